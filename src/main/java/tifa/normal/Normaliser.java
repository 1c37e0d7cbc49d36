package tifa.normal;

import java.util.Arrays;
import java.util.List;

/**
 * Brings text and lexicon surfaces to one canonical form, so that a phrase is found however it was
 * typed.
 *
 * <ul>
 *   <li>Width and compatibility forms fold (NFKC by code point): {@code ２０２２} → {@code 2022}.
 *   <li>Kangxi and CJK-supplement radicals become the ideograph that they stand for.
 *   <li>Default-ignorable and private-use code points vanish.
 *   <li>White space, line breaks included, vanishes except between two ASCII letters or digits,
 *       where one space is left.
 *   <li>{@code , ; : ! ? ( )} take their full-width form, except between two ASCII letters or
 *       digits ({@code 1,000}, {@code 8:30}); quotation marks of every kind become {@code “} or
 *       {@code ”}, middle dots {@code ·}.
 * </ul>
 *
 * <p>Normalising twice changes nothing more. Immutable and safe for many threads.
 */
public final class Normaliser {
  private static final char DROPPED = CharacterFolds.DROPPED;

  private final CharacterFolds folds;
  private final boolean turnsTraditional;

  private Normaliser(CharacterFolds folds, boolean turnsTraditional) {
    this.folds = folds;
    this.turnsTraditional = turnsTraditional;
  }

  /** For text in simplified characters, and for text whose characters are to stay. */
  public static Normaliser simplified() {
    return new Normaliser(CharacterFolds.simplified(), false);
  }

  /** For text in traditional characters: they become simplified ones, character by character. */
  public static Normaliser traditional() {
    return new Normaliser(CharacterFolds.traditional(), true);
  }

  /** The one that brings {@code text} to simplified characters, whichever it is written in. */
  public static Normaliser suiting(String text) {
    return ChineseScript.isTraditional(text) ? traditional() : simplified();
  }

  /** Whether this one turns traditional characters into simplified ones. */
  public boolean turnsTraditional() {
    return turnsTraditional;
  }

  /** The canonical form of a surface: of running text, and without quotation marks. */
  public String surface(String written) {
    return normalise(written).text().replace("“", "").replace("”", "");
  }

  /** Normalises all of {@code original}. */
  public NormalText normalise(String original) {
    return normalise(original, List.of(new Span(0, original.length())));
  }

  /**
   * Normalises the pieces of {@code original} as one text without breaks; the origins are positions
   * in {@code original}.
   */
  public NormalText normalise(String original, List<Span> pieces) {
    Buffer folded = new Buffer(pieces.stream().mapToInt(Span::length).sum() + 16);
    for (Span piece : pieces) {
      fold(original, piece, folded);
    }
    return settleSpacesAndPunctuation(folded);
  }

  private void fold(String original, Span piece, Buffer folded) {
    for (int i = piece.start(); i < piece.end(); ) {
      char c = original.charAt(i);
      char single = folds.single(c);
      if (single != CharacterFolds.COMPLEX) {
        if (single != DROPPED) {
          folded.append(single, i);
        }
        i++;
      } else {
        int codePoint = original.codePointAt(i);
        String several = folds.several(codePoint);
        for (int j = 0; j < several.length(); j++) {
          folded.append(several.charAt(j), i);
        }
        i += Character.charCount(codePoint);
      }
    }
  }

  /** In place: what is settled is never longer than what it was made from. */
  private static NormalText settleSpacesAndPunctuation(Buffer buffer) {
    int length = buffer.length;
    buffer.length = 0;
    for (int i = 0; i < length; i++) {
      char c = buffer.chars[i];
      if (c > 0x7f || isWord(c)) {
        buffer.append(c, buffer.origins[i]);
      } else if (c == ' ') {
        if (i + 1 < length && isWord(buffer.chars[i + 1]) && buffer.endsInWord()) {
          buffer.append(' ', buffer.origins[i]);
        }
      } else {
        boolean insideWord = buffer.endsInWord() && isWord(nextVisible(buffer, i + 1, length));
        buffer.append(insideWord ? c : fullWidth(c), buffer.origins[i]);
      }
    }
    return buffer.toNormalText();
  }

  private static char nextVisible(Buffer folded, int from, int length) {
    int i = from;
    while (i < length && folded.chars[i] == ' ') {
      i++;
    }
    return i < length ? folded.chars[i] : DROPPED;
  }

  private static boolean isWord(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  private static char fullWidth(char ascii) {
    return switch (ascii) {
      case ',', ';', ':', '!', '?', '(', ')' -> (char) (ascii + 0xfee0);
      default -> ascii;
    };
  }

  private static final class Buffer {
    private char[] chars;
    private int[] origins;
    private int length;

    Buffer(int capacity) {
      chars = new char[capacity];
      origins = new int[capacity];
    }

    void append(char c, int origin) {
      if (length == chars.length) {
        int longer = length + length / 2 + 16;
        chars = Arrays.copyOf(chars, longer);
        origins = Arrays.copyOf(origins, longer);
      }
      chars[length] = c;
      origins[length++] = origin;
    }

    boolean endsInWord() {
      return length > 0 && isWord(chars[length - 1]);
    }

    NormalText toNormalText() {
      return new NormalText(new String(chars, 0, length), Arrays.copyOf(origins, length));
    }
  }
}
