package tifa.extract;

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
}
