package tifa.problem;

/** What can be said of a file, a report or a table; {@code output/README.md} explains each. */
public enum ProblemCode {
  /** The file has no bytes, or nothing but white space. */
  EMPTY(Severity.ERROR),
  /** The file is larger than any report. */
  TOO_LARGE(Severity.ERROR),
  /** The file holds control bytes as no text does, and is of no known format. */
  NOT_TEXT(Severity.ERROR),
  /** The file is of a known format that is not read; the detail names it. */
  UNREAD_FORMAT(Severity.ERROR),
  /** The file breaks off or breaks the rules of its format. */
  DAMAGED(Severity.ERROR),
  /** The file is protected by a password. */
  ENCRYPTED(Severity.ERROR),
  /** The document holds pictures of pages, or nothing. */
  NO_TEXT(Severity.ERROR),
  /** The page says that something was not found or went wrong. */
  ERROR_PAGE(Severity.ERROR),
  /** A table of figures, a list of words: no column or member holds texts. */
  DATA_WITHOUT_TEXTS(Severity.ERROR),
  /** The file unpacks to far more than its size. */
  EXPANDS_TOO_FAR(Severity.ERROR),
  /** More entries, rows or pages than any collection of reports. */
  TOO_MANY_ENTRIES(Severity.ERROR),
  /** Archives, elements or values inside each other without end. */
  TOO_DEEP(Severity.ERROR),
  /** Its XML declares a document type, with which entities can be made to explode. */
  UNSAFE_XML(Severity.ERROR),
  /** Extraction took longer than it may. */
  TOO_SLOW(Severity.ERROR, true),
  /** The heap did not suffice for the file. */
  OUT_OF_MEMORY(Severity.ERROR, true),
  /** The stack did not suffice for the file. */
  OUT_OF_STACK(Severity.ERROR, true),
  /** A text longer than any report, or any book of them. */
  TEXT_TOO_LONG(Severity.ERROR),
  /** Bytes that the encoding does not allow; the detail says where. */
  MALFORMED(Severity.ERROR),
  /** UTF-8 that was opened as GBK and saved, by which characters were lost. */
  MISREAD(Severity.ERROR),
  /** The encoding cannot be told. */
  ENCODING_UNKNOWN(Severity.ERROR),
  /** The encoding was guessed with little to go by. */
  ENCODING_UNCERTAIN(Severity.WARNING),
  /** The text holds no government work report. */
  NO_REPORT(Severity.ERROR),
  /** What seems one report holds several, between which no title or address tells the bounds. */
  SEVERAL_REPORTS(Severity.ERROR),
  /** A table, or a JSON file, lacks a column that the job names. */
  COLUMN_MISSING(Severity.WARNING),
  /** A row of a table, or an object of a JSON file, holds no report; the others are read. */
  ROW_WITHOUT_REPORT(Severity.WARNING),
  /** The year of the report cannot be told. */
  NO_YEAR(Severity.ERROR),
  /** The year lies outside {@code corpus.years}. */
  YEAR_OUT_OF_RANGE(Severity.ERROR),
  /** The region of the report cannot be told. */
  NO_REGION(Severity.ERROR),
  /** Several regions bear the name and the text does not decide. */
  REGION_AMBIGUOUS(Severity.WARNING),
  /** The file may not be read. */
  PERMISSION_DENIED(Severity.ERROR, true),
  /** Reading the file failed; the run ends. */
  UNREADABLE(Severity.ERROR),
  /** A link, a folder or a special file that the listing met was not read; the detail says why. */
  PATH_SKIPPED(Severity.WARNING),
  /** The analysis of this file failed inside the program. */
  ANALYSIS_FAILED(Severity.ERROR, true),
  /** Running heads, navigation and the like were cut. */
  FURNITURE(Severity.INFO),
  /** A block that stands in the file again was counted once. */
  REPEATED_BLOCK(Severity.WARNING),
  /** The text is in traditional characters. */
  TRADITIONAL(Severity.INFO),
  /** Page numbers inside the text were cut. */
  PAGE_MARKS(Severity.INFO),
  /** Marks that refer to notes were cut. */
  FOOTNOTE_MARKS(Severity.INFO),
  /** The same report stands in another place, which counts. */
  DUPLICATE(Severity.WARNING),
  /** Another report of the same region and year counts. */
  CONFLICT(Severity.WARNING),
  /** What speaks for the year of the report does not agree. */
  YEAR_DISAGREES(Severity.WARNING),
  /** What speaks for the region of the report does not agree. */
  REGION_DISAGREES(Severity.WARNING),
  /** Little speaks for the year as which the report counts. */
  YEAR_DOUBTFUL(Severity.WARNING),
  /** Little speaks for the region as whose report it counts. */
  REGION_DOUBTFUL(Severity.WARNING),
  /** Delivered in November or December for the following year. */
  DELIVERED_EARLY(Severity.INFO),
  /** A plan or budget report rather than a work report. */
  OTHER_KIND(Severity.WARNING),
  /** The text says that it is a summary. */
  ABRIDGED(Severity.WARNING),
  /** The text seems to be cut short. */
  TRUNCATED(Severity.WARNING),
  /** No heading divides the text. */
  NO_SECTIONS(Severity.WARNING),
  /** metadata.csv and the text disagree; metadata.csv won. */
  METADATA_DISAGREES(Severity.WARNING),
  /** A row of metadata.csv names no file of the corpus. */
  METADATA_UNUSED(Severity.WARNING),
  /** An alias of the lexicon that may be a list whose pieces commas separate. */
  ALIAS_WITH_COMMA(Severity.WARNING),
  /** More than a fifth of a term's hits failed the boundary rule. */
  TERM_MOSTLY_CONTESTED(Severity.WARNING),
  /** Regions of a level and year have too few peers to be compared with. */
  FEW_PEERS(Severity.INFO),
  /** A table has more rows than a spreadsheet opens. */
  TABLE_TOO_LONG(Severity.WARNING);

  /** How much it matters. */
  public enum Severity {
    /** Good to know. */
    INFO("info"),
    /** Counted, but look at it. */
    WARNING("warning"),
    /** Not counted. */
    ERROR("error");

    private final String label;

    Severity(String label) {
      this.label = label;
    }

    /** The name in tables. */
    public String label() {
      return label;
    }
  }

  private final Severity severity;
  private final boolean circumstance;

  ProblemCode(Severity severity) {
    this(severity, false);
  }

  ProblemCode(Severity severity, boolean circumstance) {
    this.severity = severity;
    this.circumstance = circumstance;
  }

  /** How much it matters. */
  public Severity severity() {
    return severity;
  }

  /**
   * Whether it says something of the machine, or of a fault, and nothing of the file: the same
   * bytes need not lead to it another time.
   */
  public boolean isCircumstance() {
    return circumstance;
  }
}
