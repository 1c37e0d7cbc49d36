package tifa.run;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tifa.analysis.ReportFold;
import tifa.count.ContestedTerms;
import tifa.count.CorpusCounts;
import tifa.count.Counter;
import tifa.count.Counting;
import tifa.count.ReportRows;
import tifa.count.RowRequest;
import tifa.job.Concordance;
import tifa.lexicon.Lexicon;
import tifa.mention.Matcher;
import tifa.mention.Verdict;
import tifa.page.Product;
import tifa.page.Products;
import tifa.problem.Problem;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.table.CandidateTable;
import tifa.table.ChangeTable;
import tifa.table.ConcordanceTable;
import tifa.table.CorpusTables;
import tifa.table.DataPackage;
import tifa.table.FirstUseTable;
import tifa.table.KeynessTable;
import tifa.table.ProblemTable;
import tifa.table.SectionTable;
import tifa.table.Table;
import tifa.table.WrittenTable;
import tifa.trend.Comparison;
import tifa.trend.Panel;
import tifa.wording.Candidate;
import tifa.wording.CandidateSearch;
import tifa.wording.CellWords;
import tifa.wording.ReportPlan;
import tifa.wording.Reports;
import tifa.wording.WordCounting;

/** Writes all files of a run into its staging folder. */
final class RunTables {
  private static final long MOST_MENTIONS = 1_000_000;
  private static final int SAMPLED_PER_TERM = 3;

  private final Inputs inputs;
  private final Register register;
  private final Set<String> keptTexts;
  private final Staging staging;
  private final Progress progress;
  private final Matcher matcher;
  private final Counter counter;
  private final Map<String, ReportEntry> byId = new HashMap<>();
  private final Set<ReportPlace> used = new HashSet<>();
  private final List<WrittenTable> written = new ArrayList<>();

