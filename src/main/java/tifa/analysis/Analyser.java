package tifa.analysis;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tifa.analysis.ReportFacts.RoleSize;
import tifa.corpus.Decoded;
import tifa.corpus.Decoder;
import tifa.corpus.FileReading;
import tifa.corpus.Paragraph;
import tifa.corpus.Problem;
import tifa.corpus.ProblemCode;
import tifa.corpus.RejectedFileException;
import tifa.corpus.Report;
import tifa.corpus.ReportReader;
import tifa.corpus.TitleBlock;
import tifa.normal.Span;
import tifa.normal.Visible;
import tifa.section.Outline;
import tifa.section.Role;
import tifa.section.Section;
import tifa.token.Segmenter;

/** Bytes to analysed reports, as one pure function. Safe for many threads. */
public final class Analyser {
  private static final int OPENING = 400;

  private final Decoder decoder;
  private final ReportReader reader = new ReportReader();
  private final Segmenter segmenter;

  /** Analyses with the given parts. */
  public Analyser(Decoder decoder, Segmenter segmenter) {
    this.decoder = decoder;
    this.segmenter = segmenter;
  }

  /** Analyses the bytes of the file {@code path}; whatever is wrong with them becomes a problem. */
  public FileAnalysis analyse(String path, byte[] bytes) {
    String sha256 = sha256(bytes);
    try {
      Decoded decoded = decoder.decode(bytes);
      FileReading reading = reader.read(path, decoded);
      List<AnalysedReport> reports = new ArrayList<>();
      for (Report report : reading.reports()) {
        reports.add(analyse(report, idOf(sha256, decoded.encoding())));
      }
      List<Problem> problems = new ArrayList<>(reading.problems());
      if (!decoded.certain()) {
        problems.add(
            new Problem(
                ProblemCode.ENCODING_UNCERTAIN,
                path,
                "",
                "Read as %s on a guess; look at the kept text, or state corpus.encoding"
                    .formatted(decoded.encoding())));
      }
      return new FileAnalysis(path, sha256, "txt", decoded.encoding(), reports, problems);
    } catch (RejectedFileException e) {
      return FileAnalysis.rejected(path, sha256, e.code(), e.getMessage());
    }
  }

  /** Other bytes or another reading of them give another id, so that a kept text never changes. */
  private static String idOf(String sha256, String encoding) {
    String content =
        encoding.startsWith("utf-8")
            ? sha256
            : sha256((sha256 + encoding).getBytes(StandardCharsets.UTF_8));
    return "r" + content.substring(0, 12);
  }

  private AnalysedReport analyse(Report report, String fileId) {
    Outline outline = Outline.of(report);
    List<AnalysedSection> sections = new ArrayList<>();
    for (Section section : outline.sections()) {
      sections.add(analyse(section, report.text()));
    }
    return new AnalysedReport(facts(report, outline, sections, fileId), report.text(), sections);
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
        section.partHeading(),
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
      Report report, Outline outline, List<AnalysedSection> sections, String fileId) {
    TitleBlock block = report.titleBlock();
    List<RoleSize> sizes = roleSizes(sections);
    return new ReportFacts(
        report.position(),
        fileId + (report.position() == 1 ? "" : "-" + report.position()),
        block.title(),
        block.kind(),
        block.abridged(),
        block.titleYear().orElse(null),
        outline.plannedYear().orElse(null),
        block.deliveredOn().orElse(null),
        block.speaker(),
        block.lines(),
        opening(report),
        outline.isDivided(),
        sections.get(sections.size() - 1).role() == Role.CLOSING,
        sizes.stream().mapToInt(RoleSize::chars).sum(),
        sections.stream().filter(s -> !s.counted()).mapToInt(AnalysedSection::chars).sum(),
        report.removedChars(),
        sizes.stream().mapToInt(RoleSize::tokens).sum(),
        sections.size(),
        sizes,
        Sketch.of(
            sections.stream()
                .filter(AnalysedSection::counted)
                .map(AnalysedSection::text)
                .toList()));
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

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java platform has SHA-256", e);
    }
  }
}
