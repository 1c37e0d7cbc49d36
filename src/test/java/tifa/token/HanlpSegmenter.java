package tifa.token;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import com.hankcs.hanlp.seg.common.Vertex;
import com.hankcs.hanlp.seg.common.WordNet;
import java.util.ArrayList;
import java.util.List;

/**
 * HanLP's own core segmentation, by its own classes: what {@link CoreSegmenter} must equal. Custom
 * dictionary, names, quantifiers and normalisation are off, so that it depends on the sentence
 * alone.
 */
final class HanlpSegmenter implements Segmenter {
  private final Words segment;

  @SuppressWarnings("StaticAssignmentInConstructor") // HanLP has no other switch for it.
  private HanlpSegmenter() {
    HanLP.Config.Normalization = false;
    segment = new Words();
    segment
        .enableCustomDictionary(false)
        .enableAllNamedEntityRecognize(false)
        .enableNumberQuantifierRecognize(false)
        .enablePartOfSpeechTagging(false)
        .enableMultithreading(false);
  }

  /** The segmenter of this JVM; the first call loads the dictionary. */
  static HanlpSegmenter shared() {
    return Shared.INSTANCE;
  }

  @Override
  public int[] tokenEnds(String sentence) {
    List<Term> terms = segment.seg(sentence.toCharArray());
    int[] ends = new int[terms.size()];
    int end = 0;
    for (int i = 0; i < ends.length; i++) {
      end += terms.get(i).word.length();
      ends[i] = end;
    }
    if (end != sentence.length()) {
      throw new IllegalStateException(
          "HanLP returned %d of %d characters of: %s".formatted(end, sentence.length(), sentence));
    }
    return ends;
  }

  /** The cost of its best path that has boundaries at both places; infinite without one. */
  double cost(String sentence, int start, int end) {
    List<Vertex>[] words = segment.words(sentence);
    List<List<Vertex>> left = new ArrayList<>();
    for (int place = -1; place <= sentence.length(); place++) {
      int from = place;
      left.add(
          words[place + 1].stream()
              .filter(word -> !crosses(from, word, start) && !crosses(from, word, end))
              .toList());
    }
    for (int place = -1; place < sentence.length(); place++) {
      for (Vertex word : left.get(place + 1)) {
        int next = place < 0 ? 0 : place + word.realWord.length();
        if (place < 0 || word.from != null) {
          left.get(next + 1).forEach(to -> to.updateFrom(word));
        }
      }
    }
    Vertex last = left.get(sentence.length() + 1).get(0);
    return last.from == null ? Double.POSITIVE_INFINITY : last.weight;
  }

  private static boolean crosses(int start, Vertex word, int place) {
    return start < place && place < start + word.realWord.length();
  }

  private static final class Words extends ViterbiSegment {
    /** The words by the place where they begin, after the begin of the sentence. */
    List<Vertex>[] words(String sentence) {
      WordNet words = new WordNet(sentence.toCharArray());
      generateWordNet(words);
      return words.getVertexes();
    }
  }

  private static final class Shared {
    static final HanlpSegmenter INSTANCE = new HanlpSegmenter();
  }
}
