package tifa.extract.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EscapesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          <U+00A0><U+00A0>粮食丰收 | `\u00a0\u00a0粮食丰收`
          <U+3000>粮食<U+4E30>收 | `\u3000粮食丰收`
          粮食丰收。_x000D_道路拓宽。 | `粮食丰收。
          道路拓宽。`
          粮食丰收。<br>道路拓宽。<BR />桥梁竣工。 | `粮食丰收。
          道路拓宽。
          桥梁竣工。`
          &nbsp;&nbsp;粮食&ldquo;丰收&rdquo;&#12290;&amp;nbsp;好 | `\u00a0\u00a0粮食“丰收”。\u00a0好`
          """)
  void turnsWhatAProgramWroteBackIntoCharacters(String escaped, String text) {
    assertThat(Escapes.resolve(escaped)).isEqualTo(text);
  }

  @Test
  void turnsBackTheEscapesOfPythonAndJson() {
    assertThat(Escapes.resolve("粮食丰收。\\n道路拓宽。\\r\\n\\u3000\\u3000桥梁竣工。\\xa0好"))
        .isEqualTo("粮食丰收。\n道路拓宽。\n\u3000\u3000桥梁竣工。\u00a0好");
    assertThat(Escapes.resolve("['粮食丰收。', '\\u3000\\u3000道路拓宽。']"))
        .isEqualTo("粮食丰收。\n\u3000\u3000道路拓宽。");
    assertThat(Escapes.resolve("<p>粮食丰收。</p><p style=\"a\">道路拓宽。</p>"))
        .isEqualTo("\n粮食丰收。\n\n道路拓宽。\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"R&D投入增长", "投入R&D;产出", "增速<5%，占比>3%", "文件在C:\\reports\\new", "[云州]试点", "编号_x1"})
  void leavesWhatIsNoEscape(String text) {
    assertThat(Escapes.resolve(text)).isEqualTo(text);
  }
}
