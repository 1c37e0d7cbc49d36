package tifa.section;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import tifa.corpus.Paragraph;

/**
 * Finds where a part begins of which the heading was lost: {@code （一）} begins anew after a
 * paragraph that opens the plan ({@code 今年政府工作的总体要求是…}), or stands before a {@code 二、} that no
 * {@code 一、} precedes; where no heading is left at all, what is weighed ends the review. Such a
 * part gets a heading of no characters.
 */
final class LostHeadings {
  /** A longer paragraph that opens the report is also its first part. */
  private static final int LONGEST_OPENING = 200;

  /** How far into a paragraph the words stand that open a plan. */
  private static final int WITHIN = 60;

  /** A plan opens with at most so many paragraphs before its demands and goals. */
  private static final int MOST_BEFORE_GOALS = 3;

  /** What was achieved and what was not is weighed in the last paragraphs of a review, so many. */
  private static final int MOST_BEFORE_PLAN = 3;

  private static final Pattern OPENS_REPORT = Pattern.compile("请予?审议|报告(政府)?工作|提出(宝贵)?意见");
  private static final Pattern GOALS =
      Pattern.compile(
          "(?<!(完成了|实现了|(较好|圆满|全面|顺利|胜利|超额|基本|提前|如期)地?(完成|实现))[^。，；]{0,24})(总体要求|总体思路|预期目标|主要目标)");
  private static final Pattern OPENS_PLAN =
      Pattern.compile("(今年|\\d{4}年)，?是|.{0,12}规划[^。，]{0,12}(关键|收官|开局|攻坚)[之一]?年");

  private final List<Paragraph> body;
  private final List<Heading> headings;
  private final List<Heading> found = new ArrayList<>();

  /** The part that is open, and the last {@code （三）} in it; null where there is none. */
  private Heading part;

  private Heading run;
  private boolean partLooksBack = true;

  private LostHeadings(List<Paragraph> body, List<Heading> headings) {
    this.body = body;
    this.headings = headings;
  }

  /** {@code headings} with those of no characters among them. */
  static List<Heading> add(List<Paragraph> body, List<Heading> headings) {
    if (headings.isEmpty()) {
      return ofTwoParts(body);
    }
    LostHeadings lost = new LostHeadings(body, headings);
    for (int i = 0; i < headings.size(); i++) {
      lost.read(i);
    }
    return lost.found;
  }

  /**
   * Of a report that lost all its headings, review and plan: the plan begins with the paragraph
   * that opens it and states its demands or goals, soon after one that weighs what was achieved.
   */
  private static List<Heading> ofTwoParts(List<Paragraph> body) {
    int start = 0;
    while (start < body.size() && opensReport(body.get(start).text())) {
      start++;
    }
    for (int i = start + 1; i < body.size(); i++) {
      String text = body.get(i).text();
      if (OPENS_PLAN.matcher(text).lookingAt()
          && GOALS.matcher(text).find()
          && body.subList(Math.max(start, i - MOST_BEFORE_PLAN), i).stream()
              .anyMatch(before -> SummingUp.weighsResults(before.text()))) {
        return List.of(
            new Heading(start, HeadingStyle.UNNUMBERED, 0, 0),
            new Heading(i, HeadingStyle.UNNUMBERED, 0, 0));
      }
    }
    return List.of();
  }

  private void read(int index) {
    Heading heading = headings.get(index);
    switch (heading.style()) {
      case UNNUMBERED -> open(heading);
      case CHINESE -> {
        findPartAbove(heading, index);
        if (part == null || part.style() == HeadingStyle.CHINESE) {
          open(heading);
        } else {
          partLooksBack = false;
        }
      }
      case BANNER -> run = null;
      case PARENTHESISED -> {
        if (heading.number() == 1 && run != null && run.number() > 1 && partLooksBack) {
          findPlan(
              run.paragraph() + 1, heading, part == null ? HeadingStyle.CHINESE : part.style());
        }
        run = heading;
      }
      default -> {
        // Of lower levels none tells of a part.
      }
    }
    found.add(heading);
  }

