package tifa.job;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads jobs strictly, as {@code job.schema.json} describes them: unknown keys, keys that stand
 * twice and values of another type are refused. What a job does not state has the schema's default.
 */
public final class JobReader {
  /** What is to be done about a job file that holds no text, a clause without full stop. */
  public static final String NO_TEXT =
      "this is no plain text; save the job as text in UTF-8, as Notepad and TextEdit can, or name"
          + " a folder of reports instead";

  private final SchemaDocument document = SchemaDocument.shipped();
  private final JobSchema schema = new JobSchema(document.root());
  private final Advice advice = new Advice(document);

  /**
   * The job that the file and the options state together.
   *
   * @param file how problems call the file
   * @param json its text, with or without byte order mark
   * @param jobFolder the folder to which the job's paths are relative, those of options too
   * @param overrides the {@code --set} options, each {@code key=value} with a dotted key; the value
   *     is JSON if it can be read as such, else text, and text too where the key allows nothing
   *     else; lists are replaced as a whole
   * @throws InvalidJobException with every problem of the file and the options
   */
  public Job read(String file, String json, Path jobFolder, List<String> overrides) {
    List<JobProblem> problems = new ArrayList<>();
    Overrides options = Overrides.of(overrides, document, problems::add);
    Optional<ObjectNode> stated = new JobJson().object(file, json, problems::add);
    if (stated.isEmpty()) {
      throw new InvalidJobException(problems);
    }
    ObjectNode job = stated.get().deepCopy();
    options.applyTo(job, problems::add);
    document.fillDefaults(job);
    for (JobChecks.KeyProblem finding : findings(job, jobFolder)) {
      Key key = finding.key();
      JsonNode value = key.in(job);
      problems.add(
          new JobProblem(
              options.state(key, stated.get()) ? Overrides.SOURCE : file,
              key.dotted(),
              value.isMissingNode() ? "" : value.toString(),
              finding.message()));
    }
    JobMapping mapping = new JobMapping(jobFolder);
    if (!problems.isEmpty()) {
      Optional<JobOutput> output =
          problems.stream().anyMatch(problem -> concernsOutput(problem, job))
              ? Optional.empty()
              : Optional.of(mapping.outputOf(job));
      throw new InvalidJobException(problems, output);
    }
    return mapping.job(job);
  }

  /** Nothing is written where a job may not have meant to, as with a key that is misspelt. */
  private static boolean concernsOutput(JobProblem problem, JsonNode job) {
    String key = problem.key();
    boolean byName = !job.path("output").has("path") && key.indexOf('.') < 0;
    return byName
        || key.equals("output")
        || (key.startsWith("output.") && !key.equals("output.keepRuns"));
  }

  private List<JobChecks.KeyProblem> findings(JsonNode job, Path jobFolder) {
    List<JobChecks.KeyProblem> findings = new ArrayList<>();
    for (JobSchema.Violation violation : schema.violations(job)) {
      Key key = violation.key();
      findings.add(new JobChecks.KeyProblem(key, advice.on(violation, key.in(job))));
    }
    findings.addAll(JobChecks.of(job, jobFolder));
    return findings;
  }
}
