package tifa.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tifa.normal.NormalText;
import tifa.normal.Normaliser;
import tifa.normal.Span;

/**
 * The lines of one text in their normalised form, each made once: most of those that are asked
 * whether they are a page's are paragraphs then.
 */
final class NormalLines {
  private final String text;
  private final Normaliser normaliser;
  private final Map<List<Span>, NormalText> known = new HashMap<>();

  NormalLines(String text, Normaliser normaliser) {
    this.text = text;
    this.normaliser = normaliser;
  }

  /** What stands at {@code spans} of the text, as one. */
  NormalText at(List<Span> spans) {
    return known.computeIfAbsent(spans, unknown -> normaliser.normalise(text, unknown));
  }
}
