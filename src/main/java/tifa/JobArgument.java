package tifa;

import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tifa.run.Inputs;
import tifa.run.Outcome;
import tifa.run.RunException;
import tifa.storage.FileNameEncodingException;
import tifa.storage.FileNames;

/** The job that a command is about, and what is to be changed in it this time. */
final class JobArgument {
  @Parameters(
      index = "0",
      paramLabel = "JOB",
      description = "The job file, JSON; jobs/job.schema.json describes it.")
  private String file;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Set a key of the job for this time, such as count.match=exact; repeatable.")
  private List<String> overrides = List.of();

  /** Reads the job, its lexicon and its metadata. */
  Inputs read() throws RunException {
    requireUnicode();
    return Inputs.read(file, overrides);
  }

  /** Reads the job, and of what it names the bytes only. */
  Inputs open() throws RunException {
    requireUnicode();
    return Inputs.open(file, overrides);
  }

  private static void requireUnicode() throws RunException {
    try {
      FileNames.requireUnicode();
    } catch (FileNameEncodingException e) {
      throw new RunException(Outcome.INVALID, e.getMessage(), e);
    }
  }
}
