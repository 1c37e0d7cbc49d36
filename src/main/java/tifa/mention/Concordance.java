package tifa.mention;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
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
    this.hits = hits(report, matcher, quoter, verdict -> verdict == Verdict.COUNTED);
  }

  /**
   * At most as many mentions of each term as {@code perTerm} says of it: those whose places hash
   * lowest, so that the choice depends on the report alone and favours no part of it.
   */
  public List<Mention> sample(IntUnaryOperator perTerm) {
    Map<Integer, List<Hit>> byTerm = new HashMap<>();
    for (Hit hit : hits) {
      byTerm.computeIfAbsent(hit.term(), term -> new ArrayList<>()).add(hit);
    }
    List<Hit> chosen = new ArrayList<>();
    byTerm.forEach(
        (term, ofTerm) -> {
          int most = perTerm.applyAsInt(term);
          if (ofTerm.size() > most) {
            ofTerm.sort(Comparator.comparingInt(hit -> lot(hit.place())));
          }
          chosen.addAll(ofTerm.subList(0, Math.min(most, ofTerm.size())));
        });
    return mentions(chosen, report, quoter::quote);
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
    return mentions(hits(report, matcher, quoter, verdicts), report, quoter::excerpt);
  }

  private static List<Hit> hits(
      AnalysedReport report, Matcher matcher, Quoter quoter, Predicate<Verdict> verdicts) {
    List<Hit> hits = new ArrayList<>();
    for (AnalysedSection section : report.sections()) {
      if (section.counted()) {
        matcher.match(
            section,
            report.text(),
            (term, surface, start, end, verdict, price) -> {
              if (verdicts.test(verdict)) {
                int place = quoter.startOf(section, start);
                hits.add(new Hit(section, term, start, end, place, verdict, price));
              }
            });
      }
    }
    return hits;
  }

  /** The mentions of hits, which are put in order of start, then term. */
  private static List<Mention> mentions(List<Hit> hits, AnalysedReport report, Quoting quoting) {
    hits.sort(Hit.IN_TEXT);
    return hits.stream().map(hit -> hit.mention(report, quoting)).toList();
  }

  /** How a hit is quoted. */
  private interface Quoting {
    Quotation quote(AnalysedSection section, int start, int end);
  }

  /** A hit in a section's text; its place is its start in the kept text, code points. */
  private record Hit(
      AnalysedSection section,
      int term,
      int start,
      int end,
      int place,
      Verdict verdict,
      double price) {
    static final Comparator<Hit> IN_TEXT =
        Comparator.comparingLong((Hit hit) -> (long) hit.place << Integer.SIZE | hit.term)
            .thenComparingInt(hit -> hit.end);

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
