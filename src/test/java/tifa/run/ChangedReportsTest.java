package tifa.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tifa.Published;
import tifa.TestJob;
import tifa.analysis.ReportFold;
import tifa.analysis.ReportFunction;
import tifa.analysis.ReportSum;
import tifa.run.console.Progress;
import tifa.run.console.RunException;
import tifa.run.engine.AnalysedCorpus;
import tifa.run.engine.EngineBeside;
import tifa.run.engine.PlainEngine;
import tifa.run.engine.ReportPlace;

/**
 * Of reports that change only these are read again, and all tables are what they would be alone.
 */
class ChangedReportsTest {
  private static final List<String> REGIONS =
      List.of("全国", "广东省", "江苏省", "浙江省", "湖南省", "四川省", "河北省", "安徽省", "福建省");

  private static final List<String> SUBJECTS =
      List.of("数字经济", "民生", "改革", "高质量发展", "乡村", "教育", "链长制", "科技创新", "就业");

  private static final List<String> VERBS =
      List.of("推进", "加快发展", "深化", "保障", "完善", "全面建设", "坚持", "稳步提高");

  private static final List<String> OBJECTS =
      List.of("“放管服”改革", "‘两不愁三保障’", "“三农”工作", "五个振兴", "产业链供应链", "“链长制”", "营商环境", "公共服务体系");

  private static final List<String> PROMISES =
      List.of("地区生产总值增长%s%%左右", "城镇新增就业%s万人", "新建公路%s公里", "居民消费价格涨幅控制在%s%%以内", "粮食产量达到%s万吨");

  @TempDir private Path scratch;
  private final Recollection lasting = Recollection.lasting();

  /** Names of the sums for which all reports were read by the last run. */
  private final Set<String> gathered = new TreeSet<>();

  private final Map<String, String> metadata = new TreeMap<>();
  private Random random;
  private Path corpus;
  private TestJob job;
  private int written;

  /** Whether there is no room for what each report gives. */
  private boolean isFull;

  private int runs;

  @BeforeEach
  void reportsOfThreeYears() throws IOException {
    random = new Random(16);
    corpus = Files.createDirectory(scratch.resolve("corpus"));
    for (int year = 2014; year <= 2016; year++) {
      for (String region : REGIONS) {
        add(region, year);
      }
    }
    job = TestJob.in(scratch.resolve("job"), corpus);
    for (String product : List.of("report.html", "charts", "tifa.xlsx", "panel.dta")) {
      job.exclude(product);
    }
    lexicon("");
  }

  private void lexicon(String last) throws IOException {
    job.lexicon(
        "term,category,aliases,exclude,match",
        "发展,经济,,高质量发展,",
        "改革,经济|治理,“放管服”改革,,exact",
        "民生,社会,就业|教育,,",
        "创新,,,科技创新," + last);
  }

  private Path add(String region, int year) throws IOException {
    return write(corpus.resolve("%s%s-%s.txt".formatted(region, year, ++written)), region, year);
  }

