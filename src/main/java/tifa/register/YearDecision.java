package tifa.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import tifa.analysis.ReportFacts;
import tifa.corpus.YearClue;
import tifa.problem.ProblemCode;
import tifa.register.YearEvidence.Piece;

/**
 * The year of a report: that of metadata.csv, else the one for which most speaks. What is weak,
 * such as a year in a folder's name, decides nothing alone.
 *
 * @param year the year; empty where nothing tells
 * @param source what told
 * @param remarks what disagrees or is in doubt
 * @param evidence all that speaks for a year, each in words
 */
record YearDecision(OptionalInt year, String source, List<Remark> remarks, List<String> evidence) {
  /** What must be said of a decision. */
  record Remark(ProblemCode code, String detail) {}

  static YearDecision of(ReportFacts facts, String path, Optional<Integer> stated) {
    return new Weighing(facts, path).decide(stated);
  }

  private static final class Weighing {
    private final ReportFacts facts;
    private final YearEvidence evidence;
    private final List<Remark> remarks = new ArrayList<>();

    Weighing(ReportFacts facts, String path) {
      this.facts = facts;
      this.evidence = new YearEvidence(facts, path);
    }

    YearDecision decide(Optional<Integer> stated) {
      if (stated.isPresent()) {
        List<Piece> against = against(stated.get());
        if (!against.isEmpty()) {
          remarks.add(
              new Remark(
                  ProblemCode.METADATA_DISAGREES,
                  "Counted as %s (metadata.csv), though %s"
                      .formatted(stated.get(), inWords(against))));
        }
        remarkOnEarlyDelivery(stated.get());
        return decided(OptionalInt.of(stated.get()), "metadata");
      }
      OptionalInt year = weighed();
      if (year.isEmpty()) {
        return decided(fromWeakPieces(), "");
      }
      List<Piece> against = against(year.getAsInt());
      if (!against.isEmpty()) {
        remarks.add(
            new Remark(
                ProblemCode.YEAR_DISAGREES,
                "Counted as %s, as %s; though %s"
                    .formatted(
                        year.getAsInt(), inWords(strong(year.getAsInt())), inWords(against))));
      }
      remarkOnLonelyPiece(year.getAsInt());
      remarkOnEarlyDelivery(year.getAsInt());
      return decided(year, strong(year.getAsInt()).get(0).source());
    }

    private YearDecision decided(OptionalInt year, String source) {
      String told =
          source.isEmpty() && year.isPresent()
              ? evidence.pieces().stream()
                  .filter(piece -> piece.year() == year.getAsInt())
                  .map(Piece::source)
                  .findFirst()
                  .orElseThrow()
              : source;
      return new YearDecision(
          year,
          told,
          List.copyOf(remarks),
          evidence.pieces().stream()
              .map(piece -> "%s: %s".formatted(piece.year(), piece.said()))
              .toList());
    }

    private OptionalInt weighed() {
      OptionalInt title = evidence.of("title");
      OptionalInt delivery = evidence.of("delivery");
      if (delivery.isPresent() && evidence.isDeliveredEarlyInTheYear()) {
        if (delivery.equals(title) || delivery.equals(evidence.of("file"))) {
          return delivery;
        }
      }
      // The national reports of 1981 and 1982, given late in the year that their titles name.
      if (evidence.isDeliveredLate() && delivery.equals(title)) {
        return title;
      }
      Map<Integer, Integer> weights = new LinkedHashMap<>();
      for (Piece piece : evidence.pieces()) {
        if (piece.isStrong() && !(evidence.isDeliveredLate() && isDelivery(piece))) {
          weights.merge(piece.year(), piece.weight(), Integer::sum);
        }
      }
      if (weights.isEmpty() && delivery.isPresent()) {
        remarks.add(
            new Remark(
                ProblemCode.YEAR_DOUBTFUL,
                "Counted as %s by its delivery on %s alone; so late in a year it may be the report of"
                        .formatted(delivery.getAsInt(), facts.deliveredOn())
                    + " the next"));
        return delivery;
      }
      return weights.entrySet().stream()
          .max(Comparator.comparingInt(Map.Entry::getValue))
          .map(heaviest -> first(weights, heaviest.getValue()))
          .orElse(OptionalInt.empty());
    }

    private static OptionalInt first(Map<Integer, Integer> weights, int weight) {
      return weights.entrySet().stream()
          .filter(entry -> entry.getValue() == weight)
          .mapToInt(Map.Entry::getKey)
          .findFirst();
    }

    /** Where a name and the text agree and nothing disagrees. */
    private OptionalInt fromWeakPieces() {
      List<Integer> years = evidence.pieces().stream().map(Piece::year).distinct().toList();
      long kinds = evidence.pieces().stream().map(Piece::source).distinct().count();
      if (years.size() != 1 || kinds < 2) {
        return OptionalInt.empty();
      }
      remarks.add(
          new Remark(
              ProblemCode.YEAR_DOUBTFUL,
              "Counted as %s only by %s".formatted(years.get(0), inWords(evidence.pieces()))));
      return OptionalInt.of(years.get(0));
    }

    private List<Piece> strong(int year) {
      return evidence.pieces().stream()
          .filter(Piece::isStrong)
          .filter(piece -> piece.year() == year || isDelivery(piece) && isExplained(piece, year))
          .toList();
    }

    /** What speaks for another year; how sentences begin is too little to be told. */
    private List<Piece> against(int year) {
      return evidence.pieces().stream()
          .filter(piece -> piece.year() != year && !isExplained(piece, year))
          .filter(piece -> piece.isStrong() || !piece.source().equals("text"))
          .toList();
    }

    private boolean isExplained(Piece piece, int year) {
      return isDelivery(piece) && evidence.isDeliveredLate() && piece.year() + 1 == year;
    }

    private static boolean isDelivery(Piece piece) {
      return piece.source().equals("delivery") && piece.isStrong();
    }

    /**
     * A file may be misnamed, a date be that of a web page, and a plan of 1981 stand in the report
     * of 1980.
     */
    private void remarkOnLonelyPiece(int year) {
      List<Piece> pieces =
          evidence.pieces().stream().filter(piece -> piece.year() == year).toList();
      boolean reviews =
          facts.years().stream().anyMatch(clue -> clue.kind() == YearClue.Kind.REVIEW_HEADING);
      String source = pieces.get(0).source();
      if (pieces.size() == 1
          && (source.equals("file")
              || source.equals("date")
              || source.equals("plan") && !reviews)) {
        remarks.add(
            new Remark(
                ProblemCode.YEAR_DOUBTFUL,
                "Counted as %s only by %s".formatted(year, pieces.get(0).said())));
      }
    }

    private void remarkOnEarlyDelivery(int year) {
      if (evidence.isDeliveredLate() && facts.deliveredOn().getYear() + 1 == year) {
        remarks.add(
            new Remark(
                ProblemCode.DELIVERED_EARLY,
                "Delivered on %s for %s".formatted(facts.deliveredOn(), year)));
      }
    }

    private static String inWords(List<Piece> pieces) {
      return pieces.stream()
          .map(piece -> "%s says %s".formatted(piece.said(), piece.year()))
          .collect(Collectors.joining("; "));
    }
  }
}
