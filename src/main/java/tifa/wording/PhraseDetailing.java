package tifa.wording;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.analysis.ReportFold;
import tifa.count.LongCounts;
import tifa.mention.QuotedSentence;

/** The third pass: of the few phrases that may be new, where they stand and what is beside them. */
final class PhraseDetailing implements ReportFold<List<PhraseDetailing.Details>> {
  private static final long serialVersionUID = 1L;

  private final ReportPlan plan;

  /** The keys of the phrases of each level. */
  private final List<LongCounts> wanted;

  PhraseDetailing(ReportPlan plan, List<LongCounts> wanted) {
    this.plan = plan;
    this.wanted = wanted;
  }

  /** What is known of the phrases of a level. */
  static final class Details implements Serializable {
    private static final long serialVersionUID = 1L;

    final ByKey<Detail> phrases = new ByKey<>();
    final LongCounts tokens = new LongCounts();

    /** All tokens. */
    long all;

    private Detail of(long key) {
      Detail detail = phrases.get(key);
      if (detail == null) {
        detail = new Detail();
        phrases.put(key, detail);
      }
      return detail;
    }
  }

  /** What is known of a phrase. */
  static final class Detail implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int NEIGHBOURS = 32;

    final int[] left = new int[NEIGHBOURS];
    final int[] right = new int[NEIGHBOURS];
    final BitSet regions = new BitSet();

    /** Occurrences beside which a sentence, a mark or a number begins or ends. */
    int leftEdges;

    int rightEdges;

    /** Keys of its tokens at its first place. */
    long[] tokens = {};

    int firstYear = Integer.MAX_VALUE;
    String reportId = "";
    int start;
    String sentence = "";

    boolean comesBefore(int year, String id, int at) {
      if (year != firstYear) {
        return year < firstYear;
      }
      int order = id.compareTo(reportId);
      return order < 0 || order == 0 && at < start;
    }

    private void merge(Detail other) {
      for (int i = 0; i < NEIGHBOURS; i++) {
        left[i] += other.left[i];
        right[i] += other.right[i];
      }
      leftEdges += other.leftEdges;
      rightEdges += other.rightEdges;
      regions.or(other.regions);
      if (comesBefore(other.firstYear, other.reportId, other.start)) {
        firstYear = other.firstYear;
        reportId = other.reportId;
        start = other.start;
        sentence = other.sentence;
        tokens = other.tokens;
      }
    }

    private void addNeighbours(SectionTokens tokens, int first, int last) {
      if (tokens.follows(first) && Phrases.goesOn(tokens, first - 1)) {
        left[bucket(tokens, first - 1)]++;
      } else {
        leftEdges++;
      }
      if (last + 1 < tokens.size()
          && tokens.follows(last + 1)
          && Phrases.goesOn(tokens, last + 1)) {
        right[bucket(tokens, last + 1)]++;
      } else {
        rightEdges++;
      }
    }

    private static int bucket(SectionTokens tokens, int token) {
      return (int) (tokens.keys.of(tokens.start(token), tokens.end(token)) >>> 7)
          & (NEIGHBOURS - 1);
    }
  }

  @Override
  public List<Details> empty() {
    List<Details> levels = new ArrayList<>();
    plan.levels().forEach(level -> levels.add(new Details()));
    return levels;
  }

  @Override
  public void add(AnalysedReport report, List<Details> gathered) {
    Place place = plan.places().get(report.facts().reportId());
    Details details = gathered.get(place.level());
    for (AnalysedSection section : report.sections()) {
      if (section.counted()) {
        add(report, section, place, details);
      }
    }
  }

  private void add(AnalysedReport report, AnalysedSection section, Place place, Details details) {
    SectionTokens tokens = new SectionTokens(section);
    Marked marked = new Marked(report, section, tokens);
    LongCounts keys = wanted.get(place.level());
    int year = plan.levels().get(place.level()).years()[place.year()];
    for (int first = 0; first < tokens.size(); first++) {
      int start = tokens.start(first);
      if (Phrases.goesOn(tokens, first)) {
        details.all++;
        details.tokens.add(tokens.keys.of(start, tokens.end(first)), 1);
      }
      for (int last = first; last < tokens.size() && last - first < Phrases.MOST_TOKENS; last++) {
        int end = tokens.end(last);
        if (last > first && !tokens.follows(last) || end - start > Phrases.MOST_CHARS) {
          break;
        }
        long key = tokens.keys.of(start, end);
        if (keys.get(key) > 0 && !marked.cutsNumber(first, last)) {
          Detail detail = details.of(key);
          detail.regions.set(place.region());
          detail.addNeighbours(tokens, first, last);
          int at = section.origins()[start];
          if (detail.comesBefore(year, report.facts().reportId(), at)) {
            detail.firstYear = year;
            detail.reportId = report.facts().reportId();
            detail.start = at;
            detail.sentence = QuotedSentence.around(report, section, start, end);
            detail.tokens = tokenKeys(tokens, first, last);
          }
        }
      }
    }
  }

  private static long[] tokenKeys(SectionTokens tokens, int first, int last) {
    return IntStream.rangeClosed(first, last)
        .filter(token -> Phrases.goesOn(tokens, token))
        .mapToLong(token -> tokens.keys.of(tokens.start(token), tokens.end(token)))
        .toArray();
  }

  @Override
  public List<Details> merge(List<Details> one, List<Details> other) {
    for (int i = 0; i < one.size(); i++) {
      Details details = one.get(i);
      other.get(i).phrases.each((key, detail) -> details.of(key).merge(detail));
      details.all += other.get(i).all;
      details.tokens.addAll(other.get(i).tokens);
    }
    return one;
  }
}
