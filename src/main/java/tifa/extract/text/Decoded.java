package tifa.extract.text;

/**
 * The text of a file.
 *
 * @param text without byte-order mark
 * @param encoding the charset's name, lower case; {@code utf-8-bom} with a mark
 * @param certain whether the encoding was stated or checks itself, rather than guessed
 */
public record Decoded(String text, String encoding, boolean certain) {}
