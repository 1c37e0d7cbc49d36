package tifa.table;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import tifa.lexicon.Lexicon;
import tifa.storage.Sha256;

/** The rows of a table that stand in it term by term. Terms are indices in the lexicon. */
interface TermRows<R> {
  /** Adds to a key all on which the rows of a term depend, but for what the lexicon has of it. */
  void addTo(MessageDigest key, int term);

  /** Hands over the rows of a term. */
  void each(int term, RowSink<R> rows) throws IOException;

  /** Adds the rows of all terms to their table. */
  static <R> void add(Lexicon lexicon, TermRows<R> rows, RowsByTerm byTerm, CsvTable<R> csv)
      throws IOException {
    for (int i = 0; i < lexicon.terms().size(); i++) {
      int term = i;
      MessageDigest key = Sha256.digest();
      key.update(lexicon.sha256(term).getBytes(StandardCharsets.US_ASCII));
      rows.addTo(key, term);
      byTerm.addTo(csv, HexFormat.of().formatHex(key.digest()), to -> rows.each(term, to));
    }
  }
}
