package tifa.corpus;

import java.io.Serializable;

/**
 * Something in a report that speaks for a year of it.
 *
 * @param kind what it is
 * @param year the year of the report that it speaks for
 * @param words the words that say so, normalised, at most {@value #MOST_WORDS} characters
 */
public record YearClue(Kind kind, int year, String words) implements Serializable {
  private static final int MOST_WORDS = 40;

  /** What can speak for a year. */
  public enum Kind {
    /** {@code 云州市2024年政府工作报告}. */
    TITLE,
    /** {@code 2023年工作回顾}: of the year after. */
    REVIEW_HEADING,
    /** {@code 2024年工作安排}. */
    PLAN_HEADING,
    /** {@code ——2024年1月9日在…会议上}; one of November or December may be for the year after. */
    DELIVERY,
    /** A date above the report that does not say of what. */
    DATE,
    /** A sentence that begins {@code 2023年是} and a later one that begins {@code 2024年工作}. */
    PAIR,
    /** {@code 今年是新中国成立75周年}. */
    ANNIVERSARY,
    /** {@code 过去的2023年} close to the salutation, and no later year but the next. */
    LEAD,
    /** A sentence that begins {@code 2023年，} early in the report: little by itself. */
    OPENING
  }

  /** Shortens what is long. */
  public YearClue {
    words = words.length() <= MOST_WORDS ? words : words.substring(0, MOST_WORDS);
  }
}
