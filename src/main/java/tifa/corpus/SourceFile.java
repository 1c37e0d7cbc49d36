package tifa.corpus;

import java.io.Serializable;

/**
 * A file of the corpus as it was listed.
 *
 * @param path relative to its corpus folder, {@code /} between names; what tables show
 * @param location where storage opens it
 * @param size bytes
 * @param modified milliseconds since the epoch
 */
public record SourceFile(String path, String location, long size, long modified)
    implements Serializable {}
