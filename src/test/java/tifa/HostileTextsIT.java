package tifa;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a text costs grows with its length and no faster, whatever stands in it. */
@Tag("slow")
class HostileTextsIT {
  private static final int DOUBLINGS = 4;
  private static final int MOST_CHARS = 2_000_000;
  private static final double MOST_TIMES = 2.5;

  /** Below so many seconds, collecting garbage and compiling weigh more than the text. */
  private static final double LEAST_SECONDS = 1;

  private static final String ABOVE = "云州市2024年政府工作报告\n各位代表：\n现在，我代表市人民政府，向大会报告工作，请予审议。\n";
  private static final String[] LEXICON = {
    "term,category,aliases,exclude,match",
    "民生,甲,,人民生活,exact",
    "改革,甲|乙,全面改革,,",
    "改革开放,乙,,,",
    "数字,丙,\"[一二三四五六七八九十]+个[^，。]{0,6}面\",,regex"
  };

  @TempDir Path folder;

  static Stream<String> kinds() {
    String only = System.getProperty("tifa.test.hostile", "");
    return texts().keySet().stream().filter(kind -> kind.contains(only));
  }

  /** Texts of about so many characters, by what is hostile in them. */
  private static Map<String, IntFunction<String>> texts() {
    Map<String, IntFunction<String>> texts = new LinkedHashMap<>();
    texts.put("one sentence", chars -> varied(chars, "，"));
    texts.put("hits in one sentence", everywhere("民生改革开放，"));
    texts.put("hits after characters of two units", everywhere("𠮷民生"));
    texts.put("hits in sentences", everywhere("民生改革。"));
    texts.put("hits in quotation marks", everywhere("“改革”\"民生\""));
    texts.put("exclusions", everywhere("人民生活"));
    texts.put("contested hits", everywhere("人改革者"));
    texts.put("hits of a pattern", everywhere("三个全面，"));
    texts.put("almost hits of a pattern", everywhere("三个"));
    texts.put("numbered headings", chars -> headings(chars, "一、"));
    texts.put("headings of the year before", chars -> headings(chars, "一、2023年任务"));
    texts.put("headings of every style", chars -> headings(chars, "一、", "（二）", "3.", "——", "一是"));
    texts.put("items", chars -> headings(chars, "一是", "二是", "三是"));
    texts.put("short lines", everywhere("改革\n"));
    texts.put("addresses", everywhere("各位代表，改革。\n"));
    texts.put("titles", everywhere("云州市2023年政府工作报告\n各位代表：\n甲乙丙。\n"));
    texts.put("dates", everywhere("2024年1月15日"));
    texts.put("brackets", repeated("（"));
    texts.put("nested brackets", chars -> "（".repeat(chars / 2) + "）".repeat(chars / 2));
    texts.put("square brackets", everywhere("[1]【"));
    texts.put("titles in brackets", everywhere("《（上接第1版）"));
    texts.put("dashes", repeated("—"));
    texts.put("lines of dashes", everywhere("——改\n"));
    texts.put("digits", repeated("1"));
    texts.put("digits and points", everywhere("1.2、"));
    texts.put("numerals", repeated("一二三"));
    texts.put("marks", repeated("，"));
    texts.put("ends of sentences", repeated("。"));
    texts.put("letters", repeated("a"));
    texts.put("one ideograph", repeated("改"));
    texts.put("spaces", chars -> " ".repeat(chars) + "改革。");
    texts.put("wide spaces between words", everywhere("改\u3000革 "));
    texts.put("empty lines", repeated("\n\u3000\n"));
    texts.put("page numbers", repeated("- 12 -\n"));
    texts.put("circled numbers", everywhere("①改革"));
    texts.put("angle brackets", everywhere("<b>改"));
    texts.put("semicolons", everywhere("改革；\n"));
    texts.put("related links", everywhere("相关阅读：改革\n"));
    texts.put("wrapped lines", everywhere("改革开放以来我市经济社会发展取得了很大的成绩人民群众生活水平\n"));
    texts.put("one word again and again", repeated("民生"));
    texts.put("one line again and again", repeated("改革开放。\n"));
    texts.put("one block again and again", chars -> varied(600, "。").repeat(chars / 600));
    texts.put("one line of 30 MB", chars -> varied(5 * chars, "，"));
    return texts;
  }

