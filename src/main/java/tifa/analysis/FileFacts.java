package tifa.analysis;

import java.io.Serializable;
import java.util.List;
import tifa.problem.Problem;

/**
 * What one file gave, without texts.
 *
 * @param path relative to the corpus; {@code 报告.zip!/2022.docx} for an entry of an archive
 * @param sha256 of its bytes; empty where it could not be read
 * @param format label of its format; empty for a rejected file
 * @param encoding as decoded; empty where it was not
 * @param reports in order; empty for a rejected file
 * @param problems of the file; the first is the rejection where there are no reports
 */
public record FileFacts(
    String path,
    String sha256,
    String format,
    String encoding,
    List<ReportFacts> reports,
    List<Problem> problems)
    implements Serializable {}
