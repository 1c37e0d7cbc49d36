package tifa.section;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import tifa.corpus.ChineseDates;

/**
 * Tells what each part is about: by the words of its heading, by its first sentences, by its place
 * after the review.
 */
final class RoleFinder {
  private static final int LEAD = 80;
  private static final int LEAD_OF_OWN_WORK = 120;
  private static final int LONGEST_OPENING = 1000;

  private static final Pattern LEAD_PAST =
      Pattern.compile(
          "(过去|刚刚过去)的?.{0,6}年|(一|五|几|两|三|十|四)年(多)?来|去年|回顾|以来|上一?年|"
              + "首先报告.{0,6}年的工作|执行第.{1,3}个五年计划.{0,8}成就");

  private static final Pattern LEAD_AHEAD =
      Pattern.compile("今年|今后|未来|目标|任务|将|要(重点|着力|做好|抓好|突出|把握)");

  /** How officials should serve, which the last part may be about. */
  private static final Pattern HOW_TO_SERVE = Pattern.compile("作风|廉洁|廉政|清廉|勤政|公仆|狠抓.{0,4}落实|抓落实");

  /** {@code 今后的工作，要着重抓好以下几点。} before the sections of a part that began with a review. */
  private static final Pattern TURNS_AHEAD =
      Pattern.compile("[^。]{0,16}(今后|未来|明年|新的一年)[^。]{0,24}(要|着重|必须|任务)");

  /** A mixed part reviews below a paragraph that opens so, until another turns ahead. */
  private static final Pattern OPENS_PAST =
      Pattern.compile("(过去|刚刚过去)的?.{0,6}年|(这|过去)?[一两三四五]年(多)?来|去年|上一?年");

  private final Map<String, Assigned> byNumber = new HashMap<>();

  /** The last paragraph so far that is a part's own, by the number of the part. */
  private final Map<String, String> lastWords = new HashMap<>();

  /** What was told of the sections of a mixed part so far, by the part's number. */
  private final Map<String, Told> toldInMixed = new HashMap<>();

  /**
   * The role of sections, which others beside them have too where nothing else tells.
   *
   * @param role mixed where they differ
   * @param lead the part's own words before them
   */
  private record Told(Role role, String lead) {
    Told and(Told next) {
      return new Told(role == next.role() ? role : Role.MIXED, next.lead());
    }
  }

  private final Optional<Integer> year;

  /** Years that alone stand in the heading of a part. */
  private final Set<Integer> yearsOfParts = new HashSet<>();

  /**
   * A role and what gave it.
   *
   * @param role the role
   * @param source the rule
   */
  record Assigned(Role role, RoleSource source) {}

  private RoleFinder(Optional<Integer> year) {
    this.year = year;
  }

  /**
   * The role of every section, by its number.
   *
   * @param year the report's, where its title block tells
   */
  static Map<String, Assigned> find(List<Block> blocks, Optional<Integer> year) {
    RoleFinder finder = new RoleFinder(year);
    finder.assign(blocks);
    return finder.byNumber;
  }

  private void assign(List<Block> blocks) {
    List<Block> parts =
        blocks.stream()
            .filter(block -> block.depth() == 1 && block.heading() != null)
            .filter(block -> block.appendix() == null)
            .toList();
    for (Block part : parts) {
      List<Integer> years = ChineseDates.years(part.headingText());
      if (years.size() == 1) {
        yearsOfParts.add(years.get(0));
      }
    }
    boolean reviewed = false;
    boolean planned = false;
    for (Block block : blocks) {
      if (block.isPreamble()) {
        Assigned assigned = roleOfPreamble(block, parts);
        byNumber.put(block.number(), assigned);
        reviewed = assigned.role() == Role.REVIEW;
      } else if (block.appendix() != null) {
        byNumber.put(block.number(), new Assigned(Role.APPENDIX, RoleSource.HEADING));
      } else if (block.isClosing()) {
        byNumber.put(block.number(), new Assigned(Role.CLOSING, RoleSource.ORDER));
      }
    }
    for (Block part : parts) {
      Assigned assigned = roleOfPart(part, reviewed, planned, parts);
      byNumber.put(part.number(), assigned);
      planned |= assigned.role() == Role.PLAN;
      reviewed |= assigned.role() == Role.REVIEW || assigned.role() == Role.MIXED;
    }
    for (Block block : blocks) {
      if (block.parent() == null) {
        block.text().forEach(paragraph -> lastWords.put(block.number(), paragraph.text()));
      } else {
        byNumber.computeIfAbsent(block.number(), number -> inherited(block));
      }
    }
  }

  /** Text before the first part is an opening, unless it is the review itself or all there is. */
  private Assigned roleOfPreamble(Block block, List<Block> parts) {
    if (parts.isEmpty()) {
      return new Assigned(Role.BODY, RoleSource.NONE);
    }
    return block.chars() > LONGEST_OPENING && speaksOfThePast(block.lead(3 * LEAD))
        ? new Assigned(Role.REVIEW, RoleSource.LEAD)
        : new Assigned(Role.PREAMBLE, RoleSource.ORDER);
  }

