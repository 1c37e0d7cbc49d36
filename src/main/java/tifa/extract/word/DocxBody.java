package tifa.extract.word;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import tifa.extract.bound.Limits;
import tifa.extract.bound.Xml;
import tifa.extract.text.LineWriter;
import tifa.problem.RejectedFileException;

/**
 * The paragraphs of a Word document as a reader sees them: numbered, insertions in, deletions,
 * hidden text, notes and phonetic guides out, text boxes after the paragraph that anchors them.
 */
final class DocxBody implements Xml.Handler {
  /** Whatever stands in these is not read; {@code Fallback} repeats what {@code Choice} holds. */
  private static final Set<String> SKIPPED =
      Set.of("del", "moveFrom", "Fallback", "rt", "sectPr", "tblPr", "delText", "instrText");

  private static final class Paragraph {
    private final StringBuilder text = new StringBuilder();
    private final List<String> boxes = new ArrayList<>();
    private String style = "";
    private int list = -1;
    private int level = -1;
    private boolean goesOn;
  }

  private final DocxNumbering numbering;
  private final LineWriter lines = new LineWriter();
  private final Deque<Paragraph> open = new ArrayDeque<>();
  private final StringBuilder carried = new StringBuilder();
  private int skipping;
  private boolean inText;
  private boolean inParagraphMark;
  private boolean hidden;

  DocxBody(DocxNumbering numbering) {
    this.numbering = numbering;
  }

  String text() throws RejectedFileException {
    lines.line(carried.toString());
    carried.setLength(0);
    return lines.text();
  }

  @Override
  public void begin(String name, Xml xml) {
    if (skipping > 0) {
      skipping++;
      return;
    }
    Paragraph paragraph = open.peek();
    if (inParagraphMark && name.equals("del") && paragraph != null) {
      paragraph.goesOn = true;
    }
    if (SKIPPED.contains(name)) {
      skipping = 1;
      return;
    }
    switch (name) {
      case "p" -> open.push(new Paragraph());
      case "r" -> hidden = false;
      case "pPr" -> inParagraphMark = true;
      case "vanish" -> hidden |= !inParagraphMark && xml.isOn();
      case "t" -> inText = !hidden;
      default -> {
        if (paragraph != null) {
          beginInside(paragraph, name, xml);
        }
      }
    }
  }

  private void beginInside(Paragraph paragraph, String name, Xml xml) {
    switch (name) {
      case "pStyle" -> paragraph.style = xml.attribute("val");
      case "ilvl" -> paragraph.level = xml.number("val", 0);
      case "numId" -> paragraph.list = xml.number("val", 0);
      case "tab" -> paragraph.text.append(inParagraphMark ? "" : "\t");
      case "br", "cr" -> paragraph.text.append('\n');
      case "noBreakHyphen" -> paragraph.text.append('-');
      default -> {
        // Properties of no concern.
      }
    }
  }

  @Override
  public void text(String text) {
    if (inText && skipping == 0 && !open.isEmpty()) {
      open.peek().text.append(text.replace('\n', ' '));
    }
  }

  @Override
  public void end(String name) throws RejectedFileException {
    if (skipping > 0) {
      skipping--;
      return;
    }
    switch (name) {
      case "t" -> inText = false;
      case "pPr" -> inParagraphMark = false;
      case "p" -> {
        if (!open.isEmpty()) {
          finish(open.pop());
        }
      }
      default -> {
        // Nothing ends with it.
      }
    }
  }

  private void finish(Paragraph paragraph) throws RejectedFileException {
    String text = paragraph.text.toString();
    if (!text.isBlank()) {
      text = numbering.label(paragraph.style, paragraph.list, paragraph.level) + text;
    }
    if (!open.isEmpty()) {
      open.peek().boxes.add(text);
      open.peek().boxes.addAll(paragraph.boxes);
      return;
    }
    carried.append(text);
    if (carried.length() > Limits.ONE_TEXT_CHARS) {
      throw LineWriter.tooLong();
    }
    if (!paragraph.goesOn) {
      lines.line(carried.toString());
      carried.setLength(0);
    }
    for (String box : paragraph.boxes) {
      lines.line(box);
    }
  }
}
