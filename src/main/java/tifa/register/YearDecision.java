package tifa.register;

import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import tifa.analysis.ReportFacts;
import tifa.corpus.ChineseDates;
import tifa.extract.Stated;
import tifa.problem.ProblemCode;

/**
 * The year of a report: metadata.csv, else its title, else the year that it plans, else the year of
 * delivery, else its row of a table, else file and folder names.
 *
 * @param year the year; empty where nothing tells
 * @param source what told
 * @param remarks what disagrees
 */
record YearDecision(OptionalInt year, String source, List<Remark> remarks) {
  /** What must be said of a decision. */
  record Remark(ProblemCode code, String detail) {}

  private record Candidate(int year, String source, String where) {}

  static YearDecision of(ReportFacts facts, String path, Optional<Integer> stated) {
    List<Candidate> text = new ArrayList<>();
    add(text, facts.titleYear(), "title", "the title says");
    add(text, facts.plannedYear(), "plan", "its plan part plans");
    boolean early = isEarly(facts);
    add(text, delivered(facts, early), "delivery", "its delivery means");
    List<Candidate> hints = hints(facts.stated(), path);
    List<Candidate> all = new ArrayList<>();
    stated.ifPresent(year -> all.add(new Candidate(year, "metadata", "metadata.csv states")));
    all.addAll(text);
    all.addAll(hints);
    if (all.isEmpty()) {
      return new YearDecision(OptionalInt.empty(), "", List.of());
    }
    Candidate chosen = all.get(0);
    List<Remark> remarks = new ArrayList<>();
    for (Candidate other : all) {
      if (other.year() != chosen.year() && !explained(facts, chosen, other)) {
        remarks.add(
            new Remark(
                chosen.source().equals("metadata")
                    ? ProblemCode.METADATA_DISAGREES
                    : ProblemCode.YEAR_DISAGREES,
                "Counted as %s (%s), though %s %s"
                    .formatted(chosen.year(), chosen.source(), other.where(), other.year())));
      }
    }
    if (early && chosen.year() == facts.deliveredOn().getYear() + 1) {
      remarks.add(
          new Remark(
              ProblemCode.DELIVERED_EARLY,
              "Delivered on %s for %s".formatted(facts.deliveredOn(), chosen.year())));
    }
    return new YearDecision(OptionalInt.of(chosen.year()), chosen.source(), remarks);
  }

  private static void add(List<Candidate> candidates, Integer year, String source, String where) {
    if (year != null) {
      candidates.add(new Candidate(year, source, where));
    }
  }

  private static Integer delivered(ReportFacts facts, boolean early) {
    return facts.deliveredOn() == null
        ? null
        : Integer.valueOf(facts.deliveredOn().getYear() + (early ? 1 : 0));
  }

  /** Delivered in November or December for the next year, as its title says, else its plan. */
  private static boolean isEarly(ReportFacts facts) {
    return facts.deliveredOn() != null
        && facts.deliveredOn().getMonth().compareTo(Month.NOVEMBER) >= 0
        && Objects.equals(
            facts.titleYear() != null ? facts.titleYear() : facts.plannedYear(),
            facts.deliveredOn().getYear() + 1);
  }

  /** A title's year wins without remark over that of a delivery late in the same year. */
  private static boolean explained(ReportFacts facts, Candidate chosen, Candidate other) {
    return chosen.source().equals("title")
        && !other.source().equals("file")
        && !other.source().equals("folder")
        && facts.deliveredOn() != null
        && facts.deliveredOn().getYear() == chosen.year();
  }

  private static List<Candidate> hints(Stated stated, String path) {
    List<Candidate> hints = new ArrayList<>();
    for (String hint : List.of(stated.year(), stated.title())) {
      List<Integer> years = ChineseDates.years(hint);
      if (hints.isEmpty() && !years.isEmpty()) {
        hints.add(new Candidate(years.get(0), "row", "its row says"));
      }
    }
    String[] names = path.split("/");
    for (int i = names.length - 1; i >= 0 && hints.isEmpty(); i--) {
      String source = i == names.length - 1 ? "file" : "folder";
      List<Integer> years = ChineseDates.years(names[i]);
      if (!years.isEmpty()) {
        hints.add(new Candidate(years.get(0), source, "the %s name says".formatted(source)));
      }
    }
    return hints;
  }
}
