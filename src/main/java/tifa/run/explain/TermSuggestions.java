package tifa.run.explain;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tifa.job.NearMiss;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.normal.Normaliser;
import tifa.normal.Pinyin;

/**
 * Terms that somebody may have meant who typed something else: by a part of a name or alias, by
 * pinyin, whole or its initials, by another character of the same sound, by a slip.
 */
final class TermSuggestions {
  private static final int MOST = 5;
  private static final Pattern LETTERS = Pattern.compile("[a-z]+");

  private final Lexicon lexicon;

  TermSuggestions(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** {@code "; did you mean 民生, 民营?"} without the mark, or nothing. */
  String told(String typed) {
    List<String> terms = of(typed);
    return terms.isEmpty() ? "" : "; did you mean %s?".formatted(String.join(", ", terms));
  }

  /** Labels, the likeliest first. */
  List<String> of(String typed) {
    String normalised = Normaliser.simplified().surface(typed);
    if (normalised.isEmpty()) {
      return List.of();
    }
    String letters = typed.toLowerCase(Locale.ROOT).replaceAll("[\\s']", "");
    String sound = Pinyin.of(normalised);
    NearMiss nearMiss = new NearMiss(normalised);
    return lexicon.terms().stream()
        .map(term -> new Scored(term.label(), score(term, normalised, letters, sound, nearMiss)))
        .filter(scored -> scored.score() > 0)
        .sorted(Comparator.comparingInt(Scored::score).reversed())
        .limit(MOST)
        .map(Scored::label)
        .toList();
  }

  private record Scored(String label, int score) {}

  private static int score(
      Term term, String typed, String letters, String sound, NearMiss nearMiss) {
    List<String> names = names(term).toList();
    if (LETTERS.matcher(letters).matches()) {
      boolean byPinyin =
          names.stream().anyMatch(name -> Pinyin.isTypedAs(letters, Pinyin.of(name)));
      if (byPinyin) {
        return 4;
      }
    } else if (names.stream().anyMatch(name -> Pinyin.of(name).equals(sound))) {
      return 4;
    }
    if (names.stream().anyMatch(name -> name.contains(typed) || typed.contains(name))) {
      return 3;
    }
    return nearMiss.among(names).isPresent() ? 2 : 0;
  }

  private static Stream<String> names(Term term) {
    return Stream.concat(
        Stream.of(term.label()), term.surfaces().stream().map(surface -> surface.normalised()));
  }
}
