package tifa.wording;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.analysis.ReportSum;
import tifa.count.LongCounts;
import tifa.token.Hanlp;

/**
 * The first pass: how often phrases occur, about, in a sketch of fixed size for each level, since
 * there are more of them than words in the corpus.
 */
public final class PhraseSketching implements ReportSum<PhraseSketching.Sketches> {
  private static final long serialVersionUID = 1L;
  private static final int FEWEST_BITS = 12;
  private static final int MOST_BITS = 22;
  private static final int MARKED_BITS_LESS = 2;

  private static final int FEWEST_PHRASES = 3;
  private static final int MOST_PHRASES = 100_000;
  private static final int FEWEST_MARKED = 1;
  private static final int MOST_MARKED = 20_000;

  private final ReportPlan plan;
  private final Hanlp hanlp;

  /** Sketches the phrases of the reports of {@code plan}. */
  public PhraseSketching(ReportPlan plan, Hanlp hanlp) {
    this.plan = plan;
    this.hanlp = hanlp;
  }

  /**
   * The sketches of each level, of one size.
   *
   * @param phrases of phrases that the kinds of their tokens allow, and of pairs of words
   * @param marked of stretches in quotation marks and numeral abbreviations
   * @param beginnings how often these stretches begin alike, see {@link Beginnings#key}
   */
  public record Sketches(List<CountSketch> phrases, List<CountSketch> marked, LongCounts beginnings)
      implements Serializable {
    /** What occurs often enough in a level to be counted in all of them. */
    PhraseSieves sieves() {
      int[] fewest =
          phrases.stream()
              .mapToInt(sketch -> sketch.threshold(FEWEST_PHRASES, MOST_PHRASES))
              .toArray();
      CountSketch.Sieve ofPhrases = phrases.get(0).sieve(fewest[0]);
      CountSketch.Sieve ofMarked = marked(0);
      for (int level = 1; level < fewest.length; level++) {
        ofPhrases = ofPhrases.or(phrases.get(level).sieve(fewest[level]));
        ofMarked = ofMarked.or(marked(level));
      }
      return new PhraseSieves(ofPhrases, ofMarked, Beginnings.of(beginnings), fewest);
    }

    private CountSketch.Sieve marked(int level) {
      CountSketch sketch = marked.get(level);
      return sketch.sieve(sketch.threshold(FEWEST_MARKED, MOST_MARKED));
    }
  }

  @Override
  public Sketches empty() {
    Sketches sketches = new Sketches(new ArrayList<>(), new ArrayList<>(), new LongCounts());
    int bits = bits();
    for (int level = 0; level < plan.levels().size(); level++) {
      sketches.phrases().add(new CountSketch(within(bits, MOST_BITS)));
      sketches
          .marked()
          .add(new CountSketch(within(bits - MARKED_BITS_LESS, MOST_BITS - MARKED_BITS_LESS)));
    }
    return sketches;
  }

  /** Of the largest level's characters. */
  private int bits() {
    long chars = plan.levels().stream().mapToLong(ReportPlan.Level::chars).max().orElse(0);
    return Long.SIZE - Long.numberOfLeadingZeros(chars);
  }

  private static int within(int bits, int most) {
    return Math.min(Math.max(bits, FEWEST_BITS), most);
  }

  /** Its level. */
  @Override
  public String standing(String reportId) {
    return plan.yearOf(reportId).level();
  }

  @Override
  public void add(AnalysedReport report, String level, Sketches sketches) {
    int index = plan.indexOfLevel(level);
    CountSketch phrases = sketches.phrases().get(index);
    CountSketch marked = sketches.marked().get(index);
    for (AnalysedSection section : report.sections()) {
      if (section.counted()) {
        SectionTokens tokens = SectionTokens.of(section, hanlp);
        PhraseKey keys = new PhraseKey(tokens.chars);
        addPhrases(tokens, keys, phrases);
        Phrases.rows(tokens, (start, end) -> phrases.add(keys.of(start, end)));
        Phrases.Taker mark =
            (start, end) -> {
              marked.add(keys.of(start, end));
              sketches.beginnings().add(Beginnings.key(tokens.chars, start, end), 1);
            };
        Phrases.quoted(report, section, mark);
        Phrases.numerals(tokens, mark);
      }
    }
  }

  /** Phrases, and pairs of words, by whose age that of a longer phrase is judged. */
  private static void addPhrases(SectionTokens tokens, PhraseKey keys, CountSketch sketch) {
    long[] found = new long[Phrases.PHRASE_TOKENS * tokens.size()];
    int size = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int ends = Phrases.endsFrom(tokens, i) | Phrases.pairFrom(tokens, i);
      for (; ends != 0; ends &= ends - 1) {
        int last = i + Integer.numberOfTrailingZeros(ends);
        found[size++] = keys.of(tokens.start(i), tokens.end(last));
      }
    }
    sketch.add(found, size);
  }

  @Override
  public Optional<String> question() {
    return Optional.of("phrases of %s sketched by %s bits".formatted(plan.labels(), bits()));
  }

  @Override
  public Optional<Sketches> without(Sketches all, Sketches gone) {
    for (int level = 0; level < plan.levels().size(); level++) {
      all.phrases().set(level, all.phrases().get(level).without(gone.phrases().get(level)));
      all.marked().set(level, all.marked().get(level).without(gone.marked().get(level)));
    }
    return Optional.of(
        new Sketches(all.phrases(), all.marked(), all.beginnings().without(gone.beginnings())));
  }

  @Override
  public Sketches merge(Sketches one, Sketches other) {
    for (int i = 0; i < plan.levels().size(); i++) {
      one.phrases().set(i, one.phrases().get(i).merge(other.phrases().get(i)));
      one.marked().set(i, one.marked().get(i).merge(other.marked().get(i)));
    }
    one.beginnings().addAll(other.beginnings());
    return one;
  }
}
