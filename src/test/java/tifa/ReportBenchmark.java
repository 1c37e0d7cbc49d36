package tifa;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import tifa.analysis.AnalysedReport;
import tifa.analysis.Analyser;
import tifa.analysis.FileAnalysis;
import tifa.count.CorpusCounts;
import tifa.count.Counter;
import tifa.extract.text.Decoder;
import tifa.lexicon.Lexicon;
import tifa.lexicon.LexiconReader;
import tifa.lexicon.Match;
import tifa.lexicon.NamedBytes;
import tifa.mention.Matcher;
import tifa.mention.Verdict;
import tifa.normal.NormalText;
import tifa.normal.Normaliser;
import tifa.register.Metadata;
import tifa.register.Register;
import tifa.register.Registrar;
import tifa.table.CountedCorpus;
import tifa.table.RowsByTerm;
import tifa.table.Table;
import tifa.token.Hanlp;
import tifa.trend.Panel;
import tifa.trend.RegionTests;
import tifa.trend.TrendSettings;
import tifa.trend.Window;
import tifa.wording.ReportWords;
import tifa.wording.Similarities;
import tifa.wording.WordCounting;

/** What is done to one report of the sample, step by step, and the tables of all twelve. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class ReportBenchmark {
  private final Analyser analyser = new Analyser(Decoder.detecting(), Hanlp.ofThisJvm());
  private final Normaliser normaliser = Normaliser.simplified();

  private byte[] bytes;
  private String text;
  private List<String> sentences;
  private AnalysedReport report;
  private Matcher matcher;
  private CountedCorpus corpus;

  /** Reads and counts the sample; run from the project's folder. */
  @Setup
  public void read() throws Exception {
    Lexicon lexicon =
        new LexiconReader(Normaliser.simplified()::surface, Match.TOKEN)
            .read(
                List.of(
                    new NamedBytes(
                        "policy-terms.csv",
                        Files.readAllBytes(Path.of("jobs/lexicons/policy-terms.csv")))));
    matcher = new Matcher(lexicon, Hanlp.ofThisJvm());
    Counter counter = new Counter(lexicon, matcher);
    CorpusCounts counts = new CorpusCounts(lexicon);
    List<FileAnalysis> files;
    try (var paths = Files.list(Path.of("jobs/sample/corpus"))) {
      files = paths.sorted().map(this::analyse).toList();
    }
    files.forEach(file -> file.reports().forEach(each -> counter.count(each, counts)));
    Register register =
        new Registrar(Metadata.none(), Optional.empty(), 1949, 2100)
            .register(files.stream().map(FileAnalysis::facts).toList());
    WordCounting counting = new WordCounting(Hanlp.ofThisJvm());
    ReportWords words = counting.empty();
    files.forEach(file -> file.reports().forEach(each -> counting.add(each, "", words)));
    corpus =
        new CountedCorpus(
            register,
            Panel.of(register, counts, lexicon),
            lexicon,
            counts,
            Similarities.of(register, words),
            new TrendSettings(8, 0.05, 5, List.of(Window.ALL)),
            new RegionTests(),
            false);
    report = files.get(0).reports().get(0);
    text = report.text();
    bytes = text.getBytes(StandardCharsets.UTF_8);
    sentences = List.of(text.split("(?<=[。！？；\n])"));
  }

  private FileAnalysis analyse(Path file) {
    try {
      return analyser.analyse(file.getFileName().toString(), Files.readAllBytes(file)).get(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A text to its normalised form with origins. */
  @Benchmark
  public NormalText normalise() {
    return normaliser.normalise(text);
  }

  /** Sentences to tokens. */
  @Benchmark
  public int segment() {
    int tokens = 0;
    for (String sentence : sentences) {
      tokens += Hanlp.ofThisJvm().segmenter().tokenEnds(sentence).length;
    }
    return tokens;
  }

  /** Sections to mentions of the shipped lexicon. */
  @Benchmark
  public int match() {
    int[] mentions = new int[1];
    report
        .sections()
        .forEach(
            section ->
                matcher.match(
                    section,
                    report.text(),
                    (term, surface, start, end, verdict, price) ->
                        mentions[0] += verdict == Verdict.COUNTED ? 1 : 0));
    return mentions[0];
  }

  /** Bytes to an analysed report. */
  @Benchmark
  public List<FileAnalysis> analyse() {
    return analyser.analyse("云州市2013年政府工作报告.txt", bytes);
  }

  /** The largest table of the sample. */
  @Benchmark
  public Object table() throws IOException {
    try (RowsByTerm before = new RowsByTerm(InputStream.nullInputStream(), Map.of())) {
      return Table.TERM_REGION_SECTION_YEAR.write(corpus, before, OutputStream.nullOutputStream());
    }
  }
}
