/**
 * Which reports count, and as the report of which region and year: decided for the whole corpus
 * from what each report says of itself, where it lies, and metadata.csv.
 *
 * <p>Enters: {@link tifa.analysis.FileFacts}. Leaves: {@link tifa.register.Register}. Must not
 * know: texts, terms, counts.
 */
package tifa.register;
