package tifa.token;

import com.hankcs.hanlp.corpus.tag.Nature;
import com.hankcs.hanlp.utility.Predefine;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * HanLP's core dictionary, bigrams and character types, read from its jar into flat arrays: what is
 * asked of a character, a word or a pair of words stands in one place of memory.
 *
 * <p>A word is its index in HanLP's dictionary. Its class is the word whose bigrams it has: itself,
 * or the one that stands for all numbers, all places and the like.
 */
final class CoreModel {
  /** The class of what is in no dictionary and neither a number nor letters. */
  static final int NO_CLASS = -1;

  /** HanLP's frequency of what is in no dictionary. */
  static final int UNKNOWN_FREQUENCY = 100;

  // A step of the trie: where the next steps begin (22 bits), the same of the step before, by which
  // a step is known to follow it (22 bits), and 1 + the word that ends here or 0 (20 bits).
  private static final int PLACE_BITS = 22;
  private static final int WORD_BITS = 20;
  private static final int PLACE_MASK = (1 << PLACE_BITS) - 1;
  private static final int WORD_MASK = (1 << WORD_BITS) - 1;
  private static final int FIRST_PLACE = 1;

  // A pair: two classes (20 bits each) and how often the second follows the first (24 bits).
  private static final int PAIR_FREQUENCY_BITS = 24;
  private static final int PAIR_FREQUENCY_MASK = (1 << PAIR_FREQUENCY_BITS) - 1;
  private static final long GOLDEN = 0x9e3779b97f4a7c15L; // 2^64 / golden ratio: spreads the pairs

  // Most pairs that are asked for are none. Of those, one bit for each hash rules out nine in ten
  // (Bloom 1970), and half a megabyte of bits stays in the cache, which the pairs do not.
  private static final int PAIR_FILTER_BITS = 22;

  private final Nature[] natures;

  /** In turn the class and frequency of a word, 32 bits each, and its cost alone. */
  private final long[] words;

  private final long[] steps;
  private final long[] pairs;
  private final int pairShift;
  private final long[] pairFilter = new long[1 << PAIR_FILTER_BITS - 6];
  private final byte[] characterTypes = new byte[Character.MAX_VALUE + 1];
  private final int totalFrequency;
  private final double pairWeight;
  private final int begin;
  private final int end;
  private final int number;
  private final int letters;

  private CoreModel() throws IOException {
    IntBuffer in = ints("CoreNatureDictionary.mini.txt.bin");
    natures = new Nature[in.get()];
    words = new long[2 * natures.length];
    BitSet ofOneNature = new BitSet();
    Nature[] all = Nature.values();
    int frequencies = 0;
    for (int word = 0; word < natures.length; word++) {
      describe(word, word, in.get());
      frequencies += frequency(word);
      int natureCount = in.get();
      ofOneNature.set(word, natureCount == 1);
      int most = 0;
      for (int i = 0; i < natureCount; i++) {
        int nature = in.get();
        int frequency = in.get();
        if (i == 0 || frequency > most) {
          natures[word] = all[nature];
          most = frequency;
        }
      }
    }
    totalFrequency = frequencies;
    pairWeight = 1 - (1.0 / totalFrequency + 0.00001);
    steps = trie(in);
    begin = word(Predefine.TAG_BIGIN);
    end = word(Predefine.TAG_END);
    number = word(Predefine.TAG_NUMBER);
    letters = word(Predefine.TAG_CLUSTER);
    classify(ofOneNature);
    for (int word = 0; word < natures.length; word++) {
      words[2 * word + 1] = Double.doubleToRawLongBits(cost(0, 0, frequency(word)));
    }

    int[] rows;
    int[] cells;
    try (ObjectInputStream table =
        new ObjectInputStream(
            new ByteArrayInputStream(bytes("CoreNatureDictionary.ngram.mini.txt.table.bin")))) {
      rows = (int[]) table.readObject();
      cells = (int[]) table.readObject();
    } catch (ClassNotFoundException e) {
      throw new IOException(e);
    }
    pairs = new long[Integer.highestOneBit(cells.length) * 2];
    pairShift = Long.numberOfLeadingZeros(pairs.length - 1L);
    for (int first = 0; first + 1 < rows.length; first++) {
      for (int i = rows[first]; i < rows[first + 1]; i++) {
        putPair(first, cells[2 * i], cells[2 * i + 1]);
      }
    }

    ByteBuffer ranges = ByteBuffer.wrap(bytes("other/CharType.bin"));
    while (ranges.hasRemaining()) {
      char first = ranges.getChar();
      char last = ranges.getChar();
      Arrays.fill(characterTypes, first, last + 1, ranges.get());
    }
  }

