package tifa.page;

/** What is made of the tables. */
public enum Product {
  /** The page. */
  REPORT("report.html"),
  /** The folder of pictures. */
  CHARTS("charts"),
  /** The workbook. */
  WORKBOOK("tifa.xlsx"),
  /** The panel for Stata, and scripts that begin with the panel. */
  PANEL("panel.dta"),
  /** What every column means, as a page and as CSV. */
  CODEBOOK("codebook.html");

  private final String fileName;

  Product(String fileName) {
    this.fileName = fileName;
  }

  /** The name of the file or folder in the run's. */
  public String fileName() {
    return fileName;
  }
}
