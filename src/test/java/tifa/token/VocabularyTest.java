package tifa.token;

import static org.assertj.core.api.Assertions.assertThat;

import com.hankcs.hanlp.dictionary.CoreDictionary;
import org.junit.jupiter.api.Test;

class VocabularyTest {
  private final Vocabulary vocabulary = Hanlp.ofThisJvm().vocabulary();

  @Test
  void everyWordHasThePlaceThatHanlpGivesItsMostFrequentNature() {
    int places = 0;
    for (int word = 0; word < CoreDictionary.trie.size(); word++) {
      CoreDictionary.Attribute told = CoreDictionary.get(word);
      int most = 0;
      for (int i = 1; i < told.nature.length; i++) {
        most = told.frequency[i] > told.frequency[most] ? i : most;
      }
      boolean isPlace = told.nature[most].toString().startsWith("ns");
      assertThat(vocabulary.isPlace(word)).as("word %s", word).isEqualTo(isPlace);
      places += isPlace ? 1 : 0;
    }
    assertThat(places).isPositive();
  }

  @Test
  void aWordHasHanlpsNumber() {
    for (String word : new String[] {"改革", "的", "北京", "公里", "人民", "社会主义"}) {
      char[] inSentence = ("把" + word + "起").toCharArray();

      int index = vocabulary.indexOf(inSentence, 1, inSentence.length - 1);

      assertThat(index)
          .as(word)
          .isEqualTo(CoreDictionary.trie.exactMatchSearch(word))
          .isNotEqualTo(-1);
    }
  }

  @Test
  void whatTheDictionaryDoesNotHaveIsUnknown() {
    for (String word : new String[] {"链长制", "\u4e00\u9fa5", "改革a", "\uffff"}) {
      assertThat(vocabulary.indexOf(word.toCharArray(), 0, word.length()))
          .as(word)
          .isEqualTo(Vocabulary.UNKNOWN)
          .isEqualTo(CoreDictionary.trie.exactMatchSearch(word));
    }
  }

  @Test
  void wordsAreOfFiveClasses() {
    assertThat(classOf("改革")).isEqualTo(WordClass.CONTENT);
    assertThat(classOf("的")).isEqualTo(WordClass.FUNCTION);
    assertThat(classOf("百花齐放")).isEqualTo(WordClass.SET_PHRASE);
    assertThat(classOf("公里")).isEqualTo(WordClass.QUANTITY);
    assertThat(classOf("去年")).isEqualTo(WordClass.TIME);
  }

  @Test
  void aThreadLooksUpWhatTheDictionaryHas() {
    WordLookup lookup = Hanlp.ofThisJvm().lookupOfThisThread();
    for (int round = 0; round < 2; round++) {
      for (int first = 0x4e00; first < 0x9fa5; first++) {
        char[] text = {(char) first, '国', (char) (first + 1), 0};
        for (int end = 1; end <= text.length; end++) {
          assertThat(lookup.indexOf(text, 0, end)).isEqualTo(vocabulary.indexOf(text, 0, end));
        }
      }
    }
  }

  private WordClass classOf(String word) {
    return vocabulary.classOf(vocabulary.indexOf(word.toCharArray(), 0, word.length()));
  }
}
