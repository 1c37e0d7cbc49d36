/**
 * What a file may cost, and the archives and XML documents that are opened within these bounds.
 *
 * <p>Enters: bytes. Leaves: bytes of entries, events of elements. Must not know: formats of
 * reports.
 */
package tifa.extract.bound;
