package tifa.lexicon;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** Turns rows into terms. Sees all rows of all files, since no two terms may share a surface. */
final class TermReader {
  private static final String SENTENCE_ENDS = "。！？；";
  private static final int LONGEST_SURFACE = 200;

  /** As many as are told apart where hits are sorted. */
  private static final int MOST_SURFACES = 1 << 16;

  private final UnaryOperator<String> normaliser;
  private final Match defaultMatch;
  private final Consumer<LexiconProblem> problems;
  private final KeyReader keys = new KeyReader();
  private final List<LexiconProblem> doubts = new ArrayList<>();
  private final Map<String, LexiconRow> rowByLabel = new HashMap<>();
  private final Map<String, LexiconRow> rowBySurface = new HashMap<>();

  TermReader(
      UnaryOperator<String> normaliser, Match defaultMatch, Consumer<LexiconProblem> problems) {
    this.normaliser = normaliser;
    this.defaultMatch = defaultMatch;
    this.problems = problems;
  }

  /** The keys that the rows read so far state for categories. */
  Map<String, String> categoryKeys() {
    return keys.ofCategories();
  }

  /** What the rows read so far say that may not be meant. */
  List<LexiconProblem> doubts() {
    return List.copyOf(doubts);
  }

  /** The term of a row; none if the row has a problem, all of which are told. */
  Optional<Term> read(LexiconRow row) {
    List<LexiconProblem> found = new ArrayList<>();
    Optional<Term> term = read(row, found);
    found.forEach(problems);
    return found.isEmpty() ? term : Optional.empty();
  }

  private Optional<Term> read(LexiconRow row, List<LexiconProblem> found) {
    refuseLineBreaks(row, found);
    Optional<Match> match = matchOf(row, found);
    String label = row.cell(LexiconColumn.TERM).text();
    if (label.isEmpty()) {
      found.add(
          row.problem(LexiconColumn.TERM, "", "is empty; state a label, or clear the whole row"));
      return Optional.empty();
    }
    Optional<LexiconRow> twin = twinOf(row, label);
    twin.ifPresent(earlier -> found.add(duplicate(row, label, earlier)));
    if (match.isEmpty()) {
      // Whether the aliases are surfaces or a pattern is unknown: nothing can be said of them.
      return Optional.empty();
    }
    boolean regex = match.get() == Match.REGEX;
    Collection<Surface> surfaces = regex ? patternOf(row, found) : literalsOf(row, label, found);
    refuseSharedSurfaces(row, surfaces, twin, found);
    List<String> exclusions = exclusionsOf(row, surfaces, regex, found);
    if (twin.isEmpty()) {
      keys.read(row, found);
    }
    if (!found.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Term(
            label,
            row.cell(LexiconColumn.CATEGORY).text(),
            row.cell(LexiconColumn.CATEGORY).list(),
            List.copyOf(surfaces),
            exclusions,
            match.get(),
            row.cell(LexiconColumn.NOTE).text(),
            row.cell(LexiconColumn.LABEL_EN).text(),
            row.cell(LexiconColumn.KEY).text()));
  }

  private static void refuseLineBreaks(LexiconRow row, List<LexiconProblem> found) {
    for (LexiconColumn column : LexiconColumn.values()) {
      Cell cell = row.cell(column);
      if (column != LexiconColumn.NOTE && cell.hasLineBreak()) {
        found.add(
            row.problem(column, cell.text(), "has a line break inside; separate the pieces by |"));
      }
    }
  }

  private Optional<Match> matchOf(LexiconRow row, List<LexiconProblem> found) {
    Cell cell = row.cell(LexiconColumn.MATCH);
    if (cell.isEmpty()) {
      return Optional.of(defaultMatch);
    }
    Optional<Match> match = Match.of(cell.text());
    if (match.isEmpty()) {
      found.add(
          row.problem(
              LexiconColumn.MATCH,
              cell.text(),
              "unknown match; state token, exact or regex, or leave it empty for "
                  + defaultMatch.written()));
    }
    return match;
  }

  private Optional<LexiconRow> twinOf(LexiconRow row, String label) {
    String normalised = normaliser.apply(label);
    return Optional.ofNullable(
        rowByLabel.putIfAbsent(normalised.isEmpty() ? label : normalised, row));
  }

  private static LexiconProblem duplicate(LexiconRow row, String label, LexiconRow earlier) {
    String earlierLabel = earlier.cell(LexiconColumn.TERM).text();
    String message =
        earlierLabel.equals(label)
            ? "duplicate term, it already stands in %s; merge the two rows"
                .formatted(earlier.placeFor(row.file()))
            : "duplicate term, after normalisation it is \"%s\" of %s; merge the two rows"
                .formatted(earlierLabel, earlier.placeFor(row.file()));
    return row.problem(LexiconColumn.TERM, label, message);
  }

  /** A surface is a phrase: one that is longer, pattern or not, is a cell gone wrong. */
  private static boolean isTooLong(
      LexiconRow row, LexiconColumn column, String written, List<LexiconProblem> found) {
    int length = written.codePointCount(0, written.length());
    if (length > LONGEST_SURFACE) {
      found.add(
          row.problem(
              column,
              written,
              "has %s characters; a surface has at most %s, separate pieces by |"
                  .formatted(length, LONGEST_SURFACE)));
    }
    return length > LONGEST_SURFACE;
  }

