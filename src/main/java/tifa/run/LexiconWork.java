package tifa.run;

import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tifa.analysis.AnalysedReport;
import tifa.analysis.FileAnalysis;
import tifa.count.CorpusCounts;
import tifa.count.Counter;
import tifa.count.ReportRows;
import tifa.count.SectionMentions;
import tifa.count.SectionRow;
import tifa.lexicon.Lexicon;
import tifa.mention.Concordance;
import tifa.mention.Matcher;
import tifa.mention.Mention;

/** What is done with analysed reports once the lexicon and the reports that count are known. */
public final class LexiconWork {
  private final Lexicon lexicon;
  private final Set<ReportPlace> used;
  private final Matcher matcher;
  private final Counter counter;

  /** Prepares the lexicon for matching, which is dear: make one for many reports. */
  public LexiconWork(Lexicon lexicon, Set<ReportPlace> used) {
    this.lexicon = lexicon;
    this.used = used;
    this.matcher = new Matcher(lexicon);
    this.counter = new Counter(lexicon, matcher);
  }

  /** The reports of a file that count. */
  public Stream<AnalysedReport> used(FileAnalysis file) {
    return file.reports().stream()
        .filter(report -> used.contains(ReportPlace.of(file, report.facts())));
  }

  /** The counts of all reports that count in {@code files}. */
  public CorpusCounts count(Iterator<FileAnalysis> files) {
    CorpusCounts counts = new CorpusCounts(lexicon);
    while (files.hasNext()) {
      used(files.next()).forEach(report -> counter.count(report, counts));
    }
    return counts;
  }

  /** The rows of one report. */
  public ReportRows rows(AnalysedReport report, RowRequest request) {
    List<Mention> mentions =
        request.mentionsPerTerm() == 0
            ? List.of()
            : Concordance.sample(report, matcher, request.mentionsPerTerm());
    boolean withText = request.texts().contains(report.facts().reportId());
    return new ReportRows(
        report.facts().reportId(),
        SectionRow.of(report),
        SectionMentions.of(report, counter),
        mentions,
        withText ? report.text() : "");
  }
}
