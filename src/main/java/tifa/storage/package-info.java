/**
 * Files and folders, wherever they lie: list, open, create, sync, replace, lock.
 *
 * <p>Enters: locations, which are absolute local paths ({@code /data/报告}) or URIs of a file system
 * that Hadoop knows ({@code hdfs://…}, {@code s3a://…}). Leaves: bytes, and {@link
 * tifa.storage.Listing}, in which everything that was met is accounted for. Must not know: what the
 * files mean.
 *
 * <p>Every operation throws {@link java.nio.file.AccessDeniedException} where permission is
 * missing, {@link java.nio.file.NoSuchFileException} where there is no such file, and another
 * {@link java.io.IOException} for all else, on every kind of storage.
 */
package tifa.storage;
