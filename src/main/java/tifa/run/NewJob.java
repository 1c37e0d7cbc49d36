package tifa.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tifa.job.FolderJob;
import tifa.lexicon.ShippedLexicon;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.storage.Failure;
import tifa.storage.LocalStorage;

/** Writes a job to begin with: job file, lexicon, a README of both, a folder for the reports. */
public final class NewJob {
  /** Where the job looks for reports, in its folder. */
  public static final String REPORTS = "reports";

  private NewJob() {}

  /**
   * Writes the files into a folder, which need not exist.
   *
   * @return what was written
   * @throws RunException {@link RunOutcome#NO_OUTPUT} where one of the files exists, and nothing
   *     was written then, or where one cannot be written
   */
  public static List<Path> in(Path folder) throws RunException {
    Map<Path, byte[]> files = new LinkedHashMap<>();
    Path named = folder.toAbsolutePath().normalize();
    if (named.getFileName() == null) {
      throw new RunException(RunOutcome.NO_OUTPUT, "%s: name a folder in it".formatted(folder));
    }
    files.put(folder.resolve("job.json"), job(FolderJob.nameOf(named)));
    files.put(folder.resolve("lexicon.csv"), ShippedLexicon.bytes());
    files.put(folder.resolve("README.txt"), readme());
    String there =
        files.keySet().stream()
            .filter(file -> Files.exists(file, LinkOption.NOFOLLOW_LINKS))
            .map(Path::toString)
            .collect(Collectors.joining(", "));
    if (!there.isEmpty()) {
      throw new RunException(
          RunOutcome.NO_OUTPUT,
          "%s: there already, so nothing was written; name another folder".formatted(there));
    }
    try {
      Files.createDirectories(folder.resolve(REPORTS));
      for (Map.Entry<Path, byte[]> file : files.entrySet()) {
        String location = file.getKey().toAbsolutePath().toString();
        try (OutputStream out = new LocalStorage().create(location)) {
          out.write(file.getValue());
        }
      }
    } catch (IOException e) {
      throw new RunException(
          RunOutcome.NO_OUTPUT, "Cannot write to %s: %s".formatted(folder, Failure.describe(e)), e);
    }
    return List.copyOf(files.keySet());
  }

  private static byte[] job(String name) {
    return """
    {
      "name": "%s",
      "corpus": { "path": "%s" },
      "lexicon": ["lexicon.csv"]
    }
    """
        .formatted(name, REPORTS)
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] readme() {
    try (InputStream in = NewJob.class.getResourceAsStream("new-job.txt")) {
      if (in == null) {
        throw new IllegalStateException("tifa/run/new-job.txt is not in the program's jar");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("The README of a new job cannot be read", e);
    }
  }
}
