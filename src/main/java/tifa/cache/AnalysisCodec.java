package tifa.cache;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.io.EncoderFactory;
import tifa.analysis.AnalysedReport;
import tifa.analysis.AnalysedSection;
import tifa.analysis.FileAnalysis;
import tifa.analysis.FileFacts;
import tifa.analysis.ReportFacts;
import tifa.analysis.ReportFacts.Naming;
import tifa.analysis.ReportFacts.RoleSize;
import tifa.analysis.Sketch;
import tifa.corpus.ReportKind;
import tifa.corpus.YearClue;
import tifa.extract.text.RowHints;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;
import tifa.section.Role;

/**
 * What a file gave as bytes, in the primitives of Avro's binary encoding, and back. The path is
 * left out, since a renamed file is the same file. Any change here changes the version of the
 * analysis, so there is one form only.
 */
final class AnalysisCodec {
  private static final Role[] ROLES = Role.values();
  private static final ReportKind[] KINDS = ReportKind.values();
  private static final YearClue.Kind[] CLUES = YearClue.Kind.values();

  private AnalysisCodec() {}

  /**
   * An encoded analysis.
   *
   * @param facts without texts
   * @param reports texts and sections
   */
  record Encoded(ByteBuffer facts, ByteBuffer reports) {}

  private interface Part {
    void write(BinaryEncoder out) throws IOException;
  }

  static Encoded encode(String path, List<FileAnalysis> files) throws IOException {
    return new Encoded(
        encodeFacts(path, files.stream().map(FileAnalysis::facts).toList()),
        bytes(
            out -> {
              for (FileAnalysis file : files) {
                for (AnalysedReport report : file.reports()) {
                  write(out, report);
                }
              }
            }));
  }

  static ByteBuffer encodeFacts(String path, List<FileFacts> files) throws IOException {
    return bytes(
        out -> {
          out.writeInt(files.size());
          for (FileFacts file : files) {
            write(out, path, file);
          }
        });
  }

