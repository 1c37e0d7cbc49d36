package tifa.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tifa.count.ReportRows;
import tifa.count.RowRequest;
import tifa.job.Concordance;
import tifa.mention.Matcher;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.table.ConcordanceTable;
import tifa.table.FirstUseTable;
import tifa.table.SectionsTable;
import tifa.table.Table;
import tifa.table.WrittenTable;
import tifa.trend.Panel;

/** Writes the tables that quote reports, and their texts, report by report. */
final class TablesOfReports {
  private static final long MOST_MENTIONS = 1_000_000;
  private static final int SAMPLED_PER_TERM = 3;

  private final Inputs inputs;
  private final Matcher matcher;
  private final Staging staging;
  private final int mentionsPerTerm;
  private final Map<String, ReportEntry> byId = new HashMap<>();
  private final List<WrittenTable> written = new ArrayList<>();

  /**
   * The tables of the reports that count.
   *
   * @param mentions of all terms in them
   */
  TablesOfReports(
      Inputs inputs, Register register, Matcher matcher, Staging staging, long mentions) {
    this.inputs = inputs;
    this.matcher = matcher;
    this.staging = staging;
    this.mentionsPerTerm = includes(Table.CONCORDANCE) ? mentionsPerTerm(mentions) : 0;
    register.used().forEach(report -> byId.put(report.reportId(), report));
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

  /** How much of the concordance is written. */
  String concordance() {
    return switch (mentionsPerTerm) {
      case 0 -> "none";
      case RowRequest.ALL -> "all";
      default -> "sample";
    };
  }

  private boolean includes(Table table) {
    return inputs.job().tables().includes(table);
  }

  /** Writes those that are wanted. */
  List<WrittenTable> write(AnalysedCorpus corpus, Set<ReportPlace> used, Panel panel)
      throws IOException {
    if (includes(Table.FIRST_USE)) {
      try (FirstUseTable firstUses = new FirstUseTable(inputs.lexicon(), panel)) {
        RowRequest request = new RowRequest(matcher, mentionsPerTerm, firstUses.wanted());
        writeReportRows(corpus.map(request, used), Optional.of(firstUses));
        try (OutputStream out = staging.create(Table.FIRST_USE.fileName())) {
          written.add(firstUses.write(out));
        }
      }
    } else {
      RowRequest request = new RowRequest(matcher, mentionsPerTerm, Map.of());
      writeReportRows(corpus.map(request, used), Optional.empty());
    }
    return written;
  }

  private void writeReportRows(Iterator<ReportRows> rows, Optional<FirstUseTable> firstUses)
      throws IOException {
    try (OutputStream sectionsOut = create(Table.SECTIONS);
        OutputStream concordanceOut = create(Table.CONCORDANCE)) {
      SectionsTable sections = new SectionsTable(sectionsOut);
      ConcordanceTable concordance = new ConcordanceTable(inputs.lexicon(), concordanceOut);
      while (rows.hasNext()) {
        ReportRows report = rows.next();
        ReportEntry entry = byId.get(report.reportId());
        sections.add(entry, report.sections());
        concordance.add(entry, report.mentions());
        if (firstUses.isPresent()) {
          firstUses.get().add(report.reportId(), report.firstMentions());
        }
        staging.writeText(report.reportId(), report.text());
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
}
