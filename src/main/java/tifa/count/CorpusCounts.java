package tifa.count;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import tifa.lexicon.Lexicon;

/** The counts of many reports. Adding and merging give the same in any order. */
public final class CorpusCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  private final List<ReportCounts> reports = new ArrayList<>();
  private final SurfaceAudit audit;
  private final TreeMap<String, PairCounts> pairs = new TreeMap<>();
  private final int terms;

  /** No reports yet. */
  public CorpusCounts(Lexicon lexicon) {
    this(new SurfaceAudit(lexicon), lexicon.terms().size());
  }

  private CorpusCounts(SurfaceAudit audit, int terms) {
    this.audit = audit;
    this.terms = terms;
  }

  void add(ReportCounts report) {
    reports.add(report);
  }

  /** Adds the reports of {@code other}, which are others than these. */
  public CorpusCounts merge(CorpusCounts other) {
    reports.addAll(other.reports);
    audit.merge(other.audit);
    other.pairs.forEach((group, counts) -> pairsOf(group).merge(counts));
    return this;
  }

  /** Takes back the reports of {@code gone}; empty where it cannot be told what the others give. */
  Optional<CorpusCounts> without(CorpusCounts gone) {
    Set<String> ids = gone.byReport().keySet();
    reports.removeIf(report -> ids.contains(report.reportId()));
    gone.pairs.forEach(
        (group, counts) -> {
          if (!pairsOf(group).remove(counts)) {
            pairs.remove(group);
          }
        });
    return audit.remove(gone.audit) ? Optional.of(this) : Optional.empty();
  }

  /**
   * The counts of the same reports by another lexicon.
   *
   * @param again those of the reports that have a hit of a term that is not shared
   * @param shared by the lexicon of these and the other
   */
  CorpusCounts joined(CorpusCounts again, SharedTerms shared) {
    CorpusCounts joined =
        new CorpusCounts(audit.joined(again.audit, shared), shared.now().terms().size());
    joined.reports.addAll(again.reports);
    Set<String> counted = again.byReport().keySet();
    for (ReportCounts report : reports) {
      if (!counted.contains(report.reportId())) {
        joined.reports.add(shared.keepIndices() ? report : report.renumbered(shared));
      }
    }
    pairs.forEach(
        (group, before) -> joined.pairs.put(group, before.joined(again.pairsOf(group), shared)));
    return joined;
  }

  /** Ids of the reports with a hit of any of some terms. */
  Set<String> withHits(IntPredicate terms) {
    return reports.stream()
        .filter(report -> report.hasHit(terms))
        .map(ReportCounts::reportId)
        .collect(Collectors.toSet());
  }

  /** The counts of each report by its id. */
  public Map<String, ReportCounts> byReport() {
    Map<String, ReportCounts> byReport = new HashMap<>();
    reports.forEach(report -> byReport.put(report.reportId(), report));
    return byReport;
  }

  PairCounts pairsOf(String group) {
    return pairs.computeIfAbsent(group, key -> new PairCounts(terms));
  }

  /** Pairs of terms in sentences, by group of reports. */
  public SortedMap<String, PairCounts> pairs() {
    return Collections.unmodifiableSortedMap(pairs);
  }

  /** What became of all hits. */
  public SurfaceAudit audit() {
    return audit;
  }
}
