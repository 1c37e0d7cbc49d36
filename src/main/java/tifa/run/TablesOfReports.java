package tifa.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import tifa.lexicon.Lexicon;
import tifa.mention.Matcher;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.run.engine.AnalysedCorpus;
import tifa.run.engine.ReportPlace;
import tifa.run.publish.Staging;
import tifa.storage.FileSum;
import tifa.table.ConcordanceTable;
import tifa.table.FirstUseTable;
import tifa.table.KeptTexts;
import tifa.table.MentionQuota;
import tifa.table.RowKeys;
import tifa.table.RowRequest;
import tifa.table.RowTerms;
import tifa.table.RowsByReport;
import tifa.table.RowsSum;
import tifa.table.RowsWanted;
import tifa.table.SectionsTable;
import tifa.table.SharedRows;
import tifa.table.Table;
import tifa.table.WrittenRows;
import tifa.table.WrittenTable;
import tifa.token.Hanlp;
import tifa.trend.Panel;

/** Writes the tables that quote reports, and their texts, report by report. */
final class TablesOfReports {
  private static final long MOST_MENTIONS = 1_000_000;
  private static final int SAMPLED_PER_TERM = 3;

  private final Inputs inputs;
  private final Register register;
  private final Matcher matcher;
  private final Staging staging;
  private final KeptTexts kept;
  private final RowsBefore before;
  private final RunTables.Counted counted;
  private final MentionQuota quota;
  private final Map<String, ReportEntry> byId = new HashMap<>();
  private final List<WrittenTable> written = new ArrayList<>();
  private final Map<String, FileSum> texts = new HashMap<>();
  private WrittenRows rows = WrittenRows.NONE;

  /**
   * The tables of the reports that count.
   *
   * @param kept texts that need not be written
   * @param before rows that need not be made
   * @param counted what was counted in them
   */
  TablesOfReports(
      Inputs inputs,
      Register register,
      Matcher matcher,
      Staging staging,
      KeptTexts kept,
      RowsBefore before,
      RunTables.Counted counted) {
    this.inputs = inputs;
    this.register = register;
    this.matcher = matcher;
    this.staging = staging;
    this.kept = kept;
    this.before = before;
    this.counted = counted;
    this.quota = includes(Table.CONCORDANCE) ? quota() : MentionQuota.NONE;
    register.used().forEach(report -> byId.put(report.reportId(), report));
  }

  private MentionQuota quota() {
    return switch (inputs.job().count().concordance()) {
      case ALL -> MentionQuota.ALL;
      case SAMPLE -> MentionQuota.perReport(SAMPLED_PER_TERM);
      case NONE -> MentionQuota.NONE;
      case AUTO -> counted.mentions() <= MOST_MENTIONS ? MentionQuota.ALL : mostMentions();
    };
  }

  private MentionQuota mostMentions() {
    Panel panel = counted.panel();
    return MentionQuota.within(
        MOST_MENTIONS,
        SAMPLED_PER_TERM,
        panel.mentionsByTerm(),
        inputs.lexicon().terms().size(),
        panel.reports().stream().map(report -> report.entry().reportId()).toList());
  }

  /** How much of the concordance is written. */
  String concordance() {
    if (quota == MentionQuota.NONE) {
      return "none";
    }
    return quota == MentionQuota.ALL ? "all" : "sample";
  }

  private boolean includes(Table table) {
    return inputs.job().tables().includes(table);
  }

