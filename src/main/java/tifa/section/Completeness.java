package tifa.section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.corpus.Paragraph;
import tifa.corpus.Report;
import tifa.corpus.ReportKind;

/** Tells by a report's own words that some of it is missing. */
final class Completeness {
  private static final int SHORTEST_SENTENCE = 15;
  private static final Pattern ENDED = Pattern.compile(".*[。！？；：…”》）.!?] ?", Pattern.DOTALL);
  private static final Pattern SENTENCE = Pattern.compile(".*[，、。；].*", Pattern.DOTALL);
  private static final Pattern NOT_BROKEN_OFF = Pattern.compile(".*[^，、：；（“《]", Pattern.DOTALL);

  /** How less than this ends says nothing, in characters. */
  private static final int SHORTEST_TEXT = 200;

  /** A closing, and the lines that may follow it: 谢谢大家！, a list without heading. */
  private static final int LAST_PARAGRAPHS = 4;

  private static final int LAST_WORDS = 120;

  /** Characters at the end of a text among which a pager stands. */
  private static final int TAIL = 1500;

  private static final Pattern PAGER = Pattern.compile("下一[页頁]|下页|(余下|阅读|展开|查看)全文");

  /** What sites that sell texts put in place of the rest: {@code （省略912字，正式会员可完整阅读）}. */
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(省略|略去|隐藏|剩余)\\d{2,6}字|(登录|会员|付费|购买)[^。，]{0,10}(完整|全文|全部|继续)?(阅读|查看|下载)(全文|全部|完整|剩余|更多)?[^。，]{0,6}[）)】]|(阅读|查看)(全部|完整|剩余|全文)[^。]{0,16}(登录|会员|付费)");

  /** With one of which each such note begins. */
  private static final List<String> WORDS_OF_SELLERS =
      List.of("省略", "略去", "隐藏", "剩余", "登录", "会员", "付费", "购买", "阅读", "查看");

  private static final int LONGEST_AFTER_CLOSING = 40;
  private static final Pattern APPLAUSE = Pattern.compile("（[^（）]{0,20}(掌声|鼓掌|起立|完)[^（）]{0,12}）$");

  /** With these words, or with a cry, a report ends; with thanks also a review does. */
  private static final Pattern CLOSES =
      Pattern.compile(
          "(让我们.*|奋斗|万岁|胜利|前进|奋进|迈进|谢谢(大家|各位).*|请.{0,12}审[议查])[^。；！？，]{0,6}[！。”]{0,2}$"
              + "|((谱写|书写|开创|续写|夺取|再创|描绘|绘就|铸就|迎接|开启)[^。；，]{2,50}|(而|为)[^。；]{2,60}(努力|贡献)|！)[^。；！？，]{0,8}[！”]{0,2}$",
          Pattern.DOTALL);

  private static final Pattern THANKS = Pattern.compile("(感谢|谢意|敬意|致敬|慰问|祝福|祝愿)[！。]?$");

  private Completeness() {}

  /** What is missing, each in a clause; empty where nothing is. */
  static List<String> gaps(Report report, List<Block> blocks, Set<Role> roles) {
    List<String> gaps = new ArrayList<>();
    int chars = blocks.stream().mapToInt(Block::chars).sum();
    boolean closed = isClosed(blocks);
    if (report.titleBlock().lines().isEmpty() && !closed) {
      gaps.add("there is neither an opening nor a closing address to the deputies");
    }
    addMissingParts(gaps, blocks);
    if (!closed
        && chars >= SHORTEST_TEXT
        && gaps.isEmpty()
        && report.titleBlock().kind() != ReportKind.PLAN
        && report.titleBlock().kind() != ReportKind.BUDGET) {
      addMissingRole(gaps, roles);
    }
    Optional<String> last = lastParagraph(blocks);
    if (!closed && last.filter(Completeness::breaksOff).isPresent()) {
      gaps.add("it ends inside a sentence: …%s".formatted(end(last.get())));
    } else if (!closed
        && chars >= SHORTEST_TEXT
        && gaps.isEmpty()
        && !report.titleBlock().abridged()) {
      gaps.add("it has no closing words, its last are: …%s".formatted(end(last.orElse(""))));
    }
    leftOut(report.text())
        .ifPresent(note -> gaps.add("a site left some of it out: %s".formatted(note)));
    if (!closed && PAGER.matcher(tail(report.text())).find()) {
      gaps.add("a pager leads to further pages, which are not in the file");
    }
    return gaps;
  }

  /** The first note of what was left out. */
  private static Optional<String> leftOut(String text) {
    Matcher note = LEFT_OUT.matcher(text);
    int first = text.length();
    String found = null;
    for (String word : WORDS_OF_SELLERS) {
      for (int at = text.indexOf(word); at >= 0 && at < first; at = text.indexOf(word, at + 1)) {
        if (note.region(at, text.length()).lookingAt()) {
          first = at;
          found = note.group();
        }
      }
    }
    return Optional.ofNullable(found);
  }

  /** A report tells what was done and what will be. */
  private static void addMissingRole(List<String> gaps, Set<Role> roles) {
    boolean whole =
        roles.contains(Role.MIXED) || roles.contains(Role.REVIEW) == roles.contains(Role.PLAN);
    if (!whole) {
      gaps.add(
          roles.contains(Role.REVIEW)
              ? "it reviews, and no part plans"
              : "it plans, and no part reviews");
    }
  }

  /** Whether the last words are those with which reports end; a line of thanks may follow. */
  private static boolean isClosed(List<Block> blocks) {
    List<Paragraph> own = new ArrayList<>();
    for (Block block : blocks) {
      if (block.appendix() == null) {
        own.addAll(block.paragraphs());
      }
    }
    boolean addressed =
        blocks.stream()
            .filter(block -> block.appendix() == null)
            .reduce((first, second) -> second)
            .filter(Block::isClosing)
            .isPresent();
    if (addressed && !THANKS.matcher(withoutApplause(own.get(own.size() - 1))).find()) {
      return true;
    }
    for (int i = own.size() - 1; i >= Math.max(0, own.size() - LAST_PARAGRAPHS); i--) {
      String paragraph = withoutApplause(own.get(i));
      String words = paragraph.substring(Math.max(0, paragraph.length() - LAST_WORDS));
      if (CLOSES.matcher(words).find() && !THANKS.matcher(words).find()) {
        return true;
      }
      if (paragraph.length() > LONGEST_AFTER_CLOSING) {
        return false;
      }
    }
    return false;
  }

  private static String withoutApplause(Paragraph paragraph) {
    return APPLAUSE.matcher(paragraph.text()).replaceAll("");
  }

  private static String tail(String text) {
    return text.substring(Math.max(0, text.length() - TAIL));
  }

  /** Parts that the numbers of the others promise. A number that goes back is a list's. */
  private static void addMissingParts(List<String> gaps, List<Block> blocks) {
    Block before = null;
    for (Block block : blocks) {
      boolean numbered =
          block.depth() == 1
              && block.appendix() == null
              && !block.headingText().isEmpty()
              && block.heading().style() == HeadingStyle.CHINESE;
      if (numbered) {
        int number = block.heading().number();
        if (before == null && number > 1) {
          gaps.add("its parts begin with %s".formatted(quoted(block)));
        } else if (before != null && number > before.heading().number() + 1) {
          gaps.add(
              "between %s and %s a part or a heading is missing"
                  .formatted(quoted(before), quoted(block)));
        }
        before = block;
      }
    }
  }

  private static Optional<String> lastParagraph(List<Block> blocks) {
    return blocks.stream()
        .filter(block -> block.appendix() == null)
        .reduce((first, second) -> second)
        .map(block -> block.paragraphs().get(block.paragraphs().size() - 1))
        .map(Paragraph::text);
  }

  private static boolean breaksOff(String paragraph) {
    return !NOT_BROKEN_OFF.matcher(paragraph).matches()
        || paragraph.length() >= SHORTEST_SENTENCE
            && SENTENCE.matcher(paragraph).matches()
            && !ENDED.matcher(paragraph).matches();
  }

  private static String quoted(Block block) {
    return shortened(block.headingText());
  }

  private static String shortened(String heading) {
    return heading.length() <= 16 ? heading : heading.substring(0, 16) + "…";
  }

  private static String end(String paragraph) {
    return paragraph.substring(Math.max(0, paragraph.length() - 16));
  }
}
