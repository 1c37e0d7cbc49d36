package tifa.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tifa.token.PatternTable;

/** The indicators to look for, found by their names in texts: the longest name wins. */
public final class Indicators {
  private final Map<String, Indicator> byKey = new LinkedHashMap<>();

  private final PatternTable names;

  /** Of each name all indicators that have it, in the order of the vocabulary. */
  private final List<List<Indicator>> named = new ArrayList<>();

  /**
   * A name in a text.
   *
   * @param start where it begins
   * @param end where it ends, exclusive
   * @param indicators that have this name; one, or several that differ in what they measure
   */
  record Named(int start, int end, List<Indicator> indicators) {}

  /**
   * Indicators with unique keys.
   *
   * @throws IllegalArgumentException if a key stands twice, or a part is no indicator
   */
  public Indicators(List<Indicator> indicators) {
    Map<String, List<Indicator>> byName = new LinkedHashMap<>();
    for (Indicator indicator : indicators) {
      if (byKey.putIfAbsent(indicator.key(), indicator) != null) {
        throw new IllegalArgumentException("Indicator %s stands twice".formatted(indicator.key()));
      }
      for (String alias : indicator.aliases()) {
        byName.computeIfAbsent(alias, any -> new ArrayList<>()).add(indicator);
      }
    }
    for (Indicator indicator : indicators) {
      for (String part : indicator.parts()) {
        if (!byKey.containsKey(part)) {
          throw new IllegalArgumentException(
              "Part %s of indicator %s is no indicator".formatted(part, indicator.key()));
        }
      }
    }
    names = new PatternTable(List.copyOf(byName.keySet()));
    byName.values().forEach(each -> named.add(List.copyOf(each)));
  }

  /** All of them, in the order of the vocabulary. */
  public List<Indicator> all() {
    return List.copyOf(byKey.values());
  }

  /** The indicator with a key. */
  public Optional<Indicator> of(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The names in {@code text[start, end)}, leftmost and longest, without overlap. */
  List<Named> in(String text, int start, int end) {
    Found found = new Found();
    names.find(text, start, end, found);
    return found.names;
  }

  /** Keeps of the names that begin at one place the last, which is the longest. */
  private final class Found implements PatternTable.Hits {
    private List<Named> names = List.of();

    @Override
    public void hit(int start, int end, int name) {
      Named last = names.isEmpty() ? null : names.get(names.size() - 1);
      if (last == null) {
        names = new ArrayList<>(4);
      } else if (start == last.start()) {
        names.remove(names.size() - 1);
      } else if (start < last.end()) {
        return;
      }
      names.add(new Named(start, end, named.get(name)));
    }
  }
}
