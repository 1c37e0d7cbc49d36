package tifa.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.google.re2j.PatternSyntaxException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LexiconTest {
  @Test
  void staysTheSameWhenSentToAnotherMachine() throws IOException, ClassNotFoundException {
    Lexicon lexicon =
        Lexicon.of(List.of(term("双碳", Match.TOKEN, "双碳", "碳达峰"), term("改革", Match.EXACT, "改革")));
    ByteArrayOutputStream sent = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(sent)) {
      out.writeObject(lexicon);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(sent.toByteArray()))) {
      Lexicon received = (Lexicon) in.readObject();
      assertThat(received).isEqualTo(lexicon).hasSameHashCodeAs(lexicon);
      assertThat(received.sha256()).isEqualTo(lexicon.sha256());
      assertThat(received.categories()).isEqualTo(lexicon.categories());
      assertThat(received.indexOf("改革")).isEqualTo(lexicon.indexOf("改革"));
    }
  }

  @Test
  void doesNotDependOnTheOrderInWhichTermsCome() {
    Term carbon = term("双碳", Match.TOKEN, "双碳");
    Term reform = term("改革", Match.TOKEN, "改革");
    Lexicon lexicon = Lexicon.of(List.of(reform, carbon));
    assertThat(lexicon).isEqualTo(Lexicon.of(List.of(carbon, reform)));
    assertThat(lexicon.terms()).containsExactly(carbon, reform);
  }

  @Test
  void hashesStringsSoThatTheirBordersCount() {
    assertThat(Lexicon.of(List.of(term("甲", Match.TOKEN, "甲乙", "丙"))).sha256())
        .isNotEqualTo(Lexicon.of(List.of(term("甲", Match.TOKEN, "甲", "乙丙"))).sha256());
  }

  @Test
  void refusesToExistWithTwoOwnersOfASurface() {
    Term carbon = term("双碳", Match.TOKEN, "双碳", "碳达峰");
    Stream.of(term("双碳", Match.TOKEN, "碳"), term("气候", Match.TOKEN, "碳达峰"))
        .forEach(
            other ->
                assertThatIllegalArgumentException()
                    .isThrownBy(() -> Lexicon.of(List.of(carbon, other)))
                    .withMessageContaining("双碳"));
    assertThatIllegalArgumentException().isThrownBy(() -> Lexicon.of(List.of()));
  }

  @Test
  void refusesATermThatCouldNotBeCounted() {
    assertThatIllegalArgumentException().isThrownBy(() -> term(" ", Match.TOKEN, "改革"));
    assertThatIllegalArgumentException().isThrownBy(() -> term("改革", Match.TOKEN));
    assertThatIllegalArgumentException().isThrownBy(() -> term("改革", Match.TOKEN, ""));
    assertThatIllegalArgumentException().isThrownBy(() -> term("改革", Match.TOKEN, "改", "改"));
    assertThatIllegalArgumentException().isThrownBy(() -> term("改革", Match.REGEX, "改", "革"));
    assertThatExceptionOfType(PatternSyntaxException.class)
        .isThrownBy(() -> term("改革", Match.REGEX, "(改"));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                new Term(
                    "改革",
                    "",
                    List.of(),
                    List.of(new Surface("改革", "改革")),
                    List.of("改革"),
                    Match.TOKEN,
                    "",
                    "",
                    ""));
  }

  private static Term term(String label, Match match, String... surfaces) {
    return new Term(
        label,
        "战略",
        List.of("战略"),
        Stream.of(surfaces).map(surface -> new Surface(surface, surface)).toList(),
        List.of(),
        match,
        "",
        "",
        "");
  }
}
