package tifa.run;

import java.io.Serializable;
import java.util.Set;

/**
 * Which rows of reports are wanted beside their sections.
 *
 * @param mentionsPerTerm most rows of the concordance for each term of a report; 0 for none, {@link
 *     #ALL} for all
 * @param texts ids of the reports whose kept text is wanted
 */
public record RowRequest(int mentionsPerTerm, Set<String> texts) implements Serializable {
  /** Every mention. */
  public static final int ALL = Integer.MAX_VALUE;
}
