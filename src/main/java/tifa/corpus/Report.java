package tifa.corpus;

import java.util.List;

/**
 * One report as it stands in a file.
 *
 * @param position 1 for the first report of its file
 * @param text the text that is kept: from its first line to the next report's first line
 * @param titleBlock what stands above it
 * @param body its paragraphs, in order; not empty
 * @param removedChars visible characters of {@code text} that were cut
 */
public record Report(
    int position, String text, TitleBlock titleBlock, List<Paragraph> body, int removedChars) {
  /** Refuses a report that says nothing. */
  public Report {
    if (body.isEmpty()) {
      throw new IllegalArgumentException(
          "Invalid report at position %s: no text".formatted(position));
    }
    body = List.copyOf(body);
  }
}
