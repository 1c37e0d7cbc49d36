package tifa.cache;

import java.io.Serializable;

/**
 * What one file gave, as a place in a segment.
 *
 * @param key see {@link ContentKey}
 * @param bytes of its texts before compression
 * @param lastUsed number of the last run that used it
 */
record Entry(String key, int bytes, int lastUsed) implements Serializable {}
