package tifa.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.cache.ContentKey;
import tifa.cache.FileIdentity;
import tifa.storage.ListedFile;

class KnownFilesTest {
  private static final ListedFile LISTED =
      new ListedFile("a.txt", "/corpus/a.txt", "/corpus", 3, 4, "17 18");

  private static FileIdentity known(String stamp, String failure) {
    return new FileIdentity("a.txt", 3, 4, stamp, "ab", failure);
  }

  @Test
  void aFileIsKnownBySizeTimesAndInode() {
    FileIdentity known = known("17 18", "");
    assertThat(new KnownFiles(List.of(known), false).recognise(LISTED)).contains(known);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "17 19", "16 18"})
  void aFileOfTheSameSizeAndTimeOfModificationMayBeAnother(String stamp) {
    assertThat(new KnownFiles(List.of(known(stamp, "")), false).recognise(LISTED)).isEmpty();
  }

  @Test
  void whereAllFilesAreToBeReadNoneIsKnown() {
    assertThat(new KnownFiles(List.of(known("17 18", "")), true).recognise(LISTED)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"OUT_OF_MEMORY", "OUT_OF_STACK", "TOO_SLOW", "ANALYSIS_FAILED"})
  void aFileThatFailedForNoFaultOfItsOwnIsToBeTriedAgain(String failure) {
    KnownFiles files = new KnownFiles(List.of(known("17 18", failure)), false);
    assertThat(files.recognise(LISTED)).isEmpty();
    assertThat(files.areStill(List.of(LISTED))).isFalse();
  }

  @Test
  void whatTheStoreHasIsATenthOfTheWork() {
    ListedFile large = new ListedFile("b.txt", "/corpus/b.txt", "/corpus", 500, 4, "19 20");
    ListedFile added = new ListedFile("c.txt", "/corpus/c.txt", "/corpus", 7, 4, "21 22");
    FileIdentity known = new FileIdentity("b.txt", 500, 4, "19 20", "cd", "");
    KnownFiles files = new KnownFiles(List.of(known), false);

    String key = ContentKey.of("cd", "b.txt");
    assertThat(files.bytesOfWork(List.of(large, added), Set.of(key))).isEqualTo(132);
    assertThat(files.bytesOfWork(List.of(large, added), Set.of())).isEqualTo(507);
  }
}
