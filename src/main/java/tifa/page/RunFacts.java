package tifa.page;

/**
 * What is said of a run where its numbers are cited.
 *
 * @param job its name
 * @param title what a reader sees instead of the name
 * @param version of the program
 * @param date on which it was started, as {@code 2026-03-01}
 * @param fingerprint of all that it depends on, hexadecimal digits
 * @param lexicon hash of the lexicon, hexadecimal digits
 */
public record RunFacts(
    String job, String title, String version, String date, String fingerprint, String lexicon) {}
