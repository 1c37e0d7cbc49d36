package tifa.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tifa.analysis.FileFacts;
import tifa.analysis.ReportFacts;
import tifa.corpus.ReportKind;
import tifa.normal.CodePoints;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;
import tifa.region.Region;
import tifa.region.Region.Level;
import tifa.register.YearDecision.Remark;

/**
 * Places every report, then lets one copy of each, and one report of each region and year, count.
 */
public final class Registrar {
  private final Metadata metadata;
  private final Optional<String> regionOfCorpus;
  private final int firstYear;
  private final int lastYear;

  /**
   * Decides with the given settings.
   *
   * @param metadata what wins over the texts
   * @param regionOfCorpus name or code for reports that say none
   * @param firstYear earlier reports are rejected
   * @param lastYear later reports are rejected
   */
  public Registrar(
      Metadata metadata, Optional<String> regionOfCorpus, int firstYear, int lastYear) {
    this.metadata = metadata;
    this.regionOfCorpus = regionOfCorpus;
    this.firstYear = firstYear;
    this.lastYear = lastYear;
  }

  /** A report that has a year and a region, before it is compared with others. */
  private static final class Placed {
    private final FileFacts file;
    private final ReportFacts facts;
    private final Optional<Metadata.Row> stated;
    private final YearDecision year;
    private final RegionDecision region;
    private final List<Problem> problems = new ArrayList<>();
    private Status status = Status.USED;
    private Placed countsInstead;

    Placed(
        FileFacts file,
        ReportFacts facts,
        Optional<Metadata.Row> stated,
        YearDecision year,
        RegionDecision region) {
      this.file = file;
      this.facts = facts;
      this.stated = stated;
      this.year = year;
      this.region = region;
    }

    void say(ProblemCode code, String detail) {
      problems.add(new Problem(code, file.path(), facts.reportId(), detail));
    }

    void reject(ProblemCode code, String detail) {
      status = Status.REJECTED;
      say(code, detail);
    }

    String place() {
      return facts.position() == 1 ? file.path() : file.path() + "#" + facts.position();
    }

    /** Two reports that metadata.csv names both count, though of one region and year. */
    boolean isNamed() {
      return stated.isPresent();
    }

    String cell() {
      return region.region().orElseThrow().key() + "/" + year.year().getAsInt();
    }
  }

  /** Decides on all reports of {@code files}. */
  public Register register(List<FileFacts> files) {
    List<Placed> placed =
        files.parallelStream()
            .flatMap(file -> file.reports().stream().map(facts -> place(file, facts)))
            .toList();
    settleDuplicates(placed.stream().filter(p -> p.status == Status.USED).toList());
    settleConflicts(placed.stream().filter(p -> p.status == Status.USED).toList());
    return toRegister(files, placed);
  }

  private Placed place(FileFacts file, ReportFacts facts) {
    Optional<Metadata.Row> row = metadata.of(file.path(), facts.position());
    YearDecision year = YearDecision.of(facts, file.path(), row.flatMap(Metadata.Row::year));
    RegionDecision region = RegionDecision.of(facts, file.path(), row, regionOfCorpus);
    Placed placed = new Placed(file, facts, row, year, region);
    for (Remark remark : year.remarks()) {
      placed.say(remark.code(), remark.detail());
    }
    for (Remark remark : region.remarks()) {
      placed.say(remark.code(), remark.detail());
    }
    if (year.year().isEmpty()) {
      placed.reject(
          ProblemCode.NO_YEAR,
          "Nothing tells the year%s; state it in metadata.csv".formatted(heard(year.evidence())));
    } else if (year.year().getAsInt() < firstYear || year.year().getAsInt() > lastYear) {
      placed.reject(
          ProblemCode.YEAR_OUT_OF_RANGE,
          "%s lies outside corpus.years %s to %s"
              .formatted(year.year().getAsInt(), firstYear, lastYear));
    }
    if (region.region().isEmpty()) {
      placed.reject(
          ProblemCode.NO_REGION,
          "Nothing tells the region%s; state it in metadata.csv or as corpus.region"
              .formatted(heard(region.evidence())));
    }
    remarkOnText(placed);
    return placed;
  }

  /** What was found and is too little. */
  private static String heard(List<String> evidence) {
    return evidence.isEmpty() ? "" : " for certain (%s)".formatted(String.join("; ", evidence));
  }

  private static void remarkOnText(Placed placed) {
    ReportFacts facts = placed.facts;
    if (facts.kind() == ReportKind.PLAN || facts.kind() == ReportKind.BUDGET) {
      placed.say(
          ProblemCode.OTHER_KIND,
          "A %s report by its title, not a work report; counted all the same"
              .formatted(facts.kind().label()));
    }
    if (facts.abridged()) {
      placed.say(ProblemCode.ABRIDGED, "The title block says that the text is a summary");
    }
    if (isTruncated(facts)) {
      placed.say(
          ProblemCode.TRUNCATED,
          "The text may be cut short: %s".formatted(String.join("; ", facts.gaps())));
    }
    if (!facts.divided()) {
      placed.say(ProblemCode.NO_SECTIONS, "No heading divides the text; its role is body");
    }
  }

  private static boolean isTruncated(ReportFacts facts) {
    return !facts.gaps().isEmpty();
  }

  /** A place in certain bytes: an id alone is too short to tell that they are the same. */
  private record SameReport(String sha256, String reportId) {}

