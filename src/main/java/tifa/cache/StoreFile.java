package tifa.cache;

import java.io.Serializable;

/**
 * A file of the store as it was written.
 *
 * @param name in the folder of the store
 * @param bytes its size
 * @param checksum CRC-32C of its bytes
 */
public record StoreFile(String name, long bytes, int checksum) implements Serializable {}
