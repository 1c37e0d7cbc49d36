package tifa.extract.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

class DecoderTest {
  private static final Charset GBK = Charset.forName("GBK");
  private static final Charset GB18030 = Charset.forName("GB18030");
  private static final Charset BIG5 = Charset.forName("Big5");
  private static final String SHORT = "云州市政府工作报告\n各位代表：\n现在，我代表市人民政府向大会报告工作。";
  private static final String LONG =
      SHORT + "\n一、过去一年工作回顾\n" + "去年，全市上下同心，经济稳中有进，居民收入较快增长，城乡面貌发生新的变化。".repeat(40);
  private static final String TRADITIONAL =
      "雲州市政府工作報告\n各位代表：\n現在，我代表市人民政府向大會報告工作。\n"
          + "去年，全市上下同心，經濟穩中有進，居民收入較快增長，城鄉面貌發生新的變化。".repeat(40);

  private final Decoder decoder = Decoder.detecting();

  @ParameterizedTest
  @ValueSource(strings = {SHORT, "各位代表：\r\n好", "plain ASCII"})
  void readsUtf8WithAndWithoutMark(String text) throws RejectedFileException {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    assertThat(decoder.decode(utf8)).isEqualTo(new Decoded(text, "utf-8", true));
    assertThat(decoder.decode(join(bytes(0xef, 0xbb, 0xbf), utf8)))
        .isEqualTo(new Decoded(text, "utf-8-bom", true));
  }

  @ParameterizedTest
  @ValueSource(strings = {SHORT, "各位代表：好"})
  void readsUtf16WithMark(String text) throws RejectedFileException {
    assertThat(decoder.decode(join(bytes(0xff, 0xfe), text.getBytes(StandardCharsets.UTF_16LE))))
        .isEqualTo(new Decoded(text, "utf-16le-bom", true));
    assertThat(decoder.decode(join(bytes(0xfe, 0xff), text.getBytes(StandardCharsets.UTF_16BE))))
        .isEqualTo(new Decoded(text, "utf-16be-bom", true));
  }

