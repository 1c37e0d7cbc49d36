package tifa.run.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportAnalyser;
import tifa.job.Job;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Match;
import tifa.lexicon.Term;
import tifa.mention.Concordance;
import tifa.mention.Matcher;
import tifa.mention.Mention;
import tifa.mention.Verdict;
import tifa.normal.Normaliser;
import tifa.problem.RejectedFileException;
import tifa.region.Region;
import tifa.region.RegionResolver;
import tifa.region.RegionTable;
import tifa.register.Status;
import tifa.run.Inputs;
import tifa.run.console.Escaped;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.run.publish.PublishedRun;
import tifa.storage.Failure;
import tifa.storage.Storages;
import tifa.storage.UnsupportedLocationException;
import tifa.table.Table;
import tifa.table.TableRow;
import tifa.token.CoreSegmenter;

/** The evidence for a term's numbers: its hits in the kept texts of the current run. */
public final class Explanation {
  private static final int MOST_SUGGESTIONS = 5;
  private static final Set<Verdict> SHOWN = EnumSet.complementOf(EnumSet.of(Verdict.OVERLAPPED));

  private final Inputs inputs;
  private final Optional<Integer> year;
  private final Optional<String> region;

  /** Keys of the regions that {@link #region} can mean. */
  private final Set<String> meant;

  /** Explains by the lexicon of {@code inputs}, for one year or region where given. */
  public Explanation(Inputs inputs, Optional<Integer> year, Optional<String> region) {
    this.inputs = inputs;
    this.year = year;
    this.region = region;
    this.meant =
        region.stream()
            .flatMap(
                written ->
                    new RegionResolver(RegionTable.shipped())
                        .resolve(written, List.of()).candidates().stream())
            .map(Region::key)
            .collect(Collectors.toSet());
  }

  /**
   * Writes every hit of a term, the matches below each other, wide characters taken as such.
   *
   * @param written a term, or one of its surfaces
   */
  public void of(String written, PrintWriter out) throws RunException {
    Term term = find(written);
    Matcher matcher = new Matcher(Lexicon.of(List.of(term)));
    ReportAnalyser analyser =
        new ReportAnalyser(CoreSegmenter.shared(), inputs.job().count().appendix());
    int counted = 0;
    int rejected = 0;
    try {
      PublishedRun run = currentRun();
      List<UsedReport> reports = usedReports(run);
      if (reports.isEmpty()) {
        out.printf(
            Locale.ROOT,
            "No report of %s counts in the current run%n",
            Stream.concat(region.stream(), year.map(y -> Integer.toString(y)).stream())
                .collect(Collectors.joining(" ")));
        return;
      }
      for (UsedReport report : reports) {
        AnalysedReport analysed = analyse(run, report.id(), analyser);
        List<Mention> hits = Concordance.of(analysed, matcher, SHOWN::contains);
        if (!hits.isEmpty()) {
          out.printf(
              Locale.ROOT,
              "%n%s %s  %s  %s%n",
              report.year(),
              report.region(),
              report.id(),
              Escaped.of(report.path()));
        }
        for (Mention hit : hits) {
          print(hit, term, out);
          counted += hit.verdict() == Verdict.COUNTED ? 1 : 0;
          rejected += hit.verdict() == Verdict.COUNTED ? 0 : 1;
        }
      }
    } catch (IOException e) {
      throw new RunException(
          RunOutcome.INPUT_OUTPUT, "The current run cannot be read: " + Failure.describe(e), e);
    } catch (IllegalArgumentException e) {
      throw new RunException(
          RunOutcome.INPUT_OUTPUT, "The current run is damaged: " + e.getMessage(), e);
    }
    out.printf(
        Locale.ROOT, "%n%s: %s mentions, %s hits rejected%n", term.label(), counted, rejected);
  }

  private Term find(String written) throws RunException {
    String normalised = Normaliser.simplified().surface(written);
    for (Term term : inputs.lexicon().terms()) {
      boolean isSurface =
          term.surfaces().stream().anyMatch(surface -> surface.normalised().equals(normalised));
      if (term.label().equals(written) || isSurface) {
        return term;
      }
    }
    throw new RunException(
        RunOutcome.USAGE,
        "%s is neither a term nor an alias of the lexicon%s"
            .formatted(written, suggestion(normalised)));
  }

