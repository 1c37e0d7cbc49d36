package tifa.target;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The indicators to look for, found by their names in texts: the longest name wins. */
public final class Indicators {
  private final Map<String, Indicator> byKey = new LinkedHashMap<>();
  private final Map<Character, List<Name>> byFirst = new HashMap<>();

  /** The characters with which names begin: few of those of a text do. */
  private final BitSet firsts = new BitSet();

  /** A name and all indicators that have it, in the order of the vocabulary. */
  private record Name(String text, List<Indicator> indicators) {}

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
    byName.forEach(
        (text, named) ->
            byFirst
                .computeIfAbsent(text.charAt(0), any -> new ArrayList<>())
                .add(new Name(text, List.copyOf(named))));
    byFirst.keySet().forEach(firsts::set);
    byFirst
        .values()
        .forEach(names -> names.sort(Comparator.comparingInt(name -> -name.text().length())));
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
    List<Named> found = new ArrayList<>();
    int at = start;
    while (at < end) {
      Optional<Named> named = firsts.get(text.charAt(at)) ? at(text, at, end) : Optional.empty();
      named.ifPresent(found::add);
      at = named.map(Named::end).orElse(at + 1);
    }
    return found;
  }

  private Optional<Named> at(String text, int at, int end) {
    for (Name name : byFirst.get(text.charAt(at))) {
      int to = at + name.text().length();
      if (to <= end && text.startsWith(name.text(), at)) {
        return Optional.of(new Named(at, to, name.indicators()));
      }
    }
    return Optional.empty();
  }
}
