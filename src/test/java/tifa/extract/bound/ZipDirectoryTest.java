package tifa.extract.bound;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.junit.jupiter.api.Test;
import tifa.extract.Documents;

class ZipDirectoryTest {
  private static final byte[] THREE =
      Documents.zip(Map.of("a", new byte[9], "b", new byte[0], "云", new byte[99]), UTF_8);

  @Test
  void countsEntries() {
    assertCounts(THREE);
  }

  @Test
  void countsBehindWhatStandsBeforeTheArchive() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes("self-extracting".getBytes(UTF_8));
    bytes.writeBytes(THREE);
    assertCounts(bytes.toByteArray());
  }

  @Test
  void countsEntriesOfLargeArchivesWithAComment() throws Exception {
    SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel();
    try (ZipArchiveOutputStream zip = new ZipArchiveOutputStream(channel)) {
      zip.setUseZip64(Zip64Mode.Always);
      zip.setComment("云州市政府工作报告");
      for (String name : new String[] {"a", "b", "c"}) {
        zip.putArchiveEntry(new ZipArchiveEntry(name));
        zip.write(name.getBytes(UTF_8));
        zip.closeArchiveEntry();
      }
    }
    assertCounts(java.util.Arrays.copyOf(channel.array(), (int) channel.size()));
  }

  @Test
  void findsNoneInOtherBytes() {
    assertThat(ZipDirectory.hasMoreEntries("PK".getBytes(UTF_8), 0)).isFalse();
    assertThat(ZipDirectory.hasMoreEntries(new byte[100], 0)).isFalse();
  }

  private static void assertCounts(byte[] archiveOfThree) {
    assertThat(ZipDirectory.hasMoreEntries(archiveOfThree, 2)).isTrue();
    assertThat(ZipDirectory.hasMoreEntries(archiveOfThree, 3)).isFalse();
  }
}
