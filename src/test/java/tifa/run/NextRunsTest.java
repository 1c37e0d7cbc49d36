package tifa.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.Published;
import tifa.TestJob;
import tifa.run.console.Progress;
import tifa.run.console.RunException;
import tifa.run.engine.PlainEngine;

/**
 * What a run writes that recalls the run before, in the same process or in another, is what it
 * would write alone.
 */
class NextRunsTest {
  private static final String HEAD = "term,category,aliases,exclude,match";

  @TempDir private Path scratch;
  private final Recollection lasting = Recollection.lasting();
  private Path corpus;
  private TestJob job;
  private int runs;

  @BeforeEach
  void threeReports() throws Exception {
    corpus = Files.createDirectory(scratch.resolve("corpus"));
    TestJob.copy(TestJob.SAMPLE, corpus, "2013", "2014", "2015");
    job = TestJob.in(scratch.resolve("job"), corpus);
    for (String product : List.of("report.html", "charts", "tifa.xlsx", "panel.dta")) {
      job.exclude(product);
    }
    lexicon("发展,经济,,,", "改革,经济|治理,深化改革,,", "民生,社会,,保障民生,exact");
  }

  private void lexicon(String... terms) throws Exception {
    String[] lines = new String[terms.length + 1];
    lines[0] = HEAD;
    System.arraycopy(terms, 0, lines, 1, terms.length);
    job.lexicon(lines);
    assertWritesWhatItWouldAlone();
  }

  @Test
  void whateverBecomesOfTerms() throws Exception {
    // One more, before all others, then one of a new category.
    lexicon("产业,,,,", "发展,经济,,,", "改革,经济|治理,深化改革,,", "民生,社会,,保障民生,exact");
    lexicon("产业,,,,", "发展,经济,,,", "增长率,数字,增长.+?%,,regex", "改革,经济|治理,深化改革,,", "民生,社会,,保障民生,exact");
    // One less, one under another name, one of other categories.
    lexicon("产业,,,,", "发展,经济,,,", "全面改革,经济|治理,改革,,", "民生,经济,,保障民生,exact");
    // Another exclusion, another match, another alias.
    lexicon("产业,,转型升级,,exact", "发展,经济,,科学发展,", "全面改革,经济|治理,改革,,", "民生,经济,,,exact");
    // None of those before.
    lexicon("就业,社会,,,", "创新,,,,");
  }

  @Test
  void whateverBecomesOfSettings() throws Exception {
    job.exclude("cooccurrence");
    assertWritesWhatItWouldAlone();
    job.set("count", "appendix", "note", "glossary");
    assertWritesWhatItWouldAlone();
  }

  @Test
  void whateverBecomesOfReports() throws Exception {
    TestJob.copy(TestJob.SAMPLE, corpus, "2016");
    assertWritesWhatItWouldAlone();
    Path changed = corpus.resolve("云州市2014年政府工作报告.txt");
    Files.writeString(changed, Files.readString(changed).replace("发展", "改革创新"));
    assertWritesWhatItWouldAlone();
    Files.delete(corpus.resolve("云州市2015年政府工作报告.txt"));
    assertWritesWhatItWouldAlone();
    Files.move(changed, corpus.resolve("甲.txt"));
    assertWritesWhatItWouldAlone();
  }

  private void assertWritesWhatItWouldAlone() throws Exception {
    Map<String, String> alone = run("alone" + runs++, Recollection.none()).tables();
    assertThat(run("next", Recollection.none()).tables()).isEqualTo(alone);
    assertThat(run("stays", lasting).tables()).isEqualTo(alone);
  }

  private Published run(String output, Recollection recollection) throws RunException {
    Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()));
    return new Published(
        Path.of(
            new JobRun(
                    JobFile.read(
                        job.file().toString(), List.of("output.path=" + scratch.resolve(output))),
                    silent,
                    bytes -> new PlainEngine(silent),
                    recollection)
                .publish()
                .location()));
  }
}
