package tifa.lexicon;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tifa.extract.rows.XlsxSheet;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;
import tifa.sheet.SheetText;
import tifa.sheet.UnreadableSheetException;

/**
 * Reads lexicons that were edited in a spreadsheet.
 *
 * <p>A file is CSV in an encoding of {@link SheetText}, or an Excel workbook, of which the first
 * sheet is read. Its first row that is not blank names the columns, in any order and case: {@code
 * term} (提法), which must be there, {@code category} (类别), {@code aliases} (别名), {@code exclude}
 * (排除), {@code match} (匹配), {@code note} (备注), {@code label_en} (英文), {@code key} (代号), {@code
 * category_key} (类别代号). Lists are split by {@code |} or {@code ｜}; white space around a cell or a
 * piece, empty pieces and pieces that stand twice are ignored, and so are blank rows and columns.
 */
public final class LexiconReader {
  private final UnaryOperator<String> normaliser;
  private final Match defaultMatch;

  /**
   * Makes a reader.
   *
   * @param normaliser brings a surface to the form in which texts are matched; pure
   * @param defaultMatch the match of terms that state none, {@link Match#TOKEN} or {@link
   *     Match#EXACT}
   */
  public LexiconReader(UnaryOperator<String> normaliser, Match defaultMatch) {
    if (defaultMatch == Match.REGEX) {
      throw new IllegalArgumentException("Invalid default match regex: a term without pattern");
    }
    this.normaliser = normaliser;
    this.defaultMatch = defaultMatch;
  }

  private static String textOf(byte[] bytes)
      throws UnreadableSheetException, RejectedFileException {
    return XlsxSheet.isArchive(bytes) ? XlsxSheet.csv(bytes) : SheetText.of(bytes);
  }

  private static List<Problem> problemsOf(List<LexiconProblem> doubts) {
    return doubts.stream()
        .map(doubt -> new Problem(ProblemCode.ALIAS_WITH_COMMA, "", "", doubt.sentence()))
        .toList();
  }

  /**
   * The lexicon that the files state together.
   *
   * @throws InvalidLexiconException with every problem of all files, if there is one: a file that
   *     cannot be read as CSV or XLSX, no term, an unknown or missing column, an empty or duplicate
   *     term, a surface under two terms or that can never match, an exclusion that can exclude
   *     nothing, a key that is illegal or stands twice, an unknown match, a pattern that does not
   *     compile, a cell that a spreadsheet takes for a formula
   */
  public Lexicon read(List<NamedBytes> files) {
    List<LexiconProblem> problems = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    TermReader reader = new TermReader(normaliser, defaultMatch, problems::add);
    for (NamedBytes file : files) {
      int first = problems.size();
      try {
        String text = textOf(file.bytes());
        for (LexiconRow row : LexiconSheet.rows(file.name(), text, problems::add)) {
          reader.read(row).ifPresent(terms::add);
        }
      } catch (UnreadableSheetException | RejectedFileException e) {
        problems.add(new LexiconProblem(file.name(), 0, "", "", e.getMessage()));
      }
      problems.subList(first, problems.size()).sort(comparingInt(LexiconProblem::row));
    }
    if (terms.isEmpty() && problems.isEmpty()) {
      String name = files.isEmpty() ? "lexicon" : files.get(0).name();
      problems.add(new LexiconProblem(name, 0, "term", "", "no term; write one row for each term"));
    }
    if (!problems.isEmpty()) {
      throw new InvalidLexiconException(problems);
    }
    return Lexicon.of(terms, reader.categoryKeys(), problemsOf(reader.doubts()));
  }
}
