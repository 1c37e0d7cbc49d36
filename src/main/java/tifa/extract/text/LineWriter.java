package tifa.extract.text;

import tifa.extract.bound.Limits;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/** Gathers the paragraphs of a document, one a line. */
public final class LineWriter {
  private final StringBuilder text = new StringBuilder();

  /** Adds a paragraph; one that is blank leaves no trace. */
  public void line(String paragraph) throws RejectedFileException {
    if (!paragraph.isBlank()) {
      if (text.length() + paragraph.length() > Limits.ONE_TEXT_CHARS) {
        throw tooLong();
      }
      text.append(paragraph.stripTrailing()).append('\n');
    }
  }

  public static RejectedFileException tooLong() {
    return new RejectedFileException(
        ProblemCode.TEXT_TOO_LONG,
        "The text has more than %s characters; no report has".formatted(Limits.ONE_TEXT_CHARS));
  }

  public String text() {
    return text.toString();
  }
}
