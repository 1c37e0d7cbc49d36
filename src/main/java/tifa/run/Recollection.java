package tifa.run;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the runs of one process know of the last one: asked the same again, nobody works it out
 * again. Let go of where memory is wanted. For one thread.
 */
public final class Recollection {
  private final boolean lasting;
  private final Map<String, SoftReference<Object>> answers = new HashMap<>();
  private final Set<String> asked = new HashSet<>();

  private Recollection(boolean lasting) {
    this.lasting = lasting;
  }

  /** That of a process in which runs follow each other. */
  public static Recollection lasting() {
    return new Recollection(true);
  }

  /** That of a process with one run: none. */
  public static Recollection none() {
    return new Recollection(false);
  }

  /**
   * What is known, or what is worked out now; not to be changed by who asks in what it answers.
   *
   * @param question all on which the answer depends
   */
  <T> T of(String question, Supplier<T> answer) {
    T recalled = this.<T>last(question).orElseGet(answer);
    note(question, recalled);
    return recalled;
  }

  /** What is known; not to be changed by who asks. */
  @SuppressWarnings("unchecked") // What answered the same question.
  <T> Optional<T> last(String question) {
    return Optional.ofNullable(answers.get(question)).map(known -> (T) known.get());
  }

  /** What is known, for who asks to change: it is known no longer. */
  <T> Optional<T> take(String question) {
    Optional<T> known = last(question);
    answers.remove(question);
    return known;
  }

  /** Notes what the next run is to know. */
  void note(String question, Object answer) {
    if (lasting) {
      answers.put(question, new SoftReference<>(answer));
    }
    asked.add(question);
  }

  /** Forgets what was not asked since the last call: a run has ended well. */
  void settle() {
    answers.keySet().retainAll(asked);
    asked.clear();
  }
}
