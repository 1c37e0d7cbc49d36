package tifa.lexicon;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import tifa.sheet.SheetText;
import tifa.sheet.UnreadableSheetException;

/**
 * Reads lexicons that were edited in a spreadsheet.
 *
 * <p>A file is CSV in an encoding of {@link SheetText}. Its first row that is not blank names the
 * columns, in any order and case: {@code term}, which must be there, {@code category}, {@code
 * aliases}, {@code exclude}, {@code match}, {@code note}. Lists are split by {@code |} or {@code
 * ｜}; white space around a cell or a piece, empty pieces and pieces that stand twice are ignored,
 * and so are blank rows and columns.
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

  /**
   * The lexicon that the files state together.
   *
   * @throws InvalidLexiconException with every problem of all files, if there is one: a file that
   *     cannot be read as CSV, no term, an unknown or missing column, an empty or duplicate term, a
   *     surface under two terms or that can never match, an exclusion that can exclude nothing, an
   *     unknown match, a pattern that does not compile, a cell that a spreadsheet takes for a
   *     formula
   */
  public Lexicon read(List<NamedBytes> files) {
    List<LexiconProblem> problems = new ArrayList<>();
    List<Term> terms = new ArrayList<>();
    TermReader reader = new TermReader(normaliser, defaultMatch, problems::add);
    for (NamedBytes file : files) {
      int first = problems.size();
      try {
        String text = SheetText.of(file.bytes());
        for (LexiconRow row : LexiconSheet.rows(file.name(), text, problems::add)) {
          reader.read(row).ifPresent(terms::add);
        }
      } catch (UnreadableSheetException e) {
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
    return Lexicon.of(terms);
  }
}
