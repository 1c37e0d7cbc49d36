package tifa.token;

import com.hankcs.hanlp.dictionary.other.CharType;
import java.util.Arrays;

/**
 * All words of the dictionary that a sentence can be cut into, and the best path through them. One
 * is used for many sentences, one after another; not safe for many threads.
 */
final class WordNet {
  private static final int NONE = -1;
  private static final int BEGIN = 0;
  private static final int END = 1;
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private final CoreModel model;
  private final StepCosts steps;

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

  /** For each node the number of the step to the first that follows it. */
  private int[] firstSteps = new int[1024];

  private int[] before = new int[1024];
  private double[] costs = new double[1024];

  /** For each node the cost of the best path from it to the end, when read for prices. */
  private double[] costsToEnd = new double[0];

  /** While a price is sought, the cost of the best path to a node through the forced start. */
  private double[] forcedCosts = new double[0];

  /** For each place the first node that ends there, and for each node the next one. */
  private int[] lastNodes = new int[0];

  private int[] nextEnding = new int[0];

  WordNet(CoreModel model) {
    this.model = model;
    steps = new StepCosts(model);
  }

  /** The ends of the words on the best path, ascending. */
  int[] tokenEnds(String sentence) {
    read(sentence);
    return path();
  }

  /** Finds the best path from the begin of {@code sentence} to every node. */
  private void read(String sentence) {
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
    aloneCosts[END] = model.cost(0, 0, model.borderFrequency());
    findSteps();
    findPath(length);
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
    firstSteps = Arrays.copyOf(firstSteps, size);
    before = Arrays.copyOf(before, size);
    costs = Arrays.copyOf(costs, size);
  }

  /** Apart from {@link #addWords}: without a branch, many accesses to memory run at once. */
  private void findSecondSteps(int length) {
    for (int start = 0; start < length; start++) {
      secondSteps[start] = model.step(model.firstPlace(), characters[start]);
    }
    for (int start = 0; start + 1 < length; start++) {
      secondSteps[start] = model.step(model.placeAfter(secondSteps[start]), characters[start + 1]);
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
            i == start + 1 ? secondSteps[start] : model.step(model.placeAfter(step), characters[i]);
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

  private void findSteps() {
    steps.clear();
    for (int node = 0; node < nodes; node++) {
      firstSteps[node] = steps.size();
      for (int to = node == END ? NONE : firstNodes[ends[node]]; to != NONE; to = next[to]) {
        steps.add(classes[node], frequencies[node], classes[to], frequencies[to], aloneCosts[to]);
      }
    }
    steps.settle();
  }

  private void findPath(int length) {
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
    int step = firstSteps[node];
    for (int to = firstNodes[ends[node]]; to != NONE; to = next[to]) {
      double through = cost + steps.of(step++);
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

  /** Makes ready to price boundaries in {@code sentence}: the best path from every node on. */
  void readForPrices(String sentence) {
    read(sentence);
    int length = sentence.length();
    if (costsToEnd.length < nodes) {
      costsToEnd = new double[ends.length];
      forcedCosts = new double[ends.length];
      nextEnding = new int[ends.length];
    }
    if (lastNodes.length <= length) {
      lastNodes = new int[firstNodes.length];
    }
    Arrays.fill(lastNodes, 0, length + 1, NONE);
    Arrays.fill(forcedCosts, 0, nodes, NEVER);
    nextEnding[BEGIN] = NONE;
    lastNodes[0] = BEGIN;
    costsToEnd[END] = 0;
    for (int place = length - 1; place >= 0; place--) {
      for (int node = firstNodes[place]; node != NONE; node = next[node]) {
        costsToEnd[node] = costOnward(node);
        nextEnding[node] = lastNodes[ends[node]];
        lastNodes[ends[node]] = node;
      }
    }
  }

  private double costOnward(int node) {
    double least = NEVER;
    int step = firstSteps[node];
    for (int to = firstNodes[ends[node]]; to != NONE; to = next[to]) {
      least = Math.min(least, steps.of(step++) + costsToEnd[to]);
    }
    return least;
  }

  /**
   * By how much the best path of the sentence that was read for prices becomes dearer if it must
   * have a boundary at {@code start} and at {@code end}. Of the paths to {@code start} and from
   * {@code end} only the costs are needed, so that its time grows with what lies between.
   *
   * @return natural logarithms, 0 or more; infinite where no path has these boundaries
   */
  double price(int start, int end) {
    for (int node = lastNodes[start]; node != NONE; node = nextEnding[node]) {
      if (node == BEGIN || before[node] != NONE) {
        force(costs[node], node, end);
      }
    }
    double least = NEVER;
    for (int place = start; place < end; place++) {
      for (int node = firstNodes[place]; node != NONE; node = next[node]) {
        double cost = forcedCosts[node];
        forcedCosts[node] = NEVER;
        if (cost == NEVER) {
          continue;
        }
        if (ends[node] == end) {
          least = Math.min(least, cost + costOnward(node));
        } else {
          force(cost, node, end);
        }
      }
    }
    return Math.max(0, least - costs[END]);
  }

  /** Follows {@code node}, to which {@code cost} has led, to what does not cross {@code end}. */
  private void force(double cost, int node, int end) {
    int step = firstSteps[node];
    for (int to = firstNodes[ends[node]]; to != NONE; to = next[to]) {
      if (ends[to] <= end) {
        forcedCosts[to] = Math.min(forcedCosts[to], cost + steps.of(step));
      }
      step++;
    }
  }
}