  /** Reads it from HanLP's jar. */
  static CoreModel read() {
    try {
      return new CoreModel();
    } catch (IOException e) {
      throw new UncheckedIOException("HanLP's dictionary cannot be read from its jar", e);
    }
  }

  /** HanLP's double array, with the word that ends at a step in the step itself. */
  private static long[] trie(IntBuffer in) {
    int size = in.get();
    int[] bases = new int[size];
    int[] checks = new int[size];
    for (int i = 0; i < size; i++) {
      bases[i] = in.get();
      checks[i] = in.get();
    }
    // Behind each place is room for every character, so that no step looks past the end.
    long[] steps = new long[size + Character.MAX_VALUE + 2];
    for (int i = 0; i < size; i++) {
      int base = bases[i];
      if (checks[i] != 0 && base > 0) {
        int word = base < size && checks[base] == base && bases[base] < 0 ? -bases[base] : 0;
        steps[i] = ((long) base << PLACE_BITS | checks[i]) << WORD_BITS | word;
      }
    }
    if (size > PLACE_MASK || bases[0] != FIRST_PLACE) {
      throw new IllegalStateException("HanLP's dictionary has another form");
    }
    return steps;
  }

  private void classify(BitSet ofOneNature) {
    ofOneNature.stream().forEach(word -> classify(word, natures[word]));
  }

  private void classify(int word, Nature nature) {
    if (nature.startsWith("nr")) {
      describe(word, word(Predefine.TAG_PEOPLE), frequency(word));
    } else if (nature.startsWith("ns")) {
      describe(word, word(Predefine.TAG_PLACE), frequency(word));
    } else if (nature == Nature.nx) {
      int proper = word(Predefine.TAG_PROPER);
      describe(word, proper < 0 ? letters : proper, frequency(word));
    } else if (nature.startsWith("nt") || nature == Nature.nit) {
      describe(word, word(Predefine.TAG_GROUP), frequency(word));
    } else if (nature.startsWith('m')) {
      standFor(word, number);
    } else if (nature.startsWith('x')) {
      standFor(word, letters);
    } else if (nature == Nature.t) {
      standFor(word, word(Predefine.TAG_TIME));
    }
  }

  /** Numbers, letters and times have the frequency of their class, names and places their own. */
  private void standFor(int word, int whole) {
    describe(word, whole, frequency(whole));
  }

  private void describe(int word, int ofClass, int frequency) {
    words[2 * word] = (long) ofClass << Integer.SIZE | frequency;
  }

  private int word(String text) {
    return word(text.toCharArray(), 0, text.length());
  }

  /** The word that {@code text[start, end)} is, or -1. */
  int word(char[] text, int start, int end) {
    long step = 0;
    int place = FIRST_PLACE;
    for (int i = start; i < end; i++) {
      step = step(place, text[i]);
      if (step == 0) {
        return -1;
      }
      place = placeAfter(step);
    }
    return wordAt(step);
  }

  /** How many words there are. */
  int words() {
    return natures.length;
  }

  /** The most frequent nature of a word, of equals the first. */
  Nature natureOf(int word) {
    return natures[word];
  }

