package tifa.section;

import java.util.List;
import java.util.stream.Collectors;
import tifa.corpus.Paragraph;
import tifa.corpus.ReportReader;
import tifa.problem.RejectedFileException;

/** Outlines of reports that consist of a salutation and the given body. */
final class Outlines {
  private Outlines() {}

  static Outline of(String body) {
    try {
      return Outline.of(
          new ReportReader().read("a.txt", "政府工作报告\n各位代表：\n" + body, false).reports().get(0));
    } catch (RejectedFileException e) {
      throw new AssertionError(body, e);
    }
  }

  /** Number and text of each section, a bar between paragraphs. */
  static List<String> tree(String body) {
    return of(body).sections().stream()
        .map(
            section ->
                section.number()
                    + " "
                    + section.paragraphs().stream()
                        .map(Paragraph::text)
                        .collect(Collectors.joining("|")))
        .toList();
  }

  /** Number and heading as written of each section that has one. */
  static List<String> headings(String body) {
    return of(body).sections().stream()
        .filter(section -> !section.head().heading().isEmpty())
        .map(section -> section.number() + " " + section.head().heading())
        .toList();
  }

  /** Number, role and source of each part. */
  static List<String> roles(String body) {
    return of(body).sections().stream()
        .filter(section -> section.head().depth() == 1)
        .map(
            section ->
                section.number()
                    + " "
                    + section.role().label()
                    + " "
                    + section.head().roleSource().label())
        .distinct()
        .toList();
  }
}
