package tifa.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import tifa.wording.WordCounting;

/** Writes the tables for which words are counted that the lexicon does not list. */
final class WordingTables {
  private final Inputs inputs;
  private final Register register;
  private final Set<ReportPlace> used;
  private final Staging staging;
  private final Progress progress;

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
    List<WrittenTable> written = new ArrayList<>();
    if (inputs.job().tables().includes(Table.KEYNESS_YEAR)) {
      written.add(writeKeyness(corpus, counts));
    }
    if (inputs.job().tables().includes(Table.REGION_KEYNESS)) {
      written.add(writeRegionKeyness(corpus, counts));
    }
    if (inputs.job().tables().includes(Table.CANDIDATES)) {
      written.add(writeCandidates(corpus));
    }
    return written;
  }

  private WrittenTable writeKeyness(AnalysedCorpus corpus, CorpusCounts counts) throws IOException {
    progress.stage("words");
    List<Comparison> comparisons = Comparison.of(register, inputs.job().trend().baselineYears());
    CellWords words =
        corpus.fold(new WordCounting(Comparison.cells(comparisons), 2 * comparisons.size()), used);
    try (OutputStream out = staging.create(Table.KEYNESS_YEAR.fileName())) {
      WrittenTable table =
          new KeynessYearTable(inputs.lexicon()).write(comparisons, counts.byReport(), words, out);
      progress.say("%,d terms and words of %,d years".formatted(table.rows(), comparisons.size()));
      return table;
    }
  }

  private WrittenTable writeRegionKeyness(AnalysedCorpus corpus, CorpusCounts counts)
      throws IOException {
    progress.stage("regions");
    List<Peers> peers = Peers.of(register);
    Map<String, int[]> cells = Peers.cells(peers);
    int regions = peers.stream().mapToInt(group -> group.regions().size()).sum();
    CellWords words = corpus.fold(new WordCounting(cells, regions), used);
    try (OutputStream out = staging.create(Table.REGION_KEYNESS.fileName())) {
      WrittenTable table =
          new RegionKeynessTable(inputs.lexicon()).write(peers, counts.byReport(), words, out);
      progress.say("%,d terms and words of %,d regions".formatted(table.rows(), regions));
      return table;
    }
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
}
