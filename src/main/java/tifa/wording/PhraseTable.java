package tifa.wording;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import tifa.count.LongCounts;

/**
 * What is counted of the phrases of a level: a row for each phrase, an array for each thing, so
 * that a hundred thousand phrases are a few arrays. Merged in any order, and taken back from a sum.
 */
final class PhraseTable implements Serializable {
  private static final long serialVersionUID = 1L;

  private static final int SMALLEST = 8;

  /** What is told of a row side by side, to be fetched at once. */
  private static final int FACTS = 4;

  /** Mentions in which the kinds of its tokens make it a phrase. */
  private static final int PHRASES = 0;

  /** Mentions in quotation marks. */
  private static final int QUOTED = 1;

  /** Where its tokens end in some of its mentions, see {@link SectionTokens#shape}. */
  private static final int SHAPE = 2;

  /** The number of the last report in which it was counted. */
  private static final int LAST_REPORT = 3;

  /** What is told beside them of few rows. */
  private static final int RARE = 2;

  /** Mentions as an abbreviation with numerals. */
  private static final int NUMERALS = 0;

  /** Mentions as several phrases in a row. */
  private static final int IN_ROWS = 1;

  private static final int NO_ROW = -1;
  private static final int[] NO_YEAR = {};

  private final transient KeyRows rows = new KeyRows();
  private transient String[] texts = new String[SMALLEST];

  /** Of each report year the mentions of a row and the reports that have one, side by side. */
  private final transient Map<Integer, int[]> ofYears = new TreeMap<>();

  private transient int[] facts = new int[SMALLEST * FACTS];
  private transient int[] rare = new int[SMALLEST * RARE];

  /** Mentions of a row that have another shape than {@link #SHAPE}, by both. */
  private transient LongCounts otherShapes = new LongCounts();

  /** Of the mentions as a phrase the neighbours that may be parts of it. */
  private final transient Neighbours neighbours = new Neighbours();

  private transient int report;

  /** What is counted from now on stands in another report. */
  void beginReport() {
    report++;
  }

  /**
   * Counts the mentions of a section, one thing after the other: what is fetched for one mention
   * does not wait for another.
   */
  void count(PhraseMentions found, PhraseSpans spans, int year) {
    int[] at = new int[found.size()];
    for (int i = 0; i < at.length; i++) {
      at[i] = row(found.key(i), found, i, spans.tokens);
    }
    int[] ofYear = ofYear(year);
    for (int row : at) {
      ofYear[2 * row]++;
      if (facts[row * FACTS + LAST_REPORT] != report) {
        facts[row * FACTS + LAST_REPORT] = report;
        ofYear[2 * row + 1]++;
      }
    }
    for (int i = 0; i < at.length; i++) {
      countLook(at[i], found.first(i), found.last(i), found.isRow(i), spans);
    }
    int[] beside = new int[2 * at.length];
    int size = 0;
    for (int i = 0; i < at.length; i++) {
      if (found.isPhrase(i)) {
        facts[at[i] * FACTS + PHRASES]++;
        beside[2 * size] = bucketBefore(found.first(i), spans.tokens);
        beside[2 * size + 1] = bucketAfter(found.last(i), spans.tokens);
        at[size++] = at[i];
      }
    }
    for (int i = 0; i < 2 * size; i++) {
      if (beside[i] >= 0) {
        neighbours.add(at[i >> 1], beside[i], 1);
      }
    }
  }

  private int row(long key, PhraseMentions found, int mention, SectionTokens tokens) {
    int row = rows.of(key);
    return row >= 0
        ? row
        : add(
            key,
            tokens.text.substring(
                tokens.start(found.first(mention)), tokens.end(found.last(mention))));
  }

  private int add(long key, String text) {
    if (rows.size() == texts.length) {
      grow(2 * texts.length);
    }
    int row = rows.add(key);
    neighbours.addRow(row);
    texts[row] = text;
    return row;
  }

  private void grow(int size) {
    texts = Arrays.copyOf(texts, size);
    facts = Arrays.copyOf(facts, size * FACTS);
    rare = Arrays.copyOf(rare, size * RARE);
  }

  private int[] ofYear(int year) {
    int size = 2 * texts.length;
    int[] counts = ofYears.get(year);
    if (counts == null || counts.length < size) {
      counts = counts == null ? new int[size] : Arrays.copyOf(counts, size);
      ofYears.put(year, counts);
    }
    return counts;
  }

