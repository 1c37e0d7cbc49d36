package tifa.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import tifa.storage.ListedFile;

class FilePacksTest {
  @Test
  void closesAPackOnceItIsLargeEnough() {
    assertThat(sizes(10, 5, 5, 1, 9, 30, 2))
        .containsExactly(List.of(10L), List.of(5L, 5L), List.of(1L, 9L), List.of(30L), List.of(2L));
  }

  @Test
  void packsEmptyFilesWithTheirNeighbours() {
    assertThat(sizes(0, 0, 10, 0)).containsExactly(List.of(0L, 0L, 10L), List.of(0L));
  }

  @Test
  void closesAPackOfManyEmptyFiles() {
    assertThat(sizes(new long[10_000])).extracting(List::size).containsExactly(4_000, 4_000, 2_000);
  }

  @Test
  void packsNothingIntoNothing() {
    assertThat(sizes()).isEmpty();
  }

  private static List<List<Long>> sizes(long... sizes) {
    List<ListedFile> files =
        LongStream.of(sizes)
            .mapToObj(size -> new ListedFile("a.txt", "/a.txt", "/", size, 0, ""))
            .toList();
    return FilePacks.of(files, 10).stream()
        .map(pack -> pack.stream().map(ListedFile::size).toList())
        .toList();
  }
}
