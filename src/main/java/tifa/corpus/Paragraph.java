package tifa.corpus;

import java.util.ArrayList;
import java.util.List;
import tifa.normal.NormalText;
import tifa.normal.Span;

/**
 * A paragraph of a report: what stands between two breaks that the writer meant.
 *
 * @param spans where it stands in the kept text, ascending, without what was cut; not empty
 * @param normal its normalised text; origins are positions in the kept text
 */
public record Paragraph(List<Span> spans, NormalText normal) {
  /** Refuses a paragraph that stands nowhere. */
  public Paragraph {
    if (spans.isEmpty()) {
      throw new IllegalArgumentException("Invalid paragraph: no spans");
    }
    spans = List.copyOf(spans);
  }

  /** Start in the kept text. */
  public int start() {
    return spans.get(0).start();
  }

  /** End in the kept text, exclusive. */
  public int end() {
    return spans.get(spans.size() - 1).end();
  }

  /**
   * The paragraph up to character {@code index} of the normalised text, and from it on.
   *
   * @param index neither the first nor past the last character
   */
  public List<Paragraph> splitAt(int index) {
    int at = normal.originOf(index);
    List<Span> before = new ArrayList<>();
    List<Span> after = new ArrayList<>();
    for (Span span : spans) {
      if (span.start() < at) {
        before.add(new Span(span.start(), Math.min(span.end(), at)));
      }
      if (span.end() > at) {
        after.add(new Span(Math.max(span.start(), at), span.end()));
      }
    }
    return List.of(
        new Paragraph(before, normal.part(0, index)),
        new Paragraph(after, normal.part(index, text().length())));
  }

  /** The normalised text. */
  public String text() {
    return normal.text();
  }
}
