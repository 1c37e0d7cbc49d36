package tifa.target;

import static java.util.stream.Collectors.toCollection;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import tifa.analysis.AnalysedReport;
import tifa.analysis.ReportSum;
import tifa.normal.CodePointIndex;

/**
 * Gathers by report id what each report promises and reports, by the indicators of a vocabulary; as
 * bytes, which {@link PromiseCodec} takes apart.
 */
public final class PromiseGathering implements ReportSum<Map<String, byte[]>> {
  private static final long serialVersionUID = 1L;

  private final List<Indicator> indicators;
  private transient PromiseReader reader;

  /** Gathers by these. */
  public PromiseGathering(Indicators indicators) {
    this.indicators = indicators.all();
  }

  @Override
  public Map<String, byte[]> empty() {
    return new TreeMap<>();
  }

  @Override
  public void add(AnalysedReport report, String standing, Map<String, byte[]> gathered) {
    gathered.put(report.facts().reportId(), PromiseCodec.encoded(promises(report, reader())));
  }

  /** Made where it is used, since it does not travel; twice at worst, which is the same. */
  private PromiseReader reader() {
    PromiseReader made = reader;
    if (made == null) {
      made = new PromiseReader(new Indicators(indicators));
      reader = made;
    }
    return made;
  }

  private static Promises promises(AnalysedReport report, PromiseReader reader) {
    CodePointIndex places = new CodePointIndex(report.text());
    List<Target> targets =
        report.sections().stream()
            .flatMap(section -> reader.targets(section).stream())
            .map(target -> target.moved(places::before))
            .toList();
    List<Outcome> outcomes =
        reader.outcomes(report.sections()).stream()
            .map(outcome -> outcome.moved(places::before))
            .toList();
    return new Promises(
        inOrder(targets, Target::start, Target::indicator),
        inOrder(outcomes, Outcome::start, Outcome::indicator));
  }

  /** What was read twice at one place stands once. */
  private static <T> List<T> inOrder(
      List<T> read, ToIntFunction<T> start, Function<T, String> indicator) {
    Comparator<T> order = Comparator.comparingInt(start).thenComparing(indicator);
    return List.copyOf(read.stream().collect(toCollection(() -> new TreeSet<>(order))));
  }

  @Override
  public Optional<String> question() {
    return Optional.of("promises by " + indicators);
  }

  @Override
  public Optional<Map<String, byte[]>> without(Map<String, byte[]> all, Map<String, byte[]> gone) {
    all.keySet().removeAll(gone.keySet());
    return Optional.of(all);
  }

  @Override
  public Map<String, byte[]> merge(Map<String, byte[]> one, Map<String, byte[]> other) {
    one.putAll(other);
    return one;
  }
}
