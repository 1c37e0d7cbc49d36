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
  private final String job;
  private final double alpha;
  private final TableRows tables;

  /**
   * The products of a run.
   *
   * @param job name of the job
   * @param alpha p below which a change point is shown
   * @param tables its tables
   */
  public Products(String job, double alpha, TableRows tables) {
    this.job = job;
    this.alpha = alpha;
    this.tables = tables;
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
      PageReader.Read read = new PageReader(job, alpha, tables).read();
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
        new ReportWorkbook(tables).write(job, out);
      }
    }
  }
}
