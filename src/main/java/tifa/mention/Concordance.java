package tifa.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntUnaryOperator;
import java.util.function.Predicate;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;

/** The mentions of a report that count, each with the sentence around it. */
public final class Concordance {
  private final AnalysedReport report;
  private final Quoter quoter;

  /** By section, of a term by ascending start. */
  private final List<Hit> hits;

  /** The mentions of the terms of {@code matcher} in {@code report}. */
  public Concordance(AnalysedReport report, Matcher matcher) {
    this.report = report;
    this.quoter = new Quoter(report);
    this.hits = hits(report, matcher, verdict -> verdict == Verdict.COUNTED);
  }

  /**
   * At most as many mentions of each term as {@code perTerm} says of it: those whose places hash
   * lowest, so that the choice depends on the report alone and favours no part of it.
   */
  public List<Mention> sample(IntUnaryOperator perTerm) {
    Map<Integer, List<Hit>> byTerm = new TreeMap<>();
    for (Hit hit : hits) {
      byTerm.computeIfAbsent(hit.term(), term -> new ArrayList<>()).add(hit);
    }
    List<Mention> chosen = new ArrayList<>();
    byTerm.forEach(
        (term, ofTerm) -> {
          int most = perTerm.applyAsInt(term);
          if (ofTerm.size() > most) {
            ofTerm.sort(
                Comparator.comparingInt(hit -> lot(quoter.startOf(hit.section(), hit.start()))));
          }
          ofTerm.stream()
              .limit(most)
              .map(hit -> hit.mention(report, quoter::quote))
              .forEach(chosen::add);
        });
    return inOrder(chosen);
  }

  private static int lot(int start) {
    int hash = start * 0x9E3779B9;
    return hash ^ (hash >>> 15);
  }

  /**
   * The first mention of each of {@code terms}, which the report mentions, by term; quoted with its
   * sentence or an excerpt of it.
   */
  public List<Mention> first(int[] terms) {
    BitSet wanted = new BitSet();
    Arrays.stream(terms).forEach(wanted::set);
    TreeMap<Integer, Mention> first = new TreeMap<>();
    for (Hit hit : hits) {
      if (wanted.get(hit.term())) {
        wanted.clear(hit.term());
        first.put(hit.term(), hit.mention(report, quoter::excerpt));
      }
    }
    return List.copyOf(first.values());
  }

  /**
   * The hits of {@code report} whose verdict passes, in order of start, then term, each quoted with
   * its sentence or an excerpt of it.
   */
  public static List<Mention> of(
      AnalysedReport report, Matcher matcher, Predicate<Verdict> verdicts) {
    Quoter quoter = new Quoter(report);
    return inOrder(
        hits(report, matcher, verdicts).stream()
            .map(hit -> hit.mention(report, quoter::excerpt))
            .toList());
  }

  private static List<Hit> hits(
      AnalysedReport report, Matcher matcher, Predicate<Verdict> verdicts) {
    List<Hit> hits = new ArrayList<>();
    for (AnalysedSection section : report.sections()) {
      if (section.counted()) {
        matcher.match(
            section,
            report.text(),
            (term, surface, start, end, verdict, price) -> {
              if (verdicts.test(verdict)) {
                hits.add(new Hit(section, term, start, end, verdict, price));
              }
            });
      }
    }
    return hits;
  }

  private static List<Mention> inOrder(List<Mention> mentions) {
    return mentions.stream()
        .sorted(
            Comparator.<Mention>comparingInt(mention -> mention.quotation().start())
                .thenComparingInt(Mention::term)
                .thenComparingInt(mention -> mention.quotation().end()))
        .toList();
  }

  /** How a hit is quoted. */
  private interface Quoting {
    Quotation quote(AnalysedSection section, int start, int end);
  }

  private record Hit(
      AnalysedSection section, int term, int start, int end, Verdict verdict, double price) {
    Mention mention(AnalysedReport report, Quoting quoting) {
      return new Mention(
          report.facts().reportId(),
          term,
          section.text().substring(start, end),
          section.number(),
          section.role().label(),
          verdict,
          price,
          quoting.quote(section, start, end));
    }
  }
}
