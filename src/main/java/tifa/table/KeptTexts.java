package tifa.table;

import java.io.Serializable;

/** Which texts of reports are kept already; asked where a report is read. */
@FunctionalInterface
public interface KeptTexts extends Serializable {
  /** None is. */
  KeptTexts NONE = (reportId, text) -> false;

  /** Whether just this text, in UTF-8, is kept under this id; false where that cannot be told. */
  boolean hold(String reportId, byte[] text);
}
