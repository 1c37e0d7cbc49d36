package tifa.corpus;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;
import tifa.corpus.Lines.Line;
import tifa.normal.Span;

/**
 * Lines that break off inside a sentence or a heading and go on in the next, in a text that is not
 * wrapped: wiki copies break at links ({@code 推动↵京津冀协同发展↵，建设}), documents break a long heading in
 * two.
 */
final class BrokenLines {
  /** So many lines that begin with punctuation show that a text is broken at its links. */
  private static final int BROKEN_AT_LINKS = 3;

  private static final int SHORTEST_SENTENCE = 10;
  private static final int LONGEST_HALF_HEADING = 20;
  private static final int SHORTEST_TEXT = 40;

  private static final String OPENS_NO_LINE = "，、。；：！？）”》,;!?)％%";

  /** What a dash became where it could not be saved. */
  private static final String LOST_DASH = "??";

  private static final String GOES_ON = "，、（“《";

  /** In bold type before its sentence. */
  private static final Pattern MARK_ALONE =
      Pattern.compile("第[一二三四五六七八九十]{1,3}[，、]|[一二三四五六七八九十]{1,3}[条个]?[是要][，,]?");

  private static final int LONGEST_MARK = 5;

  /** Nothing but a quotation, which is less than a sentence. */
  private static final Pattern QUOTATION = Pattern.compile("“[^”。！？]{10,}”");

  private static final Pattern ADDRESS = Pattern.compile("[各名]? *位 *(代 *表|委 *员|主 *任).*");
  private static final Pattern SENTENCES = Pattern.compile(".*[，。；].*");
  private static final Pattern PART = Pattern.compile("[一二三四五六七八九十]{1,3}、[^，。；：！？、,.;:!?]+");
  private static final Pattern WORDS = Pattern.compile("[^，。；：！？、（）,.;:!?()—―–－-]{2,}");

  /** What a heading of a part ends with, and no section of a part is about alone. */
  private static final Pattern ENDS_HEADING =
      Pattern.compile("的?(总体|主要|重点|预期|目标|要求|思路|任务|安排|部署|建议|打算|回顾|总结|工作|和|与|及){2,}");

  /** The words of a link, or of several side by side. */
  private static final int LONGEST_LINK = 30;

  /** Among so many first lines a report says who gives it. */
  private static final int LINES_ABOVE = 12;

  /** Words with which no sentence and no heading ends, after a comma or more. */
  private static final Pattern STOPS =
      Pattern.compile("(?=.*[，。；：、]).*[与和及在对向将把被从由以为于等的是让使较比至到]|.*[与和及在对向将把被从至]");

  private final String text;
  private final List<Line> lines;
  private final BitSet goOn = new BitSet();

  private BrokenLines(String text, List<Line> lines) {
    this.text = text;
    this.lines = lines;
  }

  /** The indices of the lines that go on in the next. */
  static BitSet find(String text, List<Line> lines) {
    return new BrokenLines(text, lines).find();
  }