  private String suggestion(String normalised) {
    List<String> similar =
        inputs.lexicon().terms().stream()
            .filter(
                term ->
                    term.surfaces().stream().anyMatch(s -> overlaps(s.normalised(), normalised)))
            .map(Term::label)
            .limit(MOST_SUGGESTIONS)
            .toList();
    return similar.isEmpty() ? "" : "; did you mean %s?".formatted(String.join(", ", similar));
  }

  private static boolean overlaps(String surface, String typed) {
    return !typed.isEmpty() && (surface.contains(typed) || typed.contains(surface));
  }

  private PublishedRun currentRun() throws RunException, IOException {
    Job job = inputs.job();
    String output = job.output().path().resolved();
    try {
      return PublishedRun.current(Storages.output(output), output)
          .orElseThrow(
              () ->
                  new RunException(
                      RunOutcome.NO_CORPUS,
                      "%s has no current run; run the job first".formatted(output)));
    } catch (UnsupportedLocationException e) {
      throw new RunException(RunOutcome.INVALID, "output.path: " + e.getMessage(), e);
    }
  }

  /** A report that counts, as reports.csv has it. */
  private record UsedReport(String id, String year, String region, String path) {}

  private List<UsedReport> usedReports(PublishedRun run) throws IOException {
    List<UsedReport> used = new ArrayList<>();
    run.tables()
        .each(
            Table.REPORTS,
            row -> {
              if (row.text("status").equals(Status.USED.label()) && isWanted(row)) {
                used.add(
                    new UsedReport(
                        row.text("report_id"),
                        row.text("year"),
                        row.text("region"),
                        row.text("path")));
              }
            });
    return used;
  }

  private boolean isWanted(TableRow report) {
    boolean ofYear = year.isEmpty() || report.text("year").equals(Integer.toString(year.get()));
    boolean ofRegion =
        region.isEmpty()
            || report.texts(List.of("region_code", "region")).contains(region.get())
            || meant.contains(key(report));
    return ofYear && ofRegion;
  }

  private static String key(TableRow report) {
    String code = report.text("region_code");
    return code.isEmpty() ? report.text("region") : code;
  }

  private static AnalysedReport analyse(PublishedRun run, String id, ReportAnalyser analyser)
      throws IOException {
    try (InputStream in = run.openText(id)) {
      return analyser.analyse(id, new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (RejectedFileException e) {
      throw new IOException("The kept text %s is damaged: %s".formatted(id, e.getMessage()), e);
    }
  }

  private static void print(Mention hit, Term term, PrintWriter out) {
    KeywordInContext context =
        new KeywordInContext(
            oneLine(hit.quotation().left()),
            oneLine(hit.quotation().match()),
            oneLine(hit.quotation().right()));
    String where =
        "  %-9s %-13s %-6s %-10s %6s  "
            .formatted(
                hit.verdict().label(),
                rule(hit, term.match()),
                hit.sectionNumber(),
                hit.role(),
                hit.quotation().start());
    String indent = " ".repeat(where.length());
    context.before().forEach(line -> out.println(indent + line));
    out.println(
        where
            + context.middle()
            + (hit.surface().equals(term.label()) ? "" : "  (" + hit.surface() + ")")
            + (hit.verdict() == Verdict.CONTESTED_COVERED ? "  (inside a mention)" : ""));
    context.after().forEach(line -> out.println(indent + line));
  }

  /** Which rule decided. */
  private static String rule(Mention hit, Match match) {
    if (hit.isPriced()) {
      String price =
          Double.isInfinite(hit.price()) ? "∞" : String.format(Locale.ROOT, "%.2f", hit.price());
      return hit.verdict() == Verdict.COUNTED
          ? "price " + price
          : String.format(Locale.ROOT, "price %s>%.0f", price, hit.priceLimit());
    }
    if (hit.verdict() == Verdict.EXCLUDED) {
      return "exclusion";
    }
    return switch (match) {
      case TOKEN -> "boundaries";
      case EXACT -> "exact";
      case REGEX -> "pattern";
    };
  }

  private static String oneLine(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
