package tifa.page;

import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import tifa.table.Bilingual;

/** How the sheets of a workbook look, on the screen and on paper. */
final class SheetLook {
  /** Four decimals, but a plain 0, which is most of many a table. */
  static final String RATE = "0.0000;-0.0000;0";

  private static final String HEADER_FILL = "DDE6EE";
  private static final int POINTS_OF_A_LINE = 15;
  private static final int MOST_LINES = 20;

  /** As wide as print that can still be read; half as many Chinese characters. */
  private static final int CHARACTERS_OF_A_PAGE = 210;

  /** From the lowest to the highest number of a row; black stays readable on all of them. */
  private static final List<String> HEAT =
      List.of("F1F7FC", "E3EFF9", "D3E5F4", "C0DAEF", "A9CEE8", "8FC0E0", "74B1D7", "5AA2CE");

  private SheetLook() {}

  /** A column of a sheet: its title, its width in characters, whether it holds numbers. */
  record Heading(Object title, int width, boolean numbers) {
    /** In both languages, one above the other. */
    static Heading of(Bilingual title, int width, boolean numbers) {
      return new Heading(title.chinese() + "\n" + title.english(), width, numbers);
    }

    /** A calendar year. */
    static Heading of(int year, int width) {
      return new Heading(year, width, true);
    }
  }

  /**
   * Writes the headings, keeps them and the first columns in view on the screen and on each page,
   * and prints on A4 across.
   *
   * @param fixed how many columns stay when the others move
   */
  static void begin(Worksheet sheet, List<Heading> headings, int fixed) {
    int width = 0;
    int lines = 1;
    for (int i = 0; i < headings.size(); i++) {
      Heading heading = headings.get(i);
      if (heading.title() instanceof Integer year) {
        sheet.value(0, i, year);
      } else {
        sheet.value(0, i, heading.title().toString());
      }
      sheet
          .style(0, i)
          .bold()
          .fillColor(HEADER_FILL)
          .wrapText(true)
          .verticalAlignment("top")
          .horizontalAlignment(heading.numbers() ? "right" : "left")
          .set();
      sheet.width(i, heading.width());
      width += heading.width();
      lines = Math.max(lines, lines(heading.title().toString(), heading.width() * 4 / 5));
    }
    height(sheet, 0, lines);
    sheet.freezePane(fixed, 1);
    sheet.repeatRows(0);
    sheet.repeatCols(0, fixed - 1);
    printLandscape(sheet, (width + CHARACTERS_OF_A_PAGE - 1) / CHARACTERS_OF_A_PAGE);
  }

  /** Prints on A4 across, so many pages side by side. */
  static void printLandscape(Worksheet sheet, int pages) {
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToWidth((short) pages);
    sheet.fitToHeight((short) 0);
  }

  /** How many lines a text needs in a column of so many characters. */
  static int lines(String text, int width) {
    int lines = 0;
    for (String line : text.split("\n", -1)) {
      int characters = line.codePoints().map(each -> Character.isIdeographic(each) ? 2 : 1).sum();
      lines += 1 + Math.max(0, characters - 1) / width;
    }
    return lines;
  }

  /** Makes a row as high as so many lines; spreadsheets do not do so by themselves. */
  static void height(Worksheet sheet, int row, int lines) {
    sheet.rowHeight(row, Math.min(lines, MOST_LINES) * POINTS_OF_A_LINE);
  }

  /** Writes text into a row of several lines. */
  static StyleSetter wrapped(Worksheet sheet, int row, int column, String text) {
    sheet.value(row, column, text);
    return sheet.style(row, column).wrapText(true).verticalAlignment("top");
  }

  /** Writes a number, the darker the nearer it is to the highest of its row. */
  static void heat(
      Worksheet sheet, int row, int column, BigDecimal number, double highest, String format) {
    sheet.value(row, column, number);
    StyleSetter style = sheet.style(row, column).format(format);
    if (number.signum() > 0) {
      int shade = (int) Math.ceil(number.doubleValue() / highest * HEAT.size()) - 1;
      style.fillColor(HEAT.get(shade));
    }
    style.set();
  }
}
