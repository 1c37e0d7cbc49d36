package tifa.lexicon;

import com.ibm.icu.text.Transliterator;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * ASCII names of all terms and categories, each once, for columns that Stata, R and SPSS accept:
 * what the lexicon states, or else the name where it is one, or else its pinyin, cut to the length
 * and numbered where another has it already.
 *
 * @param ofTerms by the terms' index
 * @param ofCategories by the categories' index
 */
public record Keys(List<String> ofTerms, List<String> ofCategories) {
  /** A name of a column has 32 characters at most, and says before the key what is counted. */
  public static final int LONGEST = 21;

  private static final Pattern LEGAL = Pattern.compile("[a-z][a-z0-9_]*");

  /** Goes before what begins with a digit. */
  private static final String FIRST_LETTER = "t";

  /** Copies the names. */
  public Keys {
    ofTerms = List.copyOf(ofTerms);
    ofCategories = List.copyOf(ofCategories);
  }

  /** Loading its rules takes a second, which a lexicon that states all keys does without. */
  private static final class Pinyin {
    static final Transliterator RULES = Transliterator.getInstance("Han-Latin; Latin-ASCII; Lower");
  }

  /** Whether a key can be part of the name of a column. */
  public static boolean isLegal(String key) {
    return key.length() <= LONGEST && LEGAL.matcher(key).matches();
  }

  static Keys of(List<Term> terms, List<String> categories, Map<String, String> categoryKeys) {
    Set<String> taken = new HashSet<>(categoryKeys.values());
    terms.forEach(term -> taken.add(term.key()));
    List<String> ofCategories = new ArrayList<>();
    for (String category : categories) {
      String stated = categoryKeys.getOrDefault(category, "");
      ofCategories.add(stated.isEmpty() ? unused(category, taken) : stated);
    }
    List<String> ofTerms = new ArrayList<>();
    for (Term term : terms) {
      ofTerms.add(term.key().isEmpty() ? unused(term.label(), taken) : term.key());
    }
    return new Keys(ofTerms, ofCategories);
  }

  private static String unused(String name, Set<String> taken) {
    String lowerCase = name.toLowerCase(Locale.ROOT);
    if (isLegal(lowerCase) && taken.add(lowerCase)) {
      return lowerCase;
    }
    List<String> syllables = syllables(name);
    String key = joined(syllables, LONGEST);
    for (int number = 2; !taken.add(key); number++) {
      String suffix = "_" + number;
      key = joined(syllables, LONGEST - suffix.length()) + suffix;
    }
    return key;
  }

  private static List<String> syllables(String name) {
    List<String> syllables = new ArrayList<>();
    for (String piece : Pinyin.RULES.transliterate(name).split("[^a-z0-9]+")) {
      if (!piece.isEmpty()) {
        syllables.add(piece);
      }
    }
    boolean begins = !syllables.isEmpty() && Character.isLetter(syllables.get(0).charAt(0));
    if (!begins) {
      syllables.add(0, FIRST_LETTER);
    }
    return syllables;
  }

  /** As many syllables as have room; a first one that has none is cut. */
  private static String joined(List<String> syllables, int longest) {
    StringBuilder joined = new StringBuilder();
    for (String syllable : syllables) {
      if (joined.length() + syllable.length() > longest) {
        break;
      }
      joined.append(syllable);
    }
    return joined.isEmpty() ? syllables.get(0).substring(0, longest) : joined.toString();
  }
}
