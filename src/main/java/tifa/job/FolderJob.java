package tifa.job;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.List;
import tifa.lexicon.ShippedLexicon;

/** The job of a user who has no job file, only a folder of reports. */
public final class FolderJob {
  private static final int LONGEST_NAME = 80;

  private FolderJob() {}

  /**
   * The job as JSON, whose paths are relative to the folder that holds the reports' folder: called
   * as the folder, and with its output beside it, since an output inside would be read as reports.
   *
   * @param reports an absolute path with a name
   * @param lexicons CSV files; none for the shipped lexicon
   */
  public static String json(Path reports, List<Path> lexicons) {
    String folder = reports.getFileName().toString();
    ObjectNode job = new ObjectMapper().createObjectNode();
    job.put("name", nameOf(reports));
    job.putObject("corpus").put("path", folder);
    ArrayNode lexicon = job.putArray("lexicon");
    lexicons.forEach(file -> lexicon.add(file.toAbsolutePath().toString()));
    if (lexicons.isEmpty()) {
      lexicon.add(ShippedLexicon.LOCATION);
    }
    job.putObject("output").put("path", folder + "-tifa");
    return job.toString();
  }

  /** The name of a folder, as far as a job can be called so. */
  public static String nameOf(Path folder) {
    String name =
        folder
            .getFileName()
            .toString()
            .replaceAll("[^\\p{L}\\p{N}_.-]+", "_")
            .replaceFirst("^[.-]+", "");
    return name.isEmpty()
        ? "reports"
        : name.codePoints()
            .limit(LONGEST_NAME)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }
}
