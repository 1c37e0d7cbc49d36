package tifa.trend;

import java.lang.ref.SoftReference;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What tests tell of terms in regions, in this run of a process or the one before: of a term that
 * is mentioned as it was they need not be made again. Let go of where memory is wanted. For one
 * thread.
 */
public final class RegionTests {
  private final Map<String, SoftReference<List<Optional<SeriesStatistics>>>> known =
      new HashMap<>();
  private final Set<String> asked = new HashSet<>();

  /**
   * The tests of a term in each region.
   *
   * @param mentions hash of all on which they depend
   * @param tests makes them
   */
  List<Optional<SeriesStatistics>> of(
      String mentions, Supplier<List<Optional<SeriesStatistics>>> tests) {
    asked.add(mentions);
    SoftReference<List<Optional<SeriesStatistics>>> made = known.get(mentions);
    List<Optional<SeriesStatistics>> ofTerm = made == null ? null : made.get();
    if (ofTerm == null) {
      ofTerm = tests.get();
      known.put(mentions, new SoftReference<>(ofTerm));
    }
    return ofTerm;
  }

  /** Forgets what was not asked for since the last call. */
  void settle() {
    known.keySet().retainAll(asked);
    asked.clear();
  }
}
