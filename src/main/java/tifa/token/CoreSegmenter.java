package tifa.token;

import com.hankcs.hanlp.dictionary.other.CharType;
import java.util.Arrays;

/**
 * HanLP's core segmentation, token for token, over flat arrays: of all ways to cut a sentence into
 * words of the core dictionary the most probable by its bigrams (Viterbi 1967). Neither custom
 * dictionary nor names, quantifiers or normalisation have a part in it, so that it depends on the
 * sentence alone.
 */
public final class CoreSegmenter implements Segmenter {
  private static final CoreSegmenter SHARED = new CoreSegmenter();

  private final ThreadLocal<WordNet> wordNets =
      ThreadLocal.withInitial(() -> new WordNet(CoreModel.shared()));

  private CoreSegmenter() {}

  /** The segmenter of this JVM; its first sentence loads the dictionary. */
  public static CoreSegmenter shared() {
    return SHARED;
  }

  @Override
  public int[] tokenEnds(String sentence) {
    return wordNets.get().tokenEnds(sentence);
  }

  private static final class WordNet {
    private static final int NONE = -1;
    private static final int BEGIN = 0;
    private static final int END = 1;

    private final CoreModel model;

    private char[] characters = new char[256];

    /** For each place the step by its character and the next, from where a word may begin. */
    private long[] secondSteps = new long[256];

    /** For each place of the sentence the first node that begins there; nodes by length. */
    private int[] firstNodes = new int[257];

    private int nodes;
    private int[] next = new int[1024];
    private int[] words = new int[1024];
    private int[] ends = new int[1024];
    private int[] classes = new int[1024];
    private int[] frequencies = new int[1024];
    private double[] aloneCosts = new double[1024];
    private int[] before = new int[1024];
    private double[] costs = new double[1024];

    WordNet(CoreModel model) {
      this.model = model;
    }

    int[] tokenEnds(String sentence) {
      int length = sentence.length();
      if (length > characters.length) {
        characters = new char[length * 2];
        secondSteps = new long[length * 2];
        firstNodes = new int[length * 2 + 1];
      }
      sentence.getChars(0, length, characters, 0);
      nodes = 0;
      describe(add(0), model.beginClass(), model.borderFrequency());
      describe(add(length), model.endClass(), model.borderFrequency());
      findSecondSteps(length);
      addWords(length);
      describeWords();
      firstNodes[length] = END;
      addAtoms(length);
      findPath(length);
      return path();
    }

    private int add(int end) {
      if (nodes == ends.length) {
        grow();
      }
      int node = nodes++;
      next[node] = NONE;
      ends[node] = end;
      before[node] = NONE;
      return node;
    }

    private void describe(int node, int ofClass, int frequency) {
      classes[node] = ofClass;
      frequencies[node] = frequency;
    }

    private void grow() {
      int size = nodes * 2;
      next = Arrays.copyOf(next, size);
      words = Arrays.copyOf(words, size);
      ends = Arrays.copyOf(ends, size);
      classes = Arrays.copyOf(classes, size);
      frequencies = Arrays.copyOf(frequencies, size);
      aloneCosts = Arrays.copyOf(aloneCosts, size);
      before = Arrays.copyOf(before, size);
      costs = Arrays.copyOf(costs, size);
    }

    /** Apart from {@link #addWords}: without a branch, many accesses to memory run at once. */
    private void findSecondSteps(int length) {
      for (int start = 0; start < length; start++) {
        secondSteps[start] = model.step(model.firstPlace(), characters[start]);
      }
      for (int start = 0; start + 1 < length; start++) {
        secondSteps[start] =
            model.step(model.placeAfter(secondSteps[start]), characters[start + 1]);
      }
    }

    private void addWords(int length) {
      for (int start = 0; start < length; start++) {
        firstNodes[start] = NONE;
        int last = NONE;
        long step = model.step(model.firstPlace(), characters[start]);
        for (int i = start + 1; step != 0; i++) {
          int word = model.wordAt(step);
          if (word >= 0) {
            int node = add(i);
            words[node] = word;
            if (last == NONE) {
              firstNodes[start] = node;
            } else {
              next[last] = node;
            }
            last = node;
          }
          if (i == length) {
            break;
          }
          step =
              i == start + 1
                  ? secondSteps[start]
                  : model.step(model.placeAfter(step), characters[i]);
        }
      }
    }

