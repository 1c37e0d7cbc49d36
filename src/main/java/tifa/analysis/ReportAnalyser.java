package tifa.analysis;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tifa.analysis.ReportFacts.RoleSize;
import tifa.corpus.Paragraph;
import tifa.corpus.Report;
import tifa.corpus.ReportReader;
import tifa.corpus.TitleBlock;
import tifa.corpus.YearClue;
import tifa.corpus.YearSentences;
import tifa.extract.text.RowHints;
import tifa.normal.Span;
import tifa.normal.Visible;
import tifa.problem.RejectedFileException;
import tifa.section.AppendixKind;
import tifa.section.Outline;
import tifa.section.Role;
import tifa.section.Section;
import tifa.token.Hanlp;
import tifa.token.Segmenter;
import tifa.token.Vocabulary;

/** Text to an analysed report, as one pure function. Safe for many threads. */
public final class ReportAnalyser {
  private static final int OPENING = 400;

  private final ReportReader reader = new ReportReader();
  private final Segmenter segmenter;
  private final Vocabulary vocabulary;
  private final Set<String> countedAppendices;

  /**
   * Analyses with HanLP.
   *
   * @param appendices the kinds of appendices that count as part of a report
   */
  public ReportAnalyser(Hanlp hanlp, Set<AppendixKind> appendices) {
    this(hanlp.segmenter(), hanlp.vocabulary(), appendices);
  }

  /** Analyses with the given parts of HanLP, or what stands for them. */
  public ReportAnalyser(Segmenter segmenter, Vocabulary vocabulary, Set<AppendixKind> appendices) {
    this.segmenter = segmenter;
    this.vocabulary = vocabulary;
    this.countedAppendices =
        appendices.stream().map(AppendixKind::written).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * Analyses the text of one report; the first, where it holds several.
   *
   * @param id how the report is called in what is made of it
   * @throws RejectedFileException if the text is empty, or no report
   */
  public AnalysedReport analyse(String id, String text) throws RejectedFileException {
    Report report = reader.read(id, text, true).reports().get(0);
    return analyse(report, id, report.position(), RowHints.NOTHING);
  }

  AnalysedReport analyse(Report report, String fileId, int position, RowHints stated) {
    Outline outline = Outline.of(report);
    List<AnalysedSection> sections = new ArrayList<>();
    for (Section section : outline.sections()) {
      sections.add(analyse(section, report.text()));
    }
    return new AnalysedReport(
        facts(report, outline, sections, fileId, position, stated), report.text(), sections);
  }

  private AnalysedSection analyse(Section section, String kept) {
    SectionText text = new SectionText(segmenter);
    int chars = 0;
    for (Paragraph paragraph : section.paragraphs()) {
      text.add(paragraph);
      for (Span span : paragraph.spans()) {
        chars += Visible.count(kept, span.start(), span.end());
      }
    }
    return new AnalysedSection(
        section.head(),
        section.role() != Role.APPENDIX || countedAppendices.contains(section.head().topic()),
        section.start(),
        section.end(),
        chars,
        text.tokens(),
        text.text(),
        text.origins(),
        text.tokenStarts(),
        text.tokenEnds());
  }

  private ReportFacts facts(
      Report report,
      Outline outline,
      List<AnalysedSection> sections,
      String fileId,
      int position,
      RowHints stated) {
    TitleBlock block = report.titleBlock();
    RegionNames names = RegionNames.of(sections, vocabulary);
    List<RoleSize> sizes = roleSizes(sections);
    return new ReportFacts(
        position,
        fileId + (position == 1 ? "" : "-" + position),
        block.title(),
        block.kind(),
        block.abridged(),
        yearClues(report, outline),
        block.deliveredOn().orElse(null),
        block.speaker(),
        block.lines(),
        opening(report),
        names.places(),
        names.selves(),
        outline.isDivided(),
        outline.gaps(),
        sizes.stream().mapToInt(RoleSize::chars).sum(),
        sections.stream().filter(s -> !s.counted()).mapToInt(AnalysedSection::chars).sum(),
        report.removedChars(),
        sizes.stream().mapToInt(RoleSize::tokens).sum(),
        sections.size(),
        sizes,
        stated,
        Sketch.of(
            sections.stream()
                .filter(section -> section.role() != Role.APPENDIX)
                .map(AnalysedSection::text)
                .toList()));
  }

  private static List<YearClue> yearClues(Report report, Outline outline) {
    List<YearClue> clues = new ArrayList<>(report.titleBlock().years());
    clues.addAll(outline.yearClues());
    clues.addAll(YearSentences.of(report.body()));
    return clues;
  }

  private static List<RoleSize> roleSizes(List<AnalysedSection> sections) {
    Map<Role, RoleSize> sizes = new EnumMap<>(Role.class);
    for (AnalysedSection section : sections) {
      if (section.counted()) {
        sizes.merge(
            section.role(),
            new RoleSize(section.role(), section.chars(), section.tokens()),
            (a, b) -> new RoleSize(a.role(), a.chars() + b.chars(), a.tokens() + b.tokens()));
      }
    }
    return List.copyOf(sizes.values());
  }

  private static String opening(Report report) {
    StringBuilder opening = new StringBuilder();
    for (Paragraph paragraph : report.body()) {
      if (opening.length() >= OPENING) {
        break;
      }
      opening
          .append(paragraph.text(), 0, Math.min(OPENING, paragraph.text().length()))
          .append('\n');
    }
    return opening.toString();
  }
}
