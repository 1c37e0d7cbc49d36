package tifa.corpus;

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

  /** The normalised text. */
  public String text() {
    return normal.text();
  }
}
