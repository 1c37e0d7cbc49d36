package tifa.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tifa.dataset.Codebook;
import tifa.dataset.PanelFiles;
import tifa.storage.WorkBeside;
import tifa.table.Table;
import tifa.table.TableRows;
import tifa.table.WrittenTable;

/**
 * Makes what people look at from the tables of a run, as they are written: its numbers are theirs,
 * and a table that was left out hides what would show it.
 */
public final class Products {
  private final RunFacts run;
  private final Map<String, String> english;
  private final double alpha;
  private final TableRows tables;
  private final ReportTexts texts;
  private final List<WrittenTable> written;

  /**
   * The products of a run.
   *
   * @param run whose tables these are
   * @param alpha p below which a change point is shown
   * @param english terms in English, by label, where the lexicon says
   * @param tables its tables, which may be read by several threads at once
   * @param texts those of its reports
   * @param written which tables these are, and their columns
   */
  public Products(
      RunFacts run,
      double alpha,
      Map<String, String> english,
      TableRows tables,
      ReportTexts texts,
      List<WrittenTable> written) {
    this.run = run;
    this.english = english;
    this.alpha = alpha;
    this.tables = tables;
    this.texts = texts;
    this.written = List.copyOf(written);
  }

  /** Opens a file of the run to be written. */
  @FunctionalInterface
  public interface NewFiles {
    /**
     * A new file.
     *
     * @param name its name, {@code /} between folder and file
     */
    OutputStream create(String name) throws IOException;
  }

  /** Makes these, the workbook beside the page. */
  public void write(Set<Product> wanted, NewFiles into) throws IOException {
    if (wanted.contains(Product.WORKBOOK)) {
      try (WorkBeside<Void> beside = new WorkBeside<>(1);
          SharedRows shared = new SharedRows(tables)) {
        OutputStream file = into.create(Product.WORKBOOK.fileName());
        beside.add(() -> writeWorkbook(shared, file));
        Optional<PageReader.Read> read = read(wanted, shared);
        shared.finish();
        writeOthers(wanted, read, into);
        beside.finish();
      }
    } else {
      writeOthers(wanted, read(wanted, tables), into);
    }
  }

  private Void writeWorkbook(SharedRows shared, OutputStream file) throws IOException {
    try (OutputStream out = file) {
      new ReportWorkbook(tables, shared).write(run.title(), out);
    }
    return null;
  }

  /** What page and pictures show, where they are wanted. */
  private Optional<PageReader.Read> read(Set<Product> wanted, TableRows rows) throws IOException {
    return wanted.contains(Product.REPORT) || wanted.contains(Product.CHARTS)
        ? Optional.of(new PageReader(run, alpha, english, rows, texts).read())
        : Optional.empty();
  }

  private void writeOthers(Set<Product> wanted, Optional<PageReader.Read> read, NewFiles into)
      throws IOException {
    if (read.isPresent()) {
      writePage(wanted, read.get(), into);
    }
    writeForStatistics(wanted, into);
  }

  private void writePage(Set<Product> wanted, PageReader.Read read, NewFiles into)
      throws IOException {
    if (wanted.contains(Product.REPORT)) {
      try (OutputStream out = into.create(Product.REPORT.fileName())) {
        ReportPage.write(read, out);
      }
    }
    if (wanted.contains(Product.CHARTS)) {
      new Charts(read.data()).write(name -> into.create(Product.CHARTS.fileName() + "/" + name));
    }
  }

  private void writeForStatistics(Set<Product> wanted, NewFiles into) throws IOException {
    if (wanted.contains(Product.CODEBOOK)) {
      writeCodebook(into);
    }
    for (WrittenTable table : written) {
      if (table.table() == Table.PANEL && wanted.contains(Product.PANEL)) {
        writePanel(new PanelFiles(table.columns(), tables), into);
      }
    }
  }

  private void writeCodebook(NewFiles into) throws IOException {
    Codebook codebook = new Codebook(written);
    try (OutputStream out = into.create(Product.CODEBOOK.fileName())) {
      codebook.writeHtml(run.title(), out);
    }
    try (OutputStream out = into.create(Codebook.CSV)) {
      codebook.writeCsv(out);
    }
  }

  private void writePanel(PanelFiles panel, NewFiles into) throws IOException {
    try (OutputStream out = into.create(Product.PANEL.fileName())) {
      panel.writeDta(run.job(), out);
    }
    for (String script : PanelFiles.SCRIPTS) {
      try (OutputStream out = into.create(script)) {
        panel.writeScript(script, out);
      }
    }
  }
}
