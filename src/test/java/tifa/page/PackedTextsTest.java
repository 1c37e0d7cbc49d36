package tifa.page;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

class PackedTextsTest {
  private static final int PLENTY = 1_000_000;

  private static PackedTexts packed(Map<String, String> texts, int most) throws IOException {
    return PackedTexts.of(
        List.of("r1", "r2"),
        0,
        id ->
            Optional.ofNullable(texts.get(id))
                .map(text -> new ByteArrayInputStream(text.getBytes(UTF_8))),
        most);
  }

  @Test
  void unpacksToTheTextsOneAfterTheOtherWhoseLengthsAreThoseOfABrowser() throws IOException {
    PackedTexts packed = packed(Map.of("r1", "民生𠮷\n", "r2", "双碳"), PLENTY);

    assertThat(packed.reports()).containsExactly(List.of("r1", 5), List.of("r2", 2));
    byte[] bytes = Base64.getDecoder().decode(packed.packed());
    try (InflaterInputStream in =
        new InflaterInputStream(new ByteArrayInputStream(bytes), new Inflater(true))) {
      assertThat(new String(in.readAllBytes(), UTF_16LE)).isEqualTo("民生𠮷\n双碳");
    }
  }

  @Test
  void holdsNoneRatherThanSomeWhereOneIsNotKept() throws IOException {
    assertThat(packed(Map.of("r1", "民生"), PLENTY).reports()).isEmpty();
  }

  @Test
  void holdsNoneWhereTheyAreTooManyForAPage() throws IOException {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 20_000; i++) {
      text.appendCodePoint(0x4e00 + i * 7919 % 20_000);
    }
    assertThat(packed(Map.of("r1", text.toString(), "r2", ""), PLENTY).reports()).hasSize(2);
    assertThat(packed(Map.of("r1", text.toString(), "r2", ""), 10_000).reports()).isEmpty();
  }

  @Test
  void readsNoneWhereTheyAreTooManyWhateverTheySay() throws IOException {
    List<String> read = new ArrayList<>();
    ReportTexts texts =
        id -> {
          read.add(id);
          return Optional.of(new ByteArrayInputStream("民生".getBytes(UTF_8)));
        };

    assertThat(PackedTexts.of(List.of("r1"), 200, texts, 100).reports()).hasSize(1);
    assertThat(PackedTexts.of(List.of("r2"), 201, texts, 100).reports()).isEmpty();
    assertThat(read).containsExactly("r1");
  }
}