  /** Writes those that are wanted. */
  List<WrittenTable> write(AnalysedCorpus corpus, Set<ReportPlace> used) throws IOException {
    try (FirstUseTable firstUses = new FirstUseTable(inputs.lexicon(), counted.panel());
        SectionsTable sections = new SectionsTable();
        ConcordanceTable concordance = new ConcordanceTable()) {
      Map<String, int[]> firstOf = includes(Table.FIRST_USE) ? firstUses.wanted() : Map.of();
      Map<String, String> keys = new RowKeys(Fingerprint.ofRows(inputs.job()), quota).of(register);
      RowTerms terms = RowTerms.of(inputs.lexicon(), quota, counted.counts().byReport(), firstOf);
      SharedRows shared = terms.sharedWith(before.written().terms());
      Map<Table, RowsByReport> byReport = new EnumMap<>(Table.class);
      byReport.put(Table.SECTIONS, sections.rows());
      byReport.put(Table.CONCORDANCE, concordance.rows());
      byReport.keySet().removeIf(table -> !includes(table));
      RowsBefore.Copied copied =
          before.copy(keys, !firstOf.isEmpty(), firstUses, byReport, staging);
      concordance.keep(copied.reports(), shared);
      Map<String, RowsWanted> wanted = new HashMap<>();
      for (String report : byId.keySet()) {
        RowsWanted ofReport = RowsWanted.all(terms, report);
        if (copied.reports().contains(report)) {
          texts.put(report, before.written().texts().get(report));
          ofReport = shared.wanted(report, copied.firstUses());
        }
        if (!ofReport.isNothing()) {
          wanted.put(report, ofReport);
        }
      }
      corpus.each(
          request(wanted),
          used.stream()
              .filter(place -> wanted.containsKey(place.reportId()))
              .collect(Collectors.toSet()),
          report -> {
            firstUses.add(report);
            RowsWanted ofReport = wanted.get(report.reportId());
            if (ofReport.quoted().length > 0) {
              concordance.join(report, shared);
            }
            if (!ofReport.whole()) {
              return;
            }
            texts.put(report.reportId(), report.textSum());
            ReportEntry entry = byId.get(report.reportId());
            sections.add(entry, report);
            concordance.add(entry, report);
            if (report.isTextKept()) {
              staging.leaveText(report.reportId());
            } else {
              staging.writeText(report.reportId(), report.text());
            }
          });
      write(Table.FIRST_USE, firstUses::write);
      write(Table.SECTIONS, sections::write);
      write(Table.CONCORDANCE, concordance::write);
      rows = new WrittenRows(keys, terms, texts, written(byReport), sha256(Table.FIRST_USE));
    }
    return written;
  }

  /** What was written report by report. */
  WrittenRows rows() {
    return rows;
  }

  private static Map<Table, Map<String, RowsSum>> written(Map<Table, RowsByReport> byReport) {
    Map<Table, Map<String, RowsSum>> sums = new EnumMap<>(Table.class);
    byReport.forEach((table, rows) -> sums.put(table, rows.written()));
    return sums;
  }

  private String sha256(Table table) {
    return written.stream()
        .filter(each -> each.table() == table)
        .map(WrittenTable::sha256)
        .findFirst()
        .orElse("");
  }

  /** Writes a table to a stream. */
  private interface Writer {
    WrittenTable write(OutputStream out) throws IOException;
  }

  private void write(Table table, Writer writer) throws IOException {
    if (includes(table)) {
      try (OutputStream out = staging.create(table.fileName())) {
        written.add(writer.write(out));
      }
    }
  }

  /** Where a report is to be read for some terms alone, no others are sought in any. */
  private RowRequest request(Map<String, RowsWanted> wanted) {
    int terms = inputs.lexicon().terms().size();
    BitSet sought = new BitSet();
    for (RowsWanted ofReport : wanted.values()) {
      IntStream.of(ofReport.quoted()).forEach(sought::set);
      IntStream.of(ofReport.first()).forEach(sought::set);
      sought.set(0, ofReport.whole() ? terms : 0);
    }
    boolean all = sought.isEmpty() || sought.cardinality() == terms;
    Matcher finder =
        all
            ? matcher
            : new Matcher(
                Lexicon.of(sought.stream().mapToObj(inputs.lexicon().terms()::get).toList()),
                Hanlp.ofThisJvm());
    int[] indices = (all ? IntStream.range(0, terms) : sought.stream()).toArray();
    return new RowRequest(register, finder, indices, quota, wanted, kept);
  }
}
