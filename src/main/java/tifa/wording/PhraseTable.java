package tifa.wording;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * What is counted of the phrases of a level: a row for each phrase, an array for each thing, so
 * that a hundred thousand phrases are a few arrays. Merged in any order.
 */
final class PhraseTable implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Buckets of the neighbours on one side. */
  static final int NEIGHBOURS = 32;

  private static final int SMALLEST = 8;
  private static final int NUMERAL = 1;
  private static final int ROW = 2;

  private final transient KeyRows rows = new KeyRows();
  private transient String[] texts = new String[SMALLEST];

  /** Of each report year the mentions, and the reports that have one; null before there is one. */
  private final transient int[][] mentions;

  private final transient int[][] reports;

  /** Mentions in quotation marks, and those in which the kinds of its tokens make it a phrase. */
  private transient int[] quoted = new int[SMALLEST];

  private transient int[] phrases = new int[SMALLEST];
  private transient int[] shapes = new int[SMALLEST];
  private transient byte[] flags = new byte[SMALLEST];

  /**
   * Of the mentions as a phrase the neighbours that may be parts of it, in buckets, left ones
   * first; {@link Character#MAX_VALUE} stands for as many or more.
   */
  private transient char[] beside = new char[SMALLEST * 2 * NEIGHBOURS];

  /** The number of the last report in which a phrase was counted. */
  private transient int[] lastReport = new int[SMALLEST];

  private transient int report;

  /** An empty table of so many report years. */
  PhraseTable(int years) {
    mentions = new int[years][];
    reports = new int[years][];
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
    int[] mentionsOfYear = ofYear(mentions, year);
    int[] reportsOfYear = ofYear(reports, year);
    for (int row : at) {
      mentionsOfYear[row]++;
    }
    for (int row : at) {
      if (lastReport[row] != report) {
        lastReport[row] = report;
        reportsOfYear[row]++;
      }
    }
    for (int i = 0; i < at.length; i++) {
      countLook(at[i], found.first(i), found.last(i), found.isRow(i), spans);
    }
    for (int i = 0; i < at.length; i++) {
      if (found.isPhrase(i)) {
        phrases[at[i]]++;
        countNeighbours(at[i], found.first(i), found.last(i), spans.tokens);
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
    texts[row] = text;
    shapes[row] = Integer.MAX_VALUE;
    return row;
  }

  private void grow(int size) {
    texts = Arrays.copyOf(texts, size);
    quoted = Arrays.copyOf(quoted, size);
    phrases = Arrays.copyOf(phrases, size);
    shapes = Arrays.copyOf(shapes, size);
    flags = Arrays.copyOf(flags, size);
    beside = Arrays.copyOf(beside, size * 2 * NEIGHBOURS);
    lastReport = Arrays.copyOf(lastReport, size);
  }

  private int[] ofYear(int[][] counts, int year) {
    if (counts[year] == null) {
      counts[year] = new int[texts.length];
    } else if (counts[year].length < texts.length) {
      counts[year] = Arrays.copyOf(counts[year], texts.length);
    }
    return counts[year];
  }

  private void countLook(int row, int first, int last, boolean isRow, PhraseSpans spans) {
    if (spans.marked().isQuoted(first, last)) {
      quoted[row]++;
    }
    if (spans.marked().isNumeral(first, last)) {
      flags[row] |= NUMERAL;
    }
    if (isRow) {
      flags[row] |= ROW;
    }
    SectionTokens tokens = spans.tokens;
    int shape = 0;
    for (int token = first; token <= last; token++) {
      shape |= 1 << (tokens.end(token) - tokens.start(first));
    }
    shapes[row] = Math.min(shapes[row], shape);
  }

  private void countNeighbours(int row, int first, int last, SectionTokens tokens) {
    if (tokens.follows(first) && Phrases.goesOn(tokens, first - 1)) {
      boolean leads = tokens.length(first - 1) > 1 && tokens.isLead(first - 1);
      if (!leads && !tokens.isParticle(first - 1)) {
        countBeside(row, 0, tokens, first - 1);
      }
    }
    int after = last + 1;
    if (after < tokens.size()
        && tokens.follows(after)
        && Phrases.goesOn(tokens, after)
        && !tokens.isParticle(after)) {
      countBeside(row, NEIGHBOURS, tokens, after);
    }
  }

  private void countBeside(int row, int side, SectionTokens tokens, int token) {
    long key = tokens.keys.of(tokens.start(token), tokens.end(token));
    addBeside(row * 2 * NEIGHBOURS + side + ((int) (key >>> 7) & (NEIGHBOURS - 1)), 1);
  }

  private void addBeside(int bucket, int count) {
    beside[bucket] = (char) Math.min(Character.MAX_VALUE, beside[bucket] + count);
  }

  /** Adds all that another table of the same level has. */
  void merge(PhraseTable other) {
    int size = other.rows.size();
    int[] to = new int[size];
    for (int row = 0; row < size; row++) {
      long key = PhraseKey.of(other.texts[row]);
      int mine = rows.of(key);
      to[row] = mine >= 0 ? mine : add(key, other.texts[row]);
      quoted[to[row]] += other.quoted[row];
      phrases[to[row]] += other.phrases[row];
      shapes[to[row]] = Math.min(shapes[to[row]], other.shapes[row]);
      flags[to[row]] |= other.flags[row];
      for (int i = 0; i < 2 * NEIGHBOURS; i++) {
        addBeside(to[row] * 2 * NEIGHBOURS + i, other.beside[row * 2 * NEIGHBOURS + i]);
      }
    }
    for (int year = 0; year < mentions.length; year++) {
      if (other.mentions[year] != null) {
        add(other.mentions[year], to, ofYear(mentions, year));
        add(other.reports[year], to, ofYear(reports, year));
      }
    }
  }

  private static void add(int[] counts, int[] to, int[] sums) {
    for (int row = 0; row < Math.min(counts.length, to.length); row++) {
      sums[to[row]] += counts[row];
    }
  }

  /** Hands over all phrases in no order. */
  void each(Consumer<Phrase> taker) {
    for (int row = 0; row < rows.size(); row++) {
      taker.accept(new Phrase(this, row));
    }
  }

  /** The phrase with a key, or null. */
  Phrase get(long key) {
    int row = rows.of(key);
    return row < 0 ? null : new Phrase(this, row);
  }

  /** How many report years there are. */
  int years() {
    return mentions.length;
  }

  String text(int row) {
    return texts[row];
  }

  /** Mentions in a year, by its index. */
  int mentions(int row, int year) {
    return of(mentions[year], row);
  }

  /** Reports of a year that have it. */
  int reports(int row, int year) {
    return of(reports[year], row);
  }

  private static int of(int[] counts, int row) {
    return counts == null || row >= counts.length ? 0 : counts[row];
  }

  /** Mentions in quotation marks. */
  int quoted(int row) {
    return quoted[row];
  }

  /** Mentions in which the kinds of its tokens make it a phrase. */
  int phrases(int row) {
    return phrases[row];
  }

  /** Mentions as a phrase with a neighbour of a bucket; those to the left come first. */
  int beside(int row, int bucket) {
    return beside[row * 2 * NEIGHBOURS + bucket];
  }

  /**
   * Where its tokens end: bit i for the character i. Of several ways to cut it the smallest number.
   */
  int shape(int row) {
    return shapes[row];
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
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      int size = rows.size();
      for (int row = 0; row < size; row++) {
        out.writeUTF(texts[row]);
      }
      for (int[][] counts : new int[][][] {mentions, reports}) {
        for (int[] ofYear : counts) {
          PackedNumbers.write(out, size, row -> of(ofYear, row));
        }
      }
      PackedNumbers.write(out, size, row -> quoted[row]);
      PackedNumbers.write(out, size, row -> phrases[row]);
      PackedNumbers.write(out, size, row -> shapes[row]);
      PackedNumbers.write(out, size, row -> flags[row]);
      PackedNumbers.write(out, size * 2 * NEIGHBOURS, bucket -> beside[bucket]);
      return new Packed(years(), size, bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("Phrases in memory cannot be written", e);
    }
  }

  /**
   * A table on its way from a task.
   *
   * @param size how many phrases
   */
  private record Packed(int years, int size, byte[] bytes) implements Serializable {
    private Object readResolve() {
      PhraseTable table = new PhraseTable(years);
      try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
        table.grow(Math.max(SMALLEST, size));
        for (int row = 0; row < size; row++) {
          String text = in.readUTF();
          table.add(PhraseKey.of(text), text);
        }
        for (int[][] counts : new int[][][] {table.mentions, table.reports}) {
          for (int y = 0; y < years; y++) {
            int year = y;
            PackedNumbers.read(in, size, (row, number) -> table.ofYear(counts, year)[row] = number);
          }
        }
        PackedNumbers.read(in, size, (row, number) -> table.quoted[row] = number);
        PackedNumbers.read(in, size, (row, number) -> table.phrases[row] = number);
        PackedNumbers.read(in, size, (row, number) -> table.shapes[row] = number);
        PackedNumbers.read(in, size, (row, number) -> table.flags[row] = (byte) number);
        PackedNumbers.read(
            in, size * 2 * NEIGHBOURS, (bucket, number) -> table.beside[bucket] = (char) number);
        return table;
      } catch (IOException e) {
        throw new UncheckedIOException("Phrases in memory cannot be read", e);
      }
    }
  }
}
