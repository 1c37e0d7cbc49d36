package tifa.run;

import java.nio.charset.Charset;
import java.util.Set;
import java.util.function.Predicate;
import tifa.analysis.Analyser;
import tifa.analysis.FileAnalyser;
import tifa.analysis.OpenedFile;
import tifa.extract.Decoder;
import tifa.extract.Extractor;
import tifa.job.CorpusSettings;
import tifa.section.AppendixKind;
import tifa.storage.ListedFile;
import tifa.storage.Storages;
import tifa.token.CoreSegmenter;

/** The tools with which files are analysed, made once for many. */
public final class Workshop {
  private final Analyser analyser;

  /** Tools for files in {@code encoding}, or {@code auto}, of which these appendices count. */
  public Workshop(String encoding, Set<AppendixKind> appendices) {
    Decoder decoder =
        encoding.equals(CorpusSettings.DETECT)
            ? Decoder.detecting()
            : Decoder.forcing(Charset.forName(encoding));
    analyser = new Analyser(new Extractor(decoder), CoreSegmenter.shared(), appendices);
  }

  /**
   * Opens a file and analyses it, of an archive each entry.
   *
   * @param isKnown tells by the hash of a file's bytes whether they need no analysis
   */
  OpenedFile open(ListedFile file, Predicate<String> isKnown) {
    return new FileAnalyser(Storages.corpus(file.location()), analyser).analyse(file, isKnown);
  }
}
