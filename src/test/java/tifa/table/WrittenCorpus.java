package tifa.table;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportFold;
import tifa.count.CorpusCounts;
import tifa.register.ReportEntry;
import tifa.target.IndicatorFile;
import tifa.target.PromiseGathering;
import tifa.target.Promises;
import tifa.token.Hanlp;
import tifa.trend.Comparison;
import tifa.trend.KeyYear;
import tifa.trend.NewItem;
import tifa.trend.Panel;
import tifa.trend.Peers;
import tifa.trend.RegionTests;
import tifa.trend.SmallCorpus;
import tifa.trend.TrendSettings;
import tifa.trend.Window;
import tifa.wording.CandidateSearch;
import tifa.wording.NewPhrases;
import tifa.wording.ReportPlan;
import tifa.wording.ReportWords;
import tifa.wording.Reports;
import tifa.wording.Sightings;
import tifa.wording.Similarities;
import tifa.wording.Wanted;
import tifa.wording.WordCounting;

/** Writes all tables of a small corpus into a folder, as a run does. */
public final class WrittenCorpus {
  private WrittenCorpus() {}

  public static List<WrittenTable> write(SmallCorpus corpus, Path folder) throws IOException {
    List<WrittenTable> written = new ArrayList<>();
    CorpusCounts counts = corpus.counts();
    Panel panel = Panel.of(corpus.register(), counts, corpus.lexicon());
    CountedCorpus counted =
        new CountedCorpus(
            corpus.register(),
            panel,
            corpus.lexicon(),
            counts,
            Similarities.of(corpus.register(), corpus.fold(new WordCounting(Hanlp.ofThisJvm()))),
            new TrendSettings(8, 0.05, 5, List.of(Window.ALL)),
            new RegionTests(),
            true);
    for (Table table : Table.ofCorpus()) {
      try (OutputStream out = create(folder, table);
          RowsByTerm rows = new RowsByTerm(InputStream.nullInputStream(), Map.of())) {
        written.add(table.write(counted, rows, out));
      }
    }
    List<Comparison> comparisons = Comparison.of(corpus.register(), 5);
    ReportWords words = corpus.fold(new WordCounting(Hanlp.ofThisJvm()));
    List<KeyYear> years = KeyYear.of(comparisons, corpus.lexicon(), counts.byReport(), words);
    try (OutputStream out = create(folder, Table.KEYNESS_YEAR)) {
      written.add(KeynessYearTable.write(years, corpus.lexicon(), out));
    }
    List<Peers> peers = Peers.of(corpus.register());
    try (OutputStream out = create(folder, Table.REGION_KEYNESS)) {
      written.add(
          new RegionKeynessTable(corpus.lexicon()).write(peers, counts.byReport(), words, out));
    }
    Reports reports =
        new Reports() {
          @Override
          public <R> R fold(ReportFold<R> fold) {
            return corpus.fold(fold);
          }
        };
    ReportPlan plan = ReportPlan.of(corpus.register());
    NewPhrases phrases = new CandidateSearch(plan, corpus.lexicon(), Hanlp.ofThisJvm()).in(reports);
    List<NewItem> items = NewItem.of(panel, corpus.lexicon(), plan, phrases, years);
    Wanted sought = new Wanted(plan);
    phrases.seek(sought);
    NewItem.seek(items, sought);
    Sightings sightings = phrases.find(sought, corpus.matcher(), reports, Optional.empty());
    try (OutputStream out = create(folder, Table.CANDIDATES)) {
      written.add(CandidatesTable.write(phrases.candidates(sightings), out));
    }
    try (OutputStream out = create(folder, Table.NEW_IN_YEAR)) {
      written.add(NewInYearTable.write(items, corpus.lexicon(), sightings, out));
    }
    Map<String, Promises> promises =
        ReportPromises.of(
            corpus.register(), corpus.fold(new PromiseGathering(IndicatorFile.shipped())));
    try (OutputStream out = create(folder, Table.TARGETS)) {
      written.add(TargetsTable.write(corpus.register(), promises, out));
    }
    try (OutputStream out = create(folder, Table.OUTCOMES)) {
      written.add(OutcomesTable.write(corpus.register(), promises, out));
    }
    try (OutputStream out = create(folder, Table.PLEDGES)) {
      written.add(PledgesTable.write(corpus.register(), promises, IndicatorFile.shipped(), out));
    }
    try (FirstUseTable firstUses = new FirstUseTable(corpus.lexicon(), panel);
        SectionsTable sections = new SectionsTable();
        ConcordanceTable concordance = new ConcordanceTable();
        OutputStream firstOut = create(folder, Table.FIRST_USE);
        OutputStream sectionsOut = create(folder, Table.SECTIONS);
        OutputStream concordanceOut = create(folder, Table.CONCORDANCE)) {
      RowTerms terms =
          RowTerms.of(corpus.lexicon(), MentionQuota.ALL, counts.byReport(), firstUses.wanted());
      Map<String, RowsWanted> wanted = new HashMap<>();
      counts.byReport().keySet().forEach(id -> wanted.put(id, RowsWanted.all(terms, id)));
      RowRequest request =
          new RowRequest(
              corpus.register(),
              corpus.matcher(),
              IntStream.range(0, corpus.lexicon().terms().size()).toArray(),
              MentionQuota.ALL,
              wanted,
              KeptTexts.NONE);
      for (AnalysedReport report : corpus.analysed()) {
        ReportRows rows = request.of(report);
        firstUses.add(rows);
        sections.add(entry(corpus, report), rows);
        concordance.add(entry(corpus, report), rows);
      }
      written.add(firstUses.write(firstOut));
      written.add(sections.write(sectionsOut));
      written.add(concordance.write(concordanceOut));
    }
    try (OutputStream out = create(folder, Table.CHANGES)) {
      written.add(ChangesTable.write(List.of(), out));
    }
    try (OutputStream out = create(folder, Table.PROBLEMS)) {
      written.add(ProblemsTable.write(corpus.register().problems(), out));
    }
    return written;
  }

  private static ReportEntry entry(SmallCorpus corpus, AnalysedReport report) {
    return corpus.register().used().stream()
        .filter(entry -> entry.reportId().equals(report.facts().reportId()))
        .findFirst()
        .orElseThrow();
  }

  private static OutputStream create(Path folder, Table table) throws IOException {
    return Files.newOutputStream(folder.resolve(table.fileName()));
  }
}