  /**
   * The tables of a run.
   *
   * @param keptTexts ids of the reports whose text is kept from earlier runs
   */
  RunTables(
      Inputs inputs, Register register, Set<String> keptTexts, Staging staging, Progress progress) {
    this.inputs = inputs;
    this.register = register;
    this.keptTexts = keptTexts;
    this.staging = staging;
    this.progress = progress;
    this.matcher = new Matcher(inputs.lexicon());
    this.counter = new Counter(inputs.lexicon(), matcher);
    for (ReportEntry report : register.used()) {
      byId.put(report.reportId(), report);
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
  Counted count(AnalysedCorpus corpus, Account account) {
    progress.stage("count");
    Map<String, String> pairGroups = includes(Table.COOCCURRENCE) ? levels() : Map.of();
    CorpusCounts counts = corpus.fold(new Counting(inputs.lexicon(), counter, pairGroups), used);
    long mentions = mentions(inputs.lexicon(), counts);
    account.put("mentions", mentions);
    progress.say("%,d mentions of %,d terms".formatted(mentions, inputs.lexicon().terms().size()));
    return new Counted(counts, mentions, Panel.of(register, counts, inputs.lexicon()));
  }

  /** What this run is compared with others by. */
  RunContents contents(Counted counted) {
    return RunContents.of(register, counted.panel(), inputs.lexicon());
  }

  /**
   * Writes; returns all problems, as problems.csv lists them.
   *
   * @param ofListing problems of files that were not read
   * @param changes against the run before, or none
   */
  List<Problem> write(
      AnalysedCorpus corpus,
      Counted counted,
      List<Problem> ofListing,
      Optional<Changes> changes,
      Account account)
      throws IOException {
    Lexicon lexicon = inputs.lexicon();
    CorpusCounts counts = counted.counts();
    if (includes(Table.KEYNESS_YEAR)) {
      writeKeyness(corpus, counts);
    }
    if (includes(Table.CANDIDATES)) {
      writeCandidates(corpus);
    }
    progress.stage("write");
    int perTerm = includes(Table.CONCORDANCE) ? mentionsPerTerm(counted.mentions()) : 0;
    account.put(
        "concordance", perTerm == 0 ? "none" : perTerm == RowRequest.ALL ? "all" : "sample");
    try (TableWriters writers = new TableWriters()) {
      startCorpusTables(counts, counted.panel(), writers);
      writeTablesOfReports(corpus, counted.panel(), perTerm);
      written.addAll(writers.finish());
    }
    List<Problem> problems = new ArrayList<>(ofListing);
    problems.addAll(register.problems());
    problems.addAll(ContestedTerms.problems(lexicon, counts.audit()));
    written.forEach(table -> table.tooLong().ifPresent(problems::add));
    if (includes(Table.CHANGES)) {
      try (OutputStream out = staging.create(Table.CHANGES.fileName())) {
        written.add(ChangeTable.write(changes.map(Changes::totals).orElse(List.of()), out));
      }
    }
    try (OutputStream out = staging.create(Table.PROBLEMS.fileName())) {
      written.add(ProblemTable.write(problems, out));
    }
    written.sort(Comparator.comparing(WrittenTable::table));
    try (OutputStream out = staging.create("datapackage.json")) {
      DataPackage.write(inputs.job().name(), written, out);
    }
    progress.say("%,d tables".formatted(written.size()));

    Set<Product> products = inputs.job().tables().products();
    if (!products.isEmpty()) {
      progress.stage("page");
      new Products(inputs.job().name(), inputs.job().trend().alpha(), staging::open)
          .write(products, staging::create);
      progress.say(products.stream().map(Product::fileName).collect(Collectors.joining(", ")));
    }
    return problems;
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

  private int mentionsPerTerm(long mentions) {
    Concordance concordance = inputs.job().count().concordance();
    return switch (concordance) {
      case ALL -> RowRequest.ALL;
      case SAMPLE -> SAMPLED_PER_TERM;
      case NONE -> 0;
      case AUTO -> mentions <= MOST_MENTIONS ? RowRequest.ALL : SAMPLED_PER_TERM;
    };
  }

  private boolean includes(Table table) {
    return inputs.job().tables().includes(table);
  }

  private Map<String, String> levels() {
    Map<String, String> levels = new HashMap<>();
    byId.forEach((id, report) -> levels.put(id, report.region().orElseThrow().level().label()));
    return levels;
  }

  private void writeKeyness(AnalysedCorpus corpus, CorpusCounts counts) throws IOException {
    progress.stage("words");
    List<Comparison> comparisons = Comparison.of(register, inputs.job().trend().baselineYears());
    CellWords words =
        corpus.fold(new WordCounting(Comparison.cells(comparisons), 2 * comparisons.size()), used);
    try (OutputStream out = staging.create(Table.KEYNESS_YEAR.fileName())) {
      WrittenTable table =
          new KeynessTable(inputs.lexicon()).write(comparisons, counts.byReport(), words, out);
      written.add(table);
      progress.say("%,d terms and words of %,d years".formatted(table.rows(), comparisons.size()));
    }
  }

  private void writeCandidates(AnalysedCorpus corpus) throws IOException {
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
    try (OutputStream out = staging.create(Table.CANDIDATES.fileName())) {
      written.add(CandidateTable.write(candidates, out));
    }
    progress.say("%,d phrases that may be new".formatted(candidates.size()));
  }

  private void startCorpusTables(CorpusCounts counts, Panel panel, TableWriters writers)
      throws IOException {
    CorpusTables tables =
        new CorpusTables(register, panel, inputs.lexicon(), counts, inputs.job().trend());
    for (Table table : CorpusTables.tables()) {
      if (includes(table)) {
        OutputStream file = staging.create(table.fileName());
        writers.add(
            () -> {
              try (OutputStream out = file) {
                return tables.write(table, out);
              }
            });
      }
    }
  }

  private void writeTablesOfReports(AnalysedCorpus corpus, Panel panel, int perTerm)
      throws IOException {
    Set<String> newTexts = new HashSet<>(byId.keySet());
    newTexts.removeAll(keptTexts);
    if (includes(Table.FIRST_USE)) {
      try (FirstUseTable firstUses = new FirstUseTable(inputs.lexicon(), panel)) {
        RowRequest request = new RowRequest(matcher, perTerm, firstUses.wanted(), newTexts);
        writeReportRows(corpus.map(request, used), Optional.of(firstUses));
        try (OutputStream out = staging.create(Table.FIRST_USE.fileName())) {
          written.add(firstUses.write(out));
        }
      }
    } else {
      RowRequest request = new RowRequest(matcher, perTerm, Map.of(), newTexts);
      writeReportRows(corpus.map(request, used), Optional.empty());
    }
  }

  private void writeReportRows(Iterator<ReportRows> rows, Optional<FirstUseTable> firstUses)
      throws IOException {
    try (OutputStream sectionsOut = create(Table.SECTIONS);
        OutputStream concordanceOut = create(Table.CONCORDANCE)) {
      SectionTable sections = new SectionTable(sectionsOut);
      ConcordanceTable concordance = new ConcordanceTable(inputs.lexicon(), concordanceOut);
      while (rows.hasNext()) {
        ReportRows report = rows.next();
        ReportEntry entry = byId.get(report.reportId());
        sections.add(entry, report.sections());
        concordance.add(entry, report.mentions());
        if (firstUses.isPresent()) {
          firstUses.get().add(report.reportId(), report.firstMentions());
        }
        if (!keptTexts.contains(report.reportId())) {
          staging.writeText(report.reportId(), report.text());
        }
      }
      for (WrittenTable table : List.of(sections.finish(), concordance.finish())) {
        if (includes(table.table())) {
          written.add(table);
        }
      }
    }
  }

  /** The file of a table, or nowhere if it is not wanted. */
  private OutputStream create(Table table) throws IOException {
    return includes(table) ? staging.create(table.fileName()) : OutputStream.nullOutputStream();
  }

  void writeText(String fileName, String text) throws IOException {
    try (OutputStream out = staging.create(fileName)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