  private void countLook(int row, int first, int last, boolean isRow, PhraseSpans spans) {
    if (spans.isQuoted(first, last)) {
      facts[row * FACTS + QUOTED]++;
    }
    if (spans.isNumeral(first, last)) {
      rare[row * RARE + NUMERALS]++;
    }
    if (isRow) {
      rare[row * RARE + IN_ROWS]++;
    }
    addShape(row, spans.tokens.shape(first, last), 1);
  }

  private void addShape(int row, int shape, int count) {
    int first = facts[row * FACTS + SHAPE];
    if (first == 0) {
      facts[row * FACTS + SHAPE] = shape;
    } else if (first != shape) {
      otherShapes.add(ofShape(row, shape), count);
    }
  }

  private static long ofShape(int row, int shape) {
    return (long) row << Integer.SIZE | shape;
  }

  /** The bucket of what stands before a token and may be a part of the phrase, or −1. */
  private static int bucketBefore(int first, SectionTokens tokens) {
    int before = first - 1;
    return tokens.follows(first)
            && Phrases.isWord(tokens, before)
            && (tokens.length(before) == 1 || !tokens.isLead(before))
        ? tokens.bucket(before)
        : -1;
  }

  /** The bucket of what stands after a token and may be a part of the phrase, or −1. */
  private static int bucketAfter(int last, SectionTokens tokens) {
    int after = last + 1;
    return after < tokens.size() && tokens.follows(after) && Phrases.isWord(tokens, after)
        ? Neighbours.OF_SIDE + tokens.bucket(after)
        : -1;
  }

  /** Takes how often a row has a shape. */
  private interface ShapeTaker {
    void take(int row, int shape, int mentions);
  }

  private void eachShape(ShapeTaker taker) {
    int[] left = mentions();
    otherShapes.each(
        (at, mentions) -> {
          int row = (int) (at >>> Integer.SIZE);
          left[row] -= mentions;
          taker.take(row, (int) at, mentions);
        });
    for (int row = 0; row < left.length; row++) {
      taker.take(row, facts[row * FACTS + SHAPE], left[row]);
    }
  }

  /** Mentions of each row. */
  private int[] mentions() {
    int[] mentions = new int[rows.size()];
    for (int[] ofYear : ofYears.values()) {
      for (int row = 0; row < mentions.length && 2 * row < ofYear.length; row++) {
        mentions[row] += ofYear[2 * row];
      }
    }
    return mentions;
  }

  /** Adds all that another table of the same level has. */
  void merge(PhraseTable other) {
    int[] to = new int[other.rows.size()];
    for (int row = 0; row < to.length; row++) {
      long key = PhraseKey.of(other.texts[row]);
      int mine = rows.of(key);
      to[row] = mine >= 0 ? mine : add(key, other.texts[row]);
      addFacts(to[row], other, row, 1);
      neighbours.add(to[row], other.neighbours, row);
    }
    other.ofYears.forEach((year, counts) -> addYear(year, counts, to, 1));
    other.eachShape((row, shape, mentions) -> addShape(to[row], shape, mentions));
  }

  /** What is left where what {@code gone} counted, which is a part of this, is not. */
  PhraseTable without(PhraseTable gone) {
    return left(gone, text -> true);
  }

  /** The phrases with some texts. */
  PhraseTable only(Predicate<String> texts) {
    return left(new PhraseTable(), texts);
  }

  private PhraseTable left(PhraseTable gone, Predicate<String> wanted) {
    PhraseTable left = new PhraseTable();
    int[] mentions = mentions();
    int[] taken = gone.mentions();
    int[] to = new int[mentions.length];
    int[] toOfGone = new int[taken.length];
    for (int row = 0; row < to.length; row++) {
      long key = PhraseKey.of(texts[row]);
      int rowOfGone = gone.rows.of(key);
      boolean hasMore = rowOfGone < 0 || mentions[row] > taken[rowOfGone];
      to[row] = hasMore && wanted.test(texts[row]) ? left.add(key, texts[row]) : NO_ROW;
      if (rowOfGone >= 0) {
        toOfGone[rowOfGone] = to[row];
      }
      if (to[row] != NO_ROW) {
        left.addFacts(to[row], this, row, 1);
        if (rowOfGone < 0) {
          left.neighbours.add(to[row], neighbours, row);
        } else {
          left.addFacts(to[row], gone, rowOfGone, -1);
          left.neighbours.addLeft(to[row], neighbours, row, gone.neighbours, rowOfGone);
        }
      }
    }
    ofYears.forEach((year, counts) -> left.addYear(year, counts, to, 1));
    gone.ofYears.forEach((year, counts) -> left.addYear(year, counts, toOfGone, -1));
    LongCounts shapesTaken = new LongCounts();
    gone.eachShape((row, shape, times) -> shapesTaken.add(ofShape(toOfGone[row], shape), times));
    eachShape(
        (row, shape, times) -> {
          int rest = times - shapesTaken.get(ofShape(to[row], shape));
          if (to[row] != NO_ROW && rest > 0) {
            left.addShape(to[row], shape, rest);
          }
        });
    return left;
  }

