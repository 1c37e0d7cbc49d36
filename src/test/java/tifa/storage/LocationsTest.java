package tifa.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LocationsTest {

  @Test
  void ordersByCodePointsNotByUtf16() {
    List<String> inOrder = List.of("a", "a/b", "ab", "天津", "Ａ", "𠀀", "𠀀a", "𠀁", "𡀀");
    assertThat(inOrder.stream().sorted().toList()).isNotEqualTo(inOrder);
    assertThat(inOrder.stream().sorted(Locations.BY_CODE_POINTS.reversed()))
        .containsExactlyElementsOf(reversed(inOrder).toList());
  }

  @Test
  void tellsUrisFromPaths() {
    assertThat(Locations.scheme("hdfs://nn/报告")).contains("hdfs");
    assertThat(Locations.scheme("S3A://bucket/x")).contains("s3a");
    assertThat(Locations.scheme("/data/12:/x")).isEmpty();
    assertThat(Locations.scheme("C:/Users/报告")).isEmpty();
    assertThat(Locations.isLocal("file:///data")).isTrue();
    assertThat(Locations.isLocal("/data")).isTrue();
    assertThat(Locations.isLocal("hdfs:/data")).isFalse();
  }

  @Test
  void picksTheStorageOfAnOutput() throws Exception {
    assertThat(Storages.output("/data/output")).isInstanceOf(LocalStorage.class);
    assertThatThrownBy(() -> Storages.output("s3a://bucket/output"))
        .isInstanceOf(UnsupportedLocationException.class)
        .hasMessageContaining("s3a://bucket/output");
  }

  private static Stream<String> reversed(List<String> list) {
    return Stream.iterate(list.size() - 1, at -> at >= 0, at -> at - 1).map(list::get);
  }
}
