package tifa.run.engine;

import java.io.Serializable;
import java.util.Set;
import tifa.extract.rows.NamedColumns;
import tifa.job.Job;
import tifa.section.AppendixKind;

/**
 * How a job wants its files read.
 *
 * @param encoding charset of all files, or {@code auto}
 * @param columns the names of the columns of tables
 * @param appendices the kinds of appendices that count, in the order of the enum
 */
public record ReadingSettings(String encoding, NamedColumns columns, Set<AppendixKind> appendices)
    implements Serializable {
  /** As {@code job} says. */
  public static ReadingSettings of(Job job) {
    return new ReadingSettings(
        job.corpus().encoding(), job.corpus().columns(), job.count().appendix());
  }
}
