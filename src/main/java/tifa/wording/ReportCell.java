package tifa.wording;

import java.io.Serializable;

/**
 * Where a report stands, in numbers.
 *
 * @param level index of its level
 * @param year index of its year among those of the level
 * @param region index of its region
 * @param content all on which its text depends
 */
record ReportCell(int level, int year, int region, String content) implements Serializable {}
