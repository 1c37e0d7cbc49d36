package tifa.table;

import static tifa.table.Columns.CATEGORY;
import static tifa.table.Columns.END;
import static tifa.table.Columns.FIRST_YEAR;
import static tifa.table.Columns.FOUND;
import static tifa.table.Columns.LEVEL;
import static tifa.table.Columns.REGION;
import static tifa.table.Columns.REGION_CODE;
import static tifa.table.Columns.REPORT_ID;
import static tifa.table.Columns.SENTENCE;
import static tifa.table.Columns.START;
import static tifa.table.Columns.TERM;
import static tifa.table.Definition.column;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import tifa.count.CountsByTerm;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.storage.ScratchFile;
import tifa.storage.Sha256;
import tifa.trend.Panel;
import tifa.trend.RegionSeries;
import tifa.trend.Spread;
import tifa.trend.Spread.FirstUse;

/**
 * Writes first_use.csv. The sentences come report by report and are written term by term, so they
 * wait in a file beside: of thousands of regions they are more than a driver should hold.
 */
public final class FirstUseTable implements Closeable {
  private static final int READ_AT_ONCE = 1 << 16;

  static final Layout<Row> LAYOUT =
      Layout.<Row>of("first_use")
          .titled("提法首次使用", "First use of terms")
          .rows(
              "每个提法和提及它的地区一行，并指明首次提及之处。",
              "One row for each term and region that mentions it, with the place where it does"
                  + " first.")
          .key(
              TERM.text(row -> row.term().label()),
              REGION_CODE.text(row -> row.use().region().regionKey()))
          .columns(
              CATEGORY.text(row -> row.term().category()),
              LEVEL.text(row -> row.use().region().level()),
              REGION.text(row -> row.use().region().regionName()),
              FIRST_YEAR
                  .meaning(
                      "该地区第一份提及该提法的报告的年份。",
                      "Year of the region's first report that mentions the term.")
                  .year(row -> row.use().report().year()),
              column("left_censored")
                  .titled("左删失", "Left-censored")
                  .meaning(
                      "`true`：这是该地区在语料中的第一份报告，此前可能已经使用。",
                      "`true` where that is the region's first report in the corpus, so that it may"
                          + " have used the term before.")
                  .bool(row -> row.use().leftCensored()),
              column("reports_before")
                  .titled("此前的报告", "Reports before")
                  .meaning(
                      "该地区在此之前有几份报告，都没有提及；只有一份的，“首次”说明不了多少。",
                      "How many reports the region has before that, none of which mentions the term;"
                          + " after a single one a first use says little.")
                  .integer(row -> row.use().reportsBefore()),
              column("last_year_without")
                  .titled("最后一次没有", "Last year without")
                  .meaning(
                      "其中最后一份的年份；没有则为空。",
                      "The year of the last of these; empty where there is none.")
                  .optionalYear(row -> row.use().lastYearWithout()),
              REPORT_ID.text(row -> row.use().report().entry().reportId()),
              START
                  .meaning(
                      "该报告中首次提及在 `texts/<report_id>.txt` 中的起点，从 0 计。",
                      "Where the report's first mention begins in `texts/<report_id>.txt`, from 0.")
                  .integer(Row::start),
              END.meaning("其终点，不含。", "Where it ends, exclusive.").integer(Row::end),
              FOUND.text(Row::surface),
              SENTENCE
                  .meaning(
                      "该次提及所在的句子，照原文；过长的取其前后 300 字，其余以 `…` 代替。",
                      "The sentence of the mention, as written; of a longer one 300 characters around"
                          + " it, `…` for the rest.")
                  .text(Row::sentence));

  /** The first use of a term in a region; start and end are code points of the kept text. */
  record Row(Term term, FirstUse use, long start, long end, String surface, String sentence) {}

  private final Lexicon lexicon;
  private final List<RegionSeries> regions;
  private final CountsByTerm mentions;

  /** Of each first use what was found, then its sentence; and the table of a run before. */
  private final ScratchFile words;

  /** Where in that file the table of a run before stands. */
  private long before;

  private long bytesBefore;

  private final Map<String, Place> places = new HashMap<>();

  /** The first uses of a report, and where their words begin in the file. */
  private record Place(FoundUses uses, long wordsAt) {}

  /** The table of the regions of {@code panel}; makes a temporary file. */
  public FirstUseTable(Lexicon lexicon, Panel panel) throws IOException {
    this.lexicon = lexicon;
    this.regions = panel.regions();
    this.mentions = panel.mentionsByTerm();
    this.words = new ScratchFile("tifa-first-use");
  }

  /** The terms of which each report, by its id, is some region's first use. */
  public Map<String, int[]> wanted() {
    Map<String, List<Integer>> wanted = new HashMap<>();
    for (int i = 0; i < lexicon.terms().size(); i++) {
      for (FirstUse use : Spread.firstUses(regions, mentions, i)) {
        wanted.computeIfAbsent(use.report().entry().reportId(), id -> new ArrayList<>()).add(i);
      }
    }
    Map<String, int[]> terms = new HashMap<>();
    wanted.forEach(
        (id, list) -> terms.put(id, list.stream().mapToInt(Integer::intValue).toArray()));
    return terms;
  }

  /**
   * Takes the table as it was written before; what it has of terms and reports that do not come is
   * copied.
   *
   * @param table its file from the beginning, which may be another by now
   * @param sha256 of the file as it was written
   * @return whether it is that file; else it is as if there were none
   */
  public boolean copy(InputStream table, String sha256) throws IOException {
    MessageDigest digest = Sha256.digest();
    byte[] piece = table.readNBytes(READ_AT_ONCE);
    before = words.append(piece);
    while (piece.length > 0) {
      Sha256.add(digest, piece, 0, piece.length);
      bytesBefore += piece.length;
      piece = table.readNBytes(READ_AT_ONCE);
      words.append(piece);
    }
    return HexFormat.of().formatHex(digest.digest()).equals(sha256);
  }

  /** Takes what is wanted of a report. */
  public void add(ReportRows rows) throws IOException {
    FoundUses uses = rows.firstUses();
    places.put(rows.reportId(), new Place(uses.withoutWords(), words.append(uses.words())));
  }

  /** Writes the table once all reports have come. The stream stays open. */
  public WrittenTable write(OutputStream out) throws IOException {
    CsvTable<Row> csv = new CsvTable<>(LAYOUT, out);
    UsesBefore usesBefore = new UsesBefore(words.stream(before, bytesBefore));
    for (int i = 0; i < lexicon.terms().size(); i++) {
      for (FirstUse use : Spread.firstUses(regions, mentions, i)) {
        csv.add(row(i, use, usesBefore));
      }
    }
    return csv.finish();
  }

  private Row row(int term, FirstUse use, UsesBefore usesBefore) throws IOException {
    Place place = places.get(use.report().entry().reportId());
    if (place == null || !place.uses().has(term)) {
      return usesBefore.row(lexicon.terms().get(term), use);
    }
    FoundUses.Use found = place.uses().of(term);
    byte[] read =
        words.read(place.wordsAt() + found.wordsAt(), found.sentenceEnd() - found.wordsAt());
    int surface = found.surfaceEnd() - found.wordsAt();
    return new Row(
        lexicon.terms().get(term),
        use,
        found.start(),
        found.end(),
        new String(read, 0, surface, StandardCharsets.UTF_8),
        new String(read, surface, read.length - surface, StandardCharsets.UTF_8));
  }

  /** Deletes the temporary file. */
  @Override
  public void close() throws IOException {
    words.close();
  }
}
