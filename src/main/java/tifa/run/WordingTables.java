package tifa.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import tifa.analysis.ReportFold;
import tifa.analysis.SumBySetting;
import tifa.count.CorpusCounts;
import tifa.mention.Matcher;
import tifa.register.Register;
import tifa.run.console.Progress;
import tifa.run.engine.ReportPlace;
import tifa.run.publish.Staging;
import tifa.table.CandidatesTable;
import tifa.table.KeynessYearTable;
import tifa.table.NewInYearTable;
import tifa.table.RegionKeynessTable;
import tifa.table.Table;
import tifa.table.WrittenTable;
import tifa.token.Hanlp;
import tifa.trend.Comparison;
import tifa.trend.KeyYear;
import tifa.trend.NewItem;
import tifa.trend.Panel;
import tifa.trend.Peers;
import tifa.wording.Candidate;
import tifa.wording.CandidateSearch;
import tifa.wording.NewPhrases;
import tifa.wording.ReportPlan;
import tifa.wording.ReportWords;
import tifa.wording.Reports;
import tifa.wording.Sightings;
import tifa.wording.Similarities;
import tifa.wording.Wanted;
import tifa.wording.WordCounting;

/** Writes the tables for which words are counted that the lexicon does not list. */
final class WordingTables {
  private final Inputs inputs;
  private final Register register;
  private final Set<ReportPlace> used;
  private final Matcher matcher;
  private final Hanlp hanlp;
  private final Staging staging;
  private final Progress progress;

  WordingTables(
      Inputs inputs,
      Register register,
      Set<ReportPlace> used,
      Matcher matcher,
      Hanlp hanlp,
      Staging staging,
      Progress progress) {
    this.inputs = inputs;
    this.register = register;
    this.used = used;
    this.matcher = matcher;
    this.hanlp = hanlp;
    this.staging = staging;
    this.progress = progress;
  }

  /** The words of each report, counted once for all tables. */
  ReportWords words(RecallingCorpus corpus) {
    progress.stage("words");
    return corpus.fold(new WordCounting(hanlp), used);
  }

  /** How like each other the reports of these words are. */
  Similarities similarities(RecallingCorpus corpus, ReportWords words) {
    return corpus.recalled(
        Similarities.inWords(register), used, () -> Similarities.of(register, words));
  }

  /**
   * Writes those that are wanted.
   *
   * @param words of each report
   */
  List<WrittenTable> write(
      RecallingCorpus corpus, CorpusCounts counts, Panel panel, ReportWords words)
      throws IOException {
    List<KeyYear> keyYears = new ArrayList<>();
    List<WrittenTable> written = new ArrayList<>(writeKeyness(words, counts, keyYears));
    if (includes(Table.CANDIDATES) || includes(Table.NEW_IN_YEAR)) {
      written.addAll(writeNew(corpus, panel, keyYears));
    }
    return written;
  }

  private boolean includes(Table table) {
    return inputs.job().tables().includes(table);
  }

  /** The tables of years and of regions. */
  private List<WrittenTable> writeKeyness(
      ReportWords words, CorpusCounts counts, List<KeyYear> keyYears) throws IOException {
    List<Comparison> comparisons =
        includes(Table.KEYNESS_YEAR) || includes(Table.NEW_IN_YEAR)
            ? Comparison.of(register, inputs.job().trend().baselineYears())
            : List.of();
    List<Peers> peers = includes(Table.REGION_KEYNESS) ? Peers.of(register) : List.of();
    List<WrittenTable> written = new ArrayList<>();
    keyYears.addAll(KeyYear.of(comparisons, inputs.lexicon(), counts.byReport(), words));
    if (includes(Table.KEYNESS_YEAR)) {
      try (OutputStream out = staging.create(Table.KEYNESS_YEAR.fileName())) {
        WrittenTable table = KeynessYearTable.write(keyYears, inputs.lexicon(), out);
        progress.say(
            "%,d terms and words of %,d years".formatted(table.rows(), comparisons.size()));
        written.add(table);
      }
    }
    if (includes(Table.REGION_KEYNESS)) {
      progress.stage("regions");
      try (OutputStream out = staging.create(Table.REGION_KEYNESS.fileName())) {
        WrittenTable table =
            new RegionKeynessTable(inputs.lexicon()).write(peers, counts.byReport(), words, out);
        int regions = peers.stream().mapToInt(group -> group.regions().size()).sum();
        progress.say("%,d terms and words of %,d regions".formatted(table.rows(), regions));
        written.add(table);
      }
    }
    return written;
  }

  /** The tables of what is new, for which phrases are searched once. */
  private List<WrittenTable> writeNew(RecallingCorpus corpus, Panel panel, List<KeyYear> keyYears)
      throws IOException {
    progress.stage("candidates");
    Reports reports =
        new Reports() {
          @Override
          public <R> R fold(ReportFold<R> fold) {
            return corpus.fold(fold, used);
          }

          @Override
          public <S, R> R sum(SumBySetting<S, R> sum) {
            return corpus.sum(sum, used);
          }

          @Override
          public <T> T recalled(String question, Supplier<T> answer) {
            return corpus.recalled(question, used, answer);
          }
        };
    ReportPlan plan = ReportPlan.of(register);
    NewPhrases phrases = new CandidateSearch(plan, inputs.lexicon(), hanlp).in(reports);
    Wanted wanted = new Wanted(plan);
    if (includes(Table.CANDIDATES)) {
      phrases.seek(wanted);
    }
    List<NewItem> items =
        includes(Table.NEW_IN_YEAR)
            ? NewItem.of(panel, inputs.lexicon(), plan, phrases, keyYears)
            : List.of();
    NewItem.seek(items, wanted);
    Sightings sightings =
        corpus.next("sightings", used, before -> phrases.find(wanted, matcher, reports, before));
    List<WrittenTable> written = new ArrayList<>();
    if (includes(Table.CANDIDATES)) {
      List<Candidate> candidates = phrases.candidates(sightings);
      progress.say("%,d phrases that may be new".formatted(candidates.size()));
      try (OutputStream out = staging.create(Table.CANDIDATES.fileName())) {
        written.add(CandidatesTable.write(candidates, out));
      }
    }
    if (includes(Table.NEW_IN_YEAR)) {
      try (OutputStream out = staging.create(Table.NEW_IN_YEAR.fileName())) {
        written.add(NewInYearTable.write(items, inputs.lexicon(), sightings, out));
      }
    }
    return written;
  }
}