  /** Adds so many times what another table tells of a row beside shapes, neighbours and years. */
  private void addFacts(int row, PhraseTable other, int otherRow, int times) {
    facts[row * FACTS + PHRASES] += times * other.phrases(otherRow);
    facts[row * FACTS + QUOTED] += times * other.quoted(otherRow);
    for (int i = 0; i < RARE; i++) {
      rare[row * RARE + i] += times * other.rare[otherRow * RARE + i];
    }
  }

  /** Adds so many times the counts of a year to those rows that have one here. */
  private void addYear(int year, int[] counts, int[] to, int times) {
    int[] sums = ofYear(year);
    for (int i = 0; i < Math.min(counts.length, 2 * to.length); i++) {
      int row = to[i >> 1];
      if (row != NO_ROW) {
        sums[2 * row + (i & 1)] += times * counts[i];
      }
    }
  }

  /** How many phrases there are. */
  int size() {
    return rows.size();
  }

  /** The row of the phrase with a key; negative where there is none. */
  int rowOf(long key) {
    return rows.of(key);
  }

  String text(int row) {
    return texts[row];
  }

  /** Of a year the mentions of each row and the reports that have one, side by side. */
  int[] year(int year) {
    return Arrays.copyOf(ofYears.getOrDefault(year, NO_YEAR), 2 * rows.size());
  }

  /** Of each row the {@link SectionTokens#shape}; of several ways to cut it the smallest number. */
  int[] shapes() {
    int[] shapes = new int[rows.size()];
    eachShape(
        (row, shape, mentions) ->
            shapes[row] = shapes[row] == 0 ? shape : Math.min(shapes[row], shape));
    return shapes;
  }

  /** Mentions in quotation marks. */
  int quoted(int row) {
    return facts[row * FACTS + QUOTED];
  }

  /** Mentions in which the kinds of its tokens make it a phrase. */
  int phrases(int row) {
    return facts[row * FACTS + PHRASES];
  }

  /** Mentions as a phrase with a neighbour of a bucket, see {@link Neighbours#upToMost}. */
  int beside(int row, int bucket) {
    return neighbours.upToMost(row, bucket);
  }

  /** Whether it is an abbreviation with numerals. */
  boolean isNumeral(int row) {
    return rare[row * RARE + NUMERALS] > 0;
  }

  /** Whether it is several phrases in a row somewhere. */
  boolean isRow(int row) {
    return rare[row * RARE + IN_ROWS] > 0;
  }

  private Object writeReplace() {
    PackedNumbers packed = new PackedNumbers();
    int size = rows.size();
    for (int row = 0; row < size; row++) {
      packed.write(texts[row]);
    }
    int[] years = ofYears.keySet().stream().mapToInt(Integer::intValue).toArray();
    ofYears.values().forEach(ofYear -> packed.write(2 * size, ofYear));
    int[] told = facts.clone();
    for (int row = 0; row < size; row++) {
      told[row * FACTS + LAST_REPORT] = 0;
    }
    packed.write(FACTS * size, told);
    packed.write(RARE * size, rare);
    packed.write(otherShapes);
    neighbours.write(size, packed);
    return new Packed(size, years, packed.written());
  }

  /**
   * A table on its way from a task.
   *
   * @param size how many phrases
   * @param years of which there are counts
   */
  private record Packed(int size, int[] years, byte[] bytes) implements Serializable {
    private Object readResolve() {
      PhraseTable table = new PhraseTable();
      PackedNumbers packed = new PackedNumbers(bytes);
      table.grow(Math.max(SMALLEST, size));
      for (int row = 0; row < size; row++) {
        String text = packed.readText();
        table.add(PhraseKey.of(text), text);
      }
      for (int year : years) {
        packed.read(2 * size, table.ofYear(year));
      }
      packed.read(FACTS * size, table.facts);
      packed.read(RARE * size, table.rare);
      table.otherShapes = packed.readCounts();
      table.neighbours.read(size, packed);
      return table;
    }
  }
}
