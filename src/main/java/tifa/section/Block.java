package tifa.section;

import java.util.ArrayList;
import java.util.List;
import tifa.corpus.Paragraph;

/** A section while the tree is being built: what is known before roles are set. */
final class Block {
  private final String number;
  private final Block parent;
  private final Heading heading;
  private final boolean closing;
  private final AppendixKind appendix;
  private final List<Paragraph> paragraphs = new ArrayList<>();
  private final List<Block> children = new ArrayList<>();

  private Block(
      String number, Block parent, Heading heading, boolean closing, AppendixKind appendix) {
    this.number = number;
    this.parent = parent;
    this.heading = heading;
    this.closing = closing;
    this.appendix = appendix;
  }

  /** The text before the first part. */
  static Block preamble() {
    return new Block("s0", null, null, false, null);
  }

  /** The {@code ordinal}th part. */
  static Block part(int ordinal, Heading heading) {
    return new Block("s" + ordinal, null, heading, false, null);
  }

  /** The last part, which has no heading. */
  static Block closing(int ordinal) {
    return new Block("s" + ordinal, null, null, true, null);
  }

  /** A part that is not the report's, with the heading that is its first paragraph. */
  static Block appendix(int ordinal, Heading heading, AppendixKind kind) {
    return new Block("s" + ordinal, null, heading, false, kind);
  }

  /** The next subsection of this one. */
  Block child(Heading childHeading) {
    Block child = new Block(number + "." + (children.size() + 1), this, childHeading, false, null);
    children.add(child);
    return child;
  }

  /** This section going on after its last subsection. */
  Block continuation() {
    return new Block(number, parent, null, false, appendix);
  }

  void add(Paragraph paragraph) {
    paragraphs.add(paragraph);
  }

  String number() {
    return number;
  }

  /** The section above; null for a part. */
  Block parent() {
    return parent;
  }

  int depth() {
    return parent == null ? 1 : parent.depth() + 1;
  }

  /** Null where there is none. */
  Heading heading() {
    return heading;
  }

  /** Null for a part of the report. */
  AppendixKind appendix() {
    return appendix;
  }

  boolean isClosing() {
    return closing;
  }

  boolean isPreamble() {
    return number.equals("s0");
  }

  List<Paragraph> paragraphs() {
    return paragraphs;
  }

  /** The normalised heading; empty where there is none. */
  String headingText() {
    return heading == null ? "" : paragraphs.get(0).text().substring(0, heading.length());
  }

  boolean isDivided() {
    return !children.isEmpty();
  }

  /** The paragraphs that say something after the heading. */
  List<Paragraph> text() {
    boolean ownLine = heading != null && paragraphs.get(0).text().length() == heading.length();
    return ownLine ? paragraphs.subList(1, paragraphs.size()) : paragraphs;
  }

  /** At most {@code limit} characters of the normalised text after the heading. */
  String lead(int limit) {
    StringBuilder lead = new StringBuilder();
    int skip = heading == null ? 0 : heading.length();
    for (Paragraph paragraph : paragraphs) {
      lead.append(paragraph.text(), skip, paragraph.text().length());
      skip = 0;
      if (lead.length() >= limit) {
        break;
      }
    }
    return lead.substring(0, Math.min(limit, lead.length()));
  }

  int chars() {
    return paragraphs.stream().mapToInt(paragraph -> paragraph.text().length()).sum();
  }
}
