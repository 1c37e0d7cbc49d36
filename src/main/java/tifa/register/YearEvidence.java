package tifa.register;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.analysis.ReportFacts;
import tifa.corpus.ChineseDates;
import tifa.corpus.YearClue;
import tifa.extract.text.RowHints;

/** All that speaks for a year of a report, each piece with its weight. */
final class YearEvidence {
  private static final Pattern REPORT_OF_YEAR =
      Pattern.compile("\\d{4}年?[^\\d]{0,24}工作报告|工作报告[（(\\[ _-]{0,2}\\d{4}");

  /**
   * Something that speaks for a year.
   *
   * @param year the year
   * @param source what it is, as in {@code year_source}
   * @param weight 0 for what is not enough by itself
   * @param said what it is and how it says so
   */
  record Piece(int year, String source, int weight, String said) {
    boolean isStrong() {
      return weight > 0;
    }
  }

  private final ReportFacts facts;
  private final List<Piece> pieces = new ArrayList<>();

  YearEvidence(ReportFacts facts, String path) {
    this.facts = facts;
    boolean agreed = sentencesAgree();
    for (YearClue clue : facts.years()) {
      add(clue, agreed);
    }
    addRow(facts.stated());
    addNames(path);
  }

  /** In order of rank: of two years of equal weight the one that is named first counts. */
  List<Piece> pieces() {
    return pieces;
  }

  /** What the pieces of {@code source} say, if there is one. */
  OptionalInt of(String source) {
    return pieces.stream()
        .filter(piece -> piece.source().equals(source) && piece.isStrong())
        .mapToInt(Piece::year)
        .findFirst();
  }

  /** In November or December a report may be that of the next year. */
  boolean isDeliveredLate() {
    return delivery().map(day -> day.getMonth().compareTo(Month.NOVEMBER) >= 0).orElse(false);
  }

  boolean isDeliveredEarlyInTheYear() {
    return delivery().map(day -> day.getMonth().compareTo(Month.MARCH) <= 0).orElse(false);
  }

  private Optional<LocalDate> delivery() {
    return facts.years().stream().anyMatch(clue -> clue.kind() == YearClue.Kind.DELIVERY)
        ? Optional.of(facts.deliveredOn())
        : Optional.empty();
  }

  private void add(YearClue clue, boolean sentencesAgree) {
    String words = "(%s)".formatted(clue.words());
    switch (clue.kind()) {
      case TITLE -> add(clue.year(), "title", 5, "the title " + words);
      case DELIVERY -> add(clue.year(), "delivery", 4, "the delivery " + words);
      case REVIEW_HEADING -> add(clue.year(), "plan", 3, "a heading that reviews " + words);
      case PLAN_HEADING -> add(clue.year(), "plan", 2, "a heading that plans " + words);
      case PAIR, ANNIVERSARY, LEAD ->
          add(clue.year(), "text", sentencesAgree ? 2 : 0, "a sentence " + words);
      case DATE -> add(clue.year(), "date", 1, "a date above the text " + words);
      case OPENING -> add(clue.year(), "text", 0, "how a sentence begins " + words);
      default -> throw new IllegalArgumentException("No weight for " + clue);
    }
  }

  private void add(int year, String source, int weight, String said) {
    pieces.add(new Piece(year, source, weight, said));
  }

  private boolean sentencesAgree() {
    return facts.years().stream()
            .filter(
                clue ->
                    switch (clue.kind()) {
                      case PAIR, ANNIVERSARY, LEAD -> true;
                      default -> false;
                    })
            .mapToInt(YearClue::year)
            .distinct()
            .count()
        <= 1;
  }

  private void addRow(RowHints stated) {
    for (String cell : List.of(stated.year(), stated.title())) {
      List<Integer> years = ChineseDates.years(cell);
      if (!years.isEmpty()) {
        add(years.get(0), "row", 3, "its row (%s)".formatted(cell));
        return;
      }
    }
  }

  /** The nearest name that has a year. */
  private void addNames(String path) {
    String[] names = path.split("/");
    for (int i = names.length - 1; i >= 0; i--) {
      String source = i == names.length - 1 ? "file" : "folder";
      List<Integer> years = ChineseDates.years(names[i]);
      if (!years.isEmpty()) {
        Matcher report = REPORT_OF_YEAR.matcher(names[i]);
        boolean ofReport = source.equals("file") && report.find();
        int year = ofReport ? ChineseDates.years(report.group()).get(0) : years.get(0);
        add(year, source, ofReport ? 3 : 0, "the %s name (%s)".formatted(source, names[i]));
        return;
      }
    }
  }
}
