package tifa.trend;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import tifa.analysis.ReportFacts.RoleSize;
import tifa.count.CountsByTerm;
import tifa.normal.CodePoints;
import tifa.section.Role;
import tifa.stats.Dispersion;

/** All counted reports of one level and year, added up. Terms and categories are indices. */
public final class YearCell {
  private static final int DISPERSION_MENTIONS = 10;
  private static final int DISPERSION_REPORTS = 3;

  private final int year;
  private final List<CountedReport> reports;
  private final long chars;
  private final long tokens;
  private final TreeMap<Role, RoleCell> roles =
      new TreeMap<>(Comparator.comparing(Role::label, CodePoints.ORDER));
  private final CountsByTerm mentionsByReport;
  private final int[] mentions;
  private final int[] contested;
  private final int[] excluded;
  private final int[] categoryMentions;
  private final int[] distinctSpans;

  /** The sections of one role in all reports of a cell that have it. */
  public static final class RoleCell {
    private final Role role;
    private final int[] mentions;
    private long chars;
    private long tokens;

    private RoleCell(Role role, int terms) {
      this.role = role;
      this.mentions = new int[terms];
    }

    /** The role. */
    public Role role() {
      return role;
    }

    /** Visible code points. */
    public long chars() {
      return chars;
    }

    /** Tokens. */
    public long tokens() {
      return tokens;
    }

    /** Mentions of a term. */
    public int mentions(int term) {
      return mentions[term];
    }
  }

  /**
   * Adds up reports.
   *
   * @param reports of this year and one level, by region; not empty
   */
  YearCell(int year, List<CountedReport> reports, int terms, int categories) {
    if (reports.isEmpty()) {
      throw new IllegalArgumentException("Invalid year %s: no report".formatted(year));
    }
    this.year = year;
    this.reports = List.copyOf(reports);
    this.chars = reports.stream().mapToLong(report -> report.facts().chars()).sum();
    this.tokens = reports.stream().mapToLong(report -> report.facts().tokens()).sum();
    this.mentions = new int[terms];
    this.contested = new int[terms];
    this.excluded = new int[terms];
    this.categoryMentions = new int[categories];
    this.distinctSpans = new int[categories];
    this.mentionsByReport = CountedReport.mentionsByTerm(reports, terms);
    reports.forEach(this::add);
  }

  private void add(CountedReport report) {
    for (RoleSize size : report.facts().roleSizes()) {
      RoleCell cell =
          roles.computeIfAbsent(size.role(), role -> new RoleCell(role, mentions.length));
      cell.chars += size.chars();
      cell.tokens += size.tokens();
    }
    Role[] all = Role.values();
    report
        .counts()
        .byRole(
            (role, term, count) -> {
              roles.get(all[role]).mentions[term] += count;
              mentions[term] += count;
            });
    report
        .counts()
        .rejected(
            (term, contestedHits, excludedHits) -> {
              contested[term] += contestedHits;
              excluded[term] += excludedHits;
            });
    report
        .counts()
        .byCategory(
            (category, count, spans) -> {
              categoryMentions[category] += count;
              distinctSpans[category] += spans;
            });
  }

  /** The year. */
  public int year() {
    return year;
  }

  /** Its reports, by region key in code-point order; one for each region. */
  public List<CountedReport> reports() {
    return reports;
  }

  /** Visible code points of counted sections. */
  public long chars() {
    return chars;
  }

  /** Tokens of counted sections. */
  public long tokens() {
    return tokens;
  }

  /** The roles that occur in any report, by label in code-point order. */
  public Collection<RoleCell> roles() {
    return roles.values();
  }

  /** Mentions of a term. */
  public int mentions(int term) {
    return mentions[term];
  }

  /** Hits of a term that failed the boundary rule. */
  public int contested(int term) {
    return contested[term];
  }

  /** Hits of a term inside its exclusions. */
  public int excluded(int term) {
    return excluded[term];
  }

  /** Reports that mention a term. */
  public int reportsWithTerm(int term) {
    return mentionsByReport.rowsWith(term);
  }

  /** Hands over, by ascending index, the reports that mention a term. */
  void eachReportWith(int term, IntConsumer report) {
    mentionsByReport.each(term, (row, mentionsThere) -> report.accept(row));
  }

  /** Mentions of a category's terms. */
  public int categoryMentions(int category) {
    return categoryMentions[category];
  }

  /** Stretches of text that a category's terms cover. */
  public int distinctSpans(int category) {
    return distinctSpans[category];
  }

  /** The year of a term. */
  Series.Point ofTerm(int term) {
    return new Series.Point(
        year, mentions[term], chars, tokens, reports.size(), reportsWithTerm(term));
  }

  /**
   * How unevenly a term is spread over the reports; empty for fewer than {@value
   * #DISPERSION_MENTIONS} mentions or {@value #DISPERSION_REPORTS} reports.
   */
  public Optional<Dispersion> dispersion(int term) {
    if (mentions[term] < DISPERSION_MENTIONS
        || reports.size() < DISPERSION_REPORTS
        || tokens == 0) {
      return Optional.empty();
    }
    return Optional.of(
        Dispersion.of(
            mentionsByReport(term),
            reports.stream().mapToLong(report -> report.facts().tokens()).toArray()));
  }

  /** The unweighted mean over reports of a term's mentions in 10,000 characters, four decimals. */
  public Optional<BigDecimal> meanReportRate(int term) {
    return Rate.mean(
        mentionsByReport(term),
        reports.stream().mapToLong(report -> report.facts().chars()).toArray());
  }

  private long[] mentionsByReport(int term) {
    CountsByTerm.Column column = mentionsByReport.column(term);
    return IntStream.range(0, reports.size()).mapToLong(column::of).toArray();
  }
}
