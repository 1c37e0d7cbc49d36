package tifa.analysis;

import java.io.Serializable;
import java.util.List;

/**
 * A report ready to be matched against any lexicon.
 *
 * @param facts what it says of itself
 * @param text the kept text, of which all offsets are
 * @param sections in reading order
 */
public record AnalysedReport(ReportFacts facts, String text, List<AnalysedSection> sections)
    implements Serializable {}
