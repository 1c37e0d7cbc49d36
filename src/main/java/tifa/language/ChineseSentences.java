package tifa.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * English sentences of the program in Chinese, by a catalogue of patterns: a line is {@code {1} of
 * {2} files ⇥ {1} / {2} 个文件}. What stands for {@code {1}} is translated in its turn; {@code {1#}}
 * stands for a number.
 */
public final class ChineseSentences {
  private static final String CATALOGUE = "sentences.zh.tsv";
  private static final Pattern GAP = Pattern.compile("\\{(\\d)(#?)}");
  private static final Pattern WORD = Pattern.compile("[A-Za-z]{2}");
  private static final Pattern INDENTED = Pattern.compile("(\\s*)(.*?)(\\s*)", Pattern.DOTALL);

  private final List<Sentence> sentences = new ArrayList<>();

  private ChineseSentences(BufferedReader catalogue) throws IOException {
    for (String line = catalogue.readLine(); line != null; line = catalogue.readLine()) {
      String[] pair = line.split("\t", -1);
      sentences.add(Sentence.of(pair[0], pair[1]));
    }
    // A prefix is tried first, then what says most: a part of it may be a sentence of its own.
    sentences.sort(
        Comparator.comparing((Sentence sentence) -> !sentence.isPrefix())
            .thenComparing(sentence -> -sentence.words()));
  }

  /** Those of the program. */
  public static ChineseSentences shared() {
    return Shared.INSTANCE;
  }

  /**
   * A sentence in Chinese, as far as it is known.
   *
   * @return {@code english} itself where nothing in it is
   */
  public String of(String english) {
    return known(english).orElse(english);
  }

  /** A sentence in Chinese, if it is known, or a part of it is that punctuation sets off. */
  public Optional<String> known(String english) {
    Matcher indented = INDENTED.matcher(english);
    if (!indented.matches() || !WORD.matcher(english).find()) {
      return Optional.empty();
    }
    String said = indented.group(2);
    return sentences.stream()
        .flatMap(sentence -> translated(sentence, said).stream())
        .findFirst()
        .map(chinese -> indented.group(1) + chinese + indented.group(3));
  }

  private Optional<String> translated(Sentence sentence, String english) {
    if (!english.contains(sentence.mark())) {
      return Optional.empty();
    }
    Matcher matcher = sentence.english().matcher(english);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    boolean knows = sentence.words() > 0;
    List<String> filled = new ArrayList<>();
    for (int gap = 1; gap <= matcher.groupCount(); gap++) {
      Optional<String> part = known(matcher.group(gap));
      knows |= part.isPresent();
      filled.add(part.orElse(matcher.group(gap)));
    }
    return knows
        ? Optional.of(GAP.matcher(sentence.chinese()).replaceAll(gap -> filled(filled, gap)))
        : Optional.empty();
  }

  private static String filled(List<String> parts, MatchResult gap) {
    return Matcher.quoteReplacement(parts.get(Integer.parseInt(gap.group(1)) - 1));
  }

  /**
   * A pattern of sentences.
   *
   * @param english with a group for each gap, in the order of their numbers
   * @param mark its longest piece between gaps, which whatever fits it contains
   * @param words how many characters stand outside of gaps; 0 where they are only punctuation
   * @param isPrefix whether it begins with words and a colon
   */
  private record Sentence(
      Pattern english, String mark, int words, boolean isPrefix, String chinese) {
    static Sentence of(String english, String chinese) {
      StringBuilder pattern = new StringBuilder();
      String mark = "";
      String rest = english;
      Matcher gap = GAP.matcher(rest);
      while (gap.find()) {
        String piece = rest.substring(0, gap.start());
        rest = rest.substring(gap.end());
        mark = piece.length() > mark.length() ? piece : mark;
        pattern.append(Pattern.quote(piece)).append(gap(gap.group(2), piece, rest));
        gap.reset(rest);
      }
      String words = GAP.matcher(english).replaceAll("");
      return new Sentence(
          Pattern.compile(pattern + Pattern.quote(rest), Pattern.DOTALL),
          rest.length() > mark.length() ? rest : mark,
          WORD.matcher(words).find() ? words.length() : 0,
          english.substring(0, english.length() - rest.length()).matches("[^{]*: \\{.*"),
          chinese);
    }

    /** A colon parts sentences, unless it stands in brackets or after another. */
    private static String gap(String kind, String before, String after) {
      if (!kind.isEmpty()) {
        return "([0-9.,]+)";
      }
      if (before.endsWith("(") && after.equals(")")) {
        return "((?:(?!\\); ).)*?)";
      }
      return before.endsWith(": ") || before.endsWith("(") ? "(.*?)" : "((?:(?!: ).)*?)";
    }
  }

  private static final class Shared {
    static final ChineseSentences INSTANCE = read();

    private static ChineseSentences read() {
      try (InputStream in = ChineseSentences.class.getResourceAsStream(CATALOGUE);
          BufferedReader lines =
              new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
        return new ChineseSentences(lines);
      } catch (IOException e) {
        throw new UncheckedIOException("The Chinese sentences cannot be read", e);
      }
    }
  }
}
