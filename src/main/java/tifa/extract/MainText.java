package tifa.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;
import tifa.normal.Visible;
import tifa.problem.RejectedFileException;

/** The main text of a page: the innermost element that holds nearly all of its long lines. */
final class MainText {
  private static final String NO_TEXT =
      "script, style, noscript, template, nav, aside, form, iframe, svg, button, select, object,"
          + " [hidden], [style~=(?i)display\\s*:\\s*none]";
  private static final int LONG_LINE = 40;
  private static final double NEARLY_ALL = 0.9;

  private final String text;
  private final int cutChars;

  private MainText(String text, int cutChars) {
    this.text = text;
    this.cutChars = cutChars;
  }

  static MainText of(Document page) throws RejectedFileException {
    page.select(NO_TEXT).remove();
    for (Element mark : page.select("sup")) {
      if (mark.text().strip().matches("[\\[［(（]?\\d{1,3}[\\])）］]?")) {
        mark.remove();
      }
    }
    int all = Visible.count(page.body().wholeText(), 0, page.body().wholeText().length());
    Element main = main(page.body());
    LineWriter lines = new LineWriter();
    for (Line line : lines(main)) {
      if (!line.isLinks()) {
        lines.line(line.text);
      }
    }
    String text = lines.text();
    return new MainText(text, all - Visible.count(text, 0, text.length()));
  }

  private static Element main(Element body) {
    Element main = body;
    for (boolean deeper = true; deeper; ) {
      deeper = false;
      int all = longText(main);
      for (Element child : main.children()) {
        boolean holdsParagraphs = !child.normalName().equals("p") && !child.children().isEmpty();
        if (all > 0 && holdsParagraphs && longText(child) >= NEARLY_ALL * all) {
          main = child;
          deeper = true;
          break;
        }
      }
    }
    return main;
  }

  private static int longText(Element element) {
    return lines(element).stream()
        .filter(line -> line.text.length() >= LONG_LINE && !line.isLinks())
        .mapToInt(line -> line.text.length())
        .sum();
  }

  String text() {
    return text;
  }

  /** Visible characters of the page that are not in the text. */
  int cutChars() {
    return cutChars;
  }

  private record Line(String text, int linked) {
    /** Mostly links and no sentence: navigation, breadcrumbs, related reports. */
    boolean isLinks() {
      return linked * 5 >= text.strip().length() * 4 && text.indexOf('。') < 0;
    }
  }

  private static List<Line> lines(Element root) {
    LineVisitor visitor = new LineVisitor();
    NodeTraversor.traverse(visitor, root);
    visitor.end();
    return visitor.lines;
  }

  /** Breaks a page into lines at its blocks and line breaks. */
  private static final class LineVisitor implements NodeVisitor {
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int linked;
    private int links;
    private int preformatted;

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
      }
    }

    private static boolean isBreak(Element element) {
      String name = element.normalName();
      return element.isBlock() || name.equals("br") || name.equals("td") || name.equals("th");
    }

    private void append(String text) {
      line.append(text);
      linked += links > 0 ? text.strip().length() : 0;
    }

    private void end() {
      String text = line.toString().strip();
      if (!text.isEmpty()) {
        lines.add(new Line(text, linked));
      }
      line.setLength(0);
      linked = 0;
    }
  }
}
