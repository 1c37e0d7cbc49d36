package tifa.table;

import java.io.ByteArrayOutputStream;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.List;
import tifa.mention.Mention;

/**
 * Mentions of one report packed into a few arrays, since there may be one for each term and region.
 *
 * @param places of each mention, by term: term, start and end in code points, and where in {@code
 *     words} what was found ends, and its sentence, which follows
 * @param words in UTF-8
 */
record FoundUses(int[] places, byte[] words) implements Serializable {
  private static final int WIDTH = 5;

  /**
   * Packs the first mention of each term, by term.
   *
   * @param indices of the terms of mentions their indices in the lexicon
   */
  static FoundUses of(List<Mention> mentions, int[] indices) {
    int[] places = new int[WIDTH * mentions.size()];
    ByteArrayOutputStream words = new ByteArrayOutputStream();
    int at = 0;
    for (Mention mention : mentions) {
      places[at] = indices[mention.term()];
      places[at + 1] = mention.quotation().start();
      places[at + 2] = mention.quotation().end();
      words.writeBytes(mention.surface().getBytes(StandardCharsets.UTF_8));
      places[at + 3] = words.size();
      words.writeBytes(mention.quotation().sentence().getBytes(StandardCharsets.UTF_8));
      places[at + 4] = words.size();
      at += WIDTH;
    }
    return new FoundUses(places, words.toByteArray());
  }

  /**
   * A mention.
   *
   * @param start where it starts in the kept text, code points
   * @param end where it ends, exclusive
   * @param wordsAt where in the words what was found begins
   * @param surfaceEnd where that ends, and its sentence begins
   * @param sentenceEnd where its sentence ends
   */
  record Use(int start, int end, int wordsAt, int surfaceEnd, int sentenceEnd) {}

  /** Whether the mention of a term is among them. */
  boolean has(int term) {
    for (int at = 0; at < places.length; at += WIDTH) {
      if (places[at] == term) {
        return true;
      }
    }
    return false;
  }

  /**
   * The mention of a term.
   *
   * @throws IllegalArgumentException if there is none
   */
  Use of(int term) {
    for (int at = 0; at < places.length; at += WIDTH) {
      if (places[at] == term) {
        return new Use(
            places[at + 1],
            places[at + 2],
            at == 0 ? 0 : places[at - 1],
            places[at + 3],
            places[at + 4]);
      }
    }
    throw new IllegalArgumentException("No mention of term %s".formatted(term));
  }

  /** The same without the words, which stand elsewhere. */
  FoundUses withoutWords() {
    return new FoundUses(places, new byte[0]);
  }
}
