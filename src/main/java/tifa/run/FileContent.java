package tifa.run;

import java.io.Serializable;

/**
 * A listed file and by what the store finds what it gave.
 *
 * @param path as listed
 * @param key of its bytes and of what its name decides
 */
record FileContent(String path, String key) implements Serializable {}