  private void open(Heading heading) {
    String text = body.get(heading.paragraph()).text().substring(0, heading.length());
    partLooksBack = HeadingWords.past(text) && !HeadingWords.ahead(text);
    part = heading;
    run = null;
  }

  /** What a {@code 一、} or {@code 二、} tells of a part before or around it. */
  private void findPartAbove(Heading heading, int index) {
    if (part == null && run != null && run.number() > 1) {
      if (heading.number() == 2) {
        addFirst(HeadingStyle.CHINESE);
      } else if (heading.number() == 1 && !goesOn(run, index)) {
        findPlan(run.paragraph() + 1, heading, HeadingStyle.UNNUMBERED);
      }
    } else if (part == null && heading.number() == 2 && isReviewed(heading)) {
      addFirst(HeadingStyle.CHINESE);
    } else if (part == null && heading.number() == 1 && found.isEmpty() && planFollows(index)) {
      addFirst(HeadingStyle.UNNUMBERED);
    } else if (part != null && part.style() == HeadingStyle.UNNUMBERED && partLooksBack) {
      findPlan(part.paragraph() + 1, heading, HeadingStyle.UNNUMBERED);
    }
  }

  /** Whether a {@code 二、} that looks ahead stands below more than the words that open a report. */
  private boolean isReviewed(Heading second) {
    String text = body.get(second.paragraph()).text().substring(0, second.length());
    return HeadingWords.ahead(text)
        && !HeadingWords.past(text)
        && body.subList(0, second.paragraph()).stream().mapToInt(p -> p.text().length()).sum()
            > 2 * LONGEST_OPENING;
  }

  private boolean goesOn(Heading last, int index) {
    return headings.subList(index, headings.size()).stream()
        .anyMatch(h -> h.style() == last.style() && h.number() == last.number() + 1);
  }

  /** Whether a line looks ahead behind the {@code 一、} that begin the report. */
  private boolean planFollows(int index) {
    return headings.subList(index, headings.size()).stream()
        .filter(h -> h.style() == HeadingStyle.UNNUMBERED)
        .findFirst()
        .filter(h -> HeadingWords.ahead(body.get(h.paragraph()).text()))
        .isPresent();
  }

  /** Opens the plan where a paragraph before {@code heading} states its demands and goals. */
  private void findPlan(int from, Heading heading, HeadingStyle style) {
    for (int i = from; i < heading.paragraph(); i++) {
      String text = body.get(i).text();
      if (GOALS.matcher(text).region(0, Math.min(WITHIN, text.length())).find()
          || i + 1 == heading.paragraph()
              && style == HeadingStyle.UNNUMBERED
              && GOALS.matcher(text).find()) {
        if (part == null && !addFirst(style)) {
          return;
        }
        int start = i;
        for (int j = i - 1; j >= from && j >= i - MOST_BEFORE_GOALS; j--) {
          start = OPENS_PLAN.matcher(body.get(j).text()).lookingAt() ? j : start;
        }
        part = new Heading(start, style, part.number() == 0 ? 0 : part.number() + 1, 0);
        partLooksBack = false;
        found.add(part);
        return;
      }
    }
  }

  /** Opens the first part behind the words that open the report; false where nothing is there. */
  private boolean addFirst(HeadingStyle style) {
    int start = 0;
    int end = headings.get(0).paragraph();
    while (start < end && opensReport(body.get(start).text())) {
      start++;
    }
    if (start == end) {
      return false;
    }
    part = new Heading(start, style, style == HeadingStyle.CHINESE ? 1 : 0, 0);
    found.add(0, part);
    return true;
  }

  private static boolean opensReport(String text) {
    return text.length() <= LONGEST_OPENING && OPENS_REPORT.matcher(text).find();
  }
}
