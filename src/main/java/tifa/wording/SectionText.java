package tifa.wording;

import tifa.analysis.AnalysedSection;

/**
 * What a section says and where its tokens end.
 *
 * @param chars those of the text, and {@link TokenTraits#ROOM} behind them
 */
record SectionText(AnalysedSection section, char[] chars, TokenEnds ends) {
  static SectionText of(AnalysedSection section) {
    String text = section.text();
    char[] chars = new char[text.length() + TokenTraits.ROOM];
    text.getChars(0, text.length(), chars, 0);
    return new SectionText(section, chars, new TokenEnds(section.tokenEnds()));
  }
}
