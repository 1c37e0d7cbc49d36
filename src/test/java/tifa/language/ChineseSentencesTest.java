package tifa.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChineseSentencesTest {
  private static final Path CATALOGUE =
      Path.of("src/main/resources/tifa/language/sentences.zh.tsv");

  /** Where sentences arise that users read. */
  private static final List<String> SPEAKING =
      List.of(
          "analysis",
          "corpus",
          "count",
          "extract",
          "job",
          "lexicon",
          "problem",
          "register",
          "run",
          "section",
          "sheet");

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "list: 1,200 files to read, 3 ignored, 0 not included (0.2 s)"
            + " → 列出文件：待读文件 1,200 个，忽略 3 个，未选入 0 个（0.2 秒）",
        "tifa: job.json: output.keepRuns = 0: must be at least 1 → tifa：job.json：output.keepRuns = 0：至少为 1",
        "Counted as 云州市 (the text), though the file name 海坪 says 云岭省/海坪市"
            + " → 计为 云州市（依据：正文），但文件名 海坪写的是 云岭省/海坪市",
        "Nothing tells the year for certain (2019: the title (2019年报告); 2020: a sentence (今年是2020年));"
            + " state it in metadata.csv"
            + " → 年份不能确定（2019：标题（2019年报告）；2020：文中一句（今年是2020年））；请在 metadata.csv 写明",
        "'terms.csv, row 3, column match, \"fuzy\": unknown match; state token, exact or regex, or leave it empty for token'"
            + " → 'terms.csv，第 3 行，列 match，“fuzy”：没有这种匹配方式；请写 token、exact 或 regex，留空则为 token'",
      })
  void aSentenceIsTranslatedWithWhatItIsMadeOf(String english, String chinese) {
    assertThat(ChineseSentences.shared().of(english)).isEqualTo(chinese);
  }

  @ParameterizedTest
  @CsvSource({
    "/data/reports: 2/runs/20260101T000000Z-01234567",
    "'  counted   token  s2.1  plan  118  推进【双碳】工作'",
    "京津冀 (3), 2,118",
    "an unheard-of sentence; with two halves"
  })
  void whatIsNotKnownIsLeftAsItIs(String line) {
    assertThat(ChineseSentences.shared().of(line)).isEqualTo(line);
    assertThat(ChineseSentences.shared().known(line)).isEmpty();
  }

  @Test
  void anIndentAndWhatStandsInItsLineAloneAreKept() throws IOException {
    StringWriter out = new StringWriter();
    try (ChineseLines lines = new ChineseLines(out)) {
      lines.write("    The file has no bytes\nin doubt: 2\n\n");
      lines.write("page:    /tmp/报告.html");
    }
    assertThat(out).hasToString("    文件为空\n存疑：2 份\n\n网页：/tmp/报告.html");
  }

  @ParameterizedTest
  @CsvSource({
    "zh_CN.UTF-8,ZH",
    "zh,ZH",
    "zh_TW,ZH",
    "zh-Hans-CN,ZH",
    "C.UTF-8,EN",
    "en_US.UTF-8,EN",
    "'',EN",
    "zhuang,EN",
    "POSIX,EN"
  })
  void theLocaleTellsTheLanguage(String locale, Language language) {
    assertThat(Language.of(locale)).isEqualTo(language);
  }

  @Test
  void noSentenceFillsAGapThatIsNotThere() throws IOException {
    for (String line : Files.readAllLines(CATALOGUE)) {
      String[] pair = line.split("\t", -1);
      assertThat(pair).as(line).hasSize(2);
      assertThat(gaps(pair[0])).as(line).containsAll(gaps(pair[1]));
      assertThat(pair[1].codePoints().anyMatch(Character::isIdeographic) || pair[0].length() < 20)
          .as(line)
          .isTrue();
    }
  }

  private static Set<String> gaps(String sentence) {
    return Pattern.compile("\\{(\\d)")
        .matcher(sentence)
        .results()
        .map(gap -> gap.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** A sentence of three words or more, as it stands in the program. */
  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  private static final Pattern SENTENCE = Pattern.compile("(.*[a-z]{2} ){2}.*[a-z]{2}.*");

  /** Faults of the program, keys of libraries and what their messages say; schemas and queries. */
  private static final Pattern NOT_SAID =
      Pattern.compile(
          "Invalid .*|.* cannot be (read|written|used)|Interrupted .*|.* is not in the program's jar"
              + "|.*\\(\\?.*|# HELP.*|Every Java platform.*|.*needs no closing|An account is.*"
              + "|The extraction took .*|(When|How|Exit|Reports|Rows|Which) .*\\.|Writing to memory.*"
              + "|Unexpected close marker|in field name|was expecting .*|Lexicon of .*|.* a run begun"
              + "|.*(not written completely|still being written|could not be hashed|closed before)"
              + "|.*\\(start marker.*|\\^ParseError.*");

  @Test
  void everySentenceThatUsersReadHasItsChinese() throws IOException {
    String known = normal(Files.readString(CATALOGUE));
    Set<String> unknown = new TreeSet<>();
    for (String stage : SPEAKING) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/tifa", stage))) {
        for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
          for (String sentence : sentences(Files.readString(file, StandardCharsets.UTF_8))) {
            if (!Stream.of(normal(sentence).split("…")).allMatch(part -> isIn(known, part))) {
              unknown.add(file.getFileName() + ": " + sentence);
            }
          }
        }
      }
    }
    assertThat(unknown)
        .as("sentences that %s lacks; what no user reads is named in this test", CATALOGUE)
        .isEmpty();
  }

  private static boolean isIn(String known, String piece) {
    String words = piece.replaceAll("^[^A-Za-z]+|[^A-Za-z]+$", "");
    return words.indexOf(' ') < 0 || known.contains(words);
  }

  private static List<String> sentences(String source) {
    String joined =
        source
            .replaceAll("(?s)/\\*.*?\\*/", "")
            .replaceAll("(?m)^\\s*//.*$", "")
            .replaceAll("\"\\s*\\+\\s*\"", "");
    Matcher literals = LITERAL.matcher(joined);
    return literals
        .results()
        .map(literal -> literal.group(1).replace("\\\"", "\"").replace("\\\\", "\\"))
        .filter(text -> SENTENCE.matcher(text).matches() && !NOT_SAID.matcher(text).matches())
        .toList();
  }

  /** With every gap as one, and without what stands around. */
  private static String normal(String sentence) {
    return sentence
        .replace("%%", "%")
        .replaceAll("%n", "")
        .replaceAll("%[-,.0-9]*[sdfc]|\\{\\d#?}", "…")
        .replaceAll("^warning: (--open: )?", "");
  }
}
