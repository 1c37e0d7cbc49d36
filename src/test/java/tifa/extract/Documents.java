package tifa.extract;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;

/** Makes small documents of every format, whole and broken. */
public final class Documents {
  public static final Charset GBK = Charset.forName("GBK");

  private static final String SENTENCE = "云州坚持稳中求进工作总基调，统筹发展和安全，经济社会发展取得新成绩。";

  private Documents() {}

  /** The lines of a report of 云州市, which no table of regions lists. */
  public static List<String> report(int year) {
    return List.of(
        "%d年云州市政府工作报告".formatted(year),
        "——%d年1月10日在云州市第十届人民代表大会第%d次会议上".formatted(year, year % 7 + 1),
        "云州市市长 张三",
        "各位代表：",
        "现在，我代表市人民政府，向大会报告工作，请予审议。",
        "一、%d年工作回顾".formatted(year - 1),
        SENTENCE.repeat(4) + "这一年是%d年。".formatted(year - 1),
        "二、%d年重点工作".formatted(year),
        "（一）推动高质量发展。" + SENTENCE.repeat(3),
        "（二）保障和改善民生。" + SENTENCE.repeat(3) + "这一年是%d年。".formatted(year),
        "各位代表！让我们更加紧密地团结起来，为云州的明天努力奋斗！");
  }

  public static String text(int year) {
    return String.join("\n", report(year)) + "\n";
  }

  public static byte[] docx(List<String> paragraphs) {
    StringBuilder xml = new StringBuilder();
    for (String paragraph : paragraphs) {
      xml.append("<w:p><w:r><w:t xml:space=\"preserve\">")
          .append(paragraph)
          .append("</w:t></w:r></w:p>");
    }
    return docx(xml.toString(), Map.of());
  }

  /** A Word document with that body and those further parts. */
  public static byte[] docx(String body, Map<String, String> parts) {
    Map<String, byte[]> entries = new LinkedHashMap<>();
    entries.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
    parts.forEach((name, xml) -> entries.put(name, wordXml("", xml)));
    entries.put("word/document.xml", wordXml("", "<w:body>" + body + "</w:body>"));
    return zip(entries, UTF_8);
  }

  public static byte[] wordXml(String prolog, String body) {
    return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?>"
            + prolog
            + "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
            + body
            + "</w:document>")
        .getBytes(UTF_8);
  }

  public static byte[] zip(Map<String, byte[]> entries, Charset names) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static String html(List<String> paragraphs) {
    StringBuilder html = new StringBuilder();
    for (String paragraph : paragraphs) {
      html.append("<p>&nbsp;&nbsp;").append(paragraph).append("</p>\n");
    }
    return """
        <!DOCTYPE html>
        <html><head><title>云州市政府网</title><script>var 民生 = 1;</script></head><body>
        <div class="top"><ul><li><a href="/">首页</a></li><li><a href="/zw">政务公开</a></li></ul></div>
        <div class="main"><div class="left"><a href="/a">相关报道</a></div>
        <div class="text">
        """
        + html
        + "</div></div><div class=\"foot\">云州市人民政府办公室主办 备案号00000000</div></body></html>";
  }

  /** Lines of pages in a font that is not embedded, in the encoding of Adobe's GB1 collection. */
  public static byte[] pdf(List<List<String>> pages) {
    List<String> objects = new ArrayList<>();
    StringBuilder kids = new StringBuilder();
    objects.add("<< /Type /Catalog /Pages 2 0 R >>");
    objects.add("");
    objects.add(
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H"
            + " /DescendantFonts [4 0 R] >>");
    objects.add(
        "<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo"
            + " << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /DW 1000"
            + " /FontDescriptor 5 0 R >>");
    objects.add(
        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 6 /FontBBox [0 -200 1000 900]"
            + " /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>");
    for (List<String> lines : pages) {
      StringBuilder content = new StringBuilder("BT /F1 12 Tf\n");
      int y = 800;
      for (String line : lines) {
        content.append(
            "1 0 0 1 60 %d Tm <%s> Tj\n"
                .formatted(y, HexFormat.of().formatHex(line.getBytes(UTF_16BE))));
        y -= 20;
      }
      content.append("ET");
      kids.append("%d 0 R ".formatted(objects.size() + 1));
      objects.add(
          ("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R"
                  + " /Resources << /Font << /F1 3 0 R >> >> >>")
              .formatted(objects.size() + 2));
      objects.add("<< /Length %d >>\nstream\n%s\nendstream".formatted(content.length(), content));
    }
    objects.set(1, "<< /Type /Pages /Kids [ %s] /Count %d >>".formatted(kids, pages.size()));
    StringBuilder pdf = new StringBuilder("%PDF-1.4\n");
    StringBuilder table = new StringBuilder();
    for (int i = 0; i < objects.size(); i++) {
      table.append("%010d 00000 n \n".formatted(pdf.length()));
      pdf.append("%d 0 obj\n%s\nendobj\n".formatted(i + 1, objects.get(i)));
    }
    int start = pdf.length();
    pdf.append("xref\n0 %d\n0000000000 65535 f \n%s".formatted(objects.size() + 1, table))
        .append("trailer << /Size %d /Root 1 0 R >>\n".formatted(objects.size() + 1))
        .append("startxref\n%d\n%%%%EOF\n".formatted(start));
    return pdf.toString().getBytes(ISO_8859_1);
  }

  public static byte[] protectedPdf(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      StandardProtectionPolicy policy =
          new StandardProtectionPolicy("owner", "user", new AccessPermission());
      policy.setEncryptionKeyLength(128);
      document.protect(policy);
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] pdfOfPictures(int pages) {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      for (int i = 0; i < pages; i++) {
        document.addPage(new PDPage());
      }
      document.save(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] cut(byte[] bytes) {
    return java.util.Arrays.copyOf(bytes, bytes.length * 2 / 3);
  }
}
