package tifa.problem;

import java.io.Serializable;

/**
 * Something that a reader of the tables must know.
 *
 * @param code what kind of thing
 * @param path the file, relative to the corpus; empty where it is about none
 * @param reportId the report; empty where it is about none
 * @param detail what was found and what was done, in a sentence
 */
public record Problem(ProblemCode code, String path, String reportId, String detail)
    implements Serializable {}
