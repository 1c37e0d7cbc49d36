package tifa.spark;

import java.io.Serializable;
import java.util.Set;
import tifa.lexicon.Lexicon;
import tifa.run.LexiconWork;
import tifa.run.ReportPlace;

/** What a task needs to count, sent once to each executor; the tables are made there, once. */
final class LexiconTask implements Serializable {
  private static final long serialVersionUID = 1L;

  private final Lexicon lexicon;
  private final Set<ReportPlace> used;
  private transient LexiconWork work;

  LexiconTask(Lexicon lexicon, Set<ReportPlace> used) {
    this.lexicon = lexicon;
    this.used = used;
  }

  synchronized LexiconWork work() {
    if (work == null) {
      work = new LexiconWork(lexicon, used);
    }
    return work;
  }
}
