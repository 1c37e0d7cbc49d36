package tifa.extract.html;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.parser.StreamParser;
import tifa.extract.bound.Abandoned;
import tifa.extract.bound.Limits;
import tifa.extract.text.Contents;
import tifa.extract.text.Contents.Remark;
import tifa.extract.text.Decoded;
import tifa.extract.text.Decoder;
import tifa.extract.text.ExtractedText;
import tifa.extract.text.Format;
import tifa.normal.Visible;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/** Reads saved pages: the main text, without navigation, scripts and lists of links. */
public final class HtmlReader {
  private static final int META_WITHIN = 4096;
  private static final int LONGEST_ERROR = 2000;
  private static final Pattern META =
      Pattern.compile("(?i)<meta[^>]+charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,30})");
  private static final Pattern ERROR =
      Pattern.compile(
          "(?i)\\b(40[0-9]|50[0-4])\\b|not found|forbidden|bad gateway|error|找不到|不存在|无法访问|访问(被拒绝|出错|受限)"
              + "|出错了?|已(被)?删除|安全验证|验证码|页面.{0,6}(失效|丢失)|拒绝访问|服务器.{0,6}(错误|繁忙)");
  private static final Pattern TITLE = Pattern.compile("[^。！？]{0,30}工作报告[^。！？]{0,30}");

  private HtmlReader() {}

  public static Contents read(byte[] bytes, Decoder decoder) throws RejectedFileException {
    Decoded decoded = decode(bytes, decoder);
    Document page = parse(decoded.text());
    String title = page.title();
    String heading =
        page.select("h1, h2").stream()
            .map(MainText::shortText)
            .filter(each -> !each.isEmpty())
            .findFirst()
            .orElse("");
    MainText main = MainText.of(page);
    String text = main.text();
    int visible = Visible.count(text, 0, text.length());
    boolean isReport = text.contains("工作报告");
    if (!isReport
        && visible < LONGEST_ERROR
        && (ERROR.matcher(title + " " + heading).find()
            || visible < LONGEST_ERROR / 4 && ERROR.matcher(text).find())) {
      throw new RejectedFileException(
          ProblemCode.ERROR_PAGE,
          "The page says: %s".formatted(shortened(title.isBlank() ? text : title)));
    }
    if (visible == 0) {
      throw new RejectedFileException(ProblemCode.NO_TEXT, "The page holds no text");
    }
    String above = titleAbove(page, title, text);
    return new Contents(
        Format.HTML,
        decoded.encoding(),
        List.of(ExtractedText.alone(above + text)),
        remarks(main, decoded));
  }

  /** Counts while it parses: an unclosed element may be repeated in each that follows it. */
  private static Document parse(String html) throws RejectedFileException {
    if (html.chars().filter(c -> c == '<').count() > 2L * Limits.ELEMENTS) {
      throw tooManyElements();
    }
    try (StreamParser parser = new StreamParser(Parser.htmlParser()).parse(html, "")) {
      int count = 0;
      for (Iterator<Element> elements = parser.iterator(); elements.hasNext(); elements.next()) {
        Abandoned.check();
        if (++count > Limits.ELEMENTS) {
          throw tooManyElements();
        }
      }
      return parser.document();
    }
  }

  private static RejectedFileException tooManyElements() {
    return new RejectedFileException(
        ProblemCode.TOO_MANY_ENTRIES,
        "The page has more than %s elements".formatted(Limits.ELEMENTS));
  }

  private static List<Remark> remarks(MainText main, Decoded decoded) {
    List<Remark> remarks = new java.util.ArrayList<>();
    if (main.cutChars() > 0) {
      remarks.add(
          new Remark(
              ProblemCode.FURNITURE,
              "What stands around the main text of the page was cut; characters cut: %s"
                  .formatted(main.cutChars())));
    }
    if (!decoded.certain()) {
      remarks.add(
          new Remark(
              ProblemCode.ENCODING_UNCERTAIN,
              "Read as %s on a guess; look at the kept text, or state corpus.encoding"
                  .formatted(decoded.encoding())));
    }
    return remarks;
  }

  /** The page's own title, where the main text begins without one. */
  private static String titleAbove(Document page, String title, String text) {
    String beginning = text.substring(0, Math.min(300, text.length()));
    if (beginning.lines().limit(5).anyMatch(line -> TITLE.matcher(line.strip()).matches())) {
      return "";
    }
    for (Element heading : page.select("h1, h2, h3")) {
      String written = MainText.shortText(heading);
      if (TITLE.matcher(written).matches()) {
        return written + "\n";
      }
    }
    String ownTitle = title.split("[_|]| [-–—] |--|——")[0].strip();
    return TITLE.matcher(ownTitle).matches() ? ownTitle + "\n" : "";
  }

  private static String shortened(String text) {
    String line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= 60 ? line : line.substring(0, 60) + "…";
  }

  /** What the job forces, a mark, what the page states where its bytes allow it, else a guess. */
  private static Decoded decode(byte[] bytes, Decoder decoder) throws RejectedFileException {
    Optional<Charset> stated =
        decoder.isForced() || hasMark(bytes) ? Optional.empty() : stated(bytes);
    if (stated.isPresent()) {
      try {
        Decoded decoded = Decoder.forcing(stated.get()).decode(bytes);
        return new Decoded(decoded.text(), decoded.encoding(), true);
      } catch (RejectedFileException e) {
        // Pages that state another charset than they are in are common.
        return decoder.decode(bytes);
      }
    }
    return decoder.decode(bytes);
  }

  private static boolean hasMark(byte[] bytes) {
    int first = bytes[0] & 0xff;
    return first == 0xef || first == 0xfe || first == 0xff;
  }

  private static Optional<Charset> stated(byte[] bytes) {
    String start =
        new String(bytes, 0, Math.min(META_WITHIN, bytes.length), StandardCharsets.ISO_8859_1);
    Matcher meta = META.matcher(start);
    if (!meta.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Decoder.superset(meta.group(1)));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
