package tifa.lexicon;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import tifa.normal.CodePoints;
import tifa.storage.Sha256;

/** SHA-256 over the canonical content of terms: each string with its length, lists sorted. */
final class ContentHash {
  /** Goes first, so that a later canonical form never equals this one by accident. */
  private static final String FORM = "tifa lexicon 2";

  private ContentHash() {}

  static String of(List<Term> sortedTerms, SortedMap<String, String> categoryKeys) {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(content)) {
      write(out, FORM);
      out.writeInt(sortedTerms.size());
      for (Term term : sortedTerms) {
        write(out, term.label());
        write(out, term.category());
        write(out, term.match().written());
        write(
            out, term.surfaces().stream().map(Surface::written).sorted(CodePoints.ORDER).toList());
        write(
            out,
            term.surfaces().stream().map(Surface::normalised).sorted(CodePoints.ORDER).toList());
        write(out, term.exclusions().stream().sorted(CodePoints.ORDER).toList());
        write(out, term.labelEn());
        write(out, term.key());
      }
      for (Map.Entry<String, String> category : categoryKeys.entrySet()) {
        write(out, category.getKey());
        write(out, category.getValue());
      }
      return Sha256.of(content.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException("Writing to memory failed", e);
    }
  }

  private static void write(DataOutputStream out, List<String> strings) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      write(out, string);
    }
  }

  private static void write(DataOutputStream out, String string) throws IOException {
    byte[] bytes = string.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }
}
