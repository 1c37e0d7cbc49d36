package tifa.section;

import java.util.Locale;

/** What an appendix holds. */
public enum AppendixKind {
  GLOSSARY,
  TASK_LIST,
  NOTE;

  /** As a job states it: {@code glossary}, {@code task_list}, {@code note}. */
  public String written() {
    return name().toLowerCase(Locale.ROOT);
  }
}
