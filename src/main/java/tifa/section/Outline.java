package tifa.section;

import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tifa.corpus.ChineseDates;
import tifa.corpus.HeadingYears;
import tifa.corpus.Report;
import tifa.corpus.YearClue;

/** The tree of a report's sections with their roles, before its year is known. */
public final class Outline {
  /** The first sentences of a part, in characters: 今后五年是…. */
  private static final int YEARS_WITHIN = 150;

  /** What the reading passed over is a mark where it has a number, and else blanks. */
  private static final Pattern NUMBER = Pattern.compile("\\p{N}");

  private static final Pattern LINE_BREAK = Pattern.compile("\\s*[\r\n]\\s*");

  private final Report report;
  private final List<Block> blocks;
  private final Map<String, RoleFinder.Assigned> roles;
  private final Map<String, String> yearWords = new HashMap<>();

  private Outline(Report report, List<Block> blocks) {
    this.report = report;
    this.blocks = blocks;
    this.roles = RoleFinder.find(blocks, report.titleBlock().year());
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

  /** Reads the headings of {@code report}. */
  public static Outline of(Report report) {
    return new Outline(report, TreeBuilder.build(report.body()));
  }

  /** What the headings of its parts say of its year, each once. */
  public List<YearClue> yearClues() {
    Map<Integer, String> reviewed = new LinkedHashMap<>();
    Map<Integer, String> planned = new LinkedHashMap<>();
    parts()
        .map(Block::headingText)
        .forEach(
            heading -> {
              HeadingYears years = HeadingYears.of(heading);
              years.reviewed().ifPresent(year -> reviewed.putIfAbsent(year, heading));
              years.planned().ifPresent(year -> planned.putIfAbsent(year, heading));
            });
    List<YearClue> clues = new ArrayList<>();
    planned.forEach(
        (year, heading) -> {
          // Of the tasks of 2023 and those of 2024 the former are done.
          boolean done = planned.containsKey(year + 1);
          clues.add(
              new YearClue(
                  done ? YearClue.Kind.REVIEW_HEADING : YearClue.Kind.PLAN_HEADING,
                  done ? year + 1 : year,
                  heading));
        });
    reviewed.forEach(
        (year, heading) ->
            clues.add(new YearClue(YearClue.Kind.REVIEW_HEADING, year + 1, heading)));
    if (clues.isEmpty()) {
      twoYears().or(this::yearOfWork).or(this::nextYear).ifPresent(clues::add);
    }
    return clues;
  }

  /** {@code 三、2031年工作} behind a review, the only year that a heading names. */
  private Optional<YearClue> yearOfWork() {
    List<Block> named =
        parts().filter(part -> !ChineseDates.years(part.headingText()).isEmpty()).toList();
    if (named.size() != 1
        || !HeadingWords.isWorkOfAYear(named.get(0).headingText())
        || roles.get(named.get(0).number()).role() != Role.PLAN) {
      return Optional.empty();
    }
    String heading = named.get(0).headingText();
    int year = ChineseDates.years(heading).get(0);
    return Optional.of(new YearClue(YearClue.Kind.PLAN_HEADING, year, heading));
  }

  /** {@code 三、明年的任务} in a report that was given in December. */
  private Optional<YearClue> nextYear() {
    Optional<Integer> late =
        report
            .titleBlock()
            .deliveredOn()
            .filter(day -> day.getMonth().compareTo(Month.NOVEMBER) >= 0)
            .map(LocalDate::getYear);
    return parts()
        .map(Block::headingText)
        .filter(heading -> late.isPresent() && heading.contains("明年"))
        .findFirst()
        .map(heading -> new YearClue(YearClue.Kind.PLAN_HEADING, late.get() + 1, heading));
  }

  private Stream<Block> parts() {
    return blocks.stream()
        .filter(block -> block.depth() == 1 && block.heading() != null)
        .filter(block -> block.appendix() == null);
  }

  /** {@code 一、关于2030年工作} and {@code 二、关于2031年工作} say of themselves neither past nor plan. */
  private Optional<YearClue> twoYears() {
    List<Block> ofOneYear =
        parts().filter(part -> ChineseDates.years(part.headingText()).size() == 1).toList();
    if (ofOneYear.size() != 2) {
      return Optional.empty();
    }
    int first = ChineseDates.years(ofOneYear.get(0).headingText()).get(0);
    int second = ChineseDates.years(ofOneYear.get(1).headingText()).get(0);
    String words = ofOneYear.get(0).headingText() + " … " + ofOneYear.get(1).headingText();
    return second == first + 1
        ? Optional.of(new YearClue(YearClue.Kind.PLAN_HEADING, second, words))
        : Optional.empty();
  }

  /** Whether any heading divides the report. */
  public boolean isDivided() {
    return blocks.stream()
        .anyMatch(block -> !block.headingText().isEmpty() && block.appendix() == null);
  }

  /** What of the report is missing by its own words, each in a clause; empty where nothing is. */
  public List<String> gaps() {
    return Completeness.gaps(
        report,
        blocks,
        blocks.stream()
            .filter(block -> block.depth() == 1 && block.heading() != null)
            .map(block -> roles.get(block.number()).role())
            .collect(toSet()));
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
            && HeadingWords.governance(block.headingText());
    SectionHead head =
        new SectionHead(
            seq,
            block.number(),
            block.parent() == null ? "" : block.parent().number(),
            block.depth(),
            assigned.role(),
            assigned.source(),
            governance ? "governance" : block.appendix() == null ? "" : block.appendix().written(),
            yearWords(part, assigned.role()),
            writtenHeading(block));
    return new Section(head, block.paragraphs());
  }

  /** Of a mixed part, what looks back tells the years of its review, the rest those of its plan. */
  private String yearWords(Block part, Role role) {
    String words = yearWords.getOrDefault(part.number(), "");
    if (roles.get(part.number()).role() != Role.MIXED) {
      return words;
    }
    return switch (role) {
      case REVIEW -> HeadingWords.halfPast(words);
      case PLAN -> HeadingWords.halfAhead(words);
      default -> words;
    };
  }

  /** As the text has it, without the marks that refer to notes. */
  private String writtenHeading(Block block) {
    if (block.headingText().isEmpty()) {
      return "";
    }
    var normal = block.paragraphs().get(0).normal();
    String text = report.text();
    StringBuilder written = new StringBuilder();
    int end = block.paragraphs().get(0).start();
    for (int i = 0; i < block.heading().length(); i++) {
      int origin = normal.originOf(i);
      if (origin >= end) {
        if (origin > end) {
          String between = text.substring(end, origin);
          written.append(NUMBER.matcher(between).find() ? "" : between);
        }
        int next = origin + Character.charCount(text.codePointAt(origin));
        written.append(text, origin, next);
        end = next;
      }
    }
    return LINE_BREAK.matcher(written).replaceAll("");
  }
}
