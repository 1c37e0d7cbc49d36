package tifa.run;

import java.io.Serializable;

/**
 * A listed file and by what the store finds what it gave.
 *
 * @param path as listed
 * @param key of its bytes and of what its name decides
 * @param failure for which the store does not have it; else empty
 */
record FileContent(String path, String key, String failure) implements Serializable {}
