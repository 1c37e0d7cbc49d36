package tifa.run;

import java.io.Serializable;
import tifa.run.engine.ReportPlace;

/**
 * A report in a sum.
 *
 * @param file that holds it
 * @param place of the report
 * @param standing how it counts, see {@link tifa.analysis.ReportSum}
 */
record Summand(FileContent file, ReportPlace place, String standing) implements Serializable {}
