package tifa.count;

import java.io.Serializable;
import java.util.List;
import tifa.mention.Mention;

/**
 * What is written of one report row by row.
 *
 * @param reportId the report
 * @param sections its sections, in reading order
 * @param mentions its rows of the concordance, by start, then term; as many as were asked for
 * @param firstMentions the first mention of each term that was asked for, by term
 * @param text its text in UTF-8, as it is kept: which spares the driver the work
 */
public record ReportRows(
    String reportId,
    List<SectionRow> sections,
    List<Mention> mentions,
    List<Mention> firstMentions,
    byte[] text)
    implements Serializable {}
