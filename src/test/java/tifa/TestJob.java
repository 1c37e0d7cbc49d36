package tifa;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import tifa.job.Job;
import tifa.run.JobFile;
import tifa.run.JobRun;
import tifa.run.console.Progress;
import tifa.run.console.RunException;
import tifa.run.engine.Engine;
import tifa.run.engine.PlainEngine;

/** A job in a folder of its own, with {@code job.json}, {@code lexicon.csv} and {@code output}. */
public final class TestJob {
  /** The sample's reports. */
  public static final Path SAMPLE = Path.of("jobs/sample/corpus").toAbsolutePath();

  /** The lexicon that comes with the program. */
  public static final Path POLICY_TERMS =
      Path.of("jobs/lexicons/policy-terms.csv").toAbsolutePath();

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Path folder;
  private final ObjectNode job = JSON.createObjectNode();

  private TestJob(Path folder) {
    this.folder = folder;
  }

  /** A job over these folders of reports with the program's own lexicon. */
  public static TestJob in(Path folder, Path... corpora) throws IOException {
    TestJob job = new TestJob(Files.createDirectories(folder));
    job.job.put("name", "test");
    ArrayNode paths = job.job.putObject("corpus").putArray("path");
    for (Path corpus : corpora) {
      paths.add(corpus.toAbsolutePath().toString());
    }
    job.job.putArray("lexicon").add(POLICY_TERMS.toString());
    job.job.putObject("output").put("path", job.output().toString());
    return job.write();
  }

  /** The same with another lexicon, given as the lines of a CSV file. */
  public TestJob lexicon(String... lines) throws IOException {
    Files.write(folder.resolve("lexicon.csv"), List.of(lines));
    job.putArray("lexicon").add("lexicon.csv");
    return write();
  }

  /** The same with a list under a key of {@code count} or the like. */
  public TestJob set(String section, String key, String... values) throws IOException {
    ArrayNode list = job.withObject("/" + section).putArray(key);
    List.of(values).forEach(list::add);
    return write();
  }

  /** The same without a table or product. */
  public TestJob exclude(String name) throws IOException {
    job.withObject("/tables").withArray("/exclude").add(name);
    return write();
  }

  private TestJob write() throws IOException {
    JSON.writeValue(file().toFile(), job);
    return this;
  }

  /** The job file. */
  public Path file() {
    return folder.resolve("job.json");
  }

  /** The output folder. */
  public Path output() {
    return folder.resolve("output");
  }

  /** Runs the job here, in one thread and without Spark. */
  public Published publish() throws RunException {
    return publish(PlainEngine::new);
  }

  /** Runs the job here on an engine. */
  public Published publish(Function<Progress, Engine> engine) throws RunException {
    Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()));
    Job opened = JobFile.read(file().toString(), List.of());
    return new Published(
        Path.of(
            new JobRun(opened, silent, bytes -> engine.apply(silent), false).publish().location()));
  }

  /** Runs the job here, with these {@code --set}; returns the location that it says is current. */
  public String run(String... settings) throws RunException {
    Progress silent = new Progress(new PrintStream(OutputStream.nullOutputStream()));
    Job opened = JobFile.read(file().toString(), List.of(settings));
    return new JobRun(opened, silent, bytes -> new PlainEngine(silent), false).publish().location();
  }

  /** Copies the files of a folder whose names contain one of {@code parts} into another. */
  public static void copy(Path from, Path to, String... parts) {
    for (String part : parts) {
      try (var files = Files.newDirectoryStream(from, "*" + part + "*")) {
        for (Path file : files) {
          Files.copy(file, to.resolve(file.getFileName()));
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
