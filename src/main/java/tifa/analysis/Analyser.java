package tifa.analysis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import tifa.analysis.ReportFacts.RoleSize;
import tifa.corpus.FileReading;
import tifa.corpus.Paragraph;
import tifa.corpus.Report;
import tifa.corpus.ReportReader;
import tifa.corpus.TitleBlock;
import tifa.corpus.YearClue;
import tifa.corpus.YearSentences;
import tifa.extract.Decoder;
import tifa.extract.ExtractedFile;
import tifa.extract.ExtractedText;
import tifa.extract.Extractor;
import tifa.extract.Format;
import tifa.extract.Stated;
import tifa.normal.Span;
import tifa.normal.Visible;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;
import tifa.section.AppendixKind;
import tifa.section.Outline;
import tifa.section.Role;
import tifa.section.Section;
import tifa.storage.Sha256;
import tifa.token.Segmenter;

/** Bytes to analysed reports, as one pure function. Safe for many threads. */
public final class Analyser {
  private static final int OPENING = 400;

  private final Extractor extractor;
  private final ReportReader reader = new ReportReader();
  private final Segmenter segmenter;
  private final Set<String> countedAppendices;

  /**
   * Analyses with the given parts.
   *
   * @param appendices the kinds of appendices that count as part of a report
   */
  public Analyser(Extractor extractor, Segmenter segmenter, Set<AppendixKind> appendices) {
    this.extractor = extractor;
    this.segmenter = segmenter;
    this.countedAppendices =
        appendices.stream().map(AppendixKind::written).collect(Collectors.toUnmodifiableSet());
  }

  /** Analyses with the given parts; no appendix counts. */
  public Analyser(Decoder decoder, Segmenter segmenter) {
    this(new Extractor(decoder), segmenter, Set.of());
  }

  /**
   * Analyses the bytes of the file {@code path}, of an archive each entry; whatever is wrong with
   * them becomes a problem.
   */
  public List<FileAnalysis> analyse(String path, byte[] bytes) {
    return extractor.extract(path, bytes).stream().map(this::analyse).toList();
  }

  /** Analyses a text that is kept as the report {@code id} of an earlier analysis. */
  public AnalysedReport analyseKept(String id, String text) {
    try {
      Report report = reader.read(id, text, true).reports().get(0);
      return analyse(report, id, report.position(), Stated.NOTHING);
    } catch (RejectedFileException e) {
      throw new IllegalStateException("The kept text %s is empty".formatted(id), e);
    }
  }

  private FileAnalysis analyse(ExtractedFile file) {
    List<AnalysedReport> reports = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(file.problems());
    for (ExtractedText text : file.texts()) {
      try {
        FileReading reading = reader.read(file.path(), text.text(), text.stated().isReport());
        String id = idOf(file, text);
        for (Report report : reading.reports()) {
          reports.add(analyse(report, id, reports.size() + 1, text.stated()));
        }
        problems.addAll(reading.problems());
      } catch (RejectedFileException e) {
        if (file.texts().size() == 1) {
          return FileAnalysis.rejected(file.path(), file.sha256(), e.code(), e.getMessage());
        }
        problems.add(
            new Problem(
                ProblemCode.ROW_WITHOUT_REPORT,
                file.path(),
                "",
                "%s: %s".formatted(text.place(), e.getMessage())));
      }
    }
    if (!file.texts().isEmpty() && reports.isEmpty()) {
      return FileAnalysis.rejected(
          file.path(),
          file.sha256(),
          ProblemCode.NO_REPORT,
          "None of %s texts is a report; %s"
              .formatted(file.texts().size(), problems.get(problems.size() - 1).detail()));
    }
    return new FileAnalysis(
        file.path(), file.sha256(), file.format(), file.encoding(), reports, problems);
  }

  /**
   * Other bytes or another reading of them give another id, so that a kept text never changes, not
   * even when a library begins to extract another text from the same bytes.
   */
  private static String idOf(ExtractedFile file, ExtractedText text) {
    boolean asItIs =
        file.format().equals(Format.TXT.label()) && file.encoding().startsWith("utf-8");
    String content =
        asItIs
            ? file.sha256()
            : Sha256.of(
                (file.sha256() + file.encoding() + text.text()).getBytes(StandardCharsets.UTF_8));
    return "r" + content.substring(0, 12);
  }

  private AnalysedReport analyse(Report report, String fileId, int position, Stated stated) {
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
        section.seq(),
        section.number(),
        section.parent(),
        section.depth(),
        section.role(),
        section.roleSource(),
        section.topic(),
        section.role() != Role.APPENDIX || countedAppendices.contains(section.topic()),
        section.yearWords(),
        section.heading(),
        section.start(),
        section.end(),
        chars,
        text.tokens(),
        text.text(),
        text.origins(),
        text.tokenStarts(),
        text.tokenEnds());
  }

  private static ReportFacts facts(
      Report report,
      Outline outline,
      List<AnalysedSection> sections,
      String fileId,
      int position,
      Stated stated) {
    TitleBlock block = report.titleBlock();
    RegionNames names = RegionNames.of(sections);
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
