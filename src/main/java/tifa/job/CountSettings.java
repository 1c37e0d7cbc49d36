package tifa.job;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import tifa.lexicon.Match;
import tifa.section.AppendixKind;

/**
 * How mentions are counted.
 *
 * @param match the match of terms that state none, {@link Match#TOKEN} or {@link Match#EXACT}
 * @param concordance which mentions are written out
 * @param appendix the kinds of appendices that count as part of a report, in the order of the enum
 */
public record CountSettings(
    Match match, ConcordanceExtent concordance, Set<AppendixKind> appendix) {
  public CountSettings {
    if (match == Match.REGEX) {
      throw new IllegalArgumentException("Invalid default match regex: a term without pattern");
    }
    Set<AppendixKind> inOrder = EnumSet.noneOf(AppendixKind.class);
    inOrder.addAll(appendix);
    appendix = Collections.unmodifiableSet(inOrder);
  }
}
