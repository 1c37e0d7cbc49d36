package tifa.page;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import tifa.table.TableRows;

/**
 * Makes what people look at from the tables of a run, as they are written: its numbers are theirs,
 * and a table that was left out hides what would show it.
 */
public final class Products {
  private final RunFacts run;
  private final double alpha;
  private final TableRows tables;
  private final ReportTexts texts;

  /**
   * The products of a run.
   *
   * @param run whose tables these are
   * @param alpha p below which a change point is shown
   * @param tables its tables
   * @param texts those of its reports
   */
  public Products(RunFacts run, double alpha, TableRows tables, ReportTexts texts) {
    this.run = run;
    this.alpha = alpha;
    this.tables = tables;
    this.texts = texts;
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

  /** Makes these, in the order of {@link Product}. */
  public void write(Set<Product> wanted, NewFiles into) throws IOException {
    if (wanted.contains(Product.REPORT) || wanted.contains(Product.CHARTS)) {
      PageReader.Read read = new PageReader(run, alpha, tables, texts).read();
      if (wanted.contains(Product.REPORT)) {
        try (OutputStream out = into.create(Product.REPORT.fileName())) {
          ReportPage.write(read, out);
        }
      }
      if (wanted.contains(Product.CHARTS)) {
        new Charts(read.data()).write(name -> into.create(Product.CHARTS.fileName() + "/" + name));
      }
    }
    if (wanted.contains(Product.WORKBOOK)) {
      try (OutputStream out = into.create(Product.WORKBOOK.fileName())) {
        new ReportWorkbook(tables).write(run.job(), out);
      }
    }
  }
}
