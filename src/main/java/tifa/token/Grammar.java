package tifa.token;

import java.util.BitSet;
import java.util.List;

/**
 * What the words of the dictionary do in a phrase, each by its most frequent nature. A word that
 * the dictionary does not have, {@link Vocabulary#UNKNOWN}, does none of it.
 */
public final class Grammar {
  private static final List<String> PARTICLES = List.of("的", "之", "等", "和", "与", "及", "或");

  private final BitSet names = new BitSet();
  private final BitSet actions = new BitSet();
  private final BitSet manners = new BitSet();
  private final BitSet kinds = new BitSet();
  private final BitSet measures = new BitSet();
  private final BitSet particles = new BitSet();
  private final BitSet leads = new BitSet();

  Grammar(Vocabulary vocabulary) {
    for (int word = 0; word < vocabulary.size(); word++) {
      String nature = vocabulary.natureOf(word);
      char first = nature.charAt(0);
      names.set(word, nature.startsWith("nr"));
      actions.set(word, first == 'v' && !nature.equals("vn"));
      manners.set(word, first == 'a' && !nature.equals("an") || first == 'd');
      kinds.set(word, first == 'b');
      measures.set(word, first == 'q');
      leads.set(word, first == 'v' || first == 'a' || first == 'd');
    }
    for (String particle : PARTICLES) {
      particles.set(vocabulary.indexOf(particle.toCharArray(), 0, particle.length()));
    }
  }

  /** Whether it is the name of a person. */
  public boolean isName(int word) {
    return has(names, word);
  }

  /** Whether it is a verb, and none that is used as a noun as well. */
  public boolean isAction(int word) {
    return has(actions, word);
  }

  /** Whether it is an adjective or adverb. */
  public boolean isManner(int word) {
    return has(manners, word);
  }

  /** Whether it only stands before what it tells the kind of: 新型, 大型. */
  public boolean isKind(int word) {
    return has(kinds, word);
  }

  /** Whether it is a measure word: 个, 级. */
  public boolean isMeasure(int word) {
    return has(measures, word);
  }

  /** Whether it is a particle or conjunction beside which a phrase ends. */
  public boolean isParticle(int word) {
    return has(particles, word);
  }

  /** Whether it is a verb or a manner, before which a phrase may begin. */
  public boolean isLead(int word) {
    return has(leads, word);
  }

  private static boolean has(BitSet words, int word) {
    return word >= 0 && words.get(word);
  }
}
