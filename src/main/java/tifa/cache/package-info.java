/**
 * What files gave when they were analysed, kept from run to run, so that only what is new or
 * changed is analysed again.
 *
 * <p>Enters: {@link tifa.analysis.FileAnalysis}. Leaves: the same, for a file of the same bytes.
 * Must not know: the job, what an analysis is used for. A cache: whatever of it is missing or
 * damaged is analysed again, so nothing in it is synced to disk, and deleting it is always safe.
 *
 * <pre>
 * CURRENT.json         names the manifest, with its size and checksum; replaced by rename
 * manifest-….avro      the files of the published run; the entries of each segment
 * gathered-….avro      what that run gathered from all its reports, for one that asks the same
 * segment-….facts      facts of the segment's entries: all that deciding which reports count takes
 * segment-….reports    their texts, sections and tokens
 * </pre>
 */
package tifa.cache;
