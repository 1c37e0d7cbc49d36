package tifa.target;

import java.util.List;

/** A vocabulary of indicators that cannot be used, with all that is wrong in it. */
public final class InvalidIndicatorsException extends Exception {
  private static final long serialVersionUID = 1L;

  /** One line for each problem. */
  InvalidIndicatorsException(List<String> problems) {
    super(String.join(System.lineSeparator(), problems));
  }
}
