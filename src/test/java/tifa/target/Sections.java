package tifa.target;

import java.util.BitSet;
import java.util.stream.IntStream;
import tifa.analysis.AnalysedSection;
import tifa.normal.Normaliser;
import tifa.section.Role;
import tifa.section.RoleSource;
import tifa.section.SectionHead;

/** Sections of a few sentences. */
final class Sections {
  private Sections() {}

  static AnalysedSection section(Role role, String yearWords, String... paragraphs) {
    return sectionOf("s1", role, yearWords, paragraphs);
  }

  static AnalysedSection sectionOf(
      String number, Role role, String yearWords, String... paragraphs) {
    StringBuilder text = new StringBuilder();
    for (String paragraph : paragraphs) {
      text.append(Normaliser.simplified().surface(paragraph)).append('\n');
    }
    return new AnalysedSection(
        new SectionHead(0, number, "", 1, role, RoleSource.HEADING, "", yearWords, ""),
        role != Role.APPENDIX,
        0,
        text.length(),
        text.length(),
        1,
        text.toString(),
        IntStream.range(0, text.length()).toArray(),
        new BitSet(),
        new BitSet());
  }
}
