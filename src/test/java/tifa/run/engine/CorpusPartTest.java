package tifa.run.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tifa.cache.Segment;
import tifa.cache.StoreFile;
import tifa.storage.ListedFile;

class CorpusPartTest {
  private static CorpusPart part(String name, String... paths) {
    return new CorpusPart(
        new Segment(
            new StoreFile(name + ".facts", 1, 1),
            new StoreFile(name + ".reports", 1, 1),
            List.of()),
        Stream.of(paths)
            .map(path -> new ListedFile(path, "/corpus/" + path, "/corpus", 1, 1, ""))
            .map(file -> new CorpusPart.Wanted(file.path().length(), file, "ab"))
            .toList(),
        null);
  }

  private static final CorpusPart FIRST = part("a", "云州市2023.txt", "两年合订.zip");
  private static final CorpusPart SECOND = part("b", "云州市2024.txt");

  private static List<CorpusPart> holding(String... paths) {
    return CorpusPart.holding(
        List.of(FIRST, SECOND),
        Set.of(
            Stream.of(paths).map(path -> new ReportPlace(path, "r1")).toArray(ReportPlace[]::new)));
  }

  @Test
  void onlyThePartsAndFilesThatHoldReportsAreRead() {
    assertThat(holding("云州市2024.txt")).containsExactly(SECOND);
    assertThat(holding("云州市2024.txt", "云州市2023.txt"))
        .containsExactly(
            new CorpusPart(FIRST.segment(), List.of(FIRST.files().get(0)), FIRST.plan()), SECOND);
    assertThat(holding()).isEmpty();
  }

  @Test
  void aReportOfAnArchiveStandsInTheListedFile() {
    assertThat(holding("两年合订.zip!/甲/2022.txt"))
        .containsExactly(
            new CorpusPart(FIRST.segment(), List.of(FIRST.files().get(1)), FIRST.plan()));
  }

  @Test
  void whereAllAreWantedThePartsAreTheSame() {
    assertThat(holding("云州市2023.txt", "两年合订.zip!/2022.txt", "云州市2024.txt"))
        .containsExactly(FIRST, SECOND);
  }
}
