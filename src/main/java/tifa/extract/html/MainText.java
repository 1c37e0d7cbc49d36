package tifa.extract.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import tifa.extract.bound.Abandoned;
import tifa.extract.text.LineWriter;
import tifa.normal.Visible;
import tifa.problem.RejectedFileException;

/** The main text of a page: the innermost element that holds nearly all of its long lines. */
final class MainText {
  private static final String NO_TEXT =
      "script, style, noscript, template, nav, aside, iframe, svg, button, select, textarea,"
          + " object, [hidden], [style~=(?i)display\\s*:\\s*none]";
  private static final int LONG_LINE = 40;
  private static final int MOST_PARTS = 100;
  private static final double NEARLY_ALL = 0.9;
  private static final Pattern NOTE_MARK = Pattern.compile("[\\[［(（]?\\d{1,3}[\\])）］]?");

  private final String text;
  private final int cutChars;

  private MainText(String text, int cutChars) {
    this.text = text;
    this.cutChars = cutChars;
  }

  static MainText of(Document page) throws RejectedFileException {
    page.select(NO_TEXT).forEach(MainText::blank);
    for (Element mark : page.select("sup")) {
      Abandoned.check();
      if (NOTE_MARK.matcher(shortText(mark)).matches()) {
        blank(mark);
      }
    }
    String whole = page.body().wholeText();
    Element main = main(page.body(), LineVisitor.of(page.body()).longTexts);
    LineWriter lines = new LineWriter();
    for (Line line : LineVisitor.of(main).lines) {
      if (!line.isLinks()) {
        lines.line(line.text);
      }
    }
    String text = lines.text();
    return new MainText(
        text, Visible.count(whole, 0, whole.length()) - Visible.count(text, 0, text.length()));
  }

  /**
   * The text of an element of few parts, such as a heading or a mark; of another, none. Elements
   * that nothing closes stand inside each other, and all of each would be read anew.
   */
  static String shortText(Element element) {
    boolean isShort = element.nodeStream().limit(MOST_PARTS + 1L).count() <= MOST_PARTS;
    return isShort ? element.text().strip() : "";
  }

  /**
   * Leaves nothing of an element that could be seen. Taking it out would number all its later
   * siblings anew, which takes minutes where there are very many.
   */
  private static void blank(Element element) {
    element.empty();
    element.tagName("span");
  }

  private static Element main(Element body, IdentityHashMap<Element, Integer> longTexts) {
    Element main = body;
    for (boolean deeper = true; deeper; ) {
      deeper = false;
      int all = longTexts.get(main);
      for (Element child : main.children()) {
        boolean holdsParagraphs = !child.normalName().equals("p") && !child.children().isEmpty();
        if (all > 0 && holdsParagraphs && longTexts.get(child) >= NEARLY_ALL * all) {
          main = child;
          deeper = true;
          break;
        }
      }
    }
    return main;
  }

  String text() {
    return text;
  }

  /** Visible characters of the page that are not in the text. */
  int cutChars() {
    return cutChars;
  }

  private record Line(String text, boolean isLinks) {}

  /**
   * Breaks a page into lines at its blocks and line breaks, and weighs each element by the
   * characters in its long lines.
   */
  private static final class LineVisitor implements NodeVisitor {
    private final List<Line> lines = new ArrayList<>();

    /** While an element is open, what was weighed before it. */
    private final IdentityHashMap<Element, Integer> longTexts = new IdentityHashMap<>();

    private final StringBuilder line = new StringBuilder();
    private int longText;
    private int visibleStart;
    private int visibleEnd;
    private boolean hasSentence;
    private int linked;
    private int links;
    private int preformatted;

    static LineVisitor of(Element root) {
      LineVisitor visitor = new LineVisitor();
      NodeTraversor.traverse(visitor, root);
      visitor.end();
      return visitor;
    }

    @Override
    public void head(Node node, int depth) {
      Abandoned.check();
      if (node instanceof TextNode written) {
        String text = written.getWholeText();
        if (preformatted > 0) {
          text.lines()
              .forEach(
                  each -> {
                    append(each);
                    end();
                  });
        } else {
          append(text.replaceAll("[ \t\r\n\f]+", " "));
        }
      } else if (node instanceof Element element) {
        if (isBreak(element)) {
          end();
        }
        links += element.normalName().equals("a") ? 1 : 0;
        preformatted += element.normalName().equals("pre") ? 1 : 0;
        longTexts.put(element, longText + longTextOfLine());
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        if (isBreak(element)) {
          end();
        }
        links -= element.normalName().equals("a") ? 1 : 0;
        preformatted -= element.normalName().equals("pre") ? 1 : 0;
        longTexts.merge(element, longText + longTextOfLine(), (before, now) -> now - before);
      }
    }

    private static boolean isBreak(Element element) {
      String name = element.normalName();
      return element.isBlock() || name.equals("br") || name.equals("td") || name.equals("th");
    }

    private void append(String text) {
      String visible = text.strip();
      if (!visible.isEmpty()) {
        int start = line.length() + text.indexOf(visible.charAt(0));
        visibleStart = visibleEnd == 0 ? start : visibleStart;
        visibleEnd = start + visible.length();
        hasSentence |= visible.indexOf('。') >= 0;
        linked += links > 0 ? visible.length() : 0;
      }
      line.append(text);
    }

    private int length() {
      return visibleEnd - visibleStart;
    }

    /** Mostly links and no sentence: navigation, breadcrumbs, related reports. */
    private boolean isLinks() {
      return linked * 5L >= length() * 4L && !hasSentence;
    }

    private int longTextOfLine() {
      return length() >= LONG_LINE && !isLinks() ? length() : 0;
    }

    private void end() {
      longText += longTextOfLine();
      if (length() > 0) {
        lines.add(new Line(line.substring(visibleStart, visibleEnd), isLinks()));
      }
      line.setLength(0);
      visibleStart = 0;
      visibleEnd = 0;
      hasSentence = false;
      linked = 0;
    }
  }
}
