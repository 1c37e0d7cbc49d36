package tifa.extract.bound;

/** What one file may cost. Whatever is more is rejected, and costs that file only. */
public final class Limits {
  /** Bytes of a file, or of an entry of an archive. */
  public static final int FILE_BYTES = 64 << 20;

  /** Characters of all texts of a file: a thousand reports. */
  public static final int TEXT_CHARS = 24 << 20;

  /**
   * Characters of one text: a report has some 20,000, a book of reports of many years a million.
   */
  public static final int ONE_TEXT_CHARS = 4 << 20;

  /** Characters of one page of a document. */
  public static final int PAGE_CHARS = 1 << 19;

  /** Steps in which the pages of a document are drawn: two a character. */
  public static final int OPERATORS = 8 << 20;

  /** Objects of a document that are looked up: ten a page. */
  public static final int OBJECTS = 100_000;

  /** To draw a form, which may draw others, costs as much as so many operators. */
  public static final int STEPS_OF_A_FORM = 256;

  /** Elements of a web page. */
  public static final int ELEMENTS = 1 << 18;

  /** Names, values and brackets of a JSON document: a hundred for each of its reports. */
  public static final int JSON_TOKENS = 1_000_000;

  /** Bytes that all entries of a file may expand to. */
  public static final long EXPANDED_BYTES = 256L << 20;

  /** Times its own size that a file may expand to; small files may reach {@link #FREE_BYTES}. */
  static final int EXPANSION = 200;

  /** Bytes that any file may expand to. */
  static final long FREE_BYTES = 8L << 20;

  /** Entries of an archive, rows of a table, pages of a document. */
  public static final int ENTRIES = 10_000;

  /** Archives inside archives, the outermost included. */
  public static final int ARCHIVES = 3;

  /** Elements inside elements, values inside values. */
  public static final int NESTING = 500;

  /** Seconds of extraction. */
  public static final int SECONDS = 25;

  private Limits() {}
}
