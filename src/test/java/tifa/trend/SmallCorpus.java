package tifa.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.analysis.ReportFacts;
import tifa.analysis.ReportFacts.RoleSize;
import tifa.analysis.ReportFold;
import tifa.corpus.ReportKind;
import tifa.count.CorpusCounts;
import tifa.count.Counter;
import tifa.count.Counting;
import tifa.extract.text.RowHints;
import tifa.lexicon.Lexicon;
import tifa.lexicon.Match;
import tifa.lexicon.Surface;
import tifa.lexicon.Term;
import tifa.mention.Matcher;
import tifa.normal.Visible;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;
import tifa.region.Region;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.register.Status;
import tifa.section.Role;
import tifa.section.RoleSource;
import tifa.section.SectionHead;
import tifa.token.Hanlp;

/** A corpus of a few sentences whose counts can be read off with the finger. */
public final class SmallCorpus {
  public static final Region NATION = new Region("100000", "全国", "全国", Region.Level.NATIONAL);
  public static final Region EAST = new Region("110000", "东省", "东省", Region.Level.PROVINCE);
  public static final Region WEST = new Region("120000", "西省", "西省", Region.Level.PROVINCE);
  public static final Region NORTH = new Region("130000", "北省", "北省", Region.Level.PROVINCE);
  public static final Region TOWN = new Region("", "云州市", "东省/云州市", Region.Level.CITY);

  private final Lexicon lexicon;
  private final List<AnalysedReport> analysed = new ArrayList<>();
  private final List<ReportEntry> entries = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();

  /** A part of a report; {@code |} in its text separates tokens. */
  public record Part(Role role, String tokens) {}

  public SmallCorpus(Term... terms) {
    lexicon = Lexicon.of(List.of(terms));
  }

  /** A term that must stand between token boundaries. */
  public static Term term(String label, String category, String... aliases) {
    List<Surface> surfaces = new ArrayList<>(List.of(new Surface(label, label)));
    Arrays.stream(aliases).forEach(alias -> surfaces.add(new Surface(alias, alias)));
    List<String> categories = category.isEmpty() ? List.of() : Arrays.asList(category.split("\\|"));
    return new Term(label, category, categories, surfaces, List.of(), Match.TOKEN, "", "", "");
  }

  public static Part part(Role role, String tokens) {
    return new Part(role, tokens);
  }

  /** Adds a report that counts. */
  public SmallCorpus report(Region region, int year, Part... parts) {
    AnalysedReport report = analysed("r%03x".formatted(entries.size()), parts);
    analysed.add(report);
    entries.add(entry(region, year, Status.USED, Optional.of(report.facts())));
    return this;
  }

  /** Adds a report that does not count. */
  public SmallCorpus uncounted(Region region, int year, Status status) {
    AnalysedReport report = analysed("r%03x".formatted(entries.size()), part(Role.BODY, "不计"));
    entries.add(entry(region, year, status, Optional.of(report.facts())));
    return this;
  }

  /** Adds a file without report. */
  public SmallCorpus rejectedFile(String path) {
    problems.add(new Problem(ProblemCode.EMPTY, path, "", "No bytes"));
    entries.add(
        new ReportEntry(
            path,
            1,
            Optional.empty(),
            "",
            "00",
            "",
            "",
            Optional.empty(),
            "",
            OptionalInt.empty(),
            "",
            List.of(),
            List.of(),
            "",
            Status.REJECTED,
            "",
            List.of("EMPTY")));
    return this;
  }

  private ReportEntry entry(Region region, int year, Status status, Optional<ReportFacts> facts) {
    return new ReportEntry(
        "%s/%d-%d.txt".formatted(region.name(), year, entries.size()),
        1,
        facts,
        "政府工作报告",
        "ab12",
        "txt",
        "utf-8",
        Optional.of(region),
        region.name(),
        OptionalInt.of(year),
        "title",
        List.of(),
        List.of(),
        "full",
        status,
        "",
        List.of());
  }

  private static AnalysedReport analysed(String id, Part... parts) {
    StringBuilder text = new StringBuilder();
    List<AnalysedSection> sections = new ArrayList<>();
    for (Part part : parts) {
      sections.add(section(sections.size(), part, text));
    }
    return new AnalysedReport(facts(id, sections), text.toString(), sections);
  }

  private static AnalysedSection section(int seq, Part part, StringBuilder kept) {
    int start = kept.length();
    BitSet starts = new BitSet();
    BitSet ends = new BitSet();
    StringBuilder text = new StringBuilder();
    int tokens = 0;
    for (String token : part.tokens().split("\\|")) {
      starts.set(text.length());
      text.append(token);
      ends.set(text.length() - 1);
      tokens += Character.isLetterOrDigit(token.charAt(0)) ? 1 : 0;
    }
    text.append('\n');
    kept.append(text);
    return new AnalysedSection(
        new SectionHead(seq, "s" + (seq + 1), "", 1, part.role(), RoleSource.HEADING, "", "", ""),
        part.role() != Role.APPENDIX,
        start,
        kept.length() - 1,
        Visible.count(text.toString(), 0, text.length()),
        tokens,
        text.toString(),
        IntStream.range(start, kept.length()).toArray(),
        starts,
        ends);
  }

  private static ReportFacts facts(String id, List<AnalysedSection> sections) {
    Map<Role, RoleSize> sizes = new EnumMap<>(Role.class);
    for (AnalysedSection section : sections) {
      if (section.counted()) {
        sizes.merge(
            section.role(),
            new RoleSize(section.role(), section.chars(), section.tokens()),
            (a, b) -> new RoleSize(a.role(), a.chars() + b.chars(), a.tokens() + b.tokens()));
      }
    }
    return new ReportFacts(
        1,
        id,
        "政府工作报告",
        ReportKind.WORK_REPORT,
        false,
        List.of(),
        null,
        "",
        List.of(),
        "",
        List.of(),
        List.of(),
        true,
        List.of(),
        sizes.values().stream().mapToInt(RoleSize::chars).sum(),
        sections.stream().filter(s -> !s.counted()).mapToInt(AnalysedSection::chars).sum(),
        0,
        sizes.values().stream().mapToInt(RoleSize::tokens).sum(),
        sections.size(),
        List.copyOf(sizes.values()),
        RowHints.NOTHING,
        null);
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  public Register register() {
    return new Register(entries, problems);
  }

  /** The reports that count, in order of id. */
  public List<AnalysedReport> analysed() {
    return analysed;
  }

  public Matcher matcher() {
    return new Matcher(lexicon, Hanlp.ofThisJvm());
  }

  public CorpusCounts counts() {
    Map<String, String> levels = new HashMap<>();
    for (ReportEntry entry : register().used()) {
      levels.put(entry.reportId(), entry.region().orElseThrow().level().label());
    }
    return fold(new Counting(lexicon, new Counter(lexicon, matcher(), true), levels));
  }

  /** What a fold gathers from the reports that count. */
  public <R> R fold(ReportFold<R> fold) {
    R gathered = fold.empty();
    analysed.forEach(report -> fold.add(report, gathered));
    return gathered;
  }

  public Panel panel() {
    return Panel.of(register(), counts(), lexicon);
  }
}
