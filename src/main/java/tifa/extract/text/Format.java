package tifa.extract.text;

import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/** The formats that are read; {@link #label()} is what the tables show. */
public enum Format {
  TXT("txt"),
  HTML("html"),
  DOCX("docx"),
  /** Word 97 to 2003. */
  DOC("doc"),
  PDF("pdf"),
  /** A table with a report a row, whatever separates its columns. */
  CSV("csv"),
  /** An array of objects, or one object. */
  JSON("json"),
  /** An object a line. */
  JSONL("jsonl");

  private final String label;

  Format(String label) {
    this.label = label;
  }

  /** The name in tables. */
  public String label() {
    return label;
  }

  /** The rejection of a file whose format is none of these; {@code name} is for people. */
  public static RejectedFileException unread(String name) {
    return new RejectedFileException(
        ProblemCode.UNREAD_FORMAT, "The file is of a format that is not read: %s".formatted(name));
  }
}
