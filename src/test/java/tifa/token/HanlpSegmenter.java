package tifa.token;

import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.Viterbi.ViterbiSegment;
import com.hankcs.hanlp.seg.common.Term;
import java.util.List;

/**
 * HanLP's own core segmentation, by its own classes: what {@link CoreSegmenter} must equal. Custom
 * dictionary, names, quantifiers and normalisation are off, so that it depends on the sentence
 * alone.
 */
final class HanlpSegmenter implements Segmenter {
  private final Segment segment;

  @SuppressWarnings("StaticAssignmentInConstructor") // HanLP has no other switch for it.
  private HanlpSegmenter() {
    HanLP.Config.Normalization = false;
    segment =
        new ViterbiSegment()
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

  private static final class Shared {
    static final HanlpSegmenter INSTANCE = new HanlpSegmenter();
  }
}
