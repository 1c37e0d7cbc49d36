package tifa.lexicon;

import java.nio.charset.StandardCharsets;
import java.util.List;
import tifa.normal.Normaliser;

/** Lexicons for tests, read as the program reads them. */
public final class Lexicons {
  private Lexicons() {}

  /** A lexicon of CSV rows, columns {@code term,category,aliases,exclude,match}. */
  public static Lexicon of(String... rows) {
    String csv = "term,category,aliases,exclude,match\n" + String.join("\n", rows) + "\n";
    return new LexiconReader(Normaliser.simplified()::surface, Match.TOKEN)
        .read(List.of(new NamedBytes("lexicon.csv", csv.getBytes(StandardCharsets.UTF_8))));
  }
}