    /** Apart from {@link #addWords}, as {@link #findSecondSteps}. */
    private void describeWords() {
      for (int node = END + 1; node < nodes; node++) {
        int word = words[node];
        describe(node, model.classOf(word), model.frequency(word));
        aloneCosts[node] = model.aloneCost(word);
      }
    }

    /** Where no word leads on, numbers, letters and single characters do. */
    private void addAtoms(int length) {
      int place = 0;
      while (place < length) {
        if (firstNodes[place] == NONE) {
          int end = place + 1;
          while (end < length && (firstNodes[end] == NONE || type(end) == CharType.CT_CNUM)) {
            end++;
          }
          addAtoms(place, end);
          place = end;
        } else {
          int last = firstNodes[place];
          while (next[last] != NONE) {
            last = next[last];
          }
          place = ends[last];
        }
      }
    }

    private void addAtoms(int from, int to) {
      int start = from;
      byte type = type(from);
      for (int i = from + 1; i < to; i++) {
        byte here = type(i);
        boolean insideNumber =
            type == CharType.CT_NUM
                && isNumberSeparator(characters[i])
                && i + 1 < to
                && type(i + 1) == CharType.CT_NUM;
        if (here != type && !insideNumber) {
          addAtom(start, i, type);
          start = i;
        }
        if (!insideNumber) {
          type = here;
        }
      }
      addAtom(start, to, type);
    }

    private byte type(int place) {
      return model.characterType(characters[place]);
    }

    private static boolean isNumberSeparator(char character) {
      return character == '，' || character == ',' || character == '．' || character == '.';
    }

    private void addAtom(int start, int end, byte type) {
      int last = NONE;
      for (int node = firstNodes[start]; node != NONE; node = next[node]) {
        if (ends[node] == end) {
          return;
        }
        last = node;
      }
      int ofClass =
          switch (type) {
            case CharType.CT_NUM, CharType.CT_INDEX, CharType.CT_CNUM -> model.numberClass();
            case CharType.CT_SINGLE -> model.lettersClass();
            default -> CoreModel.NO_CLASS;
          };
      int atom = add(end);
      describe(atom, ofClass, CoreModel.UNKNOWN_FREQUENCY);
      aloneCosts[atom] = model.cost(0, 0, CoreModel.UNKNOWN_FREQUENCY);
      if (last == NONE) {
        firstNodes[start] = atom;
      } else {
        next[last] = atom;
      }
    }

    private void findPath(int length) {
      aloneCosts[END] = model.cost(0, 0, model.borderFrequency());
      costs[BEGIN] = 0;
      follow(BEGIN);
      for (int place = 0; place < length; place++) {
        for (int node = firstNodes[place]; node != NONE; node = next[node]) {
          if (before[node] != NONE) {
            follow(node);
          }
        }
      }
    }

    /** Of several ways at the same cost the one whose last step begins first stays. */
    private void follow(int node) {
      double cost = costs[node];
      int ofClass = classes[node];
      int frequency = frequencies[node];
      for (int to = firstNodes[ends[node]]; to != NONE; to = next[to]) {
        int pairFrequency = model.pairFrequency(ofClass, classes[to]);
        double through =
            cost
                + (pairFrequency == 0
                    ? aloneCosts[to]
                    : model.cost(frequency, pairFrequency, frequencies[to]));
        if (before[to] == NONE || costs[to] > through) {
          before[to] = node;
          costs[to] = through;
        }
      }
    }

    private int[] path() {
      int tokens = 0;
      for (int node = before[END]; node != BEGIN; node = before[node]) {
        tokens++;
      }
      int[] tokenEnds = new int[tokens];
      for (int node = before[END]; node != BEGIN; node = before[node]) {
        tokenEnds[--tokens] = ends[node];
      }
      return tokenEnds;
    }
  }
}
