package tifa.run.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import tifa.normal.CodePoints;
import tifa.table.TotalChange;

/**
 * What a run has that the run before had not, and the other way round.
 *
 * @param previousRun name of the run before
 * @param added reports at places where none stood, with a content that none had that is gone
 * @param changed reports whose file has other bytes
 * @param removed reports whose place is empty and whose content stands at no new place
 * @param renamed reports that stand at another place with the same bytes
 * @param lost region-years of which a report counted and none does now, in order
 * @param totals every total that is not the same, by level and term
 */
public record Changes(
    String previousRun,
    int added,
    int changed,
    int removed,
    int renamed,
    List<RegionYear> lost,
    List<TotalChange> totals) {
  private static final int MOST_TOLD = 5;

  /** The greatest first; those without a number last. */
  private static final Comparator<TotalChange> BY_SIZE =
      Comparator.comparingLong((TotalChange total) -> -Math.abs(total.change().orElse(0)))
          .thenComparing(TotalChange::level, CodePoints.ORDER)
          .thenComparing(TotalChange::term, CodePoints.ORDER);

  public Changes {
    lost = List.copyOf(lost);
    totals = List.copyOf(totals);
  }

  /** What changed from a run to the next. */
  public static Changes between(String previousRun, RunContents before, RunContents now) {
    int changed = 0;
    List<RunContents.Place> added = new ArrayList<>();
    for (Map.Entry<RunContents.Place, String> report : now.reports().entrySet()) {
      String hash = before.reports().get(report.getKey());
      if (hash == null) {
        added.add(report.getKey());
      } else if (!hash.equals(report.getValue())) {
        changed++;
      }
    }
    Map<String, Deque<RunContents.Place>> gone = new HashMap<>();
    int removed = 0;
    for (Map.Entry<RunContents.Place, String> report : before.reports().entrySet()) {
      if (!now.reports().containsKey(report.getKey())) {
        removed++;
        gone.computeIfAbsent(content(report.getKey(), report.getValue()), key -> new ArrayDeque<>())
            .add(report.getKey());
      }
    }
    int renamed = 0;
    for (RunContents.Place place : added) {
      Deque<RunContents.Place> same = gone.get(content(place, now.reports().get(place)));
      if (same != null && same.poll() != null) {
        renamed++;
      }
    }
    SortedSet<RegionYear> lost = new TreeSet<>(before.counted());
    lost.removeAll(now.counted());
    return new Changes(
        previousRun,
        added.size() - renamed,
        changed,
        removed - renamed,
        renamed,
        List.copyOf(lost),
        totals(before, now));
  }

  private static String content(RunContents.Place place, String hash) {
    return hash + "#" + place.position();
  }

  private static List<TotalChange> totals(RunContents before, RunContents now) {
    Set<String> termsBefore = terms(before);
    Set<String> termsNow = terms(now);
    SortedSet<TermAtLevel> all = new TreeSet<>(before.totals().keySet());
    all.addAll(now.totals().keySet());
    List<TotalChange> changes = new ArrayList<>();
    for (TermAtLevel key : all) {
      OptionalLong previous = total(before, termsBefore, key);
      OptionalLong total = total(now, termsNow, key);
      if (!previous.equals(total)) {
        RunContents.Total described =
            now.totals().containsKey(key) ? now.totals().get(key) : before.totals().get(key);
        changes.add(
            new TotalChange(key.level(), key.term(), described.category(), previous, total));
      }
    }
    return changes;
  }

  private static Set<String> terms(RunContents run) {
    return run.totals().keySet().stream().map(TermAtLevel::term).collect(Collectors.toSet());
  }

  /** A level without a report has 0 mentions of every term of the lexicon. */
  private static OptionalLong total(RunContents run, Set<String> terms, TermAtLevel key) {
    RunContents.Total total = run.totals().get(key);
    if (total != null) {
      return OptionalLong.of(total.mentions());
    }
    return terms.contains(key.term()) ? OptionalLong.of(0) : OptionalLong.empty();
  }

  /** The totals that moved most, of terms that both lexicons have. */
  public List<TotalChange> mostMoved() {
    return totals.stream()
        .filter(total -> total.change().isPresent())
        .sorted(BY_SIZE)
        .limit(MOST_TOLD)
        .toList();
  }

  /** The reports in a sentence. */
  public String reportsInWords() {
    return "%s added, %s changed, %s removed, %s renamed"
        .formatted(added, changed, removed, renamed);
  }

  /** The totals in a sentence. */
  public String totalsInWords() {
    String most = mostMoved().stream().map(Changes::inWords).collect(Collectors.joining(", "));
    return "%s changed, see changes.csv%s"
        .formatted(totals.size(), most.isEmpty() ? "" : "; most: " + most);
  }

  /** Such as {@code city 双碳 10 → 30}. */
  static String inWords(TotalChange total) {
    return "%s %s %s → %s"
        .formatted(
            total.level(), total.term(), total.previous().getAsLong(), total.total().getAsLong());
  }
}
