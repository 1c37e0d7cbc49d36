package tifa.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.analysis.ReportSum;
import tifa.analysis.SumBySetting;
import tifa.token.Hanlp;

/** The second pass: all that is counted of the phrases that passed the first, by level. */
final class PhraseCounting
    implements ReportSum<List<PhraseCounts>>, SumBySetting<PhraseSieves, List<PhraseCounts>> {
  private static final long serialVersionUID = 1L;

  private final ReportPlan plan;
  private final PhraseSieves sieves;
  private final Hanlp hanlp;

  PhraseCounting(ReportPlan plan, PhraseSieves sieves, Hanlp hanlp) {
    this.plan = plan;
    this.sieves = sieves;
    this.hanlp = hanlp;
  }

  @Override
  public String extent() {
    return "phrases of %s by sieves of %s".formatted(plan.labels(), sieves.sizes());
  }

  @Override
  public PhraseSieves setting() {
    return sieves;
  }

  @Override
  public PhraseCounting by(PhraseSieves others) {
    return new PhraseCounting(plan, others, hanlp);
  }

  @Override
  public List<PhraseCounts> from(
      PhraseSieves before, List<PhraseCounts> gathered, Reports<List<PhraseCounts>> reports) {
    return PhraseRecounting.of(this, before, gathered, reports);
  }

  /** Its level and year. */
  @Override
  public String standing(String reportId) {
    return plan.yearOf(reportId).inWords();
  }

  @Override
  public List<PhraseCounts> empty() {
    List<PhraseCounts> levels = new ArrayList<>();
    plan.levels().forEach(level -> levels.add(new PhraseCounts()));
    return levels;
  }

  @Override
  public void add(AnalysedReport report, String standing, List<PhraseCounts> gathered) {
    LevelYear year = LevelYear.of(standing);
    PhraseCounts level = of(year, gathered);
    level.phrases().beginReport();
    for (AnalysedSection section : report.sections()) {
      if (section.counted()) {
        PhraseSpans spans = spans(report, section);
        level.tokens().count(spans.tokens, hanlp);
        level.phrases().count(spans.mentions(), spans, year.year());
      }
    }
  }

  /** What was gathered of the level of a year. */
  PhraseCounts of(LevelYear year, List<PhraseCounts> gathered) {
    return gathered.get(plan.indexOfLevel(year.level()));
  }

  PhraseSpans spans(AnalysedReport report, AnalysedSection section) {
    return PhraseSpans.of(report, section, sieves, hanlp);
  }

  @Override
  public Optional<List<PhraseCounts>> without(List<PhraseCounts> all, List<PhraseCounts> gone) {
    List<PhraseCounts> left = new ArrayList<>();
    for (int level = 0; level < all.size(); level++) {
      left.add(all.get(level).without(gone.get(level)));
    }
    return Optional.of(left);
  }

  @Override
  public List<PhraseCounts> merge(List<PhraseCounts> one, List<PhraseCounts> other) {
    for (int level = 0; level < one.size(); level++) {
      one.get(level).merge(other.get(level));
    }
    return one;
  }
}
