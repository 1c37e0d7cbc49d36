package tifa.wording;

import java.io.Serializable;
import tifa.count.LongCounts;
import tifa.token.Hanlp;

/**
 * How often tokens stand where a phrase may go on. Merged in any order, and taken back from a sum.
 */
final class TokenCounts implements Serializable {
  private static final long serialVersionUID = 1L;

  /** Of the words of the dictionary, by their numbers; none before there is a section. */
  private int[] words = {};

  /** Of other tokens, by their keys. */
  private LongCounts others = new LongCounts();

  void count(SectionTokens tokens, Hanlp hanlp) {
    if (words.length == 0) {
      words = new int[hanlp.vocabulary().size()];
    }
    for (int token = 0; token < tokens.size(); token++) {
      if (tokens.goesOn(token)) {
        if (tokens.word(token) >= 0) {
          words[tokens.word(token)]++;
        } else {
          others.add(PhraseKey.of(tokens.chars, tokens.start(token), tokens.end(token)), 1);
        }
      }
    }
  }

  /** How often a token stands there. */
  int of(String token, Hanlp hanlp) {
    int word = hanlp.vocabulary().indexOf(token.toCharArray(), 0, token.length());
    return others.get(PhraseKey.of(token)) + (word < 0 || words.length == 0 ? 0 : words[word]);
  }

  /** Adds all that were counted there. */
  void merge(TokenCounts other) {
    others.addAll(other.others);
    if (words.length == 0) {
      words = other.words.clone();
    } else {
      for (int word = 0; word < other.words.length; word++) {
        words[word] += other.words[word];
      }
    }
  }

  /** What is left where {@code gone}, which is a part of it, is not. */
  TokenCounts without(TokenCounts gone) {
    TokenCounts left = new TokenCounts();
    left.words = words.clone();
    for (int word = 0; word < gone.words.length; word++) {
      left.words[word] -= gone.words[word];
    }
    left.others = others.without(gone.others);
    return left;
  }
}
