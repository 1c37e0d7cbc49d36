package tifa.wording;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.analysis.ReportFold;
import tifa.token.Hanlp;

/**
 * The first pass: how often phrases occur, about, in a sketch of fixed size for each level, since
 * there are more of them than words in the corpus.
 */
public final class PhraseSketching implements ReportFold<PhraseSketching.Sketches> {
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
   * @param beginnings of these stretches
   */
  public record Sketches(
      List<CountSketch> phrases, List<CountSketch> marked, List<Beginnings> beginnings)
      implements Serializable {
    /** What occurs often enough in a level to be counted in all of them. */
    PhraseSieves sieves() {
      int[] fewest =
          phrases.stream()
              .mapToInt(sketch -> sketch.threshold(FEWEST_PHRASES, MOST_PHRASES))
              .toArray();
      CountSketch.Sieve ofPhrases = phrases.get(0).sieve(fewest[0]);
      CountSketch.Sieve ofMarked = marked(0);
      Beginnings beginning = new Beginnings();
      beginnings.forEach(beginning::addAll);
      for (int level = 1; level < fewest.length; level++) {
        ofPhrases = ofPhrases.or(phrases.get(level).sieve(fewest[level]));
        ofMarked = ofMarked.or(marked(level));
      }
      return new PhraseSieves(ofPhrases, ofMarked, beginning, fewest);
    }

    private CountSketch.Sieve marked(int level) {
      CountSketch sketch = marked.get(level);
      return sketch.sieve(sketch.threshold(FEWEST_MARKED, MOST_MARKED));
    }
  }

  /**
   * What passes, whatever the level: what is often in one is not to look new in another.
   *
   * @param fewest mentions of a phrase that nothing marks, of each level
   */
  record PhraseSieves(
      CountSketch.Sieve phrases, CountSketch.Sieve marked, Beginnings beginnings, int[] fewest)
      implements Serializable {}

  @Override
  public Sketches empty() {
    Sketches sketches = new Sketches(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    long chars = plan.levels().stream().mapToLong(ReportPlan.Level::chars).max().orElse(0);
    int bits = Long.SIZE - Long.numberOfLeadingZeros(chars);
    for (int level = 0; level < plan.levels().size(); level++) {
      sketches.phrases().add(new CountSketch(within(bits, MOST_BITS)));
      sketches
          .marked()
          .add(new CountSketch(within(bits - MARKED_BITS_LESS, MOST_BITS - MARKED_BITS_LESS)));
      sketches.beginnings().add(new Beginnings());
    }
    return sketches;
  }

  private static int within(int bits, int most) {
    return Math.min(Math.max(bits, FEWEST_BITS), most);
  }

  @Override
  public void add(AnalysedReport report, Sketches sketches) {
    ReportCell place = plan.places().get(report.facts().reportId());
    CountSketch phrases = sketches.phrases().get(place.level());
    CountSketch marked = sketches.marked().get(place.level());
    Beginnings beginnings = sketches.beginnings().get(place.level());
    for (AnalysedSection section : report.sections()) {
      if (section.counted()) {
        SectionTokens tokens = new SectionTokens(section, hanlp);
        addPhrases(tokens, phrases);
        Phrases.rows(tokens, (start, end) -> phrases.add(tokens.keys.of(start, end)));
        Phrases.Taker mark =
            (start, end) -> {
              marked.add(tokens.keys.of(start, end));
              beginnings.add(tokens.chars, start, end);
            };
        Phrases.quoted(report, section, mark);
        Phrases.numerals(tokens, mark);
      }
    }
  }

  /** Phrases, and pairs of words, by whose age that of a longer phrase is judged. */
  private static void addPhrases(SectionTokens tokens, CountSketch sketch) {
    long[] keys = new long[Phrases.PHRASE_TOKENS * tokens.size()];
    int size = 0;
    for (int i = 0; i < tokens.size(); i++) {
      int ends = Phrases.endsFrom(tokens, i) | Phrases.pairFrom(tokens, i);
      for (; ends != 0; ends &= ends - 1) {
        int last = i + Integer.numberOfTrailingZeros(ends);
        keys[size++] = tokens.keys.of(tokens.start(i), tokens.end(last));
      }
    }
    sketch.add(keys, size);
  }

  @Override
  public Optional<String> question() {
    return Optional.of("sketches of the phrases of " + plan.inWords());
  }

  @Override
  public Sketches merge(Sketches one, Sketches other) {
    for (int i = 0; i < plan.levels().size(); i++) {
      one.phrases().set(i, one.phrases().get(i).merge(other.phrases().get(i)));
      one.marked().set(i, one.marked().get(i).merge(other.marked().get(i)));
      one.beginnings().get(i).addAll(other.beginnings().get(i));
    }
    return one;
  }
}