  private void putPair(int first, int second, int frequency) {
    long pair = pair(first, second);
    int slot = slot(pair);
    while (pairs[slot] != 0) {
      slot = slot + 1 & pairs.length - 1;
    }
    pairs[slot] = pair | frequency;
    int bit = (int) (pair * GOLDEN >>> Long.SIZE - PAIR_FILTER_BITS);
    pairFilter[bit >> 6] |= 1L << bit;
  }

  /** What to ask for of two classes of words that follow each other. */
  static long pair(int first, int second) {
    return ((long) first << WORD_BITS | second) << PAIR_FREQUENCY_BITS;
  }

  /** Where the steps begin that may come first in a word. */
  int firstPlace() {
    return FIRST_PLACE;
  }

  /** The step from {@code place} by {@code character}, or 0. */
  long step(int place, char character) {
    long step = steps[place + character + 1];
    return ((step >>> WORD_BITS) & PLACE_MASK) == place ? step : 0;
  }

  int placeAfter(long step) {
    return (int) (step >>> WORD_BITS + PLACE_BITS);
  }

  /** The word that ends with {@code step}, or -1. */
  int wordAt(long step) {
    return ((int) step & WORD_MASK) - 1;
  }

  int classOf(int word) {
    return (int) (words[2 * word] >> Integer.SIZE);
  }

  int frequency(int word) {
    return (int) words[2 * word];
  }

  /** The cost of a word after one that it was never seen after. */
  double aloneCost(int word) {
    return Double.longBitsToDouble(words[2 * word + 1]);
  }

  /** 0 for a pair that is none, 1 for one that may be. */
  int mayBePair(long pair) {
    int bit = (int) (pair * GOLDEN >>> Long.SIZE - PAIR_FILTER_BITS);
    return (int) (pairFilter[bit >> 6] >>> bit) & 1;
  }

  /** What stands where the search of a pair begins. */
  long firstFound(long pair) {
    return pairs[slot(pair)];
  }

  /**
   * How often the second of a pair follows the first.
   *
   * @param first as {@link #firstFound} gave it
   */
  int pairFrequency(long pair, long first) {
    long found = first;
    for (int slot = slot(pair); found != 0; found = pairs[slot]) {
      if ((found ^ pair) >>> PAIR_FREQUENCY_BITS == 0) {
        return (int) found & PAIR_FREQUENCY_MASK;
      }
      slot = slot + 1 & pairs.length - 1;
    }
    return 0;
  }

  private int slot(long pair) {
    return (int) (pair * GOLDEN >>> pairShift);
  }

  /**
   * HanLP's cost of a word: the negative logarithm of its probability, mixed from how often it
   * follows the word before and how often it occurs at all.
   */
  double cost(int frequencyBefore, int pairFrequency, int frequency) {
    return -StrictMath.log(
        Predefine.lambda * (pairWeight * pairFrequency / (frequencyBefore + 1) + 1 - pairWeight)
            + (1 - Predefine.lambda) * frequency / totalFrequency);
  }

  /** HanLP's type of a character, a constant of its {@code CharType}. */
  byte characterType(char character) {
    return characterTypes[character];
  }

  int beginClass() {
    return begin;
  }

  int endClass() {
    return end;
  }

  /** The frequency of the begin and of the end of a sentence. */
  int borderFrequency() {
    return totalFrequency / 10;
  }

  int numberClass() {
    return number;
  }

  int lettersClass() {
    return letters;
  }

  private static IntBuffer ints(String name) throws IOException {
    return ByteBuffer.wrap(bytes(name)).asIntBuffer();
  }

  private static byte[] bytes(String name) throws IOException {
    try (InputStream in = Nature.class.getResourceAsStream("/data/dictionary/" + name)) {
      if (in == null) {
        throw new IllegalStateException("HanLP's data is missing from the class path: " + name);
      }
      return in.readAllBytes();
    }
  }
}
