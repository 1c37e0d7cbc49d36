package tifa.run.explain;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tifa.job.Job;
import tifa.region.Region;
import tifa.region.RegionResolver;
import tifa.region.RegionTable;
import tifa.register.Status;
import tifa.run.console.Escaped;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.run.publish.PublishedRun;
import tifa.storage.Failure;
import tifa.storage.Storages;
import tifa.storage.UnsupportedLocationException;
import tifa.table.Table;
import tifa.table.TableRow;
import tifa.table.TableRows;

/** The reports that count in the current run, of one year or region where asked for. */
public final class CurrentReports {
  private final PublishedRun run;
  private final Optional<Integer> year;
  private final Optional<String> region;

  /** Keys of the regions that {@link #region} can mean. */
  private final Set<String> meant;

  private CurrentReports(PublishedRun run, Optional<Integer> year, Optional<String> region) {
    this.run = run;
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
   * Opens the current run of a job.
   *
   * @throws RunException {@link RunOutcome#NO_CORPUS} if there is none
   */
  public static CurrentReports of(Job job, Optional<Integer> year, Optional<String> region)
      throws RunException {
    String output = job.output().path().resolved();
    try {
      PublishedRun run =
          PublishedRun.current(Storages.output(output), output)
              .orElseThrow(
                  () ->
                      new RunException(
                          RunOutcome.NO_CORPUS,
                          "%s has no current run; run the job first".formatted(output)));
      return new CurrentReports(run, year, region);
    } catch (UnsupportedLocationException e) {
      throw new RunException(RunOutcome.INVALID, "output.path: " + e.getMessage(), e);
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /** What a table that is not as it was written tells. */
  static RunException damaged(IllegalArgumentException e) {
    return new RunException(
        RunOutcome.INPUT_OUTPUT, "The current run is damaged: " + e.getMessage(), e);
  }

  static RunException unreadable(IOException e) {
    return new RunException(
        RunOutcome.INPUT_OUTPUT, "The current run cannot be read: " + Failure.describe(e), e);
  }

  /** A report that counts, as reports.csv has it. */
  record UsedReport(String id, String year, String region, String path) {
    void printHead(PrintWriter out) {
      out.printf(Locale.ROOT, "%n%s %s  %s  %s%n", year, region, id, Escaped.of(path));
    }
  }

  /** The year asked for. */
  Optional<Integer> year() {
    return year;
  }

  /** The run's tables. */
  TableRows tables() {
    return run.tables();
  }

  /** Those of the year and region asked for; says so where there is none. */
  List<UsedReport> list(PrintWriter out) throws IOException {
    List<UsedReport> used = new ArrayList<>();
    eachUsed(
        row -> {
          if (isOfYear(row) && isOfRegion(row)) {
            used.add(
                new UsedReport(
                    row.text("report_id"), row.text("year"), row.text("region"), row.text("path")));
          }
        });
    if (used.isEmpty()) {
      out.printf(
          Locale.ROOT,
          "No report of %s counts in the current run%n",
          Stream.concat(region.stream(), year.map(y -> Integer.toString(y)).stream())
              .collect(Collectors.joining(" ")));
    }
    return used;
  }

  /** Hands over the rows of all reports that count, whatever was asked for. */
  void eachUsed(Consumer<TableRow> taker) throws IOException {
    tables()
        .each(
            Table.REPORTS,
            row -> {
              if (row.text("status").equals(Status.USED.label())) {
                taker.accept(row);
              }
            });
  }

  private boolean isOfYear(TableRow report) {
    return year.isEmpty() || report.text("year").equals(Integer.toString(year.get()));
  }

  /** Whether a row with {@code region_code} and {@code region} is of the region asked for. */
  boolean isOfRegion(TableRow row) {
    String code = row.text("region_code");
    return region.isEmpty()
        || code.equals(region.get())
        || row.text("region").equals(region.get())
        || meant.contains(code.isEmpty() ? row.text("region") : code);
  }

  /** The kept text of a report. */
  String text(UsedReport report) throws IOException {
    try (InputStream in = run.openText(report.id())) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
