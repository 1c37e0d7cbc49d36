package tifa.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import tifa.analysis.ReportFold;
import tifa.count.CorpusCounts;
import tifa.register.Register;
import tifa.table.CandidatesTable;
import tifa.table.KeynessYearTable;
import tifa.table.RegionKeynessTable;
import tifa.table.Table;
import tifa.table.WrittenTable;
import tifa.trend.Comparison;
import tifa.trend.Peers;
import tifa.wording.Candidate;
import tifa.wording.CandidateSearch;
import tifa.wording.CellWords;
import tifa.wording.ReportPlan;
import tifa.wording.Reports;
import tifa.wording.Similarities;
import tifa.wording.WordCounting;

/** Writes the tables for which words are counted that the lexicon does not list. */
final class WordingTables {
  private final Inputs inputs;
  private final Register register;
  private final Set<ReportPlace> used;
  private final Staging staging;
  private final Progress progress;
  private Similarities similarities = Similarities.NONE;

  WordingTables(
      Inputs inputs, Register register, Set<ReportPlace> used, Staging staging, Progress progress) {
    this.inputs = inputs;
    this.register = register;
    this.used = used;
    this.staging = staging;
    this.progress = progress;
  }

  /** Writes those that are wanted. */
  List<WrittenTable> write(AnalysedCorpus corpus, CorpusCounts counts) throws IOException {
    List<WrittenTable> written = new ArrayList<>(writeKeyness(corpus, counts));
    if (includes(Table.CANDIDATES)) {
      written.add(writeCandidates(corpus));
    }
    return written;
  }

  /** Of the reports, once the tables are written. */
  Similarities similarities() {
    return similarities;
  }

  private boolean includes(Table table) {
    return inputs.job().tables().includes(table);
  }

  /** The tables of years and of regions, for which each report's words are counted once. */
  private List<WrittenTable> writeKeyness(AnalysedCorpus corpus, CorpusCounts counts)
      throws IOException {
    progress.stage("words");
    List<Comparison> comparisons =
        includes(Table.KEYNESS_YEAR)
            ? Comparison.of(register, inputs.job().trend().baselineYears())
            : List.of();
    List<Peers> peers = includes(Table.REGION_KEYNESS) ? Peers.of(register) : List.of();
    int ofYears = 2 * comparisons.size();
    int regions = peers.stream().mapToInt(group -> group.regions().size()).sum();
    Map<String, int[]> cells = new HashMap<>(Comparison.cells(comparisons));
    Peers.cells(peers, ofYears)
        .forEach((report, region) -> cells.merge(report, region, WordingTables::both));
    CellWords words = corpus.fold(new WordCounting(cells, ofYears + regions), used);
    similarities = Similarities.of(register, words);
    List<WrittenTable> written = new ArrayList<>();
    if (includes(Table.KEYNESS_YEAR)) {
      try (OutputStream out = staging.create(Table.KEYNESS_YEAR.fileName())) {
        WrittenTable table =
            new KeynessYearTable(inputs.lexicon())
                .write(comparisons, counts.byReport(), words, out);
        progress.say(
            "%,d terms and words of %,d years".formatted(table.rows(), comparisons.size()));
        written.add(table);
      }
    }
    if (includes(Table.REGION_KEYNESS)) {
      progress.stage("regions");
      try (OutputStream out = staging.create(Table.REGION_KEYNESS.fileName())) {
        WrittenTable table =
            new RegionKeynessTable(inputs.lexicon())
                .write(peers, counts.byReport(), words, ofYears, out);
        progress.say("%,d terms and words of %,d regions".formatted(table.rows(), regions));
        written.add(table);
      }
    }
    return written;
  }

  private WrittenTable writeCandidates(AnalysedCorpus corpus) throws IOException {
    progress.stage("candidates");
    Reports reports =
        new Reports() {
          @Override
          public <R> R fold(ReportFold<R> fold) {
            return corpus.fold(fold, used);
          }
        };
    List<Candidate> candidates =
        new CandidateSearch(ReportPlan.of(register), inputs.lexicon()).in(reports);
    progress.say("%,d phrases that may be new".formatted(candidates.size()));
    try (OutputStream out = staging.create(Table.CANDIDATES.fileName())) {
      return CandidatesTable.write(candidates, out);
    }
  }

  private static int[] both(int[] cells, int[] others) {
    return IntStream.concat(Arrays.stream(cells), Arrays.stream(others)).toArray();
  }
}
