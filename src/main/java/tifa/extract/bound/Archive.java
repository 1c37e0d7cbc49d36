package tifa.extract.bound;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry.NameSource;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import tifa.problem.ProblemCode;
import tifa.problem.RejectedFileException;

/** A ZIP archive in memory: its entries by name, each read when asked for. */
public final class Archive implements AutoCloseable {
  private static final Charset GB18030 = Charset.forName("GB18030");

  private final ZipFile zip;
  private final Map<String, ZipArchiveEntry> entries = new LinkedHashMap<>();

  private Archive(ZipFile zip) {
    this.zip = zip;
  }

  /** Opens an archive, whose list of entries must be whole. */
  public static Archive open(byte[] bytes) throws RejectedFileException {
    if (ZipDirectory.hasMoreEntries(bytes, Limits.ENTRIES)) {
      throw new RejectedFileException(
          ProblemCode.TOO_MANY_ENTRIES,
          "The archive has more than %s entries".formatted(Limits.ENTRIES));
    }
    Archive archive = null;
    try {
      archive =
          new Archive(
              ZipFile.builder()
                  .setSeekableByteChannel(new SeekableInMemoryByteChannel(bytes))
                  .setCharset(StandardCharsets.UTF_8)
                  .get());
      archive.listEntries();
      return archive;
    } catch (IOException | RuntimeException e) {
      if (archive != null) {
        archive.close();
      }
      throw damaged(
          "It breaks off or was changed: the list of what it holds, which ends it, cannot be read");
    }
  }

  private void listEntries() {
    for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
      if (!entry.isDirectory()) {
        String name = nameOf(entry).replace('\\', '/').replaceFirst("^/+", "");
        String unique = name;
        for (int i = 2; entries.containsKey(unique); i++) {
          unique = "%s (%s)".formatted(name, i);
        }
        entries.put(unique, entry);
      }
    }
  }

  /** Names are UTF-8 where the archive says so or the bytes allow it, else GBK. */
  private static String nameOf(ZipArchiveEntry entry) {
    boolean stated =
        entry.getGeneralPurposeBit().usesUTF8ForNames() || entry.getNameSource() != NameSource.NAME;
    byte[] raw = entry.getRawName();
    if (stated || raw == null) {
      return entry.getName();
    }
    for (Charset charset : new Charset[] {StandardCharsets.UTF_8, GB18030}) {
      try {
        return charset.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
      } catch (CharacterCodingException e) {
        // The next one, then.
      }
    }
    return entry.getName();
  }

  public Set<String> names() {
    return Collections.unmodifiableSet(entries.keySet());
  }

  public boolean has(String name) {
    return entries.containsKey(name);
  }

  /** The bytes of an entry; empty where there is none of this name. */
  public Optional<byte[]> readIfPresent(String name, Expansion expansion)
      throws RejectedFileException {
    return has(name) ? Optional.of(read(name, expansion)) : Optional.empty();
  }

  /** The bytes of an entry that is there. */
  public byte[] read(String name, Expansion expansion) throws RejectedFileException {
    ZipArchiveEntry entry = entries.get(name);
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new RejectedFileException(
          ProblemCode.ENCRYPTED, "%s is protected by a password".formatted(name));
    }
    if (entry.getMethod() != ZipEntry.STORED && entry.getMethod() != ZipEntry.DEFLATED) {
      throw new RejectedFileException(
          ProblemCode.UNREAD_FORMAT,
          "%s is compressed by a method other than deflate (%s)"
              .formatted(name, entry.getMethod()));
    }
    try {
      byte[] bytes = expansion.readAll(zip.getInputStream(entry), name);
      CRC32 checksum = new CRC32();
      checksum.update(bytes);
      if (checksum.getValue() != entry.getCrc()) {
        throw damaged("%s was changed: its checksum is wrong".formatted(name));
      }
      return bytes;
    } catch (IOException | RuntimeException e) {
      throw damaged("%s cannot be read: %s".formatted(name, e.getMessage()));
    }
  }

  private static RejectedFileException damaged(String detail) {
    return new RejectedFileException(ProblemCode.DAMAGED, detail);
  }

  @Override
  public void close() {
    try {
      zip.close();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("An archive in memory needs no closing", e);
    }
  }
}
