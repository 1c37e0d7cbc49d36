package tifa.section;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import tifa.corpus.ChineseDates;
import tifa.corpus.Report;
import tifa.corpus.TitleBlock;

/** The tree of a report's sections with their roles, before its year is known. */
public final class Outline {
  /** First words of a part, in characters: 2024年是实施…. */
  private static final int LEAD = 12;

  /** The first sentences of a part, in characters: 今后五年是…. */
  private static final int YEARS_WITHIN = 150;

  private final Report report;
  private final List<Block> blocks;
  private final Map<String, RoleFinder.Assigned> roles;
  private final Map<String, String> yearWords = new HashMap<>();

  private Outline(Report report, List<Block> blocks) {
    this.report = report;
    this.blocks = blocks;
    this.roles = RoleFinder.find(blocks, yearOf(report.titleBlock()));
    readYears();
  }

  /** What follows {@code 二、“十五”期间的奋斗目标} without a word on years details its period. */
  private void readYears() {
    String period = "";
    for (Block block : blocks) {
      if (block.parent() == null && !yearWords.containsKey(block.number())) {
        String lead = block.lead(YEARS_WITHIN);
        String words = Years.words(block.headingText(), lead);
        if (roles.get(block.number()).role() == Role.PLAN) {
          if (Years.areTold(block.headingText(), lead)) {
            period = Years.periodAhead(words).map("，"::concat).orElse("");
          } else {
            words += period;
          }
        }
        yearWords.put(block.number(), words);
      }
    }
  }

  private static Optional<Integer> yearOf(TitleBlock block) {
    return block.titleYear().or(() -> block.deliveredOn().map(LocalDate::getYear));
  }

  /** Reads the headings of {@code report}. */
  public static Outline of(Report report) {
    return new Outline(report, TreeBuilder.build(report.body()));
  }

  /**
   * The year that the report plans: stated by a heading or the first words of a plan part, or the
   * year after the one that its review names.
   */
  public Optional<Integer> plannedYear() {
    return onlyYear(Block::headingText)
        .or(this::yearAfterReview)
        .or(() -> onlyYear(block -> block.lead(LEAD)));
  }

  /** The year of the first plan part in whose words there is just one. */
  private Optional<Integer> onlyYear(Function<Block, String> words) {
    return parts(Role.PLAN)
        .map(block -> ChineseDates.years(words.apply(block)))
        .filter(years -> years.size() == 1)
        .map(years -> years.get(0))
        .findFirst();
  }

  private Optional<Integer> yearAfterReview() {
    return parts(Role.REVIEW)
        .map(block -> ChineseDates.years(block.headingText()))
        .filter(years -> !years.isEmpty())
        .map(years -> years.get(years.size() - 1) + 1)
        .findFirst();
  }

  private Stream<Block> parts(Role role) {
    return blocks.stream().filter(block -> isPartWithRole(block, role));
  }

  private boolean isPartWithRole(Block block, Role role) {
    return block.depth() == 1
        && block.heading() != null
        && roles.get(block.number()).role() == role;
  }

  /** Whether any heading divides the report. */
  public boolean isDivided() {
    return blocks.stream().anyMatch(block -> block.heading() != null && block.appendix() == null);
  }

  /** What of the report is missing by its own words, each in a clause; empty where nothing is. */
  public List<String> gaps() {
    return Completeness.gaps(report, blocks);
  }

  /** The sections in reading order. */
  public List<Section> sections() {
    List<Section> sections = new ArrayList<>();
    for (Block block : blocks) {
      sections.add(section(block, sections.size()));
    }
    return sections;
  }

  private Section section(Block block, int seq) {
    RoleFinder.Assigned assigned = roles.get(block.number());
    Block part = block;
    while (part.parent() != null) {
      part = part.parent();
    }
    boolean governance =
        assigned.role() != Role.GOVERNANCE
            && block.parent() != null
            && RoleFinder.isGovernance(block.headingText());
    return new Section(
        seq,
        block.number(),
        block.parent() == null ? "" : block.parent().number(),
        block.depth(),
        assigned.role(),
        assigned.source(),
        governance ? "governance" : block.appendix() == null ? "" : block.appendix().written(),
        yearWords.getOrDefault(part.number(), ""),
        writtenHeading(block),
        block.paragraphs());
  }

  private String writtenHeading(Block block) {
    if (block.heading() == null) {
      return "";
    }
    var normal = block.paragraphs().get(0).normal();
    int last = normal.originOf(block.heading().length() - 1);
    int end = last + Character.charCount(report.text().codePointAt(last));
    return report
        .text()
        .substring(block.paragraphs().get(0).start(), end)
        .replaceAll("\\s*[\r\n]\\s*", "");
  }
}
