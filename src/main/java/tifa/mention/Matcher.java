package tifa.mention;

import com.google.re2j.Pattern;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tifa.analysis.AnalysedSection;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Match;
import tifa.lexicon.Term;
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

  /** What a pattern stands for: a surface of a term, or {@link #EXCLUSION}. */
  private record Use(int term, int surface) {}

  private record RegexTerm(int term, Pattern pattern) {}

  private final Lexicon lexicon;
  private final transient PatternTable table;
  private final transient Use[][] uses;
  private final transient boolean[] needsBoundaries;
  private final transient List<RegexTerm> regexTerms = new ArrayList<>();

  /** A matcher for all terms of {@code lexicon}. */
  public Matcher(Lexicon lexicon) {
    this.lexicon = lexicon;
    Map<String, List<Use>> patterns = new LinkedHashMap<>();
    needsBoundaries = new boolean[lexicon.terms().size()];
    for (int i = 0; i < lexicon.terms().size(); i++) {
      Term term = lexicon.terms().get(i);
      needsBoundaries[i] = term.match() == Match.TOKEN;
      if (term.match() == Match.REGEX) {
        regexTerms.add(new RegexTerm(i, Pattern.compile(term.surfaces().get(0).normalised())));
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

  private Object readResolve() {
    return new Matcher(lexicon);
  }

  private static void add(Map<String, List<Use>> patterns, String pattern, Use use) {
    patterns.computeIfAbsent(pattern, key -> new ArrayList<>(1)).add(use);
  }

  /** Reports every hit in {@code section} with its verdict. */
  public void match(AnalysedSection section, HitSink sink) {
    Map<Integer, TermHits> byTerm = new LinkedHashMap<>();
    table.find(
        section.text(),
        (start, end, pattern) -> {
          for (Use use : uses[pattern]) {
            TermHits hits = byTerm.computeIfAbsent(use.term(), key -> new TermHits());
            if (use.surface() == EXCLUSION) {
              hits.addExclusion(start, end);
            } else {
              hits.add(start, end, use.surface());
            }
          }
        });
    if (!regexTerms.isEmpty()) {
      findRegexTerms(section.text(), byTerm);
    }
    byTerm.forEach((term, hits) -> hits.settle(term, needsBoundaries[term] ? section : null, sink));
  }

  private void findRegexTerms(String text, Map<Integer, TermHits> byTerm) {
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Sentences.endsAt(text, i)) {
        // The break after a paragraph is not part of what it says.
        String sentence = text.substring(start, text.charAt(i) == '\n' ? i : i + 1);
        for (RegexTerm regex : regexTerms) {
          com.google.re2j.Matcher matcher = regex.pattern().matcher(sentence);
          while (matcher.find()) {
            int length = matcher.end() - matcher.start();
            if (length > 0 && length <= TermHits.LONGEST) {
              byTerm
                  .computeIfAbsent(regex.term(), key -> new TermHits())
                  .add(start + matcher.start(), start + matcher.end(), 0);
            }
          }
        }
        start = i + 1;
      }
    }
  }
}
