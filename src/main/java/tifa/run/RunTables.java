package tifa.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import tifa.count.ContestedTerms;
import tifa.count.CorpusCounts;
import tifa.count.Counter;
import tifa.count.Counting;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.mention.Matcher;
import tifa.mention.Verdict;
import tifa.page.Product;
import tifa.page.Products;
import tifa.page.RunFacts;
import tifa.problem.Problem;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.run.compare.Changes;
import tifa.run.compare.RunContents;
import tifa.run.console.Progress;
import tifa.run.engine.ReportPlace;
import tifa.run.publish.Staging;
import tifa.storage.WorkBeside;
import tifa.table.ChangesTable;
import tifa.table.CountedCorpus;
import tifa.table.DataPackage;
import tifa.table.KeptTexts;
import tifa.table.ProblemsTable;
import tifa.table.RowsByTerm;
import tifa.table.RowsSum;
import tifa.table.Table;
import tifa.table.TableReader;
import tifa.table.WrittenRows;
import tifa.table.WrittenTable;
import tifa.token.Hanlp;
import tifa.trend.Panel;
import tifa.trend.Peers;
import tifa.trend.RegionTests;
import tifa.wording.ReportWords;
import tifa.wording.Similarities;

/** Writes all files of a run into its staging folder. */
final class RunTables {
  private final Inputs inputs;
  private final Register register;
  private final Staging staging;
  private final KeptTexts kept;
  private final RowsBefore before;
  private final RegionTests regionTests;
  private final Progress progress;
  private final Hanlp hanlp = Hanlp.ofThisJvm();
  private final Matcher matcher;
  private final Set<ReportPlace> used = new HashSet<>();
  private final List<WrittenTable> written = new ArrayList<>();
  private WrittenRows rows = WrittenRows.NONE;

  /**
   * The tables of a run.
   *
   * @param kept texts that need not be written
   * @param before rows that need not be made
   * @param regionTests tests that were made before
   */
  RunTables(
      Inputs inputs,
      Register register,
      Staging staging,
      KeptTexts kept,
      RowsBefore before,
      RegionTests regionTests,
      Progress progress) {
    this.inputs = inputs;
    this.register = register;
    this.staging = staging;
    this.kept = kept;
    this.before = before;
    this.regionTests = regionTests;
    this.progress = progress;
    this.matcher = new Matcher(inputs.lexicon(), hanlp);
    for (ReportEntry report : register.used()) {
      used.add(new ReportPlace(report.path(), report.reportId()));
    }
  }

  /**
   * What was counted in the reports that count.
   *
   * @param counts of each report
   * @param mentions of all terms
   * @param panel the counts by region and year
   */
  record Counted(CorpusCounts counts, long mentions, Panel panel) {}

  /** Counts the mentions of the lexicon in the reports that count. */
  Counted count(RecallingCorpus corpus) {
    progress.stage("count");
    Map<String, String> pairGroups = includes(Table.COOCCURRENCE) ? levels() : Map.of();
    Counter counter = new Counter(inputs.lexicon(), matcher, inputs.job().panel().terms());
    CorpusCounts counts = corpus.sum(new Counting(inputs.lexicon(), counter, pairGroups), used);
    long mentions = mentions(inputs.lexicon(), counts);
    progress.say("%,d mentions of %,d terms".formatted(mentions, inputs.lexicon().terms().size()));
    return new Counted(counts, mentions, Panel.of(register, counts, inputs.lexicon()));
  }

  /** What this run is compared with others by. */
  RunContents contents(Counted counted) {
    return RunContents.of(register, counted.panel(), inputs.lexicon());
  }

  /**
   * What was written.
   *
   * @param concordance how much of it
   * @param problems all, as problems.csv lists them
   */
  record Written(String concordance, List<Problem> problems) {}