  /** The same, to the letter. */
  private static IntFunction<String> repeated(String piece) {
    return chars -> piece.repeat(chars / piece.length());
  }

  /** Each time with another character before it, so that no block stands there again. */
  private static IntFunction<String> everywhere(String piece) {
    return chars -> {
      StringBuilder text = new StringBuilder();
      Random random = new Random(13);
      while (text.length() < chars) {
        text.append((char) (0x5200 + random.nextInt(5_000))).append(piece);
      }
      return text.toString();
    };
  }

  /** Words that come again, never in the same order. */
  private static String varied(int chars, String mark) {
    String[] words = {"推进", "改革", "开放", "民生", "企业", "全市", "经济", "发展", "建设", "质量", "农村", "城市"};
    StringBuilder text = new StringBuilder();
    Random random = new Random(13);
    while (text.length() < chars) {
      int drawn = random.nextInt(1_000);
      text.append(words[drawn % words.length]).append(drawn % 7 == 0 ? mark : "");
    }
    return text.toString();
  }

  private static String headings(int chars, String... markers) {
    StringBuilder text = new StringBuilder("一、过去一年工作回顾\n甲乙。\n");
    for (int i = 0; text.length() < chars; i++) {
      text.append(markers[i % markers.length]);
      text.append((char) (0x5200 + i % 997)).append((char) (0x5200 + i % 1_009)).append("事。\n");
    }
    return text.toString();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void aTextTwiceAsLongCostsLittleMoreThanTwice(String kind) throws Exception {
    IntFunction<String> text = texts().get(kind);
    seconds(text.apply(MOST_CHARS >> DOUBLINGS));
    List<Double> seconds = new ArrayList<>();
    for (int doubling = 0; doubling <= DOUBLINGS; doubling++) {
      String doubled = text.apply(MOST_CHARS >> (DOUBLINGS - doubling));
      double taken = seconds(doubled);
      for (int again = 0; again < 2 && taken > bound(seconds); again++) {
        // What else the machine did, or the collection of garbage, is in some measurements only.
        taken = Math.min(taken, seconds(doubled));
      }
      seconds.add(taken);
    }
    StringBuilder account = new StringBuilder(kind + ": processor seconds");
    seconds.forEach(each -> account.append(String.format(Locale.ROOT, " %.2f", each)));
    System.out.println(account);
    for (int i = 1; i < seconds.size(); i++) {
      assertThat(seconds.get(i)).as(account.toString()).isLessThan(bound(seconds.subList(0, i)));
    }
  }

  /**
   * The most that the next length may cost, by what the lengths before it did: over two doublings
   * together, since one measurement differs from the next by more than a doubling may.
   */
  private static double bound(List<Double> before) {
    int doublings = Math.min(2, before.size());
    return doublings == 0
        ? Double.MAX_VALUE
        : Math.pow(MOST_TIMES, doublings)
            * Math.max(LEAST_SECONDS, before.get(before.size() - doublings));
  }

  /** Of a whole run over one file with this text. */
  private double seconds(String text) throws Exception {
    Path run = Files.createTempDirectory(folder, "run");
    Path corpus = Files.createDirectories(run.resolve("corpus"));
    Files.writeString(corpus.resolve("云州市2024年政府工作报告.txt"), ABOVE + text);
    Files.writeString(corpus.resolve("岭州市2024年政府工作报告.txt"), ABOVE.replace("云州", "岭州") + "改革。\n");
    TestJob job = TestJob.in(run.resolve("job"), corpus).lexicon(LEXICON);
    OperatingSystemMXBean system =
        (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    long before = system.getProcessCpuTime();
    Published published = job.publish();
    double seconds = (system.getProcessCpuTime() - before) / 1e9;
    if (!System.getProperty("tifa.test.hostile", "").isEmpty()) {
      System.out.println(
          Files.readString(published.folder().resolve("run.json"))
              .replaceAll("(?s).*\"seconds\"", text.length() + " "));
    }
    return seconds;
  }
}
