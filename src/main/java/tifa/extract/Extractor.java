package tifa.extract;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tifa.extract.bound.Archive;
import tifa.extract.bound.Expansion;
import tifa.extract.bound.Limits;
import tifa.extract.pdf.PdfReader;
import tifa.extract.rows.NamedColumns;
import tifa.extract.text.Contents;
import tifa.extract.text.Decoder;
import tifa.extract.text.ExtractedText;
import tifa.extract.text.Format;
import tifa.extract.text.LineWriter;
import tifa.extract.word.DocxReader;
import tifa.extract.word.Ole2Reader;
import tifa.normal.CodePoints;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;
import tifa.storage.Sha256;

/**
 * Bytes to texts, as one pure function. Safe for many threads. Formats are told by content; a name
 * decides only between what content leaves open.
 */
public final class Extractor {
  /** Documents that are ZIP archives and are not read, by an entry that each has. */
  private static final Map<String, String> PACKAGES = new LinkedHashMap<>();

  static {
    PACKAGES.put("OFD.xml", "OFD document");
    PACKAGES.put("xl/workbook.xml", "Excel workbook");
    PACKAGES.put("xl/workbook.bin", "Excel workbook");
    PACKAGES.put("ppt/presentation.xml", "PowerPoint presentation");
    PACKAGES.put("META-INF/container.xml", "EPUB book");
    PACKAGES.put("content.xml", "OpenDocument document");
  }

  /** Entries that are no reports wherever they stand, as in a folder. */
  private static final Pattern IGNORED =
      Pattern.compile(
          "(.*/)?(\\.[^/]*|~\\$[^/]*|(?i:Thumbs\\.db|desktop\\.ini))|(.*/)?__MACOSX/.*");

  private final TextReader texts;

  /** Reads formats that are plain text with {@code decoder}, tables by common names of columns. */
  public Extractor(Decoder decoder) {
    this(decoder, NamedColumns.NONE);
  }

  /** The same, with columns that the job names. */
  public Extractor(Decoder decoder, NamedColumns columns) {
    this.texts = new TextReader(decoder, columns);
  }

  /**
   * The texts of a file; of an archive, those of each entry in order of path. Whatever is wrong
   * becomes a problem of the file or entry, {@link Limits} included.
   */
  public List<ExtractedFile> extract(String path, byte[] bytes) {
    return extract(path, bytes, Sha256.of(bytes));
  }

  /** The same of bytes whose hash is known. */
  public List<ExtractedFile> extract(String path, byte[] bytes, String sha256) {
    try {
      return TimeLimit.run(() -> extract(path, bytes, sha256, new Expansion(bytes.length), 1));
    } catch (RejectedFileException e) {
      return List.of(ExtractedFile.rejected(path, sha256, e.code(), e.getMessage()));
    }
  }

  private List<ExtractedFile> extract(
      String path, byte[] bytes, String sha256, Expansion expansion, int depth)
      throws RejectedFileException {
    if (!Signatures.isZip(bytes)) {
      return List.of(extractOne(path, bytes, sha256));
    }
    try (Archive archive = Archive.open(bytes)) {
      if (DocxReader.isDocx(archive)) {
        return List.of(file(path, sha256, DocxReader.read(archive, expansion)));
      }
      Optional<String> format = unreadPackage(archive);
      if (format.isPresent()) {
        throw Format.unread(format.get());
      }
      return entries(path, archive, expansion, depth);
    } catch (RejectedFileException e) {
      if (depth == 1 || endsAll(e)) {
        throw e;
      }
      return List.of(ExtractedFile.rejected(path, sha256, e.code(), e.getMessage()));
    }
  }

  private List<ExtractedFile> entries(String path, Archive archive, Expansion expansion, int depth)
      throws RejectedFileException {
    if (depth > Limits.ARCHIVES) {
      throw new RejectedFileException(
          ProblemCode.TOO_DEEP,
          "More than %s archives inside each other".formatted(Limits.ARCHIVES));
    }
    List<String> names =
        archive.names().stream()
            .filter(name -> !IGNORED.matcher(name).matches())
            .sorted(CodePoints.ORDER)
            .toList();
    if (names.isEmpty()) {
      throw new RejectedFileException(ProblemCode.EMPTY, "The archive holds no file");
    }
    List<ExtractedFile> files = new ArrayList<>();
    for (String name : names) {
      String entryPath = path + ExtractedFile.ENTRY + name;
      try {
        byte[] bytes = archive.read(name, expansion);
        files.addAll(extract(entryPath, bytes, Sha256.of(bytes), expansion, depth + 1));
      } catch (RejectedFileException e) {
        if (endsAll(e)) {
          throw e;
        }
        files.add(ExtractedFile.rejected(entryPath, "", e.code(), e.getMessage()));
      }
    }
    return files;
  }

  /** What an archive expands to is counted for the listed file as a whole. */
  private static boolean endsAll(RejectedFileException e) {
    return e.code() == ProblemCode.EXPANDS_TOO_FAR || e.code() == ProblemCode.TOO_SLOW;
  }

  private ExtractedFile extractOne(String path, byte[] bytes, String sha256) {
    try {
      return file(path, sha256, read(path, bytes));
    } catch (RejectedFileException e) {
      return ExtractedFile.rejected(path, sha256, e.code(), e.getMessage());
    }
  }

  private Contents read(String path, byte[] bytes) throws RejectedFileException {
    if (bytes.length == 0) {
      throw new RejectedFileException(ProblemCode.EMPTY, "The file has no bytes");
    }
    Optional<String> unread = Signatures.unread(bytes);
    if (unread.isPresent()) {
      throw Format.unread(unread.get());
    }
    if (Signatures.isOle2(bytes)) {
      return Ole2Reader.read(bytes);
    }
    if (Signatures.isPdf(bytes)) {
      return PdfReader.read(bytes);
    }
    return texts.read(path, bytes);
  }

  private static ExtractedFile file(String path, String sha256, Contents contents)
      throws RejectedFileException {
    long chars = 0;
    for (ExtractedText text : contents.texts()) {
      chars += text.text().length();
      if (text.text().length() > Limits.ONE_TEXT_CHARS || chars > Limits.TEXT_CHARS) {
        throw LineWriter.tooLong();
      }
    }
    List<Problem> problems =
        contents.remarks().stream()
            .map(remark -> new Problem(remark.code(), path, "", remark.detail()))
            .toList();
    return new ExtractedFile(
        path, sha256, contents.format().label(), contents.encoding(), contents.texts(), problems);
  }

  /** The name of the format; empty for an archive of files. */
  private static Optional<String> unreadPackage(Archive archive) {
    return PACKAGES.entrySet().stream()
        .filter(format -> archive.has(format.getKey()))
        .map(Map.Entry::getValue)
        .findFirst();
  }
}
