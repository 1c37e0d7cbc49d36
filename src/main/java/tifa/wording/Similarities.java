package tifa.wording;

import java.util.HashMap;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import tifa.count.LongCounts;
import tifa.region.Region;
import tifa.register.Register;
import tifa.register.ReportEntry;

/**
 * How like each report is to the same region's of the year before, and to the nation's of its year:
 * the cosine of their word counts, each count times how rare the word is at the report's level.
 */
public final class Similarities {
  private final Map<String, Double> toPrevious;
  private final Map<String, Double> toNational;

  private Similarities(Map<String, Double> toPrevious, Map<String, Double> toNational) {
    this.toPrevious = toPrevious;
    this.toNational = toNational;
  }

  /** Of the used reports of {@code register}, whose words were counted. */
  public static Similarities of(Register register, ReportWords words) {
    Map<Register.Cell, String> byCell = new HashMap<>();
    Map<Integer, String> national = new HashMap<>();
    Map<String, Rarity> levels = new TreeMap<>();
    for (ReportEntry report : register.used()) {
      Region region = report.region().orElseThrow();
      int year = report.year().orElseThrow();
      byCell.putIfAbsent(report.cell().orElseThrow(), report.reportId());
      if (region.level() == Region.Level.NATIONAL) {
        national.putIfAbsent(year, report.reportId());
      }
      levels
          .computeIfAbsent(region.level().label(), level -> new Rarity())
          .add(words.profile(report.reportId()));
    }
    Map<String, Double> toPrevious = new HashMap<>();
    Map<String, Double> toNational = new HashMap<>();
    for (ReportEntry report : register.used()) {
      String id = report.reportId();
      Region region = report.region().orElseThrow();
      int year = report.year().orElseThrow();
      Rarity rarity = levels.get(region.level().label());
      String previous = byCell.get(new Register.Cell(region.key(), year - 1));
      if (previous != null) {
        put(id, cosine(words.profile(id), words.profile(previous), rarity::squareOf), toPrevious);
      }
      if (region.level() != Region.Level.NATIONAL && national.containsKey(year)) {
        WordProfile ofNation = words.profile(national.get(year));
        put(id, cosine(words.profile(id), ofNation, rarity::squareOf), toNational);
      }
    }
    return new Similarities(toPrevious, toNational);
  }

  /** On which reports, in words, those of {@code register} depend beside their words. */
  public static String inWords(Register register) {
    StringBuilder words = new StringBuilder("similarities");
    for (ReportEntry report : register.used()) {
      words.append('\n').append(report.reportId()).append(' ');
      words.append(report.region().orElseThrow().level()).append(report.cell().orElseThrow());
    }
    return words.toString();
  }

  private static void put(String id, OptionalDouble cosine, Map<String, Double> into) {
    cosine.ifPresent(value -> into.put(id, value));
  }

  /**
   * To the same region's of the year before; empty where there is none, or a report is wordless.
   */
  public OptionalDouble toPrevious(String reportId) {
    return of(reportId, toPrevious);
  }

  /** To the nation's of the year; empty for the nation's, and where there is none. */
  public OptionalDouble toNational(String reportId) {
    return of(reportId, toNational);
  }

  private static OptionalDouble of(String reportId, Map<String, Double> values) {
    Double value = values.get(reportId);
    return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** The cosine of two reports; empty where one has no word. */
  private static OptionalDouble cosine(
      WordProfile one, WordProfile other, IntToDoubleFunction squaredWeight) {
    double ones = 0;
    double others = 0;
    double both = 0;
    WordProfile.Reader left = one.new Reader();
    WordProfile.Reader right = other.new Reader();
    boolean moreLeft = left.next();
    boolean moreRight = right.next();
    while (moreLeft || moreRight) {
      int word = nextWord(moreLeft, left, moreRight, right);
      double square = squaredWeight.applyAsDouble(word);
      long here = 0;
      long there = 0;
      if (moreLeft && left.word == word) {
        here = left.count;
        moreLeft = left.next();
      }
      if (moreRight && right.word == word) {
        there = right.count;
        moreRight = right.next();
      }
      ones += here * here * square;
      others += there * there * square;
      both += here * there * square;
    }
    return ones == 0 || others == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(both / Math.sqrt(ones * others));
  }

  private static int nextWord(
      boolean moreLeft, WordProfile.Reader left, boolean moreRight, WordProfile.Reader right) {
    if (!moreRight) {
      return left.word;
    }
    return moreLeft ? Math.min(left.word, right.word) : right.word;
  }

  /** In how many reports of a level each word stands. */
  private static final class Rarity {
    private final LongCounts reportsWith = new LongCounts();
    private int reports;

    /** By in how many reports a word stands; made once all are added. */
    private double[] squares = {};

    void add(WordProfile profile) {
      reports++;
      profile.each((word, count) -> reportsWith.add(word, 1));
    }

    /**
     * The square of ln((1 + reports) / (1 + reports with the word)) + 1: at least 1, so that no
     * word is lost.
     */
    double squareOf(int word) {
      if (squares.length == 0) {
        squares = new double[reports + 1];
        for (int with = 0; with <= reports; with++) {
          double weight = Math.log((1.0 + reports) / (1.0 + with)) + 1;
          squares[with] = weight * weight;
        }
      }
      return squares[reportsWith.get(word)];
    }
  }
}
