package tifa.run.console;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Says on a stream what is being done: a line for each stage, and every ten seconds how far it is.
 */
public final class Progress {
  private static final Duration EVERY = Duration.ofSeconds(10);

  private final PrintWriter out;
  private final PrintWriter events;
  private final Map<String, Double> seconds = new LinkedHashMap<>();
  private String stage = "";
  private long stageStart;
  private long lastLine;
  private int[] unitsOfTask = {};
  private BitSet finished = new BitSet();
  private String unit = "";

  /** Writes to {@code out}, which flushes each line. */
  public Progress(PrintWriter out) {
    this(out, out);
  }

  /**
   * Writes what stages did and how far they are to {@code out}, and what is no result of a stage to
   * {@code events}.
   */
  public Progress(PrintWriter out, PrintWriter events) {
    this.out = out;
    this.events = events;
  }

  /** Writes to {@code out} as UTF-8. */
  public Progress(PrintStream out) {
    this(new PrintWriter(out, true, StandardCharsets.UTF_8));
  }

  /** The next stage begins. */
  public synchronized void stage(String name) {
    finish();
    stage = name;
    stageStart = System.nanoTime();
    lastLine = stageStart;
  }

  /** The stage ends; its line says what came of it. */
  public synchronized void say(String result) {
    double taken = (System.nanoTime() - stageStart) / 1e9;
    out.printf(Locale.ROOT, "%s: %s (%.1f s)%n", stage, Escaped.of(result), taken);
  }

  /** Says something that is no result of a stage. */
  public synchronized void note(String event) {
    events.printf(Locale.ROOT, "%s%n", Escaped.of(event));
  }

  private void finish() {
    if (!stage.isEmpty()) {
      seconds.merge(stage, (System.nanoTime() - stageStart) / 1e9, Double::sum);
    }
    unitsOfTask = new int[0];
  }

  /** The stage will do tasks of so many units each. */
  public synchronized void willDo(int[] units, String nameOfUnits) {
    unitsOfTask = units.clone();
    finished = new BitSet();
    unit = nameOfUnits;
  }

  /** A task of the stage is done; once is enough. */
  public synchronized void done(int task) {
    if (task >= unitsOfTask.length) {
      return;
    }
    finished.set(task);
    long now = System.nanoTime();
    if (now - lastLine >= EVERY.toNanos()) {
      lastLine = now;
      int units = finished.stream().map(i -> unitsOfTask[i]).sum();
      out.printf(
          Locale.ROOT, "%s: %,d of %,d %s%n", stage, units, IntStream.of(unitsOfTask).sum(), unit);
    }
  }

  /** Seconds of each stage, in order; of the present one as far as it is. */
  public synchronized Map<String, Double> seconds() {
    Map<String, Double> all = new LinkedHashMap<>(seconds);
    if (stage.isEmpty()) {
      return all;
    }
    all.merge(stage, (System.nanoTime() - stageStart) / 1e9, Double::sum);
    return all;
  }
}
