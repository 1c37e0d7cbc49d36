package tifa.extract.rows;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The names that a job gives to the columns of its tables, and the members of its JSON objects;
 * they win over the common names.
 *
 * @param region empty where the job names none, as the others
 * @param year of the year
 * @param title of the title
 * @param text of the text
 */
public record NamedColumns(String region, String year, String title, String text)
    implements Serializable {
  /** The common names only. */
  public static final NamedColumns NONE = new NamedColumns("", "", "", "");

  /** The names that the job gives, by what the column holds, as in the job's keys. */
  public Map<String, String> named() {
    Map<String, String> named = new LinkedHashMap<>();
    named.put("region", region);
    named.put("year", year);
    named.put("title", title);
    named.put("text", text);
    named.values().removeIf(String::isEmpty);
    return named;
  }
}