  private Path write(Path file, String region, int year) throws IOException {
    String title = region.equals("全国") ? "国务院政府工作报告" : region + "政府工作报告";
    StringBuilder text = new StringBuilder("%s年%s\n".formatted(year, title));
    text.append("——%s年1月16日在人民代表大会会议上\n各位代表：\n".formatted(year));
    for (String part : List.of("一、%s年工作回顾".formatted(year - 1), "二、%s年工作安排".formatted(year))) {
      text.append(part).append('\n');
      for (int i = 0; i < 25; i++) {
        text.append(one(SUBJECTS)).append(one(VERBS)).append(one(OBJECTS)).append('，');
        text.append(one(PROMISES).formatted(1 + random.nextInt(900))).append("。\n");
      }
    }
    return Files.writeString(file, text);
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private Path report() throws IOException {
    try (Stream<Path> files = Files.list(corpus)) {
      return one(files.sorted().toList());
    }
  }

  @Test
  void readsNoOthers() throws Exception {
    assertWritesWhatItWouldAlone();
    assertThat(gathered).isNotEmpty();

    edit();
    assertWritesWhatItWouldAlone();
    assertThat(gathered).as("of the edited report").isEmpty();

    add("浙江省", 2017);
    assertWritesWhatItWouldAlone();
    assertThat(gathered).as("of a new year").isEmpty();

    metadata.put(report().getFileName().toString(), "2013,");
    assertWritesWhatItWouldAlone();
    assertThat(gathered).as("of a report that counts otherwise").isEmpty();
  }

  private void edit() throws IOException {
    Path edited = report();
    String text = Files.readString(edited);
    Files.writeString(edited, text.replaceFirst("改革", "民生改革发展" + one(OBJECTS)));
  }

  private interface Change {
    void make() throws IOException;
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void whateverChanges(int seed) throws Exception {
    random = new Random(seed);
    assertWritesWhatItWouldAlone();
    List<Change> changes =
        new ArrayList<>(
            List.of(
                this::edit,
                this::edit,
                () -> write(report(), one(REGIONS), 2015),
                () -> add(one(REGIONS), 2015),
                () -> add("山东省", 2016),
                () -> add(one(REGIONS), 2017 + random.nextInt(2)),
                () -> Files.delete(report()),
                () -> Files.move(report(), corpus.resolve("更名%s.txt".formatted(++written))),
                () -> metadata.put(name(report()), "2016,"),
                () -> metadata.put(name(report()), ",河南省"),
                metadata::clear,
                () -> lexicon("\n%s,新,,,".formatted(one(SUBJECTS.subList(3, 7)))),
                () -> lexicon("")));
    Collections.shuffle(changes, random);
    for (int change = 0; change < changes.size(); change++) {
      changes.get(change).make();
      // Some runs see more than one.
      if (random.nextBoolean()) {
        assertWritesWhatItWouldAlone();
      }
    }
    assertWritesWhatItWouldAlone();
  }

  @Test
  void whatIsLostOrDamagedIsGatheredAgain() throws Exception {
    assertWritesWhatItWouldAlone();
    for (String part : List.of("gathered-", ".reports", ".facts")) {
      for (Path file : kept(part)) {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
      }
      edit();
      assertWritesWhatItWouldAlone();
      for (Path file : kept(part)) {
        Files.delete(file);
      }
      edit();
      assertWritesWhatItWouldAlone();
    }
  }

  @Test
  void aRunThatFailsLeavesNothingHalfDone() throws Exception {
    assertWritesWhatItWouldAlone();
    edit();
    isFull = true;
    assertThatExceptionOfType(RunException.class).isThrownBy(() -> run("stays", lasting));
    assertThatExceptionOfType(RunException.class)
        .isThrownBy(() -> run("next", Recollection.none()));
    isFull = false;
    edit();
    assertWritesWhatItWouldAlone();
    assertThat(gathered).isEmpty();
  }

  private List<Path> kept(String part) throws IOException {
    try (Stream<Path> files = Files.walk(scratch)) {
      List<Path> kept =
          files.filter(file -> name(file).contains(part)).filter(this::isOfNext).toList();
      assertThat(kept).isNotEmpty();
      return kept;
    }
  }

  private boolean isOfNext(Path file) {
    return file.startsWith(scratch.resolve("next")) || file.startsWith(scratch.resolve("stays"));
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  private void assertWritesWhatItWouldAlone() throws Exception {
    Map<String, String> alone = run("alone" + runs++, Recollection.none()).tables();
    gathered.clear();
    assertThat(run("next", Recollection.none()).tables()).isEqualTo(alone);
    assertThat(run("stays", lasting).tables()).isEqualTo(alone);
  }

  private Published run(String output, Recollection recollection) throws Exception {
    Path rows = scratch.resolve("metadata.csv");
    StringBuilder text = new StringBuilder("path,year,region\n");
    metadata.forEach((path, row) -> text.append(path).append(',').append(row).append('\n'));
    Files.writeString(rows, text);
    Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()));
    List<String> settings =
        List.of("output.path=" + scratch.resolve(output), "corpus.metadata=" + rows);
    return new Published(
        Path.of(
            new JobRun(
                    JobFile.read(job.file().toString(), settings),
                    silent,
                    bytes -> EngineBeside.watched(new PlainEngine(silent), Watching::new),
                    recollection)
                .publish()
                .location()));
  }

  /** Notes which sums all reports are read for. */
  private final class Watching implements AnalysedCorpus {
    private final AnalysedCorpus corpus;

    Watching(AnalysedCorpus corpus) {
      this.corpus = corpus;
    }

    @Override
    public <R> R fold(ReportFold<R> fold, Set<ReportPlace> used) {
      if (fold instanceof ReportSum<R>) {
        gathered.add(fold.getClass().getSimpleName());
      }
      return corpus.fold(fold, used);
    }

    @Override
    public <R> void each(ReportFunction<R> function, Set<ReportPlace> used, Taker<R> taker)
        throws IOException {
      if (isFull) {
        throw new IOException("No space left");
      }
      corpus.each(function, used, taker);
    }

    @Override
    public void close() {
      corpus.close();
    }
  }
}