  private BitSet find() {
    int broken = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (OPENS_NO_LINE.indexOf(text.charAt(start(i + 1))) >= 0
          && !text.startsWith(LOST_DASH, start(i + 1))) {
        goOn.set(i);
        broken++;
      } else if (isMarkAlone(i) || breaksOff(i) && !ParagraphFinder.begins(line(i + 1))) {
        goOn.set(i);
      }
    }
    if (broken >= BROKEN_AT_LINKS) {
      joinAtLinks();
    }
    joinAroundLinks();
    joinHeading();
    return goOn;
  }

  private boolean isMarkAlone(int i) {
    return end(i) - start(i) <= LONGEST_MARK && MARK_ALONE.matcher(line(i)).matches();
  }

  private boolean breaksOff(int i) {
    return end(i) - start(i) >= SHORTEST_SENTENCE
        && GOES_ON.indexOf(text.charAt(end(i) - 1)) >= 0
        && !ADDRESS.matcher(line(i)).matches();
  }

  /** A link has no punctuation of its own: what stands before it shows that it is inside. */
  private void joinAtLinks() {
    for (int i = 0; i + 1 < lines.size(); i++) {
      boolean insideSentence =
          i > 0 && goOn.get(i - 1)
              || SENTENCES.matcher(line(i)).matches() && !ParagraphFinder.begins(line(i));
      if (insideSentence
          && !ParagraphFinder.endsSentence(line(i))
          && !ParagraphFinder.begins(line(i + 1))) {
        goOn.set(i);
      }
    }
  }

  /**
   * {@code 与↵北溪市↵结为友好城市}: a line that stops where no sentence and no heading can, the few words of
   * a link, and what goes on after them.
   */
  private void joinAroundLinks() {
    for (int i = 0; i + 1 < lines.size(); i++) {
      if (goOn.get(i)
          || !isShort(i + 1)
          || !stopsShort(i)
          || ParagraphFinder.begins(line(i + 1))
          || addresses(i + 1)
          || isOfSpeaker(i)) {
        continue;
      }
      goOn.set(i);
      if (i + 2 < lines.size()
          && !ParagraphFinder.endsSentence(line(i + 1))
          && !ParagraphFinder.begins(line(i + 2))
          && !addresses(i + 2)) {
        goOn.set(i + 1);
      }
    }
  }

  /** 梅若和 and its office may end as no sentence does. */
  private boolean isOfSpeaker(int i) {
    return i < LINES_ABOVE
        && isShort(i)
        && (SpeakerLine.matches(compact(i)) || i > 0 && SpeakerLine.matches(compact(i - 1)));
  }

  private String compact(int i) {
    return line(i).replaceAll("[\\s\\p{Z}]+", "");
  }

  private boolean isShort(int i) {
    return end(i) - start(i) <= LONGEST_LINK;
  }

  private boolean addresses(int i) {
    return ADDRESS.matcher(line(i)).matches();
  }

  /** Whether a line has an open bracket, a word that joins at its end, or a sentence before it. */
  private boolean stopsShort(int i) {
    Span last = lines.get(i).spans().get(lines.get(i).spans().size() - 1);
    String line = text.substring(last.start(), last.end());
    if (ParagraphFinder.endsSentence(line)) {
      return QUOTATION.matcher(line).matches();
    }
    return line.indexOf('（') >= 0 && line.lastIndexOf('（') > line.lastIndexOf('）')
        || line.indexOf('《') >= 0 && line.lastIndexOf('《') > line.lastIndexOf('》')
        || STOPS.matcher(line).matches()
        || line.length() >= SHORTEST_TEXT && line.indexOf('。') >= 0;
  }

  /**
   * {@code 三、不断磨炼机关↵办事本领和便民作风}: one short line under one of several numbered headings. Where
   * headings of a lower level have no numbers there are several.
   */
  private void joinHeading() {
    int whole = 0;
    int half = -1;
    int halves = 0;
    for (int i = 0; i + 2 < lines.size(); i++) {
      if (PART.matcher(line(i)).matches()) {
        boolean broken =
            line(i).length() <= LONGEST_HALF_HEADING
                && line(i + 1).length() <= LONGEST_HALF_HEADING
                && WORDS.matcher(line(i + 1)).matches()
                && !ParagraphFinder.begins(line(i + 1))
                && line(i + 2).length() >= SHORTEST_TEXT;
        whole += broken ? 0 : 1;
        halves += broken ? 1 : 0;
        half = broken ? i : half;
      }
    }
    if (halves == 1
        && (whole > 1 || whole == 1 && ENDS_HEADING.matcher(line(half + 1)).matches())) {
      goOn.set(half);
    }
  }

  private String line(int i) {
    return text.substring(start(i), end(i));
  }

  private int start(int i) {
    return lines.get(i).spans().get(0).start();
  }

  private int end(int i) {
    List<Span> spans = lines.get(i).spans();
    return spans.get(spans.size() - 1).end();
  }
}
