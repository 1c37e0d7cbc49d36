package tifa;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import tifa.job.Job;
import tifa.run.Inputs;
import tifa.run.JobFile;
import tifa.run.JobRun;
import tifa.run.console.Progress;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.storage.FileNameEncodingException;
import tifa.storage.FileNames;

/** The job that a command is about, and what is to be changed in it this time. */
final class JobArgument {
  @Parameters(
      index = "0",
      paramLabel = "JOB|FOLDER",
      description =
          "The job file, JSON; jobs/job.schema.json describes it. Or a folder of reports: the job"
              + " is called so, its output goes to FOLDER-tifa beside it.")
  private File file;

  @Option(
      names = "--set",
      paramLabel = "KEY=VALUE",
      description = "Set a key of the job for this time, such as count.match=exact; repeatable.")
  private List<String> overrides = List.of();

  @Option(
      names = "--lexicon",
      paramLabel = "FILE",
      description =
          "With a folder: the lexicon, in place of the one that comes with tifa; repeatable.")
  private List<Path> lexicons = List.of();

  @Spec(Spec.Target.MIXEE)
  private CommandSpec command;

  /** The job file, or the folder of reports. */
  Path path() {
    return file.toPath().toAbsolutePath();
  }

  /** Reads the job, its lexicon and its metadata. */
  Inputs read() throws RunException {
    return Inputs.of(open());
  }

  /** Reads the job, and of what it names nothing yet. */
  Job open() throws RunException {
    requireUnicode();
    Path place = place();
    if (Files.isDirectory(place)) {
      return JobFile.ofFolder(place, lexicons, overrides);
    }
    if (!lexicons.isEmpty()) {
      throw new ParameterException(
          command.commandLine(),
          "--lexicon goes with a folder of reports, and %s is none; a job file names its lexicon"
              .formatted(file));
    }
    return JobFile.read(file.toString(), overrides);
  }

  /** Reads the same to run it; where it is refused, the output that it names keeps the account. */
  Job openToRun(Progress progress) throws RunException {
    try {
      return open();
    } catch (RunException e) {
      JobRun.refuse(e, progress);
      throw e;
    }
  }

  private Path place() throws RunException {
    try {
      return file.toPath();
    } catch (InvalidPathException e) {
      // Java reads the command line in the code page of Windows, and puts ? for what it lacks.
      throw new RunException(
          RunOutcome.INVALID,
          "%s: no file or folder can have this name; where it is the system that cannot write it, go to its folder with cd and say . or its job file"
              .formatted(file),
          e);
    }
  }

  private static void requireUnicode() throws RunException {
    try {
      FileNames.requireUnicode();
    } catch (FileNameEncodingException e) {
      throw new RunException(RunOutcome.INVALID, e.getMessage(), e);
    }
  }
}
