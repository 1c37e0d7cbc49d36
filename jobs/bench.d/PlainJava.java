import com.hankcs.hanlp.HanLP;
import com.hankcs.hanlp.dictionary.CustomDictionary;
import com.hankcs.hanlp.seg.Segment;
import com.hankcs.hanlp.seg.common.Term;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one would write in an hour: one thread, HanLP without names, the terms inserted into its
 * dictionary, counted per year and part: {@code java PlainJava.java CORPUS TERMS OUT}.
 */
final class PlainJava {
  private static final Pattern PART = Pattern.compile("^([一二三四五六七八九十]+)、");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})年");

  private PlainJava() {}

  public static void main(String[] args) throws IOException {
    Set<String> terms = new HashSet<>(Files.readAllLines(Path.of(args[1])));
    terms.forEach(CustomDictionary::insert);
    Segment segment = HanLP.newSegment().enableAllNamedEntityRecognize(false).enablePartOfSpeechTagging(false);
    Map<String, Integer> counts = new TreeMap<>();
    List<Path> files;
    try (Stream<Path> paths = Files.list(Path.of(args[0]))) {
      files = paths.sorted().toList();
    }
    for (Path file : files) {
      Matcher year = YEAR.matcher(file.getFileName().toString());
      year.find();
      String part = "";
      for (String line : Files.readAllLines(file)) {
        Matcher heading = PART.matcher(line);
        part = heading.find() ? heading.group(1) : part;
        for (Term token : segment.seg(line)) {
          if (terms.contains(token.word)) {
            counts.merge(token.word + "," + year.group(1) + "," + part, 1, Integer::sum);
          }
        }
      }
    }
    StringBuilder csv = new StringBuilder("term,year,part,mentions\n");
    counts.forEach((key, count) -> csv.append(key).append(',').append(count).append('\n'));
    Files.writeString(Path.of(args[2]), csv);
  }
}
