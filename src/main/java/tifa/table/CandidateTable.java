package tifa.table;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import tifa.wording.Candidate;

/** Writes candidates.csv. */
public final class CandidateTable {
  private CandidateTable() {}

  /** Writes candidates, by level, then rank. The stream stays open. */
  public static WrittenTable write(List<Candidate> candidates, OutputStream out)
      throws IOException {
    CsvTable csv = new CsvTable(Table.CANDIDATES, out);
    for (Candidate candidate : candidates) {
      csv.text(candidate.level())
          .integer(candidate.rank())
          .text(candidate.text())
          .text(candidate.kind().label())
          .significant(candidate.score())
          .integer(candidate.mentions())
          .integer(candidate.reports())
          .integer(candidate.regions())
          .year(candidate.years().get(0).year())
          .year(candidate.peakYear())
          .year(candidate.years().get(candidate.years().size() - 1).year())
          .text(
              candidate.years().stream()
                  .map(year -> year.year() + ":" + year.mentions())
                  .collect(joining(";")))
          .text(candidate.reportId())
          .text(candidate.sentence())
          .endRow();
    }
    return csv.finish();
  }
}
