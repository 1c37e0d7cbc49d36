package tifa.extract.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tifa.extract.bound.Archive;
import tifa.extract.bound.Expansion;
import tifa.extract.bound.Limits;
import tifa.extract.bound.Xml;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/** Reads the first sheet of an Excel workbook (ECMA-376, SpreadsheetML) that a person edited. */
public final class XlsxSheet {
  private static final String WORKBOOK = "xl/workbook.xml";
  private static final String RELATIONS = "xl/_rels/workbook.xml.rels";
  private static final String STRINGS = "xl/sharedStrings.xml";
  private static final int MOST_COLUMNS = 1000;

  private XlsxSheet() {}

  /** Whether bytes are a ZIP archive, as workbooks of Excel since 2007 are. */
  public static boolean isArchive(byte[] bytes) {
    return bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
  }

  /**
   * The sheet as CSV, with a line for each row, those without a cell included, and the values that
   * formulas gave when the workbook was saved.
   *
   * @throws RejectedFileException if the bytes are no workbook, or one that is damaged, protected
   *     or larger than {@link Limits} allow
   */
  public static String csv(byte[] bytes) throws RejectedFileException {
    Expansion expansion = new Expansion(bytes.length);
    try (Archive archive = Archive.open(bytes)) {
      if (!archive.has(WORKBOOK)) {
        throw new RejectedFileException(
            ProblemCode.UNREAD_FORMAT, "It is an archive, and no Excel workbook");
      }
      List<String> strings = new ArrayList<>();
      Optional<byte[]> shared = archive.readIfPresent(STRINGS, expansion);
      if (shared.isPresent()) {
        Xml.walk(shared.get(), new Strings(strings));
      }
      Cells cells = new Cells(strings);
      Xml.walk(archive.read(firstSheet(archive, expansion), expansion), cells);
      return cells.csv.toString();
    }
  }

  private static String firstSheet(Archive archive, Expansion expansion)
      throws RejectedFileException {
    List<String> ids = new ArrayList<>();
    List<String> targets = new ArrayList<>();
    walkBegins(
        archive.read(WORKBOOK, expansion),
        (name, xml) -> {
          if (name.equals("sheet")) {
            ids.add(xml.attribute("id"));
          }
        });
    Optional<byte[]> relations = archive.readIfPresent(RELATIONS, expansion);
    if (relations.isPresent() && !ids.isEmpty()) {
      walkBegins(
          relations.get(),
          (name, xml) -> {
            if (name.equals("Relationship") && xml.attribute("Id").equals(ids.get(0))) {
              String target = xml.attribute("Target");
              targets.add(target.startsWith("/") ? target.substring(1) : "xl/" + target);
            }
          });
    }
    if (targets.isEmpty() || !archive.has(targets.get(0))) {
      throw new RejectedFileException(ProblemCode.DAMAGED, "The workbook lacks its first sheet");
    }
    return targets.get(0);
  }

  private interface Begin {
    void of(String name, Xml xml);
  }

  private static void walkBegins(byte[] xml, Begin begin) throws RejectedFileException {
    Xml.walk(
        xml,
        new Xml.Handler() {
          @Override
          public void begin(String name, Xml element) {
            begin.of(name, element);
          }

          @Override
          public void end(String name) {}
        });
  }

  /** The texts that cells share; those of pronunciation ({@code rPh}) are left out. */
  private static final class Strings implements Xml.Handler {
    private final List<String> strings;
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inPronunciation;

    Strings(List<String> strings) {
      this.strings = strings;
    }

    @Override
    public void begin(String name, Xml xml) {
      switch (name) {
        case "si" -> text.setLength(0);
        case "rPh" -> inPronunciation = true;
        case "t" -> inText = !inPronunciation;
        default -> {}
      }
    }

    @Override
    public void text(String characters) {
      if (inText) {
        text.append(characters);
      }
    }

    @Override
    public void end(String name) {
      switch (name) {
        case "si" -> strings.add(text.toString());
        case "rPh" -> inPronunciation = false;
        case "t" -> inText = false;
        default -> {}
      }
    }
  }

  /** The cells of a sheet, written as CSV. */
  private static final class Cells implements Xml.Handler {
    private final List<String> strings;
    private final StringBuilder csv = new StringBuilder();
    private final StringBuilder value = new StringBuilder();
    private int row;
    private int column;
    private String type = "";
    private boolean inValue;
    private boolean inPronunciation;

    Cells(List<String> strings) {
      this.strings = strings;
    }

    @Override
    public void begin(String name, Xml xml) throws RejectedFileException {
      switch (name) {
        case "row" -> moveToRow(xml.number("r", row + 1));
        case "c" -> {
          moveToColumn(columnOf(xml.attribute("r")));
          type = xml.attribute("t");
          value.setLength(0);
        }
        case "rPh" -> inPronunciation = true;
        case "v", "t" -> inValue = !inPronunciation;
        default -> {}
      }
    }

    private void moveToRow(int number) throws RejectedFileException {
      require(number >= row && number <= Limits.ENTRIES, "rows", Limits.ENTRIES);
      for (; row < number; row++) {
        csv.append(row == 0 ? "" : "\n");
      }
      column = 0;
    }

    /** From 1; what states none stands beside the one before it. */
    private int columnOf(String reference) {
      int number = 0;
      for (int i = 0; i < reference.length() && number <= MOST_COLUMNS; i++) {
        char c = reference.charAt(i);
        if (c < 'A' || c > 'Z') {
          break;
        }
        number = number * 26 + c - 'A' + 1;
      }
      return number == 0 ? column + 1 : number;
    }

    private void moveToColumn(int number) throws RejectedFileException {
      require(number >= column && number <= MOST_COLUMNS, "columns", MOST_COLUMNS);
      for (; column < number; column++) {
        csv.append(column == 0 ? "" : ",");
      }
    }

    private static void require(boolean fits, String what, int most) throws RejectedFileException {
      if (!fits) {
        throw new RejectedFileException(
            ProblemCode.TOO_MANY_ENTRIES, "The sheet has more than %s %s".formatted(most, what));
      }
    }

    @Override
    public void text(String characters) {
      if (inValue) {
        value.append(characters);
      }
    }

    @Override
    public void end(String name) throws RejectedFileException {
      switch (name) {
        case "c" -> {
          String text = type.equals("s") ? shared(value.toString()) : value.toString();
          if (!text.isEmpty()) {
            csv.append('"').append(text.replace("\"", "\"\"")).append('"');
          }
        }
        case "rPh" -> inPronunciation = false;
        case "v", "t" -> inValue = false;
        default -> {}
      }
    }

    private String shared(String index) throws RejectedFileException {
      String number = index.strip();
      if (!number.matches("\\d{1,9}") || Integer.parseInt(number) >= strings.size()) {
        throw new RejectedFileException(
            ProblemCode.DAMAGED, "A cell has the text %s, which is not there".formatted(number));
      }
      return strings.get(Integer.parseInt(number));
    }
  }
}
