package tifa.extract.word;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tifa.extract.bound.Xml;

/** The automatic numbers of a Word document, as Word shows them. Counts as it is asked. */
final class DocxNumbering {
  private static final int LEVELS = 9;

  private static final class Level {
    private int start = 1;
    private String format = "decimal";
    private String text = "";
    private String style = "";
  }

  private static final class ListOfNumbers {
    private String definition = "";
    private final Map<Integer, Integer> starts = new HashMap<>();
  }

  private record Reference(String basedOn, int list, int level) {}

  private final Map<String, Reference> byStyle = new HashMap<>();
  private final Map<String, Level[]> definitions = new HashMap<>();
  private final Map<Integer, ListOfNumbers> byId = new HashMap<>();
  private final Map<String, int[]> counters = new HashMap<>();
  private final Set<Integer> begun = new HashSet<>();

  /** Reads styles.xml. */
  Xml.Handler styles() {
    return new Xml.Handler() {
      private String style = "";
      private String basedOn = "";
      private int list = -1;
      private int level = -1;

      @Override
      public void begin(String name, Xml xml) {
        switch (name) {
          case "style" -> {
            style = xml.attribute("styleId");
            basedOn = "";
            list = -1;
            level = -1;
          }
          case "basedOn" -> basedOn = xml.attribute("val");
          case "numId" -> list = xml.number("val", 0);
          case "ilvl" -> level = xml.number("val", 0);
          default -> {
            // Looks, not numbers.
          }
        }
      }

      @Override
      public void end(String name) {
        if (name.equals("style")) {
          byStyle.put(style, new Reference(basedOn, list, level));
        }
      }
    };
  }

  /** Reads numbering.xml. */
  Xml.Handler lists() {
    return new Xml.Handler() {
      private Level[] definition = new Level[LEVELS];
      private Level level = new Level();
      private ListOfNumbers list = new ListOfNumbers();
      private int overridden;

      @Override
      public void begin(String name, Xml xml) {
        switch (name) {
          case "abstractNum" -> {
            definition = new Level[LEVELS];
            definitions.put(xml.attribute("abstractNumId"), definition);
          }
          case "lvl" -> {
            level = new Level();
            int index = xml.number("ilvl", 0);
            if (index < LEVELS) {
              definition[index] = level;
            }
          }
          case "start" -> level.start = xml.number("val", 1);
          case "numFmt" -> level.format = xml.attribute("val");
          case "lvlText" -> level.text = xml.attribute("val");
          case "pStyle" -> level.style = xml.attribute("val");
          case "num" -> {
            definition = new Level[LEVELS];
            list = new ListOfNumbers();
            byId.put(xml.number("numId", 0), list);
          }
          case "abstractNumId" -> list.definition = xml.attribute("val");
          case "lvlOverride" -> overridden = xml.number("ilvl", 0);
          case "startOverride" -> list.starts.put(overridden, xml.number("val", 1));
          default -> {
            // Looks, not numbers.
          }
        }
      }

      @Override
      public void end(String name) {}
    };
  }

  /**
   * The number of the next paragraph, such as {@code 一、}; empty for one that has none.
   *
   * @param style of the paragraph
   * @param ownList its own list, 0 for none whatever the style says, -1 for the style's
   * @param ownLevel its own level in that list, -1 for the style's
   */
  String label(String style, int ownList, int ownLevel) {
    Reference ofStyle = ofStyle(style);
    ListOfNumbers list = byId.get(ownList >= 0 ? ownList : ofStyle.list());
    Level[] levels = list == null ? null : definitions.get(list.definition);
    if (levels == null) {
      return "";
    }
    int id = ownList >= 0 ? ownList : ofStyle.list();
    int level = ownLevel >= 0 ? ownLevel : Math.max(levelOfStyle(levels, style), ofStyle.level());
    level = Math.min(Math.max(0, level), LEVELS - 1);
    if (levels[level] == null) {
      return "";
    }
    int[] counts = counters.computeIfAbsent(list.definition, definition -> new int[LEVELS]);
    if (begun.add(id)) {
      list.starts.forEach(
          (at, start) -> {
            if (at < LEVELS) {
              counts[at] = start - 1;
            }
          });
    }
    boolean first = counts[level] == 0 && !list.starts.containsKey(level);
    counts[level] = first ? levels[level].start : counts[level] + 1;
    java.util.Arrays.fill(counts, level + 1, LEVELS, 0);
    return written(levels, level, counts);
  }

  private Reference ofStyle(String style) {
    String next = style;
    for (int i = 0; i < LEVELS; i++) {
      Reference reference = byStyle.get(next);
      if (reference == null) {
        break;
      }
      if (reference.list() >= 0) {
        return reference;
      }
      next = reference.basedOn();
    }
    return new Reference("", 0, -1);
  }

  private static int levelOfStyle(Level[] levels, String style) {
    for (int i = 0; i < LEVELS; i++) {
      if (levels[i] != null && !style.isEmpty() && levels[i].style.equals(style)) {
        return i;
      }
    }
    return -1;
  }

  private static String written(Level[] levels, int level, int[] counts) {
    if (levels[level].format.equals("bullet")) {
      return "";
    }
    StringBuilder label = new StringBuilder();
    String text = levels[level].text;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int at = i + 1 < text.length() ? text.charAt(i + 1) - '1' : -1;
      if (c == '%' && at >= 0 && at < LEVELS) {
        String format = levels[at] == null ? "decimal" : levels[at].format;
        label.append(ListNumerals.write(Math.max(1, counts[at]), format));
        i++;
      } else {
        label.append(c);
      }
    }
    return label.toString();
  }
}
