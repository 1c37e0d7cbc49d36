package tifa.run;

import tifa.dataset.PanelFiles;
import tifa.job.CorpusSettings;
import tifa.job.Job;
import tifa.lexicon.Lexicon;
import tifa.register.Metadata;
import tifa.register.Registrar;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.target.Indicators;

/**
 * What a user wrote: job, lexicon, metadata, indicators.
 *
 * @param files as it is written
 * @param lexicon of the job
 * @param metadata of the job, or none
 * @param indicators of targets and outcomes, those of the job included
 */
public record Inputs(InputFiles files, Lexicon lexicon, Metadata metadata, Indicators indicators) {
  /**
   * Reads what {@code job} names.
   *
   * @throws RunException {@link RunOutcome#INVALID} with all problems of the lexicon or the
   *     metadata
   */
  public static Inputs of(Job job) throws RunException {
    return InputFiles.of(job).parse();
  }

  /** The job. */
  public Job job() {
    return files.job();
  }

  /** Refuses more terms than a panel with a column for each has room for. */
  void requireRoomInPanel() throws RunException {
    int items = lexicon.terms().size() + lexicon.categories().size();
    if (job().panel().terms() && items > PanelFiles.MOST_ITEMS) {
      throw new RunException(
          RunOutcome.INVALID,
          "panel.terms: %s terms and categories are more than a panel has room for (%s); leave it out"
              .formatted(items, PanelFiles.MOST_ITEMS));
    }
  }

  /** Decides which reports count, as the job states. */
  Registrar registrar() {
    CorpusSettings corpus = job().corpus();
    return new Registrar(metadata, corpus.region(), corpus.years().from(), corpus.years().to());
  }
}
