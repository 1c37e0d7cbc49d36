package tifa.page;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Writes {@code report.html}: one file with its data, scripts and styles, which needs no network
 * and no other file but, where they are too many for it, the texts that sentences link to.
 */
final class ReportPage {
  private static final String ECHARTS =
      "/META-INF/resources/_static/echarts/6.0.0/dist/echarts.min.js";

  /** In the order in which they build on each other. */
  private static final List<String> SCRIPTS =
      List.of(
          "labels.js",
          "numbers.js",
          "model.js",
          "address.js",
          "elements.js",
          "export.js",
          "texts.js",
          "saved.js",
          "figure.js",
          "charts.js",
          "citation.js",
          "findings.js",
          "overview.js",
          "terms.js",
          "sentences.js",
          "term.js",
          "compare.js",
          "region-charts.js",
          "regions.js",
          "search.js",
          "text.js",
          "method.js",
          "spread.js",
          "keyness.js",
          "new-in-year.js",
          "candidates.js",
          "targets.js",
          "page.js");

  private static final ObjectWriter JSON = scriptSafe();

  private ReportPage() {}

  /** Writes the page. The stream stays open. */
  static void write(PageReader.Read read, OutputStream out) throws IOException {
    for (String line : text("page.html").lines().toList()) {
      switch (line.strip()) {
        case "<!-- style -->" -> write("<style>\n" + text("page.css") + "</style>\n", out);
        case "<!-- data -->" -> {
          writeJson("data", read.data(), out);
          writeJson("sentences", read.sentences(), out);
          writeJson("texts", read.texts(), out);
          writeJson("method", List.of(text("METHOD.zh-CN.md"), text("METHOD.md")), out);
        }
        case "<!-- script -->" -> {
          write("<script>\n" + text(ECHARTS) + "\n</script>\n", out);
          write("<script>\n(() => {\n'use strict';\n", out);
          for (String script : SCRIPTS) {
            write(text(script), out);
          }
          write("})();\n</script>\n", out);
        }
        default -> write(line + "\n", out);
      }
    }
  }

  private static void writeJson(String id, Object value, OutputStream out) throws IOException {
    write("<script type=\"application/json\" id=\"%s\">".formatted(id), out);
    JSON.writeValue(out, value);
    write("</script>\n", out);
  }

  private static void write(String text, OutputStream out) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
  }

  /** JSON that ends no script element and no line of a script. */
  private static ObjectWriter scriptSafe() {
    ObjectMapper mapper = new ObjectMapper();
    mapper.getFactory().disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    mapper
        .getFactory()
        .setCharacterEscapes(
            new CharacterEscapes() {
              @Override
              public int[] getEscapeCodesForAscii() {
                int[] codes = standardAsciiEscapesForJSON();
                codes['<'] = ESCAPE_STANDARD;
                codes['>'] = ESCAPE_STANDARD;
                codes['&'] = ESCAPE_STANDARD;
                return codes;
              }

              @Override
              public SerializableString getEscapeSequence(int c) {
                return c == '\u2028' || c == '\u2029'
                    ? new SerializedString("\\u%04x".formatted(c))
                    : null;
              }
            });
    return mapper.writer();
  }

  private static String text(String name) throws IOException {
    try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("The program's jar lacks " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
