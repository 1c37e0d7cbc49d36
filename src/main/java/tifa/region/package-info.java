/**
 * The administrative divisions of China, and what a name stands for.
 *
 * <p>Enters: a name, or a short text. Leaves: {@link tifa.region.Resolution}, the regions that it
 * can mean. Must not know: reports, and no analysis may know it, so that a changed table leaves
 * what is kept of files as it is.
 */
package tifa.region;
