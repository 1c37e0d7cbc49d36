package tifa.sheet;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.function.ToIntFunction;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A sheet as CSV. Cells are separated by commas, semicolons or tabs: Excel writes what the
 * computer's region wants.
 */
public final class Sheet {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  private final String text;
  private final CSVFormat format;

  private Sheet(String text, char separator) {
    this.text = text;
    this.format =
        CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
  }

  /** The text as read with each of the separators, the comma first. */
  public static List<Sheet> readings(String text) {
    return SEPARATORS.stream().map(separator -> new Sheet(text, separator)).toList();
  }

  /**
   * The text as read with the separator that gives the header the most known columns, the comma
   * where several do.
   *
   * @param known how many names of a header are known
   */
  public static Sheet of(String text, ToIntFunction<List<String>> known) {
    // The first of several that do equally well is taken: max would take the last.
    return readings(text).stream()
        .min(Comparator.comparingInt(sheet -> -known.applyAsInt(sheet.header())))
        .orElseThrow();
  }

  /** The cells of the first line that is not blank; none where it is no row by itself. */
  public List<String> header() {
    String line = text.lines().filter(each -> !trimmed(each).isEmpty()).findFirst().orElse("");
    try (CSVParser parser = CSVParser.parse(new StringReader(line), format)) {
      return parser.stream().findFirst().map(CSVRecord::toList).orElse(List.of());
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  /** Takes one row after the other. */
  @FunctionalInterface
  public interface RowTaker<X extends Exception> {
    /**
     * Takes a row that is not blank.
     *
     * @param number of the row in a spreadsheet, from 1
     * @param cells as written, without the quotation marks of CSV
     */
    void take(int number, List<String> cells) throws X;
  }

  /** Hands over all rows that are not blank: the first, which names the columns, and the others. */
  public <X extends Exception> void each(RowTaker<X> header, RowTaker<X> others)
      throws BrokenSheetException, X {
    int number = 0;
    RowTaker<X> taker = header;
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      // A record is a row of the spreadsheet, however many lines its cells have.
      Iterator<CSVRecord> records = parser.iterator();
      while (hasNext(records, number + 1)) {
        number++;
        List<String> cells = records.next().toList();
        if (!cells.stream().allMatch(cell -> trimmed(cell).isEmpty())) {
          taker.take(number, cells);
          taker = others;
        }
      }
    } catch (IOException e) {
      throw new BrokenSheetException(number + 1, e);
    }
  }

  private static boolean hasNext(Iterator<CSVRecord> records, int number)
      throws BrokenSheetException {
    try {
      return records.hasNext();
    } catch (UncheckedIOException | IllegalStateException e) {
      throw new BrokenSheetException(number, e.getCause() == null ? e : e.getCause());
    }
  }

  /** The text of a cell without white space and invisible characters at either end. */
  public static String trimmed(String cell) {
    int start = 0;
    int end = cell.length();
    while (start < end && isInvisible(cell.codePointAt(start))) {
      start += Character.charCount(cell.codePointAt(start));
    }
    while (start < end && isInvisible(cell.codePointBefore(end))) {
      end -= Character.charCount(cell.codePointBefore(end));
    }
    return cell.substring(start, end);
  }

  private static boolean isInvisible(int codePoint) {
    return UCharacter.isUWhiteSpace(codePoint)
        || UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
  }
}
