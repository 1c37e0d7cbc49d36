package tifa.table;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.mention.Mention;
import tifa.storage.Removal;
import tifa.trend.Panel;
import tifa.trend.RegionSeries;
import tifa.trend.Spread;
import tifa.trend.Spread.FirstUse;

/**
 * Writes first_use.csv. The sentences come report by report and are written term by term, so they
 * wait in a file beside: of thousands of regions they are more than a driver should hold.
 */
public final class FirstUseTable implements Closeable {
  private final Lexicon lexicon;
  private final List<RegionSeries> regions;

  /** Of each first use what was found, then its sentence. */
  private final FileChannel words;

  /** By report id, for each of its first uses: term, start, end and the place to read. */
  private final Map<String, long[][]> places = new HashMap<>();

  /**
   * The table of the regions of {@code panel}; makes a temporary file, of which nothing is left
   * even if this program is killed, where the system lets go of open files.
   */
  public FirstUseTable(Lexicon lexicon, Panel panel) throws IOException {
    this.lexicon = lexicon;
    this.regions = panel.regions();
    this.words = Removal.scratchFile("tifa-first-use");
  }

  /** The terms of which each report, by its id, is some region's first use. */
  public Map<String, int[]> wanted() {
    Map<String, List<Integer>> wanted = new HashMap<>();
    for (int i = 0; i < lexicon.terms().size(); i++) {
      int term = i;
      for (RegionSeries region : regions) {
        Spread.firstUse(region, term)
            .ifPresent(
                use ->
                    wanted
                        .computeIfAbsent(use.report().entry().reportId(), id -> new ArrayList<>())
                        .add(term));
      }
    }
    Map<String, int[]> terms = new HashMap<>();
    wanted.forEach(
        (id, list) -> terms.put(id, list.stream().mapToInt(Integer::intValue).toArray()));
    return terms;
  }

  /**
   * Takes the mentions of a report that are wanted of it.
   *
   * @param mentions the first of each term, by term
   */
  public void add(String reportId, List<Mention> mentions) throws IOException {
    long[][] ofReport = new long[mentions.size()][];
    for (int i = 0; i < ofReport.length; i++) {
      Mention mention = mentions.get(i);
      ofReport[i] =
          new long[] {
            mention.term(), mention.quotation().start(), mention.quotation().end(), words.position()
          };
      put(mention.surface());
      put(mention.quotation().sentence());
    }
    places.put(reportId, ofReport);
  }

  /** Writes the table once all reports have come. The stream stays open. */
  public WrittenTable write(OutputStream out) throws IOException {
    CsvTable csv = new CsvTable(Table.FIRST_USE, out);
    for (int i = 0; i < lexicon.terms().size(); i++) {
      for (RegionSeries region : regions) {
        Optional<FirstUse> use = Spread.firstUse(region, i);
        if (use.isPresent()) {
          write(i, region, use.get(), csv);
        }
      }
    }
    return csv.finish();
  }

  private void write(int index, RegionSeries region, FirstUse use, CsvTable csv)
      throws IOException {
    Term term = lexicon.terms().get(index);
    String reportId = use.report().entry().reportId();
    long[] place = place(reportId, index);
    words.position(place[3]);
    csv.text(term.label())
        .text(region.regionKey())
        .text(term.category())
        .text(region.level())
        .text(region.regionName())
        .year(use.report().year())
        .bool(use.leftCensored())
        .text(reportId)
        .integer(place[1])
        .integer(place[2])
        .text(words())
        .text(words())
        .endRow();
  }

  private long[] place(String reportId, int term) {
    for (long[] place : places.getOrDefault(reportId, new long[0][])) {
      if (place[0] == term) {
        return place;
      }
    }
    throw new IllegalStateException(
        "Report %s gave no mention of %s".formatted(reportId, lexicon.terms().get(term).label()));
  }

  private void put(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    ByteBuffer sized = ByteBuffer.allocate(Integer.BYTES + bytes.length);
    sized.putInt(bytes.length).put(bytes).flip();
    while (sized.hasRemaining()) {
      words.write(sized);
    }
  }

  private String words() throws IOException {
    return StandardCharsets.UTF_8.decode(read(read(Integer.BYTES).getInt())).toString();
  }

  private ByteBuffer read(int size) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(size);
    while (bytes.hasRemaining()) {
      if (words.read(bytes) < 0) {
        throw new EOFException("The temporary file of first uses ends too early");
      }
    }
    return bytes.flip();
  }

  /** Deletes the temporary file. */
  @Override
  public void close() throws IOException {
    words.close();
  }
}
