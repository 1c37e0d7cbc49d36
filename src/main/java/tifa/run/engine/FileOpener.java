package tifa.run.engine;

import java.nio.charset.Charset;
import java.util.function.Predicate;
import tifa.analysis.Analyser;
import tifa.analysis.FileAnalyser;
import tifa.analysis.OpenedFile;
import tifa.analysis.ReportAnalyser;
import tifa.extract.Extractor;
import tifa.extract.text.Decoder;
import tifa.job.CorpusSettings;
import tifa.storage.ListedFile;
import tifa.storage.Storages;
import tifa.token.Hanlp;

/** The tools with which files are analysed, made once for many. */
public final class FileOpener {
  private final Analyser analyser;

  /** Tools for files that are read so. */
  public FileOpener(ReadingSettings reading, Hanlp hanlp) {
    Decoder decoder =
        reading.encoding().equals(CorpusSettings.DETECT)
            ? Decoder.detecting()
            : Decoder.forcing(Charset.forName(reading.encoding()));
    analyser =
        new Analyser(
            new Extractor(decoder, reading.columns()),
            new ReportAnalyser(hanlp, reading.appendices()));
  }

  /**
   * Opens a file and analyses it, of an archive each entry.
   *
   * @param isKnown tells by the hash of a file's bytes whether they need no analysis
   */
  public OpenedFile open(ListedFile file, Predicate<String> isKnown) {
    return new FileAnalyser(Storages.corpus(file.location()), analyser).analyse(file, isKnown);
  }
}
