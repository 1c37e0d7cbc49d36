package tifa.target;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tifa.normal.Normaliser;
import tifa.sheet.BrokenSheetException;
import tifa.sheet.Sheet;
import tifa.sheet.SheetText;
import tifa.sheet.UnreadableSheetException;
import tifa.target.Indicator.Measure;
import tifa.target.Indicator.Rule;

/**
 * Reads a vocabulary of indicators: a sheet with the columns {@code
 * indicator,name_zh,name_en,measure,unit,rule,aliases,parts}. A row with a key that the vocabulary
 * already has adds its aliases and replaces what it states; another needs {@code unit} and {@code
 * aliases}, and has by default the first alias for a name, {@code growth} for a measure in per
 * cents and {@code level} otherwise, and {@code floor} for a rule.
 */
public final class IndicatorFile {
  private static final String KEY = "indicator";
  private static final String NAME = "name_zh";
  private static final String NAME_IN_ENGLISH = "name_en";
  private static final String MEASURE = "measure";
  private static final String UNIT = "unit";
  private static final String RULE = "rule";
  private static final String ALIASES = "aliases";
  private static final String PARTS = "parts";
  private static final List<String> COLUMNS =
      List.of(KEY, NAME, NAME_IN_ENGLISH, MEASURE, UNIT, RULE, ALIASES, PARTS);
  private static final String KNOWN = String.join(", ", COLUMNS);
  private static final Pattern LEGAL_KEY = Pattern.compile("[a-z][a-z0-9_]*");

  private final String file;
  private final Map<String, Indicator> indicators = new LinkedHashMap<>();
  private final Set<String> rows = new LinkedHashSet<>();
  private final List<String> problems = new ArrayList<>();

  /** Names of the columns in lower case; empty until the header came. */
  private List<String> header = List.of();

  private IndicatorFile(String file, List<Indicator> base) {
    this.file = file;
    base.forEach(indicator -> indicators.put(indicator.key(), indicator));
  }

  /** What comes with tifa. */
  private static final class Shipped {
    static final Indicators ALL = read();

