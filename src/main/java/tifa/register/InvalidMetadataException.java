package tifa.register;

import java.util.List;

/** A metadata.csv that cannot be used, with all that is wrong in it. */
public final class InvalidMetadataException extends Exception {
  private static final long serialVersionUID = 1L;

  /** One line for each problem. */
  public InvalidMetadataException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
  }
}
