package tifa.wording;

import java.io.Serializable;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is counted of the phrases of a level: a row for each phrase, an array for each thing, so
 * that a hundred thousand phrases are a few arrays. Merged in any order.
 */
final class PhraseTable implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Buckets of the neighbours on one side. */
  static final int NEIGHBOURS = TokenTraits.BUCKETS;

  private static final int SMALLEST = 8;

  /** Rows of a page of neighbours, a power of 2. */
  private static final int PAGE_BITS = 8;

  private static final int PAGE = 2 * NEIGHBOURS << PAGE_BITS;

  /** What is told of a row side by side, to be fetched at once. */
  private static final int FACTS = 4;

  /** Mentions in which the kinds of its tokens make it a phrase. */
  private static final int PHRASES = 0;

  /** Mentions in quotation marks. */
  private static final int QUOTED = 1;

  private static final int SHAPE = 2;

  /** The number of the last report in which it was counted. */
  private static final int LAST_REPORT = 3;

  private static final int NUMERAL = 1;
  private static final int ROW = 2;

  private final transient KeyRows rows = new KeyRows();
  private transient String[] texts = new String[SMALLEST];

  /**
   * Of each report year the mentions of a row and the reports that have one, side by side; null
   * before there is one.
   */
  private final transient int[][] ofYears;

  private transient int[] facts = new int[SMALLEST * FACTS];
  private transient int[] flags = new int[SMALLEST];

  /**
   * Of the mentions as a phrase the neighbours that may be parts of it, in buckets, left ones
   * first; {@link Character#MAX_VALUE} stands for as many or more. In pages, since they are most of
   * what a table holds and are not to be moved when it grows.
   */
  private transient char[][] beside = new char[1][];

  private transient int report;

  /** An empty table of so many report years. */
  PhraseTable(int years) {
    ofYears = new int[years][];
  }

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
    int[] neighbours = new int[2 * at.length];
    int size = 0;
    for (int i = 0; i < at.length; i++) {
      if (found.isPhrase(i)) {
        facts[at[i] * FACTS + PHRASES]++;
        neighbours[2 * size] = bucketBefore(found.first(i), spans.tokens);
        neighbours[2 * size + 1] = bucketAfter(found.last(i), spans.tokens);
        at[size++] = at[i];
      }
    }
    for (int i = 0; i < 2 * size; i++) {
      if (neighbours[i] >= 0) {
        addBeside(at[i >> 1], neighbours[i], 1);
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
    if (beside[row >> PAGE_BITS] == null) {
      beside[row >> PAGE_BITS] = new char[PAGE];
    }
    texts[row] = text;
    facts[row * FACTS + SHAPE] = Integer.MAX_VALUE;
    return row;
  }

  private void grow(int size) {
    texts = Arrays.copyOf(texts, size);
    facts = Arrays.copyOf(facts, size * FACTS);
    flags = Arrays.copyOf(flags, size);
    beside = Arrays.copyOf(beside, pages(size));
  }

  /** How many pages so many rows fill. */
  private static int pages(int rows) {
    return (rows - 1 >> PAGE_BITS) + 1;
  }

  private int[] ofYear(int year) {
    int size = 2 * texts.length;
    if (ofYears[year] == null) {
      ofYears[year] = new int[size];
    } else if (ofYears[year].length < size) {
      ofYears[year] = Arrays.copyOf(ofYears[year], size);
    }
    return ofYears[year];
  }

  private void countLook(int row, int first, int last, boolean isRow, PhraseSpans spans) {
    if (spans.marked().isQuoted(first, last)) {
      facts[row * FACTS + QUOTED]++;
    }
    if (spans.marked().isNumeral(first, last)) {
      flags[row] |= NUMERAL;
    }
    if (isRow) {
      flags[row] |= ROW;
    }
    takeShape(row, spans.tokens.shape(first, last));
  }

  private void takeShape(int row, int shape) {
    facts[row * FACTS + SHAPE] = Math.min(facts[row * FACTS + SHAPE], shape);
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
        ? NEIGHBOURS + tokens.bucket(after)
        : -1;
  }

  private void addBeside(int row, int bucket, int count) {
    char[] page = beside[row >> PAGE_BITS];
    int at = inPage(row) + bucket;
    page[at] = (char) Math.min(Character.MAX_VALUE, page[at] + count);
  }

  /** Where the buckets of a row begin in its page. */
  private static int inPage(int row) {
    return (row & (1 << PAGE_BITS) - 1) * 2 * NEIGHBOURS;
  }

  /** Adds all that another table of the same level has. */
  void merge(PhraseTable other) {
    int size = other.rows.size();
    int[] to = new int[size];
    for (int row = 0; row < size; row++) {
      long key = PhraseKey.of(other.texts[row]);
      int mine = rows.of(key);
      to[row] = mine >= 0 ? mine : add(key, other.texts[row]);
      facts[to[row] * FACTS + PHRASES] += other.phrases(row);
      facts[to[row] * FACTS + QUOTED] += other.quoted(row);
      takeShape(to[row], other.shape(row));
      flags[to[row]] |= other.flags[row];
      for (int i = 0; i < 2 * NEIGHBOURS; i++) {
        addBeside(to[row], i, other.beside(row, i));
      }
    }
    for (int year = 0; year < ofYears.length; year++) {
      int[] counts = other.ofYears[year];
      if (counts != null) {
        int[] sums = ofYear(year);
        for (int i = 0; i < Math.min(counts.length, 2 * size); i++) {
          sums[2 * to[i >> 1] + (i & 1)] += counts[i];
        }
      }
    }
  }

  /** All phrases, in no order. */
  Stream<Phrase> phrases() {
    return IntStream.range(0, rows.size()).mapToObj(row -> new Phrase(this, row));
  }

  /** The phrase with a key, or null. */
  Phrase get(long key) {
    int row = rows.of(key);
    return row < 0 ? null : new Phrase(this, row);
  }

  /** How many report years there are. */
  int years() {
    return ofYears.length;
  }

  String text(int row) {
    return texts[row];
  }

  /** Mentions in a year, by its index. */
  int mentions(int row, int year) {
    return of(ofYears[year], 2 * row);
  }

  /** Reports of a year that have it. */
  int reports(int row, int year) {
    return of(ofYears[year], 2 * row + 1);
  }

  private static int of(int[] counts, int at) {
    return counts == null || at >= counts.length ? 0 : counts[at];
  }

  /** Mentions in quotation marks. */
  int quoted(int row) {
    return facts[row * FACTS + QUOTED];
  }

  /** Mentions in which the kinds of its tokens make it a phrase. */
  int phrases(int row) {
    return facts[row * FACTS + PHRASES];
  }

  /** Mentions as a phrase with a neighbour of a bucket; those to the left come first. */
  int beside(int row, int bucket) {
    return beside[row >> PAGE_BITS][inPage(row) + bucket];
  }

  /**
   * Where its tokens end: bit i for the character i. Of several ways to cut it the smallest number.
   */
  int shape(int row) {
    return facts[row * FACTS + SHAPE];
  }

  /** Whether it is an abbreviation with numerals. */
  boolean isNumeral(int row) {
    return (flags[row] & NUMERAL) != 0;
  }

  /** Whether it is several phrases in a row somewhere. */
  boolean isRow(int row) {
    return (flags[row] & ROW) != 0;
  }

  private Object writeReplace() {
    PackedNumbers packed = new PackedNumbers();
    int size = rows.size();
    for (int row = 0; row < size; row++) {
      packed.write(texts[row]);
    }
    packed.write(years(), Arrays.stream(ofYears).mapToInt(each -> each == null ? 0 : 1).toArray());
    for (int[] ofYear : ofYears) {
      if (ofYear != null) {
        packed.write(2 * size, ofYear);
      }
    }
    int[] told = facts.clone();
    for (int row = 0; row < size; row++) {
      told[row * FACTS + LAST_REPORT] = 0;
    }
    packed.write(FACTS * size, told);
    packed.write(size, flags);
    int[] numbers = new int[PAGE];
    for (int page = 0; page < pages(size); page++) {
      for (int i = 0; i < PAGE; i++) {
        numbers[i] = beside[page][i];
      }
      packed.write(PAGE, numbers);
    }
    return new Packed(years(), size, packed.written());
  }

  /**
   * A table on its way from a task.
   *
   * @param size how many phrases
   */
  private record Packed(int years, int size, byte[] bytes) implements Serializable {
    private Object readResolve() {
      PhraseTable table = new PhraseTable(years);
      PackedNumbers packed = new PackedNumbers(bytes);
      table.grow(Math.max(SMALLEST, size));
      for (int row = 0; row < size; row++) {
        String text = packed.readText();
        table.add(PhraseKey.of(text), text);
      }
      int[] hasYear = new int[years];
      packed.read(years, hasYear);
      for (int year = 0; year < years; year++) {
        if (hasYear[year] == 1) {
          packed.read(2 * size, table.ofYear(year));
        }
      }
      packed.read(FACTS * size, table.facts);
      packed.read(size, table.flags);
      for (int page = 0; page < pages(size); page++) {
        int[] numbers = new int[PAGE];
        packed.read(PAGE, numbers);
        for (int i = 0; i < PAGE; i++) {
          table.beside[page][i] = (char) numbers[i];
        }
      }
      return table;
    }
  }
}
