package tifa.analysis;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import tifa.extract.Extractor;
import tifa.extract.text.Decoder;
import tifa.token.Hanlp;

/** Reports for tests, analysed as the program analyses them. */
public final class Analysed {
  /** What stands above the body of {@link #report}: 13 characters. */
  public static final String TITLE = "政府工作报告\n各位代表：\n";

  private static final Analyser ANALYSER = new Analyser(Decoder.detecting(), Hanlp.ofThisJvm());

  private Analysed() {}

  /** Analyses as the program does, but that each sentence is one token. */
  public static Analyser inOneToken() {
    return new Analyser(
        new Extractor(Decoder.detecting()),
        new ReportAnalyser(
            sentence -> new int[] {sentence.length()}, Hanlp.ofThisJvm().vocabulary(), Set.of()));
  }

  /** A report of this body under title and salutation. */
  public static AnalysedReport report(String body) {
    return file(TITLE + body).reports().get(0);
  }

  /** The first section of such a report. */
  public static AnalysedSection section(String body) {
    return report(body).sections().get(0);
  }

  /** A file of this text. */
  public static FileAnalysis file(String text) {
    return ANALYSER.analyse("云州/a.txt", text.getBytes(StandardCharsets.UTF_8)).get(0);
  }

  /** The sketch of one text. */
  public static Sketch sketch(String text) {
    return Sketch.of(java.util.List.of(text));
  }
}
