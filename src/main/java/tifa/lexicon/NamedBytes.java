package tifa.lexicon;

/**
 * The content of one lexicon file.
 *
 * @param name how problems call the file
 * @param bytes the whole content; not copied, not to be changed while it is read
 */
public record NamedBytes(String name, byte[] bytes) {}
