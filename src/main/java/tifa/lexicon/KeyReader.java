package tifa.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the keys of terms and categories. Sees all rows, since no two may share a key. */
final class KeyReader {
  /** What has a key, and where that is said. */
  private record Owner(String name, LexiconColumn column, LexiconRow row) {
    LexiconProblem problem(String key, String text) {
      return row.problem(column, key, text);
    }
  }

  private final Map<String, Owner> owners = new HashMap<>();
  private final Map<String, String> ofCategories = new HashMap<>();

  /** The keys that rows state for categories. */
  Map<String, String> ofCategories() {
    return ofCategories;
  }

  /** Takes the keys of a row; says what is wrong with them. */
  void read(LexiconRow row, List<LexiconProblem> found) {
    String key = row.cell(LexiconColumn.KEY).text();
    if (!key.isEmpty()) {
      take(key, new Owner(row.cell(LexiconColumn.TERM).text(), LexiconColumn.KEY, row), found);
    }
    List<String> keys = row.cell(LexiconColumn.CATEGORY_KEY).list();
    List<String> categories = row.cell(LexiconColumn.CATEGORY).list();
    if (!keys.isEmpty() && keys.size() != categories.size()) {
      found.add(
          row.problem(
              LexiconColumn.CATEGORY_KEY,
              row.cell(LexiconColumn.CATEGORY_KEY).text(),
              "has %s keys for %s categories; state one for each, in the same order, or none"
                  .formatted(keys.size(), categories.size())));
      return;
    }
    for (int i = 0; i < keys.size(); i++) {
      takeCategory(
          keys.get(i), new Owner(categories.get(i), LexiconColumn.CATEGORY_KEY, row), found);
    }
  }

  private void takeCategory(String key, Owner category, List<LexiconProblem> found) {
    String earlier = ofCategories.get(category.name());
    if (key.equals(earlier)) {
      return;
    }
    if (earlier != null) {
      found.add(
          category.problem(
              key,
              "the category \"%s\" has the key %s in %s; keep one"
                  .formatted(
                      category.name(),
                      earlier,
                      owners.get(earlier).row().placeFor(category.row().file()))));
    } else if (take(key, category, found)) {
      ofCategories.put(category.name(), key);
    }
  }

  private boolean take(String key, Owner owner, List<LexiconProblem> found) {
    if (!Keys.isLegal(key)) {
      found.add(
          owner.problem(
              key,
              "cannot name a column; a key has at most %s lower-case letters, digits and _ of ASCII, a letter first"
                  .formatted(Keys.LONGEST)));
      return false;
    }
    Owner earlier = owners.putIfAbsent(key, owner);
    if (earlier != null) {
      found.add(
          owner.problem(
              key,
              "is the key of \"%s\" in %s too; give one of them another"
                  .formatted(earlier.name(), earlier.row().placeFor(owner.row().file()))));
    }
    return earlier == null;
  }
}
