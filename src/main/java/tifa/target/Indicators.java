package tifa.target;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The indicators to look for, found by their names in texts: the longest name wins. */
public final class Indicators {
  private final Map<String, Indicator> byKey = new LinkedHashMap<>();

  /** Names by their first character; of one with which none begins there is null. */
  private final Name[][] byFirst = new Name[Character.MAX_VALUE + 1][];

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
    Map<Character, List<Name>> first = new HashMap<>();
    byName.forEach(
        (text, named) ->
            first
                .computeIfAbsent(text.charAt(0), any -> new ArrayList<>())
                .add(new Name(text, List.copyOf(named))));
    first.forEach(
        (character, names) -> {
          names.sort(Comparator.comparingInt(name -> -name.text().length()));
          byFirst[character] = names.toArray(Name[]::new);
        });
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
      Name name = at(text, at, end);
      if (name == null) {
        at++;
      } else {
        found.add(new Named(at, at + name.text().length(), name.indicators()));
        at += name.text().length();
      }
    }
    return found;
  }

  /** The longest name that begins here and ends by {@code end}, or null. */
  private Name at(String text, int at, int end) {
    Name[] names = byFirst[text.charAt(at)];
    if (names != null) {
      for (Name name : names) {
        if (at + name.text().length() <= end && text.startsWith(name.text(), at)) {
          return name;
        }
      }
    }
    return null;
  }
}