  /**
   * Writes all files but the run's own account.
   *
   * @param ofListing problems of files that were not read
   * @param changes against the run before, or none
   * @param facts what the page says of the run
   */
  Written write(
      RecallingCorpus corpus,
      Counted counted,
      List<Problem> ofListing,
      Optional<Changes> changes,
      RunFacts facts)
      throws IOException {
    CorpusCounts counts = counted.counts();
    WordingTables wording =
        new WordingTables(inputs, register, used, matcher, hanlp, staging, progress);
    ReportWords words = wording.words(corpus);
    TablesOfReports ofReports =
        new TablesOfReports(inputs, register, matcher, staging, kept, before, counted);
    Map<Table, Map<String, RowsSum>> byTerm = new ConcurrentHashMap<>();
    // What is left to this thread has steps that keep one core alone busy.
    try (WorkBeside<WrittenTable> writers =
        new WorkBeside<>(Math.max(1, Runtime.getRuntime().availableProcessors() - 1))) {
      startCorpusTables(
          counts, counted.panel(), wording.similarities(corpus, words), byTerm, writers);
      written.addAll(wording.write(corpus, counts, counted.panel(), words));
      written.addAll(new PromiseTables(inputs, register, used, staging, progress).write(corpus));
      progress.stage("write");
      written.addAll(ofReports.write(corpus, used));
      written.addAll(writers.finish());
    }
    rows = ofReports.rows().with(byTerm);
    List<Problem> problems = new ArrayList<>(ofListing);
    problems.addAll(register.problems());
    problems.addAll(inputs.lexicon().doubts());
    problems.addAll(ContestedTerms.problems(inputs.lexicon(), counts.audit()));
    if (includes(Table.REGION_KEYNESS)) {
      Peers.tooFew(register).ifPresent(problems::add);
    }
    written.forEach(table -> table.tooLong().ifPresent(problems::add));
    if (includes(Table.CHANGES)) {
      try (OutputStream out = staging.create(Table.CHANGES.fileName())) {
        written.add(ChangesTable.write(changes.map(Changes::totals).orElse(List.of()), out));
      }
    }
    try (OutputStream out = staging.create(Table.PROBLEMS.fileName())) {
      written.add(ProblemsTable.write(problems, out));
    }
    written.sort(Comparator.comparing(WrittenTable::table));
    try (OutputStream out = staging.create(DataPackage.FILE_NAME)) {
      DataPackage.write(inputs.job().title(), written, out);
    }
    progress.say("%,d tables".formatted(written.size()));

    Set<Product> products = inputs.job().tables().products();
    if (!products.isEmpty()) {
      progress.stage("page");
      new Products(
              facts,
              inputs.job().trend().alpha(),
              inputs.lexicon().terms().stream()
                  .collect(Collectors.toMap(Term::label, Term::labelEn)),
              new TableReader(staging::open),
              staging::openText,
              written)
          .write(products, staging::create);
      progress.say(products.stream().map(Product::fileName).collect(Collectors.joining(", ")));
    }
    return new Written(ofReports.concordance(), problems);
  }

  /** What was written report by report or term by term. */
  WrittenRows rows() {
    return rows;
  }

  private static long mentions(Lexicon lexicon, CorpusCounts counts) {
    long mentions = 0;
    for (int term = 0; term < lexicon.terms().size(); term++) {
      for (int surface = 0; surface < lexicon.terms().get(term).surfaces().size(); surface++) {
        mentions += counts.audit().hits(term, surface, Verdict.COUNTED);
      }
    }
    return mentions;
  }

  private boolean includes(Table table) {
    return inputs.job().tables().includes(table);
  }

  /** Of each report. */
  private Map<String, String> levels() {
    return register.used().stream()
        .collect(
            Collectors.toMap(
                ReportEntry::reportId, report -> report.region().orElseThrow().level().label()));
  }

  private void startCorpusTables(
      CorpusCounts counts,
      Panel panel,
      Similarities similarities,
      Map<Table, Map<String, RowsSum>> byTerm,
      WorkBeside<WrittenTable> writers)
      throws IOException {
    CountedCorpus corpus =
        new CountedCorpus(
            register,
            panel,
            inputs.lexicon(),
            counts,
            similarities,
            inputs.job().trend(),
            regionTests,
            inputs.job().panel().terms());
    for (Table table : Table.ofCorpus()) {
      if (includes(table)) {
        OutputStream file = staging.create(table.fileName());
        writers.add(
            () -> {
              try (OutputStream out = file;
                  RowsByTerm rowsByTerm = before.byTerm(table)) {
                WrittenTable ofTable = table.write(corpus, rowsByTerm, out);
                byTerm.put(table, rowsByTerm.written());
                return ofTable;
              }
            });
      }
    }
  }
}
