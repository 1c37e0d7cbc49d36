package tifa.section;

import java.io.Serializable;

/**
 * Where a section stands in its report, and what it is about.
 *
 * @param seq place in the report, from 0
 * @param number {@code s0} for the text before the first part, {@code s2}, {@code s2.10}
 * @param parent number of the section above; empty for a part
 * @param depth 1 for a part and for {@code s0}
 * @param role what the part is about
 * @param roleSource which rule said so
 * @param topic {@code governance} for a subsection on the government's own work, for an appendix
 *     its kind, else empty
 * @param yearWords the normalised words of its part from which {@link Years#of} tells its years
 * @param heading as written, number included, without marks of notes; empty where there is none
 */
public record SectionHead(
    int seq,
    String number,
    String parent,
    int depth,
    Role role,
    RoleSource roleSource,
    String topic,
    String yearWords,
    String heading)
    implements Serializable {}
