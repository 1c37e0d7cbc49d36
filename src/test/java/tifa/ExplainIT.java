package tifa;

import static org.assertj.core.api.Assertions.assertThat;
import static tifa.Published.has;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.table.Table;

/** {@code explain} shows the evidence for a number. */
@TestInstance(Lifecycle.PER_CLASS)
class ExplainIT {
  private Path folder;
  private TestJob job;
  private Published published;

  /** The texts are gone when it is asked: what the run kept must do. */
  @BeforeAll
  void publish(@TempDir Path scratch) throws Exception {
    folder = scratch;
    Path corpus = Files.createDirectory(scratch.resolve("corpus"));
    TestJob.copy(TestJob.SAMPLE, corpus, "2021", "2022", "2023");
    job = TestJob.in(scratch.resolve("job"), corpus);
    published = job.publish();
    try (var files = Files.newDirectoryStream(corpus)) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
  }

  private CommandRun explain(String... arguments) {
    String[] all = new String[arguments.length + 2];
    all[0] = "explain";
    all[1] = job.file().toString();
    System.arraycopy(arguments, 0, all, 2, arguments.length);
    return CommandRun.of(all);
  }

  private static List<String> hits(CommandRun run, String verdict) {
    assertThat(run.code()).as(run.stderr()).isZero();
    return run.stdout().lines().filter(line -> line.startsWith("  " + verdict + " ")).toList();
  }

  @Test
  void showsMentionsAndRejectedHitsInTheirSentences() {
    CommandRun run = explain("链长制", "--year", "2021");

    assertThat(hits(run, "counted"))
        .hasSize(2)
        .allMatch(line -> line.contains("s2.2 ") && line.contains(" plan "))
        .anyMatch(line -> line.contains("“【链长制】”，由市领导担任链长"))
        .anyMatch(line -> line.contains("由市领导担任【链长】，") && line.endsWith("  (链长)"));
    assertThat(hits(run, "contested")).singleElement().asString().contains("锻造产业【链长】板、补齐短板。");
    assertThat(run.stdout())
        .contains("2021 云州市")
        .doesNotContain("2022 云州市")
        .endsWith("链长制: 2 mentions, 1 hits rejected\n");
  }

  @Test
  void saysWhereARejectedHitIsNoLoss() {
    assertThat(hits(explain("脱贫攻坚", "--year", "2021"), "contested"))
        .singleElement()
        .asString()
        .contains("【脱贫攻坚】战取得全面胜利")
        .endsWith("  (inside a mention)");
  }

  @Test
  void showsHitsInsideAnExclusion() {
    assertThat(hits(explain("民生", "--year", "2022"), "excluded"))
        .singleElement()
        .asString()
        .contains("人【民生】活幸福");
  }

  @ParameterizedTest
  @ValueSource(strings = {"京津冀", "双碳", "链长制", "放管服", "民生", "新动能", "小微企业", "脱贫攻坚"})
  void showsAsManyHitsAsTheTablesCount(String term) {
    CommandRun run = explain(term);

    for (String verdict : List.of("contested", "excluded")) {
      assertThat(hits(run, verdict))
          .hasSize((int) published.sum(Table.TERM_YEAR, verdict, has("term", term)));
    }
    assertThat(hits(run, "counted"))
        .hasSize((int) published.sum(Table.TERM_YEAR, "mentions", has("term", term)));
  }

  @Test
  void findsATermByItsAliasAndInFullWidth() {
    assertThat(explain("碳 达 峰").stdout()).isEqualTo(explain("双碳").stdout());
  }

  @Test
  void namesTheTextThatIsGone() throws Exception {
    String id = published.rows(Table.REPORTS, has("year", 2022)).get(0).get("report_id");
    Path text = job.output().resolve("texts").resolve(id + ".txt");
    Path aside = Files.move(text, folder.resolve("aside.txt"));
    try {
      CommandRun run = explain("民生", "--year", "2022");

      assertThat(run.code()).isEqualTo(74);
      assertThat(run.stderr())
          .contains("The current run cannot be read: " + text + ": no such file or folder");
    } finally {
      Files.move(aside, text);
    }
  }