    private static Indicators read() {
      try (InputStream in = IndicatorFile.class.getResourceAsStream("indicators.csv")) {
        return new IndicatorFile("indicators.csv", List.of()).read(in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException("The indicators of tifa cannot be read", e);
      } catch (InvalidIndicatorsException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** The indicators that tifa knows by itself. */
  public static Indicators shipped() {
    return Shipped.ALL;
  }

  /**
   * The indicators that tifa knows by itself, and those of a file.
   *
   * @param file how problems call it
   * @throws InvalidIndicatorsException with all that is wrong in it
   */
  public static Indicators extended(String file, byte[] bytes) throws InvalidIndicatorsException {
    return new IndicatorFile(file, shipped().all()).read(bytes);
  }

  private Indicators read(byte[] bytes) throws InvalidIndicatorsException {
    try {
      Sheet.of(SheetText.of(bytes), cells -> (int) names(cells).filter(COLUMNS::contains).count())
          .each(this::readHeader, this::readRow);
      if (header.isEmpty()) {
        problem(0, "", "", "is empty; its first row names the columns: " + KNOWN);
      }
    } catch (UnreadableSheetException e) {
      problem(0, "", "", e.getMessage());
    } catch (BrokenSheetException e) {
      problem(e.row(), "", "", "not a CSV table: " + e.getMessage());
    }
    if (!problems.isEmpty()) {
      throw new InvalidIndicatorsException(problems);
    }
    return new Indicators(List.copyOf(indicators.values()));
  }

  private static Stream<String> names(List<String> cells) {
    return cells.stream().map(name -> Sheet.trimmed(name).toLowerCase(Locale.ROOT));
  }

  private void readHeader(int row, List<String> cells) {
    header = names(cells).toList();
    if (!header.contains(KEY)) {
      problem(row, KEY, "", "is missing; the columns are " + KNOWN);
    }
    for (String name : new LinkedHashSet<>(header)) {
      if (!name.isEmpty() && !COLUMNS.contains(name)) {
        problem(row, name, "", "unknown column; known are " + KNOWN);
      } else if (!name.isEmpty() && header.indexOf(name) < header.lastIndexOf(name)) {
        problem(row, name, "", "stands twice");
      }
    }
  }

  private void readRow(int row, List<String> cells) {
    int before = problems.size();
    String key = cell(cells, KEY).orElse("");
    if (!LEGAL_KEY.matcher(key).matches() || key.equals(Target.OTHER)) {
      problem(
          row, KEY, key, "is no key; a key has small letters, digits and _, such as gdp_growth");
      return;
    }
    if (!rows.add(key)) {
      problem(row, KEY, key, "stands twice");
      return;
    }
    Optional<Indicator> known = Optional.ofNullable(indicators.get(key));
    List<String> added = aliases(row, cells);
    List<String> aliases =
        Stream.concat(known.stream().flatMap(each -> each.aliases().stream()), added.stream())
            .distinct()
            .toList();
    Optional<UnitKind> unit =
        constant(row, cells, UNIT, UnitKind.values()).or(() -> known.map(Indicator::unit));
    if (aliases.isEmpty() && problems.size() == before) {
      problem(row, ALIASES, "", "is empty; name the indicator as texts do, with | between");
    }
    if (unit.isEmpty() && problems.size() == before) {
      problem(row, UNIT, "", "is empty; it is one of " + written(UnitKind.values()));
    }
    if (problems.size() > before) {
      return;
    }
    UnitKind kind = unit.orElseThrow();
    Measure measure =
        constant(row, cells, MEASURE, Measure.values())
            .or(() -> known.map(Indicator::measure))
            .orElse(kind == UnitKind.PERCENT ? Measure.GROWTH : Measure.LEVEL);
    Rule rule =
        constant(row, cells, RULE, Rule.values())
            .or(() -> known.map(Indicator::rule))
            .orElse(Rule.FLOOR);
    Indicator indicator =
        new Indicator(
            key,
            cell(cells, NAME).or(() -> known.map(Indicator::name)).orElse(aliases.get(0)),
            cell(cells, NAME_IN_ENGLISH).or(() -> known.map(Indicator::nameInEnglish)).orElse(key),
            measure,
            kind,
            rule,
            aliases,
            parts(row, cells, known));
    requireOneReading(row, indicator);
    if (problems.size() == before) {
      indicators.put(key, indicator);
    }
  }

  private List<String> aliases(int row, List<String> cells) {
    List<String> aliases = new ArrayList<>();
    for (String written : list(cells, ALIASES)) {
      String alias = Normaliser.simplified().surface(written);
      if (alias.length() < 2) {
        problem(row, ALIASES, written, "is too short to name an indicator");
      }
      aliases.add(alias);
    }
    return aliases;
  }

  private List<String> parts(int row, List<String> cells, Optional<Indicator> known) {
    List<String> parts = list(cells, PARTS);
    for (String part : parts) {
      if (!indicators.containsKey(part)) {
        problem(row, PARTS, part, "is no indicator of a row above");
      }
    }
    return parts.isEmpty() ? known.map(Indicator::parts).orElse(List.of()) : parts;
  }

  /** A name may stand for a growth and an amount, which their units tell apart, but not for two. */
  private void requireOneReading(int row, Indicator indicator) {
    for (Indicator other : indicators.values()) {
      if (!other.key().equals(indicator.key()) && other.unit() == indicator.unit()) {
        indicator.aliases().stream()
            .filter(other.aliases()::contains)
            .forEach(
                alias ->
                    problem(
                        row,
                        ALIASES,
                        alias,
                        "already names %s, in the same unit".formatted(other.key())));
      }
    }
  }

  private <E extends Enum<E>> Optional<E> constant(
      int row, List<String> cells, String column, E[] values) {
    Optional<String> stated = cell(cells, column);
    Optional<E> found =
        stated.flatMap(
            written ->
                Arrays.stream(values)
                    .filter(value -> value.name().equalsIgnoreCase(written))
                    .findFirst());
    if (stated.isPresent() && found.isEmpty()) {
      problem(row, column, stated.get(), "is none of " + written(values));
    }
    return found;
  }

  private static <E extends Enum<E>> String written(E[] values) {
    Function<E, String> name = value -> value.name().toLowerCase(Locale.ROOT);
    return Arrays.stream(values).map(name).collect(Collectors.joining(", "));
  }

  private List<String> list(List<String> cells, String column) {
    return cell(cells, column).stream()
        .flatMap(cell -> Arrays.stream(cell.split("\\|")))
        .map(Sheet::trimmed)
        .filter(each -> !each.isEmpty())
        .distinct()
        .toList();
  }

  private Optional<String> cell(List<String> cells, String column) {
    int place = header.indexOf(column);
    return place < 0 || place >= cells.size()
        ? Optional.empty()
        : Optional.of(Sheet.trimmed(cells.get(place))).filter(cell -> !cell.isEmpty());
  }

  private void problem(int row, String column, String value, String message) {
    problems.add(
        file
            + (row > 0 ? ", row " + row : "")
            + (column.isEmpty() ? "" : ", column " + column)
            + (value.isEmpty() ? "" : ", \"" + value + "\"")
            + ": "
            + message);
  }
}
