package tifa.section;

import java.util.List;
import tifa.corpus.Paragraph;

/**
 * A section's own text: heading included, subsections excluded.
 *
 * <p>A part that goes on after its last subsection stands twice, the second time without a heading
 * and under the same number.
 *
 * @param head where it stands
 * @param paragraphs its text, in order; not empty
 */
public record Section(SectionHead head, List<Paragraph> paragraphs) {
  /** Refuses a section without text. */
  public Section {
    if (paragraphs.isEmpty()) {
      throw new IllegalArgumentException("Invalid section %s: no text".formatted(head.number()));
    }
    paragraphs = List.copyOf(paragraphs);
  }

  /** The number in its head. */
  public String number() {
    return head.number();
  }

  /** The role in its head. */
  public Role role() {
    return head.role();
  }

  /** Start in the kept text. */
  public int start() {
    return paragraphs.get(0).start();
  }

  /** End in the kept text, exclusive. */
  public int end() {
    return paragraphs.get(paragraphs.size() - 1).end();
  }
}
