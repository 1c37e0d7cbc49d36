package tifa.run;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import tifa.count.ContestedTerms;
import tifa.count.CorpusCounts;
import tifa.count.ReportRows;
import tifa.job.Concordance;
import tifa.lexicon.Lexicon;
import tifa.mention.Verdict;
import tifa.problem.Problem;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.table.ConcordanceTable;
import tifa.table.CorpusTables;
import tifa.table.DataPackage;
import tifa.table.ProblemTable;
import tifa.table.SectionMentionTable;
import tifa.table.SectionTable;
import tifa.table.Table;
import tifa.table.WrittenTable;
import tifa.trend.Panel;

/** Writes all files of a run into its staging folder. */
final class RunTables {
  private static final long MOST_MENTIONS = 1_000_000;
  private static final int SAMPLED_PER_TERM = 3;

  private final Inputs inputs;
  private final Register register;
  private final Set<String> keptTexts;
  private final Staging staging;
  private final Progress progress;
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
  }

  /** Counts and writes; returns all problems, as problems.csv lists them. */
  List<Problem> write(AnalysedCorpus corpus, List<Problem> ofListing, Account account)
      throws IOException {
    Lexicon lexicon = inputs.lexicon();
    Map<String, ReportEntry> byId = new HashMap<>();
    Set<ReportPlace> used = new HashSet<>();
    for (ReportEntry report : register.used()) {
      byId.put(report.reportId(), report);
      used.add(new ReportPlace(report.path(), report.reportId()));
    }
    progress.stage("count");
    CorpusCounts counts = corpus.count(lexicon, used);
    long mentions = mentions(lexicon, counts);
    account.put("mentions", mentions);
    progress.say("%,d mentions of %,d terms".formatted(mentions, lexicon.terms().size()));

    progress.stage("write");
    int perTerm = mentionsPerTerm(mentions);
    account.put(
        "concordance", perTerm == 0 ? "none" : perTerm == RowRequest.ALL ? "all" : "sample");
    writeCorpusTables(counts);
    Set<String> newTexts = new HashSet<>(byId.keySet());
    newTexts.removeAll(keptTexts);
    writeReportRows(corpus.rows(lexicon, used, new RowRequest(perTerm, newTexts)), byId);
    List<Problem> problems = new ArrayList<>(ofListing);
    problems.addAll(register.problems());
    problems.addAll(ContestedTerms.problems(lexicon, counts.audit()));
    written.forEach(table -> table.tooLong().ifPresent(problems::add));
    try (OutputStream out = staging.create(Table.PROBLEMS.fileName())) {
      written.add(ProblemTable.write(problems, out));
    }
    try (OutputStream out = staging.create("datapackage.json")) {
      DataPackage.write(inputs.job().name(), written, out);
    }
    progress.say("%,d tables".formatted(written.size()));
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

  private void writeCorpusTables(CorpusCounts counts) throws IOException {
    CorpusTables tables =
        new CorpusTables(
            register,
            Panel.of(register, counts, inputs.lexicon()),
            inputs.lexicon(),
            counts.audit(),
            inputs.job().trend());
    List<Callable<WrittenTable>> writers = new ArrayList<>();
    for (Table table : CorpusTables.tables()) {
      OutputStream file = staging.create(table.fileName());
      writers.add(
          () -> {
            try (OutputStream out = file) {
              return tables.write(table, out);
            }
          });
    }
    ExecutorService threads =
        Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
    try {
      for (Future<WrittenTable> table : threads.invokeAll(writers)) {
        written.add(outcome(table));
      }
    } catch (InterruptedException e) {
      throw new InterruptedIOException("Interrupted while the tables were written");
    } finally {
      threads.shutdown();
    }
  }

  private static WrittenTable outcome(Future<WrittenTable> table)
      throws IOException, InterruptedException {
    try {
      return table.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException failure) {
        throw failure;
      }
      throw new IllegalStateException("A table could not be written", e.getCause());
    }
  }

  private void writeReportRows(Iterator<ReportRows> rows, Map<String, ReportEntry> byId)
      throws IOException {
    try (OutputStream sectionsOut = staging.create(Table.SECTIONS.fileName());
        OutputStream cellsOut = staging.create(Table.TERM_REPORT_SECTION.fileName());
        OutputStream concordanceOut = staging.create(Table.CONCORDANCE.fileName())) {
      SectionTable sections = new SectionTable(sectionsOut);
      SectionMentionTable cells = new SectionMentionTable(inputs.lexicon(), cellsOut);
      ConcordanceTable concordance = new ConcordanceTable(inputs.lexicon(), concordanceOut);
      while (rows.hasNext()) {
        ReportRows report = rows.next();
        ReportEntry entry = byId.get(report.reportId());
        sections.add(entry, report.sections());
        cells.add(entry, report.sectionMentions());
        concordance.add(entry, report.mentions());
        if (!keptTexts.contains(report.reportId())) {
          staging.writeText(report.reportId(), report.text());
        }
      }
      written.add(sections.finish());
      written.add(cells.finish());
      written.add(concordance.finish());
    }
  }

  void writeText(String fileName, String text) throws IOException {
    try (OutputStream out = staging.create(fileName)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }
}
