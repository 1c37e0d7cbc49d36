package tifa;

import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import tifa.language.Language;

/** {@code --lang}, for every command. */
final class LanguageOption {
  @Option(
      names = "--lang",
      paramLabel = "zh|en",
      scope = ScopeType.INHERIT,
      description = "Speak Chinese or English; by default, as the system does.")
  private Language language = Language.ofUser();

  /** The language that a command line asks for, looked up before anything is said. */
  static Language in(String[] args) {
    LanguageOption option = new LanguageOption();
    try {
      new CommandLine(option)
          .setUnmatchedArgumentsAllowed(true)
          .setCaseInsensitiveEnumValuesAllowed(true)
          .parseArgs(args);
    } catch (ParameterException e) {
      // Whoever parses the whole line refuses it.
      return Language.ofUser();
    }
    return option.language;
  }
}
