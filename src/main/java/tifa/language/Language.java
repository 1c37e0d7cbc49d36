package tifa.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/** A language in which tifa speaks to whoever started it. Tables are the same in both. */
public enum Language {
  /** English, in which every sentence is written. */
  EN,
  /** Chinese. */
  ZH;

  /** The launchers set LC_ALL for the names of files, and say here what it was. */
  private static final String OF_LAUNCHER = "TIFA_LANG";

  /** That of the locale in which the program was started. */
  public static Language ofUser() {
    String launched = System.getenv(OF_LAUNCHER);
    return of(launched == null ? Locale.getDefault(Locale.Category.DISPLAY).toString() : launched);
  }

  /** That of a locale as systems write it: {@code zh_CN.UTF-8}; English for any but Chinese. */
  static Language of(String locale) {
    return locale.toLowerCase(Locale.ROOT).matches("zh([_.@-].*)?") ? ZH : EN;
  }

  /**
   * What is written to it in English comes out in this language, in UTF-8, at the end of a line.
   */
  public PrintWriter writer(PrintStream out) {
    Writer encoded = new OutputStreamWriter(out, StandardCharsets.UTF_8);
    return new PrintWriter(this == ZH ? new ChineseLines(encoded) : encoded, true);
  }

  /** The help of the command line, as picocli reads it; none where it stands in the program. */
  public Optional<ResourceBundle> help() {
    if (this == EN) {
      return Optional.empty();
    }
    try (InputStream in = Language.class.getResourceAsStream("help.zh.properties");
        InputStreamReader utf8 = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      return Optional.of(new PropertyResourceBundle(utf8));
    } catch (IOException e) {
      throw new UncheckedIOException("The Chinese help cannot be read", e);
    }
  }
}
