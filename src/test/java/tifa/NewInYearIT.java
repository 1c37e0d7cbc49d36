package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.table.Table;

/** What new_in_year.csv finds in real reports of 2012 to 2026 without being told. */
class NewInYearIT {
  private static final Path FORMULATIONS =
      Path.of("src/test/resources/tifa/novelty/new-in-year.csv");

  @Test
  void ranksTheFormulationsOfAYearAsTheListSays(@TempDir Path scratch) throws Exception {
    TestJob job =
        TestJob.in(
                scratch,
                RealReports.folder("national"),
                RealReports.folder("provinces-2025"),
                RealReports.moreFolder("cities-2024"),
                RealReports.moreFolder("national-other-site"),
                RealReports.moreFolder("provinces-2026"))
            .lexicon("term", "这里没有的提法");
    Map<List<String>, Integer> ranks = new HashMap<>();
    for (CSVRecord row : job.publish().rows(Table.NEW_IN_YEAR)) {
      ranks.put(
          List.of(row.get("level"), row.get("year"), row.get("item")),
          Integer.valueOf(row.get("rank")));
    }
    List<String> found = new ArrayList<>();
    List<String> listed = new ArrayList<>();
    for (String line : Files.readAllLines(FORMULATIONS).subList(1, 31)) {
      String[] cells = line.split(",");
      Integer rank = ranks.get(List.of(cells[0], cells[1], cells[2]));
      listed.add(line);
      found.add(
          String.join(
              ",",
              cells[0],
              cells[1],
              cells[2],
              rank == null ? "none" : rank <= 50 ? "50" : "100"));
    }
    assertThat(found).isEqualTo(listed);
  }
}