  @Test
  void readsUtf16WithoutMark() throws RejectedFileException {
    for (String text : new String[] {SHORT, LONG, TRADITIONAL}) {
      assertThat(decoder.decode(text.getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo(text);
      assertThat(decoder.decode(text.getBytes(StandardCharsets.UTF_16BE)).text()).isEqualTo(text);
    }
  }

  @Test
  void readsTheGbFamilyAsGb18030() throws RejectedFileException {
    assertThat(decoder.decode(LONG.getBytes(GBK))).isEqualTo(new Decoded(LONG, "gb18030", true));
    String rare = LONG + "𠮷港㐀";
    assertThat(decoder.decode(rare.getBytes(GB18030)))
        .isEqualTo(new Decoded(rare, "gb18030", true));
  }

  @Test
  void readsBig5() throws RejectedFileException {
    assertThat(decoder.decode(TRADITIONAL.getBytes(BIG5)).text()).isEqualTo(TRADITIONAL);
  }

  static Stream<byte[]> shortTexts() {
    return Stream.of(
        SHORT.getBytes(GBK),
        "各位代表：".getBytes(GBK),
        "云州市政府工作报告".getBytes(GB18030),
        "雲州市政府工作報告\n各位代表：".getBytes(BIG5),
        Arrays.copyOf(SHORT.getBytes(StandardCharsets.UTF_8), 40),
        Arrays.copyOf("各位代表".getBytes(StandardCharsets.UTF_8), 11));
  }

  @ParameterizedTest
  @MethodSource("shortTexts")
  void neverPassesAShortTextOffForAnotherWithoutAWarning(byte[] bytes) {
    try {
      Decoded decoded = decoder.decode(bytes);
      boolean right = decoded.text().matches("(?s).*(各位代表|政府工作[报報]告).*");
      assertThat(right || !decoded.certain())
          .as("%s as %s", decoded.text(), decoded.encoding())
          .isTrue();
    } catch (RejectedFileException e) {
      assertThat(e.code()).isIn(ProblemCode.ENCODING_UNKNOWN, ProblemCode.MALFORMED);
    }
  }

  @Test
  void namesTheByteAtWhichUtf8IsCutShort() {
    byte[] whole = LONG.getBytes(StandardCharsets.UTF_8);
    byte[] cut = Arrays.copyOf(whole, whole.length - 1);
    RejectedFileException e = rejection(cut);
    assertThat(e.code()).isEqualTo(ProblemCode.MALFORMED);
    assertThat(e).hasMessageContaining("Byte %d is not valid UTF-8".formatted(whole.length - 3));
  }

  @Test
  void namesTheFirstBadByteInTheMiddle() {
    byte[] bytes = LONG.getBytes(StandardCharsets.UTF_8);
    bytes[300] = (byte) 0xff;
    assertThat(rejection(bytes).code()).isEqualTo(ProblemCode.MALFORMED);
    assertThat(rejection(bytes).getMessage()).matches("Byte (298|299|300) is not valid UTF-8.*");
  }

  @Test
  void namesTheOffsetBehindAByteOrderMark() {
    byte[] bytes = join(bytes(0xef, 0xbb, 0xbf, 'a', 0xff), LONG.getBytes(StandardCharsets.UTF_8));
    assertThat(rejection(bytes)).hasMessageContaining("Byte 4 is not valid UTF-8");
  }

  @Test
  void refusesBytesThatAreNoText() {
    byte[] all = new byte[1000];
    Arrays.fill(all, (byte) 0xff);
    assertThat(rejection(all).code())
        .isIn(ProblemCode.MALFORMED, ProblemCode.ENCODING_UNKNOWN, ProblemCode.NOT_TEXT);
    assertThat(rejection(new byte[] {0, 1, 2, 3, 0, 5}).code()).isEqualTo(ProblemCode.NOT_TEXT);
  }

  @Test
  void refusesEmptyFilesAndFilesOfWhiteSpace() {
    assertThat(rejection(new byte[0]).code()).isEqualTo(ProblemCode.EMPTY);
    assertThat(rejection(" \r\n\t　".getBytes(StandardCharsets.UTF_8)).code())
        .isEqualTo(ProblemCode.EMPTY);
    assertThat(rejection(bytes(0xef, 0xbb, 0xbf)).code()).isEqualTo(ProblemCode.EMPTY);
  }

  @Test
  void readsWhatTheJobForces() throws RejectedFileException {
    assertThat(Decoder.forcing(GBK).decode("各位代表".getBytes(GBK)))
        .isEqualTo(new Decoded("各位代表", "gbk", true));
    byte[] marked = join(bytes(0xef, 0xbb, 0xbf), "好".getBytes(StandardCharsets.UTF_8));
    assertThat(Decoder.forcing(StandardCharsets.UTF_8).decode(marked).text()).isEqualTo("好");
    RejectedFileException e =
        catchThrowableOfType(
            RejectedFileException.class,
            () -> Decoder.forcing(StandardCharsets.UTF_8).decode("各位代表".getBytes(GBK)));
    assertThat(e.code()).isEqualTo(ProblemCode.MALFORMED);
    assertThat(e).hasMessageContaining("Byte 0 is not valid UTF-8");
  }

  @Test
  void leavesNoByteOrderMarkInTheText() throws RejectedFileException {
    String marked = "\ufeff" + LONG;
    assertThat(decoder.decode(marked.getBytes(GB18030)).text()).isEqualTo(LONG);
    assertThat(Decoder.forcing(GB18030).decode(marked.getBytes(GB18030)).text()).isEqualTo(LONG);
  }

  private RejectedFileException rejection(byte[] bytes) {
    RejectedFileException rejection =
        catchThrowableOfType(RejectedFileException.class, () -> decoder.decode(bytes));
    assertThat(rejection).as("rejection").isNotNull();
    return rejection;
  }

  private static byte[] bytes(int... values) {
    byte[] bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }

  private static byte[] join(byte[] first, byte[] second) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    joined.writeBytes(first);
    joined.writeBytes(second);
    return joined.toByteArray();
  }
}
