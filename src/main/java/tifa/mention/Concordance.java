package tifa.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;

/** The hits of a report with the sentences around them. */
public final class Concordance {
  private Concordance() {}

  /**
   * The mentions of {@code report}, at most {@code perTerm} of each term: those whose places hash
   * lowest, so that the choice depends on the report alone and favours no part of it.
   */
  public static List<Mention> sample(AnalysedReport report, Matcher matcher, int perTerm) {
    List<Mention> all = of(report, matcher, verdict -> verdict == Verdict.COUNTED);
    Map<Integer, List<Mention>> byTerm = all.stream().collect(Collectors.groupingBy(Mention::term));
    Set<Mention> chosen = new HashSet<>();
    for (List<Mention> mentions : byTerm.values()) {
      mentions.stream()
          .sorted(Comparator.comparingInt(Concordance::lot))
          .limit(perTerm)
          .forEach(chosen::add);
    }
    return all.stream().filter(chosen::contains).toList();
  }

  /** The first mention of each of {@code terms}, which {@code report} mentions, by term. */
  public static List<Mention> first(AnalysedReport report, Matcher matcher, int[] terms) {
    BitSet wanted = new BitSet();
    Arrays.stream(terms).forEach(wanted::set);
    TreeMap<Integer, Mention> first = new TreeMap<>();
    for (AnalysedSection section : report.sections()) {
      if (section.counted() && !wanted.isEmpty()) {
        // A term's hits come by ascending start, and sections in reading order.
        matcher.match(
            section,
            (term, surface, start, end, verdict) -> {
              if (verdict == Verdict.COUNTED && wanted.get(term)) {
                wanted.clear(term);
                first.put(term, mention(report, section, term, start, end, verdict));
              }
            });
      }
    }
    return List.copyOf(first.values());
  }

  private static Mention mention(
      AnalysedReport report,
      AnalysedSection section,
      int term,
      int start,
      int end,
      Verdict verdict) {
    return new Mention(
        report.facts().reportId(),
        term,
        section.text().substring(start, end),
        section.number(),
        section.role().label(),
        verdict,
        Quotation.of(section, report.text(), start, end));
  }

  private static int lot(Mention mention) {
    int hash = mention.quotation().start() * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }

  /** The hits of {@code report} whose verdict passes, in order of start, then term. */
  public static List<Mention> of(
      AnalysedReport report, Matcher matcher, Predicate<Verdict> verdicts) {
    List<Mention> mentions = new ArrayList<>();
    for (AnalysedSection section : report.sections()) {
      if (section.counted()) {
        matcher.match(
            section,
            (term, surface, start, end, verdict) -> {
              if (verdicts.test(verdict)) {
                mentions.add(mention(report, section, term, start, end, verdict));
              }
            });
      }
    }
    mentions.sort(
        Comparator.<Mention>comparingInt(mention -> mention.quotation().start())
            .thenComparingInt(Mention::term)
            .thenComparingInt(mention -> mention.quotation().end()));
    return mentions;
  }
}
