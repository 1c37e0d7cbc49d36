package tifa.region;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The administrative divisions of China, by code and by name. Immutable once read, safe for many
 * threads.
 */
public final class RegionTable {
  private static final String RESOURCE = "regions.csv";
  private static final String COUNTRY = "100000";

  /** One meaning of a name; {@code present} is false for a former name or a former division. */
  record Meaning(Region region, boolean present) {}

  private static final class Shipped {
    static final RegionTable TABLE = open();

    private static RegionTable open() {
      try (var in = RegionTable.class.getResourceAsStream(RESOURCE)) {
        return RegionTableReader.read(new InputStreamReader(in, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot read " + RESOURCE, e);
      }
    }
  }

  private final Map<String, Region> byCode = new LinkedHashMap<>();
  private final Map<String, Region> byFormerCode = new HashMap<>();
  private final Map<Region, Region> parents = new HashMap<>();
  private final Map<String, List<Meaning>> fullNames = new HashMap<>();
  private final Map<String, List<Meaning>> shortNames = new HashMap<>();
  private final Map<Character, Integer> longestFrom = new HashMap<>();

  RegionTable() {}

  /** The table that ships with the program; read once per JVM. */
  public static RegionTable shipped() {
    return Shipped.TABLE;
  }

  /** Adds a division below {@code parent}, which is null for the country. */
  void add(Region region, Region parent) {
    byCode.put(region.code(), region);
    if (parent != null) {
      parents.put(region, parent);
    }
  }

  void addFullName(String name, Region region, boolean present) {
    addName(fullNames, name, region, present);
  }

  void addShortName(String name, Region region, boolean present) {
    addName(shortNames, name, region, present);
  }

  void addFormerCode(String code, Region region) {
    byFormerCode.put(code, region);
  }

  private void addName(
      Map<String, List<Meaning>> names, String name, Region region, boolean present) {
    names.computeIfAbsent(name, n -> new ArrayList<>()).add(new Meaning(region, present));
    longestFrom.merge(name.charAt(0), name.length(), Math::max);
  }

  /** Every division of the table, former ones included. */
  public Collection<Region> regions() {
    return Collections.unmodifiableCollection(byCode.values());
  }

  /** The whole country. */
  public Region country() {
    return byCode.get(COUNTRY);
  }

  /** The division with this code; a code that was replaced gives the division of today. */
  public Optional<Region> byCode(String code) {
    return Optional.ofNullable(byCode.getOrDefault(code, byFormerCode.get(code)));
  }

  /** The division that {@code region} lies in; empty for the country and for unlisted regions. */
  public Optional<Region> parentOf(Region region) {
    return Optional.ofNullable(parents.get(region));
  }

  /** Whether {@code region} lies in {@code outer}, at any depth. */
  public boolean isInside(Region region, Region outer) {
    for (Region r = parents.get(region); r != null; r = parents.get(r)) {
      if (r.equals(outer)) {
        return true;
      }
    }
    return false;
  }

  /** The divisions of which {@code name} is the full name, or was. */
  List<Meaning> fullNames(String name) {
    return fullNames.getOrDefault(name, List.of());
  }

  /** The divisions of which {@code name} is the short name. */
  List<Meaning> shortNames(String name) {
    return shortNames.getOrDefault(name, List.of());
  }

  /** The divisions that {@code name} can mean, by full and by short name. */
  List<Meaning> meanings(String name) {
    List<Meaning> all = new ArrayList<>(fullNames(name));
    all.addAll(shortNames(name));
    return all;
  }

  /** Length of the longest name that begins with {@code first}, in chars; 0 where none does. */
  int longestFrom(char first) {
    return longestFrom.getOrDefault(first, 0);
  }
}
