package tifa.job;

/**
 * A value of a job that its schema does not allow.
 *
 * @param keyword the word of JSON Schema that is violated, such as {@code type} or {@code required}
 * @param key the offending key; of {@code required} the missing, of {@code additionalProperties}
 *     the unknown one
 * @param message what the validator says, for keywords of which nothing better is known
 */
record Violation(String keyword, Key key, String message) {}
