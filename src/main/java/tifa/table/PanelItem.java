package tifa.table;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import tifa.count.ReportCounts;
import tifa.lexicon.Keys;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Term;
import tifa.section.Role;

/**
 * A category or term that has columns in the panel.
 *
 * @param key of its columns' names
 * @param title what people call it
 * @param index of the category or the term in the lexicon
 * @param terms the terms whose mentions are its
 * @param isCategory which of the two it is
 */
record PanelItem(String key, Bilingual title, int index, int[] terms, boolean isCategory) {
  /** The categories of a counted corpus, and its terms where they are wanted. */
  static List<PanelItem> of(CountedCorpus corpus) {
    Lexicon lexicon = corpus.lexicon();
    Keys keys = lexicon.keys();
    List<PanelItem> items = new ArrayList<>();
    for (int i = 0; i < lexicon.categories().size(); i++) {
      String category = lexicon.categories().get(i);
      String key = keys.ofCategories().get(i);
      int[] terms =
          IntStream.range(0, lexicon.terms().size())
              .filter(term -> lexicon.terms().get(term).categories().contains(category))
              .toArray();
      items.add(new PanelItem(key, title(category, key), i, terms, true));
    }
    for (int i = 0; i < lexicon.terms().size() && corpus.panelTerms(); i++) {
      Term term = lexicon.terms().get(i);
      String key = keys.ofTerms().get(i);
      Bilingual title =
          term.labelEn().isEmpty()
              ? title(term.label(), key)
              : new Bilingual(term.label(), term.labelEn());
      items.add(new PanelItem(key, title, i, new int[] {i}, false));
    }
    return items;
  }

  private static Bilingual title(String name, String key) {
    return new Bilingual(name, key.replace('_', ' '));
  }

  /** Sentences of a role that have a mention of it. */
  int sentences(ReportCounts counts, Role role) {
    return isCategory ? counts.categorySentences(index, role) : counts.termSentences(index, role);
  }
}
