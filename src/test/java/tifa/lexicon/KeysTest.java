package tifa.lexicon;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.normal.Normaliser;

class KeysTest {
  private static final int LONGEST_NAME = 32;

  private static Lexicon read(String csv) {
    return new LexiconReader(Normaliser.simplified()::surface, Match.TOKEN)
        .read(List.of(new NamedBytes("lexicon.csv", csv.getBytes(UTF_8))));
  }

  private static List<String> problems(String csv) {
    InvalidLexiconException invalid =
        catchThrowableOfType(InvalidLexiconException.class, () -> read(csv));
    return invalid.problems().stream().map(LexiconProblem::sentence).toList();
  }

  @Test
  void takesWhatTheLexiconStates() {
    Lexicon lexicon = read("提法,类别,代号,类别代号\n数字经济,产业|改革,digital,industry|reform\n放管服,改革,fgf,\n");
    assertThat(lexicon.categories()).containsExactly("产业", "改革");
    assertThat(lexicon.keys())
        .isEqualTo(new Keys(List.of("fgf", "digital"), List.of("industry", "reform")));
  }

  @Test
  void writesPinyinWhereNothingIsStated() {
    Lexicon lexicon = read("term,category\n民生,改善\n5G,Green_Finance\n“双碳”目标,\n");
    assertThat(lexicon.terms()).extracting(Term::label).containsExactly("5G", "“双碳”目标", "民生");
    assertThat(lexicon.categories()).containsExactly("Green_Finance", "改善");
    assertThat(lexicon.keys())
        .isEqualTo(
            new Keys(
                List.of("t5g", "shuangtanmubiao", "minsheng"),
                List.of("green_finance", "gaishan")));
  }

  @Test
  void cutsPinyinAfterASyllableAndNumbersWhatSoundsAlike() {
    Lexicon lexicon = read("term,key\n中长期青年发展规划纲要,\n民声,\n民生,\n民升,minsheng\n");
    assertThat(lexicon.terms())
        .extracting(Term::label)
        .containsExactly("中长期青年发展规划纲要", "民升", "民声", "民生");
    assertThat(lexicon.keys().ofTerms())
        .containsExactly("zhongzhangqiqingnian", "minsheng", "minsheng_2", "minsheng_3");
  }

  @Test
  void refusesKeysThatCouldNotNameAColumnOrNameTwo() {
    assertThat(
            problems(
                """
                term,category,key,category_key
                数字经济,产业,Digital,2nd
                放管服,改革,fgf,reform
                民生,民生,fgf,reform
                双创,改革,a_key_of_over_21_characters,reforms
                """))
        .containsExactly(
            "lexicon.csv, row 2, column key, \"Digital\": cannot name a column; a key has at most 21"
                + " lower-case letters, digits and _ of ASCII, a letter first",
            "lexicon.csv, row 2, column category_key, \"2nd\": cannot name a column; a key has at most"
                + " 21 lower-case letters, digits and _ of ASCII, a letter first",
            "lexicon.csv, row 4, column key, \"fgf\": is the key of \"放管服\" in row 3 too; give one of"
                + " them another",
            "lexicon.csv, row 4, column category_key, \"reform\": is the key of \"改革\" in row 3 too;"
                + " give one of them another",
            "lexicon.csv, row 5, column key, \"a_key_of_over_21_characters\": cannot name a column; a"
                + " key has at most 21 lower-case letters, digits and _ of ASCII, a letter first",
            "lexicon.csv, row 5, column category_key, \"reforms\": the category \"改革\" has the key"
                + " reform in row 3; keep one");
  }

  @Test
  void refusesKeysThatDoNotFitTheCategories() {
    assertThat(problems("term,category,category_key\n数字经济,产业|改革,industry\n"))
        .containsExactly(
            "lexicon.csv, row 2, column category_key, \"industry\": has 1 keys for 2 categories; state"
                + " one for each, in the same order, or none");
  }

  @Test
  void makesAnotherLexiconOfOtherKeys() {
    assertThat(read("term,key\n民生,a\n").sha256()).isNotEqualTo(read("term,key\n民生,b\n").sha256());
  }

  @ParameterizedTest
  @ValueSource(strings = {"environment-cui.csv", "energy-policy.csv"})
  void dictionariesOfPapersHaveAKeyForEachCategory(String name) throws IOException {
    Lexicon lexicon =
        new LexiconReader(Normaliser.simplified()::surface, Match.TOKEN)
            .read(
                List.of(new NamedBytes(name, Files.readAllBytes(Path.of("jobs/lexicons", name)))));
    assertThat(lexicon.terms()).allSatisfy(term -> assertThat(term.match()).isEqualTo(Match.EXACT));
    assertThat(lexicon.keys().ofCategories()).containsAnyOf("env", "green_finance");
  }

  @Test
  void findsAKeyForAllThatIsShipped() {
    Lexicon shipped =
        new LexiconReader(Normaliser.simplified()::surface, Match.TOKEN)
            .read(List.of(new NamedBytes("policy-terms.csv", ShippedLexicon.bytes())));
    assertThat(shipped.terms()).allSatisfy(term -> assertThat(term.key()).isNotEmpty());
    assertThat(shipped.terms()).allSatisfy(term -> assertThat(term.labelEn()).isNotEmpty());
    Keys keys = shipped.keys();
    assertThat(Stream.concat(keys.ofTerms().stream(), keys.ofCategories().stream()))
        .doesNotHaveDuplicates()
        .allMatch(key -> ("plan_share_" + key).length() <= LONGEST_NAME)
        .contains("green", "digital_economy");
  }
}
