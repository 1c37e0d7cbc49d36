package tifa.cache;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.BitSet;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import tifa.analysis.AnalysedSection;
import tifa.section.Role;
import tifa.section.RoleSource;
import tifa.section.SectionHead;

/**
 * A section as bytes. Its text is mostly the kept text: stretches that are copied from there, and
 * the few characters that differ. Where a token ends the next one mostly begins: beside the starts
 * only the exceptions are written.
 */
final class SectionCodec {
  private static final Role[] ROLES = Role.values();
  private static final RoleSource[] ROLE_SOURCES = RoleSource.values();

  private SectionCodec() {}

  static void write(BinaryEncoder out, AnalysedSection section, String kept) throws IOException {
    SectionHead head = section.head();
    out.writeInt(head.seq());
    out.writeString(head.number());
    out.writeString(head.parent());
    out.writeInt(head.depth());
    out.writeInt(head.role().ordinal());
    out.writeInt(head.roleSource().ordinal());
    out.writeString(head.topic());
    out.writeBoolean(section.counted());
    out.writeString(head.yearWords());
    out.writeString(head.heading());
    out.writeInt(section.start());
    out.writeInt(section.end());
    out.writeInt(section.chars());
    out.writeInt(section.tokens());
    out.writeInt(section.text().length());
    writeStretches(out, section);
    writeSparse(out, differences(section, kept), section.text());
    long[] words = section.tokenStarts().toLongArray();
    ByteBuffer starts = ByteBuffer.allocate(words.length * Long.BYTES);
    starts.asLongBuffer().put(words);
    out.writeBytes(starts);
    writeSparse(out, endsWithoutStart(section.tokenStarts(), section.tokenEnds()), "");
  }

  static AnalysedSection read(BinaryDecoder in, char[] kept) throws IOException {
    int seq = in.readInt();
    String number = in.readString();
    String parent = in.readString();
    int depth = in.readInt();
    Role role = ROLES[in.readInt()];
    RoleSource roleSource = ROLE_SOURCES[in.readInt()];
    String topic = in.readString();
    boolean counted = in.readBoolean();
    String yearWords = in.readString();
    String heading = in.readString();
    int start = in.readInt();
    int end = in.readInt();
    int chars = in.readInt();
    int tokens = in.readInt();
    char[] text = new char[in.readInt()];
    int[] origins = new int[text.length];
    readStretches(in, kept, text, origins);
    readCharacters(in, text);
    ByteBuffer words = in.readBytes(null);
    BitSet starts = BitSet.valueOf(words.asLongBuffer());
    BitSet ends = starts.get(1, Math.max(1, starts.length()));
    int at = 0;
    for (int left = in.readInt(); left > 0; left--) {
      at += in.readInt();
      ends.flip(at);
    }
    return new AnalysedSection(
        new SectionHead(seq, number, parent, depth, role, roleSource, topic, yearWords, heading),
        counted,
        start,
        end,
        chars,
        tokens,
        new String(text),
        origins,
        starts,
        ends);
  }

  /** Stretches of ascending origins: how far each begins from the end of the last, and how long. */
  private static void writeStretches(BinaryEncoder out, AnalysedSection section)
      throws IOException {
    int[] origins = section.origins();
    int expected = section.start();
    out.writeInt(section.start());
    for (int from = 0; from < origins.length; ) {
      int to = from + 1;
      while (to < origins.length && origins[to] == origins[to - 1] + 1) {
        to++;
      }
      out.writeInt(origins[from] - expected);
      out.writeInt(to - from);
      expected = origins[to - 1] + 1;
      from = to;
    }
  }

  private static void readStretches(BinaryDecoder in, char[] kept, char[] text, int[] origins)
      throws IOException {
    int origin = in.readInt();
    for (int at = 0; at < text.length; ) {
      origin += in.readInt();
      int length = in.readInt();
      System.arraycopy(kept, origin, text, at, Math.min(length, kept.length - origin));
      for (int end = at + length; at < end; at++) {
        origins[at] = origin++;
      }
    }
  }

  private static BitSet differences(AnalysedSection section, String kept) {
    BitSet differences = new BitSet();
    int[] origins = section.origins();
    for (int i = 0; i < origins.length; i++) {
      if (origins[i] >= kept.length() || kept.charAt(origins[i]) != section.text().charAt(i)) {
        differences.set(i);
      }
    }
    return differences;
  }

  private static BitSet endsWithoutStart(BitSet starts, BitSet ends) {
    BitSet exceptions = starts.get(1, Math.max(1, starts.length()));
    exceptions.xor(ends);
    return exceptions;
  }

  /** The places that are set, each by its distance from the last, with its character if any. */
  private static void writeSparse(BinaryEncoder out, BitSet places, String characters)
      throws IOException {
    out.writeInt(places.cardinality());
    int last = 0;
    for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
      out.writeInt(at - last);
      if (!characters.isEmpty()) {
        out.writeInt(characters.charAt(at));
      }
      last = at;
    }
  }

  private static void readCharacters(BinaryDecoder in, char[] text) throws IOException {
    int at = 0;
    for (int left = in.readInt(); left > 0; left--) {
      at += in.readInt();
      text[at] = (char) in.readInt();
    }
  }
}
