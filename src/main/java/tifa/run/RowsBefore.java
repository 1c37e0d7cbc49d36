package tifa.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tifa.cache.AnalysisStore;
import tifa.run.publish.PublishedRun;
import tifa.run.publish.Staging;
import tifa.storage.ReadableStream;
import tifa.storage.Sha256;
import tifa.table.FirstUseTable;
import tifa.table.RowsByReport;
import tifa.table.RowsByTerm;
import tifa.table.RowsSum;
import tifa.table.Table;
import tifa.table.WrittenRows;

/**
 * The rows of reports and terms that stand in the tables of the current run, for the run that
 * follows it. The store knows by which sums they are known again: what anyone has changed is not
 * among them.
 */
final class RowsBefore {
  /** Reading the tables costs more than it saves where fewer than one report of so many is in. */
  private static final int FEW = 10;

  private final Optional<PublishedRun> run;
  private final WrittenRows written;

  /** What a run of this name wrote. */
  private record OfRun(String run, WrittenRows rows) implements Serializable {}

  private RowsBefore(Optional<PublishedRun> run, WrittenRows written) {
    this.run = run;
    this.written = written;
  }

  /** The rows of a run, as far as the process or the store knows of them. */
  static RowsBefore in(
      Optional<PublishedRun> current, AnalysisStore store, Recollection recollection) {
    Optional<OfRun> known = recollection.<OfRun>last(key()).filter(rows -> isOf(current, rows));
    return known
        .or(() -> store.gathered(key()).map(OfRun.class::cast).filter(rows -> isOf(current, rows)))
        .map(rows -> new RowsBefore(current, rows.rows()))
        .orElse(new RowsBefore(Optional.empty(), WrittenRows.NONE));
  }

  private static boolean isOf(Optional<PublishedRun> current, OfRun rows) {
    return current.isPresent() && current.get().name().equals(rows.run());
  }

  /** Notes what the run that is current now has written; without that the next makes all rows. */
  static void note(
      String run, WrittenRows written, AnalysisStore store, Recollection recollection) {
    OfRun rows = new OfRun(run, written);
    recollection.note(key(), rows);
    try {
      store.keep(store.write(key(), rows));
    } catch (IOException e) {
      // The store may have no room for it.
    }
  }

  private static String key() {
    return Sha256.of(
        "rows of reports %s %s"
            .formatted(Versions.program(), Versions.build())
            .getBytes(StandardCharsets.UTF_8));
  }

  /** What is known of them. */
  WrittenRows written() {
    return written;
  }

  /**
   * Copies the rows and leaves the texts of reports.
   *
   * @param keys of the rows that are wanted, by report
   * @param isFirstUsesWanted whether first uses are
   * @param tables that are written by reports
   * @return the reports that are in the tables with all that they had of terms that are the same
   */
  Copied copy(
      Map<String, String> keys,
      boolean isFirstUsesWanted,
      FirstUseTable firstUses,
      Map<Table, RowsByReport> tables,
      Staging staging)
      throws IOException {
    Set<String> alike =
        keys.keySet().stream()
            .filter(report -> keys.get(report).equals(written.keys().get(report)))
            .collect(Collectors.toSet());
    if (alike.isEmpty() || alike.size() * FEW < keys.size()) {
      return new Copied(Set.of(), false);
    }
    Set<String> copied =
        alike.parallelStream()
            .filter(report -> staging.hasText(report, written.texts().get(report)))
            .collect(Collectors.toCollection(HashSet::new));
    boolean firstUsesStand = false;
    if (isFirstUsesWanted) {
      try (InputStream table = open(Table.FIRST_USE)) {
        firstUsesStand = firstUses.copy(table, written.firstUses());
      }
    }
    for (Map.Entry<Table, RowsByReport> each : tables.entrySet()) {
      try (InputStream table = open(each.getKey())) {
        each.getValue().copy(table, written.rows().get(each.getKey()), copied);
      }
      copied.retainAll(each.getValue().written().keySet());
    }
    tables.values().forEach(rows -> rows.retain(copied));
    copied.forEach(staging::leaveText);
    return new Copied(copied, firstUsesStand);
  }

  /**
   * What was copied.
   *
   * @param reports whose rows were, and whose texts are left
   * @param firstUses whether the first uses were
   */
  record Copied(Set<String> reports, boolean firstUses) {}

  /** The rows of a table that stand in it term by term; none where it has none. */
  RowsByTerm byTerm(Table table) throws IOException {
    Map<String, RowsSum> rows = written.rows().getOrDefault(table, Map.of());
    return new RowsByTerm(rows.isEmpty() ? InputStream.nullInputStream() : open(table), rows);
  }

  private InputStream open(Table table) {
    try {
      return new ReadableStream(run.orElseThrow().open(table.fileName()));
    } catch (IOException e) {
      return InputStream.nullInputStream();
    }
  }
}
