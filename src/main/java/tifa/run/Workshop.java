package tifa.run;

import java.nio.charset.Charset;
import java.util.List;
import tifa.analysis.Analyser;
import tifa.analysis.FileAnalyser;
import tifa.analysis.FileAnalysis;
import tifa.extract.Decoder;
import tifa.extract.Extractor;
import tifa.job.CorpusSettings;
import tifa.storage.ListedFile;
import tifa.storage.Storages;
import tifa.token.HanlpSegmenter;

/** The tools with which files are analysed, made once for many. */
public final class Workshop {
  private final Analyser analyser;

  /** Tools for files that are read so. */
  public Workshop(Reading reading) {
    Decoder decoder =
        reading.encoding().equals(CorpusSettings.DETECT)
            ? Decoder.detecting()
            : Decoder.forcing(Charset.forName(reading.encoding()));
    analyser =
        new Analyser(
            new Extractor(decoder, reading.columns()),
            HanlpSegmenter.shared(),
            reading.appendices());
  }

  /** Opens and analyses a file, of an archive each entry. */
  public List<FileAnalysis> analyse(ListedFile file) {
    return new FileAnalyser(Storages.corpus(file.location()), analyser).analyse(file);
  }
}
