package tifa.register;

import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import tifa.analysis.Analyser;
import tifa.analysis.FileFacts;
import tifa.extract.text.Decoder;
import tifa.token.Hanlp;

/** Files for tests, read as the program reads them. */
final class Files {
  private static final Analyser ANALYSER = new Analyser(Decoder.detecting(), Hanlp.ofThisJvm());

  private Files() {}

  static FileFacts file(String path, String text) {
    return ANALYSER
        .analyse(path, text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .get(0)
        .facts();
  }

  /** A report: title lines, an opening, a review, and {@code length} characters by {@code seed}. */
  static String report(String titleLines, int length, int seed) {
    return titleLines
        + "\n各位代表：\n现在，我代表政府报告工作，请予审议。\n一、过去一年工作\n"
        + prose(length, seed)
        + "\n二、今后打算\n抓好落实。\n";
  }

  /** Simplified characters only: those of GB 2312. */
  static String prose(int length, int seed) {
    CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
    Random random = new Random(seed);
    StringBuilder prose = new StringBuilder();
    while (prose.length() < length) {
      char c = (char) (0x5200 + random.nextInt(3_000));
      if (simplified.canEncode(c)) {
        prose.append(c);
      }
    }
    return prose.append('。').toString();
  }

  static Register register(Metadata metadata, FileFacts... files) {
    List<FileFacts> byPath = new ArrayList<>(List.of(files));
    byPath.sort(java.util.Comparator.comparing(FileFacts::path));
    return new Registrar(metadata, Optional.empty(), 1949, 2100).register(byPath);
  }

  static Register register(FileFacts... files) {
    return register(Metadata.none(), files);
  }

  static ReportEntry only(FileFacts file) {
    return register(file).entries().get(0);
  }

  /** Codes of the problems of a register, in order. */
  static List<String> codes(Register register) {
    return register.problems().stream().map(problem -> problem.code().name()).toList();
  }
}
