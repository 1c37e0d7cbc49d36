package tifa.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

class SvgTest {
  @Test
  void isXmlWhateverCharactersANameHas() throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Svg svg = new Svg(bytes, 10, 10, "改\u0001革\ufffe<\ud83d\ude00\ud83d>")) {
      svg.rectangle(0, 0, 1, 1, "#fff");
    }
    String title =
        DocumentBuilderFactory.newDefaultNSInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(bytes.toByteArray()))
            .getElementsByTagName("title")
            .item(0)
            .getTextContent();
    assertThat(title).isEqualTo("改\ufffd革\ufffd<\ud83d\ude00\ufffd>");
  }
}
