package tifa.analysis;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tifa.corpus.FileReading;
import tifa.corpus.Report;
import tifa.corpus.ReportReader;
import tifa.extract.ExtractedFile;
import tifa.extract.Extractor;
import tifa.extract.text.Decoder;
import tifa.extract.text.ExtractedText;
import tifa.extract.text.Format;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;
import tifa.storage.Sha256;
import tifa.token.Hanlp;

/** Bytes to analysed reports, as one pure function. Safe for many threads. */
public final class Analyser {
  private final Extractor extractor;
  private final ReportReader reader = new ReportReader();
  private final ReportAnalyser reports;

  /** Analyses with the given parts. */
  public Analyser(Extractor extractor, ReportAnalyser reports) {
    this.extractor = extractor;
    this.reports = reports;
  }

  /** Analyses with the given parts; no appendix counts. */
  public Analyser(Decoder decoder, Hanlp hanlp) {
    this(new Extractor(decoder), new ReportAnalyser(hanlp, Set.of()));
  }

  /**
   * Analyses the bytes of the file {@code path}, of an archive each entry; whatever is wrong with
   * them becomes a problem.
   */
  public List<FileAnalysis> analyse(String path, byte[] bytes) {
    return analyse(path, bytes, Sha256.of(bytes));
  }

  /** The same of bytes whose hash is known. */
  List<FileAnalysis> analyse(String path, byte[] bytes, String sha256) {
    return extractor.extract(path, bytes, sha256).stream().map(this::analyse).toList();
  }

  private FileAnalysis analyse(ExtractedFile file) {
    List<AnalysedReport> found = new ArrayList<>();
    List<Problem> problems = new ArrayList<>(file.problems());
    for (ExtractedText text : file.texts()) {
      try {
        FileReading reading = reader.read(file.path(), text.text(), text.stated().isReport());
        String id = idOf(file, text);
        for (Report report : reading.reports()) {
          found.add(reports.analyse(report, id, found.size() + 1, text.stated()));
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
    if (!file.texts().isEmpty() && found.isEmpty()) {
      return FileAnalysis.rejected(
          file.path(),
          file.sha256(),
          ProblemCode.NO_REPORT,
          "None of %s texts is a report; %s"
              .formatted(file.texts().size(), problems.get(problems.size() - 1).detail()));
    }
    return new FileAnalysis(
        file.path(), file.sha256(), file.format(), file.encoding(), found, problems);
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
}