  @Test
  void narrowsToARegion() {
    assertThat(hits(explain("民生", "--region", "云州市"), "counted")).isNotEmpty();
    assertThat(explain("民生", "--region", "天津市", "--year", "2022").stdout())
        .isEqualTo("No report of 天津市 2022 counts in the current run%n".formatted());
  }

  @Test
  void searchesForWhatIsNoTermAfterTheTermsThatMayBeMeant() {
    CommandRun run = explain("新发展");

    assertThat(run.code()).isZero();
    assertThat(run.stdout())
        .startsWith("新发展 is neither a term nor an alias of the lexicon; did you mean ")
        .contains("新发展理念")
        .contains("This is a plain search:")
        .contains("【新发展】理念");
    assertThat(explain("xfzln").stdout()).contains("did you mean 新发展理念");
    assertThat(explain("不存在的提法").stdout())
        .startsWith("不存在的提法 is neither a term nor an alias of the lexicon\n")
        .endsWith("不存在的提法: 0 hits\n");
  }

  @Test
  void searchesTheTextsForAnyCharacters() {
    CommandRun run = explain("--any", "人民生活", "--year", "2022");

    assertThat(run.code()).as(run.stderr()).isZero();
    assertThat(run.stdout()).contains("2022 云州市").contains("【人民生活】").doesNotContain("2021 云州市");
    assertThat(run.stdout().lines().filter(line -> line.contains("【人民生活】")).count())
        .isEqualTo(hitsTold(run, "人民生活"));
    assertThat(explain("--any", "民生", "--year", "1999").stdout())
        .isEqualTo("No report of 1999 counts in the current run%n".formatted());
  }

  private static long hitsTold(CommandRun run, String searched) {
    String last = run.stdout().lines().reduce((one, other) -> other).orElseThrow();
    return Long.parseLong(last.replace(searched + ": ", "").replace(" hits", ""));
  }

  @Test
  void setsTargetsBesideOutcomes() {
    CommandRun run = explain("--target", "gdp_growth");

    assertThat(run.code()).as(run.stderr()).isZero();
    assertThat(run.stdout()).contains("gdp_growth  地区生产总值增速  GDP growth");
    for (var pledge : published.rows(Table.PLEDGES, has("indicator", "gdp_growth"))) {
      assertThat(run.stdout())
          .contains(
              "%s %s  %s"
                  .formatted(
                      pledge.get("target_year"), pledge.get("region"), pledge.get("verdict")));
    }
    assertThat(explain("--target", "GDP", "--year", "2022").stdout())
        .contains("gdp_growth")
        .doesNotContain("2021 云州市");
  }

  @Test
  void saysWhichTableTheRunLacks() throws Exception {
    Path targets = published.file(Table.TARGETS);
    Path away = targets.resolveSibling("away.csv");
    Files.move(targets, away);
    try {
      CommandRun run = explain("--target", "gdp_growth");

      assertThat(run.code()).as(run.stderr()).isZero();
      assertThat(run.stdout()).contains("no targets.csv").doesNotContain("Nothing is told");
    } finally {
      Files.move(away, targets);
    }
  }

  @Test
  void suggestsIndicatorsForOneThatIsUnknown() {
    CommandRun run = explain("--target", "gdp_grwth");

    assertThat(run.code()).isEqualTo(64);
    assertThat(run.stderr())
        .contains("gdp_grwth is no indicator")
        .contains("did you mean gdp_growth");
    assertThat(run.stdout()).isEmpty();
    assertThat(explain("民生", "--any", "民生").code()).isEqualTo(64);
    assertThat(explain().code()).isEqualTo(64);
  }

  @Test
  void saysWhatToDoBeforeTheFirstRun() throws Exception {
    TestJob fresh = TestJob.in(folder.resolve("fresh"), TestJob.SAMPLE);

    CommandRun run = CommandRun.of("explain", fresh.file().toString(), "民生");

    assertThat(run.code()).isEqualTo(66);
    assertThat(run.stderr()).contains("run the job first");
  }
}