  private static List<Surface> patternOf(LexiconRow row, List<LexiconProblem> found) {
    String pattern = row.cell(LexiconColumn.ALIASES).text();
    if (pattern.isEmpty()) {
      found.add(
          row.problem(
              LexiconColumn.ALIASES,
              "",
              "a regex term without pattern; write the pattern into aliases"));
      return List.of();
    }
    if (isTooLong(row, LexiconColumn.ALIASES, pattern, found)) {
      return List.of();
    }
    try {
      Pattern.compile(pattern);
    } catch (PatternSyntaxException e) {
      found.add(
          row.problem(
              LexiconColumn.ALIASES,
              pattern,
              "the pattern is not valid RE2 syntax (%s%s), which has no look-around and no"
                      .formatted(
                          e.getDescription(), e.getPattern() == null ? "" : ": " + e.getPattern())
                  + " back-references; mend it"));
    }
    return List.of(new Surface(pattern, pattern));
  }

  private Collection<Surface> literalsOf(LexiconRow row, String label, List<LexiconProblem> found) {
    if (label.indexOf('|') >= 0 || label.indexOf('｜') >= 0) {
      found.add(
          row.problem(
              LexiconColumn.TERM, label, "a term has one label; put further surfaces in aliases"));
    }
    Map<String, Surface> surfaces = new LinkedHashMap<>();
    addLiteral(row, LexiconColumn.TERM, label, surfaces, found);
    for (String alias : row.cell(LexiconColumn.ALIASES).list()) {
      addLiteral(row, LexiconColumn.ALIASES, alias, surfaces, found);
      CommaAlias.doubt(alias)
          .map(doubt -> row.problem(LexiconColumn.ALIASES, alias, doubt))
          .ifPresent(doubts::add);
    }
    if (surfaces.size() > MOST_SURFACES) {
      found.add(
          row.problem(
              LexiconColumn.ALIASES,
              "",
              "has %s surfaces; a term has at most %s, make several of it"
                  .formatted(surfaces.size(), MOST_SURFACES)));
    }
    return surfaces.values();
  }

  private void addLiteral(
      LexiconRow row,
      LexiconColumn column,
      String written,
      Map<String, Surface> surfaces,
      List<LexiconProblem> found) {
    String normalised = matchable(row, column, written, found);
    if (!normalised.isEmpty()) {
      surfaces.putIfAbsent(normalised, new Surface(written, normalised));
    }
  }

  /** The normalised string; told as a problem where it can never be found in a text. */
  private String matchable(
      LexiconRow row, LexiconColumn column, String written, List<LexiconProblem> found) {
    if (isTooLong(row, column, written, found)) {
      return "";
    }
    String normalised = normaliser.apply(written);
    if (normalised.isEmpty()) {
      found.add(
          row.problem(column, written, "nothing is left of it after normalisation; remove it"));
    } else if (normalised.chars().anyMatch(c -> SENTENCE_ENDS.indexOf(c) >= 0)) {
      found.add(
          row.problem(
              column,
              written,
              "can never match: a match does not cross a sentence end (%s); separate pieces by |"
                  .formatted(SENTENCE_ENDS)));
    }
    return normalised;
  }

  private void refuseSharedSurfaces(
      LexiconRow row,
      Collection<Surface> surfaces,
      Optional<LexiconRow> twin,
      List<LexiconProblem> found) {
    for (Surface surface : surfaces) {
      LexiconRow owner = rowBySurface.putIfAbsent(surface.normalised(), row);
      // A duplicate term is one problem, not one for each surface that it shares with its twin.
      if (owner != null && !twin.equals(Optional.of(owner))) {
        boolean isLabel = surface.written().equals(row.cell(LexiconColumn.TERM).text());
        found.add(
            row.problem(
                isLabel ? LexiconColumn.TERM : LexiconColumn.ALIASES,
                surface.written(),
                "is a surface of \"%s\" in %s too; keep it under one term"
                    .formatted(owner.cell(LexiconColumn.TERM).text(), owner.placeFor(row.file()))));
      }
    }
  }

  private List<String> exclusionsOf(
      LexiconRow row, Collection<Surface> surfaces, boolean regex, List<LexiconProblem> found) {
    List<String> normalisedSurfaces = surfaces.stream().map(Surface::normalised).toList();
    Set<String> exclusions = new LinkedHashSet<>();
    for (String written : row.cell(LexiconColumn.EXCLUDE).list()) {
      String exclusion = matchable(row, LexiconColumn.EXCLUDE, written, found);
      if (normalisedSurfaces.contains(exclusion)) {
        found.add(
            row.problem(
                LexiconColumn.EXCLUDE,
                written,
                "is itself a surface of the term and would cancel it; state a longer string"));
      } else if (!regex
          && !exclusion.isEmpty()
          && normalisedSurfaces.stream().noneMatch(exclusion::contains)) {
        found.add(
            row.problem(
                LexiconColumn.EXCLUDE,
                written,
                "contains no surface of the term, so it can exclude nothing; state a longer string"
                    + " that contains one, or remove it"));
      }
      exclusions.add(exclusion);
    }
    return List.copyOf(exclusions);
  }
}
