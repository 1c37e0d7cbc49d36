package tifa.job;

import java.io.Serializable;

/**
 * One thing that makes a job unusable, and what to do about it.
 *
 * @param source the job file as given, or {@code --set}
 * @param key the dotted key, such as {@code corpus.years.from} or {@code corpus.include[1]}; empty
 *     for the whole file
 * @param value the value as JSON, empty where there is none
 * @param message what is wrong and what to do, a clause without full stop
 */
public record JobProblem(String source, String key, String value, String message)
    implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int SHOWN_CODE_POINTS = 60;

  /** The problem in one line: {@code job.json: output.keepRuns = 0: must be at least 1}. */
  public String sentence() {
    StringBuilder sentence = new StringBuilder(source).append(": ");
    if (!key.isEmpty()) {
      sentence.append(shown(key));
      if (!value.isEmpty()) {
        sentence.append(" = ").append(shown(value));
      }
      sentence.append(": ");
    }
    return sentence.append(message).toString();
  }

  private static String shown(String text) {
    String oneLine = text.replaceAll("\\p{Cntrl}+", " ");
    if (oneLine.codePointCount(0, oneLine.length()) <= SHOWN_CODE_POINTS) {
      return oneLine;
    }
    return oneLine.substring(0, oneLine.offsetByCodePoints(0, SHOWN_CODE_POINTS)) + "…";
  }
}