  private static ByteBuffer bytes(Part part) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    BinaryEncoder out = EncoderFactory.get().binaryEncoder(bytes, null);
    part.write(out);
    out.flush();
    return ByteBuffer.wrap(bytes.toByteArray());
  }

  static List<FileFacts> facts(String path, ByteBuffer facts) throws DamagedStoreException {
    try {
      BinaryDecoder in = decoder(facts);
      List<FileFacts> files = new ArrayList<>();
      for (int left = in.readInt(); left > 0; left--) {
        files.add(readFile(in, path));
      }
      return files;
    } catch (IOException | RuntimeException e) {
      throw new DamagedStoreException("The facts of %s cannot be read".formatted(path), e);
    }
  }

  static List<FileAnalysis> analyses(String path, ByteBuffer facts, ByteBuffer reports)
      throws DamagedStoreException {
    try {
      BinaryDecoder in = decoder(reports);
      List<FileAnalysis> files = new ArrayList<>();
      for (FileFacts file : facts(path, facts)) {
        List<AnalysedReport> analysed = new ArrayList<>();
        for (ReportFacts report : file.reports()) {
          analysed.add(readReport(in, report));
        }
        files.add(
            new FileAnalysis(
                file.path(),
                file.sha256(),
                file.format(),
                file.encoding(),
                analysed,
                file.problems()));
      }
      return files;
    } catch (DamagedStoreException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new DamagedStoreException("The reports of %s cannot be read".formatted(path), e);
    }
  }

  private static BinaryDecoder decoder(ByteBuffer bytes) {
    return DecoderFactory.get()
        .binaryDecoder(
            bytes.array(), bytes.arrayOffset() + bytes.position(), bytes.remaining(), null);
  }

  private static void write(BinaryEncoder out, String path, FileFacts file) throws IOException {
    out.writeString(below(path, file.path()));
    out.writeString(file.sha256());
    out.writeString(file.format());
    out.writeString(file.encoding());
    out.writeInt(file.problems().size());
    for (Problem problem : file.problems()) {
      out.writeString(problem.code().name());
      out.writeString(below(path, problem.path()));
      out.writeString(problem.reportId());
      out.writeString(problem.detail());
    }
    out.writeInt(file.reports().size());
    for (ReportFacts report : file.reports()) {
      write(out, report);
    }
  }

  /** What follows the path of the listed file: nothing, or an entry of an archive. */
  private static String below(String path, String whole) {
    if (!whole.startsWith(path)) {
      throw new IllegalArgumentException(
          "Invalid path %s: of no entry of %s".formatted(whole, path));
    }
    return whole.substring(path.length());
  }

  private static FileFacts readFile(BinaryDecoder in, String path) throws IOException {
    String own = path + in.readString();
    String sha256 = in.readString();
    String format = in.readString();
    String encoding = in.readString();
    List<Problem> problems = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      problems.add(
          new Problem(
              ProblemCode.valueOf(in.readString()),
              path + in.readString(),
              in.readString(),
              in.readString()));
    }
    List<ReportFacts> reports = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      reports.add(readFacts(in));
    }
    return new FileFacts(own, sha256, format, encoding, reports, problems);
  }

  private static void write(BinaryEncoder out, ReportFacts facts) throws IOException {
    out.writeInt(facts.position());
    out.writeString(facts.reportId());
    out.writeString(facts.title());
    out.writeInt(facts.kind().ordinal());
    out.writeBoolean(facts.abridged());
    out.writeInt(facts.years().size());
    for (YearClue clue : facts.years()) {
      out.writeInt(clue.kind().ordinal());
      out.writeInt(clue.year());
      out.writeString(clue.words());
    }
    writeOptional(out, facts.deliveredOn() == null ? null : facts.deliveredOn().toEpochDay());
    out.writeString(facts.speaker());
    write(out, facts.titleLines());
    out.writeString(facts.opening());
    writeNamings(out, facts.places());
    writeNamings(out, facts.selves());
    out.writeBoolean(facts.divided());
    write(out, facts.gaps());
    out.writeInt(facts.chars());
    out.writeInt(facts.appendixChars());
    out.writeInt(facts.removedChars());
    out.writeInt(facts.tokens());
    out.writeInt(facts.sections());
    out.writeInt(facts.roleSizes().size());
    for (RoleSize size : facts.roleSizes()) {
      out.writeInt(size.role().ordinal());
      out.writeInt(size.chars());
      out.writeInt(size.tokens());
    }
    out.writeString(facts.stated().region());
    out.writeString(facts.stated().year());
    out.writeString(facts.stated().title());
    out.writeLong(facts.sketch().threshold());
    long[] hashes = facts.sketch().hashes();
    ByteBuffer words = ByteBuffer.allocate(hashes.length * Long.BYTES);
    words.asLongBuffer().put(hashes);
    out.writeBytes(words);
  }

  private static ReportFacts readFacts(BinaryDecoder in) throws IOException {
    int position = in.readInt();
    String reportId = in.readString();
    String title = in.readString();
    ReportKind kind = KINDS[in.readInt()];
    boolean abridged = in.readBoolean();
    List<YearClue> years = readYears(in);
    Long deliveredOn = readOptional(in);
    String speaker = in.readString();
    return new ReportFacts(
        position,
        reportId,
        title,
        kind,
        abridged,
        years,
        deliveredOn == null ? null : LocalDate.ofEpochDay(deliveredOn),
        speaker,
        readStrings(in),
        in.readString(),
        readNamings(in),
        readNamings(in),
        in.readBoolean(),
        readStrings(in),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        in.readInt(),
        readSizes(in),
        new RowHints(in.readString(), in.readString(), in.readString()),
        readSketch(in));
  }

  private static void write(BinaryEncoder out, List<String> strings) throws IOException {
    out.writeInt(strings.size());
    for (String string : strings) {
      out.writeString(string);
    }
  }

  private static List<String> readStrings(BinaryDecoder in) throws IOException {
    List<String> strings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      strings.add(in.readString());
    }
    return List.copyOf(strings);
  }

  private static List<YearClue> readYears(BinaryDecoder in) throws IOException {
    List<YearClue> clues = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      clues.add(new YearClue(CLUES[in.readInt()], in.readInt(), in.readString()));
    }
    return List.copyOf(clues);
  }

  private static void writeNamings(BinaryEncoder out, List<Naming> namings) throws IOException {
    out.writeInt(namings.size());
    for (Naming naming : namings) {
      out.writeString(naming.name());
      out.writeInt(naming.times());
    }
  }

  private static List<Naming> readNamings(BinaryDecoder in) throws IOException {
    List<Naming> namings = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      namings.add(new Naming(in.readString(), in.readInt()));
    }
    return List.copyOf(namings);
  }

  private static List<RoleSize> readSizes(BinaryDecoder in) throws IOException {
    List<RoleSize> sizes = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      sizes.add(new RoleSize(ROLES[in.readInt()], in.readInt(), in.readInt()));
    }
    return List.copyOf(sizes);
  }

  private static Sketch readSketch(BinaryDecoder in) throws IOException {
    long threshold = in.readLong();
    ByteBuffer words = in.readBytes(null);
    long[] hashes = new long[words.remaining() / Long.BYTES];
    words.asLongBuffer().get(hashes);
    return Sketch.restored(hashes, threshold);
  }

  private static void writeOptional(BinaryEncoder out, Long value) throws IOException {
    out.writeBoolean(value != null);
    if (value != null) {
      out.writeLong(value);
    }
  }

  private static Long readOptional(BinaryDecoder in) throws IOException {
    return in.readBoolean() ? in.readLong() : null;
  }

  private static void write(BinaryEncoder out, AnalysedReport report) throws IOException {
    // UTF-16 is what a String holds: it is copied, where UTF-8 would be decoded.
    ByteBuffer text = ByteBuffer.allocate(report.text().length() * Character.BYTES);
    text.asCharBuffer().put(report.text());
    out.writeBytes(text);
    out.writeInt(report.sections().size());
    for (AnalysedSection section : report.sections()) {
      SectionCodec.write(out, section, report.text());
    }
  }

  private static AnalysedReport readReport(BinaryDecoder in, ReportFacts facts) throws IOException {
    String text = in.readBytes(null).asCharBuffer().toString();
    List<AnalysedSection> sections = new ArrayList<>();
    char[] kept = text.toCharArray();
    for (int left = in.readInt(); left > 0; left--) {
      sections.add(SectionCodec.read(in, kept));
    }
    return new AnalysedReport(facts, text, sections);
  }
}