  /** The longest copy of each report counts; among equals the first by path. */
  private static void settleDuplicates(List<Placed> placed) {
    List<Placed> longestFirst = new ArrayList<>(placed);
    longestFirst.sort(
        Comparator.<Placed>comparingInt(p -> -p.facts.chars())
            .thenComparing(p -> p.file.path(), CodePoints.ORDER)
            .thenComparingInt(p -> p.facts.position()));
    CopyFinder copies =
        new CopyFinder(longestFirst.stream().map(report -> report.facts.sketch()).toList());
    Map<SameReport, Integer> sameBytes = new HashMap<>();
    List<Placed> kept = new ArrayList<>();
    for (Placed report : longestFirst) {
      SameReport bytes = new SameReport(report.file.sha256(), report.facts.reportId());
      Integer same = sameBytes.get(bytes);
      OptionalInt copy = same == null ? copies.find(report.facts.sketch()) : OptionalInt.of(same);
      sameBytes.put(bytes, copy.orElse(kept.size()));
      if (copy.isPresent()) {
        report.status = Status.DUPLICATE;
        report.countsInstead = kept.get(copy.getAsInt());
        report.say(
            ProblemCode.DUPLICATE,
            "%s characters not counted: the same report as %s, which has %s and counts"
                .formatted(
                    report.facts.chars(),
                    report.countsInstead.place(),
                    report.countsInstead.facts.chars()));
      } else {
        copies.add(report.facts.sketch());
        kept.add(report);
      }
    }
  }

  private void settleConflicts(List<Placed> placed) {
    List<Placed> bestFirst = new ArrayList<>(placed);
    bestFirst.sort(
        Comparator.<Placed, Boolean>comparing(p -> !p.isNamed())
            .thenComparing(p -> p.facts.kind() != ReportKind.WORK_REPORT)
            .thenComparingInt(p -> -p.facts.chars())
            .thenComparing(p -> p.file.path(), CodePoints.ORDER)
            .thenComparingInt(p -> p.facts.position()));
    Map<String, Placed> byCell = new HashMap<>();
    for (Placed report : bestFirst) {
      Placed first = byCell.putIfAbsent(report.cell(), report);
      if (first != null && !(report.isNamed() && first.isNamed())) {
        report.status = Status.CONFLICT;
        report.countsInstead = first;
        report.say(
            ProblemCode.CONFLICT,
            "Not counted: %s is another report of %s %s and counts; correct region or year in"
                    .formatted(
                        first.place(),
                        report.region.region().orElseThrow().path(),
                        report.year.year().getAsInt())
                + " metadata.csv if that is wrong");
      }
    }
  }

  private Register toRegister(List<FileFacts> files, List<Placed> placed) {
    Map<String, List<Placed>> byPath = new HashMap<>();
    for (Placed report : placed) {
      byPath.computeIfAbsent(report.file.path(), path -> new ArrayList<>()).add(report);
    }
    List<ReportEntry> entries = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    Set<String> named = new HashSet<>();
    for (FileFacts file : files) {
      problems.addAll(file.problems());
      named.add(file.path());
      file.reports().forEach(report -> named.add(file.path() + "#" + report.position()));
      List<Placed> reports = byPath.getOrDefault(file.path(), List.of());
      if (reports.isEmpty()) {
        entries.add(withoutReport(file));
      }
      for (Placed report : reports) {
        entries.add(entry(report));
        problems.addAll(report.problems);
      }
    }
    for (String path : metadata.rows().keySet().stream().sorted(CodePoints.ORDER).toList()) {
      if (!named.contains(path)) {
        problems.add(
            new Problem(
                ProblemCode.METADATA_UNUSED,
                path,
                "",
                "metadata.csv names a report that is not there"));
      }
    }
    return new Register(entries, problems);
  }

  /** What metadata.csv or its name says tells which report is missing. */
  private ReportEntry withoutReport(FileFacts file) {
    Optional<Metadata.Row> row = metadata.of(file.path(), 1);
    YearDecision year =
        YearDecision.of(ReportFacts.NONE, file.path(), row.flatMap(Metadata.Row::year));
    RegionDecision region = RegionDecision.of(ReportFacts.NONE, file.path(), row, regionOfCorpus);
    return new ReportEntry(
        file.path(),
        1,
        Optional.empty(),
        "",
        file.sha256(),
        file.format(),
        file.encoding(),
        region.region(),
        region.raw(),
        year.year(),
        year.source(),
        List.of(),
        List.of(),
        "",
        Status.REJECTED,
        "",
        List.of(file.problems().get(0).code().name()));
  }

  private ReportEntry entry(Placed report) {
    Set<String> flags = new LinkedHashSet<>();
    if (report.facts.position() == 1) {
      report.file.problems().forEach(problem -> flags.add(problem.code().name()));
    }
    report.problems.forEach(problem -> flags.add(problem.code().name()));
    return new ReportEntry(
        report.file.path(),
        report.facts.position(),
        Optional.of(report.facts),
        report.stated.flatMap(Metadata.Row::title).orElse(report.facts.title()),
        report.file.sha256(),
        report.file.format(),
        report.file.encoding(),
        report.region.region().map(region -> withStatedLevel(region, report)),
        report.region.raw(),
        report.year.year(),
        report.year.source(),
        report.year.evidence(),
        report.region.evidence(),
        report.facts.abridged() ? "abridged" : isTruncated(report.facts) ? "truncated" : "full",
        report.status,
        report.status == Status.DUPLICATE || report.status == Status.CONFLICT
            ? report.countsInstead.place()
            : "",
        List.copyOf(flags));
  }

  private Region withStatedLevel(Region region, Placed report) {
    return report
        .stated
        .flatMap(Metadata.Row::level)
        .map(
            level ->
                new Region(
                    region.code(),
                    region.name(),
                    region.path(),
                    Level.valueOf(level.toUpperCase(java.util.Locale.ROOT))))
        .orElse(region);
  }
}
