package tifa.section;

import java.util.List;
import tifa.corpus.Paragraph;

/**
 * A section's own text: heading included, subsections excluded.
 *
 * <p>A part that goes on after its last subsection stands twice, the second time without a heading
 * and under the same number.
 *
 * @param seq place in the report, from 0
 * @param number {@code s0} for the text before the first part, {@code s2}, {@code s2.10}
 * @param parent number of the section above; empty for a part
 * @param depth 1 for a part and for {@code s0}
 * @param role what the part is about
 * @param roleSource which rule said so
 * @param topic {@code governance} for a subsection on the government's own work, for an appendix
 *     its kind, else empty
 * @param yearWords the normalised words of its part from which {@link Years#of} tells its years
 * @param heading as written, number included, without marks of notes; empty where there is none
 * @param paragraphs its text, in order; not empty
 */
public record Section(
    int seq,
    String number,
    String parent,
    int depth,
    Role role,
    RoleSource roleSource,
    String topic,
    String yearWords,
    String heading,
    List<Paragraph> paragraphs) {
  /** Refuses a section without text. */
  public Section {
    if (paragraphs.isEmpty()) {
      throw new IllegalArgumentException("Invalid section %s: no text".formatted(number));
    }
    paragraphs = List.copyOf(paragraphs);
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
