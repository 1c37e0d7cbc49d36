package tifa.token;

import java.util.BitSet;

/**
 * The words of HanLP's core dictionary by number. What a word is depends on the word alone: its
 * class is that of its most frequent nature. Safe for many threads.
 */
public final class Vocabulary {
  /** The number of what is not in the dictionary. */
  public static final int UNKNOWN = -1;

  /** Nouns, verbs, adjectives, distinguishing words, places, descriptions, morphemes. */
  private static final String CONTENT = "nvabszg";

  /** Idioms, abbreviations and other set phrases. */
  private static final String SET_PHRASES = "ijl";

  private static final String QUANTITIES = "mq";
  private static final char TIME = 't';
  private static final WordClass[] CLASSES = WordClass.values();

  private final CoreModel model;

  /** Of each word the place of its class among {@link #CLASSES}. */
  private final byte[] classes;

  private final BitSet places = new BitSet();
  private final ThreadLocal<WordLookup> lookups;

  Vocabulary(CoreModel model) {
    this.model = model;
    lookups = ThreadLocal.withInitial(() -> new WordLookup(model));
    classes = new byte[model.words()];
    for (int i = 0; i < classes.length; i++) {
      String nature = model.natureOf(i).toString();
      classes[i] = (byte) classOf(nature.charAt(0)).ordinal();
      places.set(i, nature.startsWith("ns"));
    }
  }

  private static WordClass classOf(char nature) {
    if (CONTENT.indexOf(nature) >= 0) {
      return WordClass.CONTENT;
    }
    if (SET_PHRASES.indexOf(nature) >= 0) {
      return WordClass.SET_PHRASE;
    }
    if (nature == TIME) {
      return WordClass.TIME;
    }
    return QUANTITIES.indexOf(nature) >= 0 ? WordClass.QUANTITY : WordClass.FUNCTION;
  }

  /** The number of the word {@code text[start, end)}, or {@link #UNKNOWN}. */
  public int indexOf(char[] text, int start, int end) {
    return model.word(text, start, end);
  }

  /** Looks up many words in a row, for the calling thread alone. */
  public WordLookup lookupOfThisThread() {
    return lookups.get();
  }

  /** The class of the word with this number. */
  public WordClass classOf(int index) {
    return CLASSES[classes[index]];
  }

  /** HanLP's name of the most frequent nature of the word with this number, such as {@code vn}. */
  public String natureOf(int index) {
    return model.natureOf(index).toString();
  }

  /** How many words there are; their numbers begin with 0. */
  public int size() {
    return classes.length;
  }

  /** Whether the word with this number is the name of a place. */
  public boolean isPlace(int index) {
    return places.get(index);
  }
}
