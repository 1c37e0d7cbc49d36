package tifa.mention;

import java.io.Serializable;

/**
 * A row of the concordance, or a hit that was rejected.
 *
 * @param reportId the report
 * @param term index in the lexicon
 * @param surface the words that were found, normalised; of a pattern what it matched
 * @param sectionNumber where it stands
 * @param role label of the section's role
 * @param verdict what became of the hit
 * @param quotation the words and their sentence
 */
public record Mention(
    String reportId,
    int term,
    String surface,
    String sectionNumber,
    String role,
    Verdict verdict,
    Quotation quotation)
    implements Serializable {}
