package tifa.table;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import tifa.count.SectionRow;
import tifa.register.ReportEntry;
import tifa.section.Years;

/** Writes sections.csv, one report after the other. */
public final class SectionTable {
  private final CsvTable csv;
  private final ReportOrder order = new ReportOrder();

  /** Begins the table. The stream stays open in the end. */
  public SectionTable(OutputStream out) throws IOException {
    csv = new CsvTable(Table.SECTIONS, out);
  }

  /**
   * Writes the sections of a report.
   *
   * @param report used; later by id than all before
   * @param sections all, in reading order
   */
  public void add(ReportEntry report, List<SectionRow> sections) throws IOException {
    order.next(report);
    for (SectionRow section : sections) {
      Optional<Years> years =
          Years.of(section.yearWords(), section.role(), report.year().orElseThrow());
      csv.text(report.reportId())
          .integer(section.seq())
          .text(section.number())
          .text(section.parent())
          .integer(section.depth())
          .text(section.role().label())
          .text(section.roleSource().label())
          .text(section.topic())
          .year(years.map(y -> OptionalInt.of(y.from())).orElse(OptionalInt.empty()))
          .year(years.map(y -> OptionalInt.of(y.to())).orElse(OptionalInt.empty()))
          .bool(section.counted())
          .text(section.heading())
          .integer(section.start())
          .integer(section.end())
          .integer(section.chars())
          .integer(section.charsTotal())
          .integer(section.tokens())
          .endRow();
    }
  }

  /** Ends the table. */
  public WrittenTable finish() throws IOException {
    return csv.finish();
  }
}
