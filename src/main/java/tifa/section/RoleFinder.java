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
  private static final int LONGEST_OPENING = 1000;

  private static final Pattern PAST =
      Pattern.compile(
          "回顾|总结|过去|以来的|[一二两三四五几]年来|去年|形势(和|与|及)|取得.{0,8}(成就|进展|成绩|胜利)|计划的?执行情况|执行情况|决算"
              + "|\\d{4}年(国内)?(政府)?工作(情况)?$|[〇○零一二三四五六七八九]{4}年的");
  private static final Pattern WORK_OF_YEAR = Pattern.compile("^[^回顾总结]*\\d{4}年(国内)?(政府)?工作$");
  private static final Pattern FUTURE =
      Pattern.compile(
          "目标|任务|安排|部署|重点(工作|任务|抓好)|总体要求|要求和|思路|建议|今年|今后|打算|预算|"
              + "(做好|抓好|实现|完成|推进).{0,8}\\d{4}年|\\d{4}年(的)?(国内)?(政府)?(重点|主要)?(工作|任务)|方针|未来");

  /** Words that speak of what is to come even in a heading that ends with the review. */
  private static final Pattern AHEAD =
      Pattern.compile("目标|任务|安排|部署|重点(工作|任务|抓好)|总体要求|要求和|思路|建议|今后|打算|预算|方针|未来");

  private static final Pattern GOVERNANCE =
      Pattern.compile(
          "自身(改革|建设)|政府(机构改革|职能|效能|作风|能力|治理能力|工作效能|工作水平|执行力|公信力)|(政风|行政能力|行政效能|作风)建设"
              + "|政务(水平|效能)|从严治政|廉洁.{0,12}政府|政府.{0,8}(建设|效能)|(建设|打造|建成).{0,24}政府|提升.{0,6}政府.{0,10}(效能|水平|能力)|依法行政");
  private static final Pattern LEAD_PAST =
      Pattern.compile(
          "(过去|刚刚过去)的?.{0,6}年|(一|五|几|两|三|十|四)年(多)?来|去年|回顾|以来|上一?年|"
              + "首先报告.{0,6}年的工作|执行第.{1,3}个五年计划.{0,8}成就");

  private final Map<String, Assigned> byNumber = new HashMap<>();
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

  /** Whether a heading speaks of the government's own work. */
  static boolean isGovernance(String heading) {
    return GOVERNANCE.matcher(heading).find();
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
      if (block.parent() != null) {
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
    boolean past = PAST.matcher(heading).find() && !isWorkOfReportYear(heading);
    boolean future = FUTURE.matcher(heading).find() && !(past && onlyYearOfThePast(heading));
    if (future && !past && yearBeforeAnotherPart(heading)) {
      return new Assigned(Role.REVIEW, RoleSource.HEADING);
    }
    if (past && future) {
      return new Assigned(Role.MIXED, RoleSource.HEADING);
    }
    if (past && !reviewed) {
      return new Assigned(Role.REVIEW, RoleSource.HEADING);
    }
    if (isGovernance(heading) && part != parts.get(0)) {
      return new Assigned(Role.GOVERNANCE, RoleSource.HEADING);
    }
    if (future) {
      return new Assigned(Role.PLAN, RoleSource.HEADING);
    }
    if (!reviewed && !planned && speaksOfThePast(part.lead(LEAD))) {
      return new Assigned(Role.REVIEW, RoleSource.LEAD);
    }
    return reviewed || planned
        ? new Assigned(Role.PLAN, RoleSource.ORDER)
        : new Assigned(Role.BODY, RoleSource.NONE);
  }

  /** {@code 关于2025年工作} is to come in the report of 2025, and past in that of 2026. */
  private boolean isWorkOfReportYear(String heading) {
    return year.isPresent()
        && WORK_OF_YEAR.matcher(heading).find()
        && ChineseDates.years(heading).equals(List.of(year.get()));
  }

  /** The tasks of 2023 are past where another part has those of 2024. */
  private boolean yearBeforeAnotherPart(String heading) {
    List<Integer> years = ChineseDates.years(heading);
    return years.size() == 1 && yearsOfParts.contains(years.get(0) + 1);
  }

  /**
   * {@code 2016年工作回顾} and {@code 过去五年和2021年工作回顾} look ahead nowhere, though they name a year and
   * work; {@code 2017年工作安排和2016年工作回顾} does.
   */
  private static boolean onlyYearOfThePast(String heading) {
    if (!heading.matches(".*(回顾|总结)$")) {
      return false;
    }
    boolean severalThings = heading.contains("和") || heading.contains("与");
    return !severalThings || !AHEAD.matcher(heading).find();
  }

  private Assigned inherited(Block block) {
    Assigned above = byNumber.get(block.parent().number());
    if (above == null) {
      above = inherited(block.parent());
    }
    if (above.role() != Role.MIXED) {
      return above;
    }
    String heading = block.headingText();
    boolean past = PAST.matcher(heading).find();
    boolean future = FUTURE.matcher(heading).find();
    if (past == future) {
      return above;
    }
    return new Assigned(past ? Role.REVIEW : Role.PLAN, RoleSource.HEADING);
  }
}