  private boolean speaksOfThePast(String lead) {
    return LEAD_PAST.matcher(lead).find()
        || year.isPresent() && ChineseDates.years(lead).contains(year.get() - 1);
  }

  private Assigned roleOfPart(Block part, boolean reviewed, boolean planned, List<Block> parts) {
    String heading = part.headingText();
    if (heading.isEmpty()) {
      // Of a part that lost its heading, the words that open a plan were found, or those before it.
      return new Assigned(reviewed ? Role.PLAN : Role.REVIEW, RoleSource.LEAD);
    }
    boolean past = HeadingWords.past(heading) || !reviewed && HeadingWords.present(heading);
    boolean ahead = HeadingWords.ahead(heading);
    if (!past && (yearBeforeAnotherPart(heading) || !ahead && isYearBeforeReport(heading))) {
      return new Assigned(Role.REVIEW, RoleSource.HEADING);
    }
    if (HeadingWords.isWorkOfAYear(heading)) {
      boolean toCome = isReportYear(heading) || reviewed;
      return new Assigned(toCome ? Role.PLAN : Role.REVIEW, RoleSource.HEADING);
    }
    if (past && ahead) {
      return new Assigned(Role.MIXED, RoleSource.HEADING);
    }
    if (past && (!reviewed || !planned)) {
      return new Assigned(Role.REVIEW, RoleSource.HEADING);
    }
    if (HeadingWords.governance(heading) && part != parts.get(0)) {
      return new Assigned(Role.GOVERNANCE, RoleSource.HEADING);
    }
    if (ahead) {
      return new Assigned(Role.PLAN, RoleSource.HEADING);
    }
    if (planned && isLast(part, parts) && isOwnWork(part, heading)) {
      return new Assigned(Role.GOVERNANCE, RoleSource.LEAD);
    }
    if (!reviewed && !planned && speaksOfThePast(part.lead(LEAD))) {
      return new Assigned(Role.REVIEW, RoleSource.LEAD);
    }
    return reviewed || planned
        ? new Assigned(Role.PLAN, RoleSource.ORDER)
        : new Assigned(Role.BODY, RoleSource.NONE);
  }

  private static boolean isOwnWork(Block part, String heading) {
    return SummingUp.speaksOfOwnWork(part.lead(LEAD_OF_OWN_WORK))
        || HOW_TO_SERVE.matcher(heading).find();
  }

  private static boolean isLast(Block part, List<Block> parts) {
    return part == parts.get(parts.size() - 1);
  }

  /** {@code 关于2025年工作} is to come in the report of 2025, and past in that of 2026. */
  private boolean isReportYear(String heading) {
    return year.isPresent() && ChineseDates.years(heading).equals(List.of(year.get()));
  }

  /** {@code 极不平凡的2024年} in the report of 2025. */
  private boolean isYearBeforeReport(String heading) {
    return year.isPresent() && ChineseDates.years(heading).equals(List.of(year.get() - 1));
  }

  /** The tasks of 2023, or 2023 alone, are past where another part has those of 2024. */
  private boolean yearBeforeAnotherPart(String heading) {
    List<Integer> years = ChineseDates.years(heading);
    return years.size() == 1 && yearsOfParts.contains(years.get(0) + 1);
  }

  private Assigned inherited(Block block) {
    Assigned above = byNumber.get(block.parent().number());
    if (above == null) {
      above = inherited(block.parent());
    }
    String lead = lastWords.getOrDefault(block.parent().number(), "");
    if (above.role() == Role.REVIEW && above.source() == RoleSource.LEAD) {
      return TURNS_AHEAD.matcher(lead).lookingAt()
          ? new Assigned(Role.PLAN, RoleSource.ORDER)
          : above;
    }
    if (above.role() != Role.MIXED) {
      return above;
    }
    Assigned own = inMixedPart(block, lead, above);
    if (own.role() != Role.MIXED) {
      toldInMixed.merge(
          block.parent().number(), new Told(own.role(), lead), (first, next) -> first.and(next));
      return own;
    }
    Told before = toldInMixed.get(block.parent().number());
    return before != null && before.lead().equals(lead)
        ? new Assigned(before.role(), RoleSource.ORDER)
        : above;
  }

  private Assigned inMixedPart(Block block, String lead, Assigned above) {
    String heading = block.headingText();
    boolean past = HeadingWords.past(heading);
    boolean ahead = HeadingWords.ahead(heading);
    if (past != ahead) {
      return new Assigned(past ? Role.REVIEW : Role.PLAN, RoleSource.HEADING);
    }
    Block part = block.parent();
    if (part.parent() != null || !HeadingWords.ahead(part.headingText())) {
      return above;
    }
    if (OPENS_PAST.matcher(lead).lookingAt()) {
      return new Assigned(Role.REVIEW, RoleSource.ORDER);
    }
    return LEAD_AHEAD.matcher(lead).find() ? new Assigned(Role.PLAN, RoleSource.ORDER) : above;
  }
}
