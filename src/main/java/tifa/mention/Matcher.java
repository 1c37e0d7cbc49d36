package tifa.mention;

import com.google.re2j.Pattern;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Match;
import tifa.lexicon.Term;
import tifa.token.Hanlp;
import tifa.token.PatternTable;

/**
 * Finds all terms of a lexicon in a section: one pass for all surfaces and exclusions together,
 * then for each term all hits, minus those inside an exclusion, minus those that fail the boundary
 * rule; of what is left the leftmost-longest.
 *
 * <p>Making one is dear, using it cheap. Safe for many threads. Serialised as its lexicon, from
 * which the receiver makes its own tables.
 */
public final class Matcher implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int EXCLUSION = -1;
  private static final int REQUIRED = -2;

  /** What a pattern stands for: a surface of a term, {@link #EXCLUSION} or {@link #REQUIRED}. */
  private record Use(int term, int surface) {}

  /**
   * A term that is a pattern; {@code everywhere} where it is not known what its matches contain.
   */
  private record RegexTerm(int term, Pattern pattern, boolean everywhere) {}

  private final Lexicon lexicon;
  private final Hanlp hanlp;
  private final transient PatternTable table;
  private final transient Use[][] uses;
  private final transient boolean[] needsBoundaries;
  private final transient List<RegexTerm> regexTerms = new ArrayList<>();

  /** A matcher for all terms of {@code lexicon}. */
  public Matcher(Lexicon lexicon, Hanlp hanlp) {
    this.lexicon = lexicon;
    this.hanlp = hanlp;
    Map<String, List<Use>> patterns = new LinkedHashMap<>();
    needsBoundaries = new boolean[lexicon.terms().size()];
    for (int i = 0; i < lexicon.terms().size(); i++) {
      Term term = lexicon.terms().get(i);
      needsBoundaries[i] = term.match() == Match.TOKEN;
      if (term.match() == Match.REGEX) {
        String regex = term.surfaces().get(0).normalised();
        Set<String> required = RequiredText.of(regex);
        for (String string : required) {
          add(patterns, string, new Use(i, REQUIRED));
        }
        regexTerms.add(new RegexTerm(i, Pattern.compile(regex), required.isEmpty()));
      } else {
        for (int j = 0; j < term.surfaces().size(); j++) {
          add(patterns, term.surfaces().get(j).normalised(), new Use(i, j));
        }
      }
      for (String exclusion : term.exclusions()) {
        add(patterns, exclusion, new Use(i, EXCLUSION));
      }
    }
    table = new PatternTable(List.copyOf(patterns.keySet()));
    uses = patterns.values().stream().map(list -> list.toArray(Use[]::new)).toArray(Use[][]::new);
  }

  /** Whose terms it finds. */
  public Lexicon lexicon() {
    return lexicon;
  }

  /** One that finds the terms of another lexicon. */
  public Matcher by(Lexicon other) {
    return new Matcher(other, hanlp);
  }

  private Object readResolve() {
    return by(lexicon);
  }

  private static void add(Map<String, List<Use>> patterns, String pattern, Use use) {
    patterns.computeIfAbsent(pattern, key -> new ArrayList<>(1)).add(use);
  }

  /**
   * Reports every hit in {@code section} with its verdict.
   *
   * @param kept the kept text of the section's report
   */
  public void match(AnalysedSection section, String kept, HitSink sink) {
    Map<Integer, TermHits> byTerm = new LinkedHashMap<>();
    Map<Integer, BitSet> required = new HashMap<>();
    table.find(
        section.text(),
        (start, end, pattern) -> {
          for (Use use : uses[pattern]) {
            if (use.surface() == REQUIRED) {
              required.computeIfAbsent(use.term(), key -> new BitSet()).set(start);
              continue;
            }
            TermHits hits = byTerm.computeIfAbsent(use.term(), key -> new TermHits());
            if (use.surface() == EXCLUSION) {
              hits.addExclusion(start, end);
            } else {
              hits.add(start, end, use.surface());
            }
          }
        });
    for (RegexTerm regex : regexTerms) {
      BitSet starts = required.get(regex.term());
      if (starts != null || regex.everywhere()) {
        find(regex, section.text(), starts, byTerm);
      }
    }
    BoundaryRule rule = new BoundaryRule(section, kept, hanlp);
    byTerm.forEach((term, hits) -> hits.sort(needsBoundaries[term] ? rule : null));
    byTerm.forEach((term, hits) -> hits.settle(term, needsBoundaries[term] ? rule : null, sink));
  }

  /** Whether a counted section of a report has a hit, whatever its verdict. */
  public boolean hasHit(AnalysedReport report) {
    boolean[] hit = {false};
    for (AnalysedSection section : report.sections()) {
      if (section.counted() && !hit[0]) {
        match(section, report.text(), (term, surface, start, end, verdict, price) -> hit[0] = true);
      }
    }
    return hit[0];
  }

  /** Tries a pattern on every sentence, or on those in which one of {@code places} lies. */
  private static void find(
      RegexTerm regex, String text, BitSet places, Map<Integer, TermHits> byTerm) {
    int place = places == null ? 0 : places.nextSetBit(0);
    while (place >= 0 && place < text.length()) {
      int start = Sentences.start(text, place);
      int end = Sentences.end(text, place);
      com.google.re2j.Matcher matcher = regex.pattern().matcher(text.substring(start, end));
      while (matcher.find()) {
        int length = matcher.end() - matcher.start();
        if (length > 0 && length <= TermHits.LONGEST) {
          byTerm
              .computeIfAbsent(regex.term(), key -> new TermHits())
              .add(start + matcher.start(), start + matcher.end(), 0);
        }
      }
      int next = Math.max(end, place + 1);
      place = places == null ? next : places.nextSetBit(next);
    }
  }
}
