package tifa.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tifa.job.FolderJob;
import tifa.job.InvalidJobException;
import tifa.job.Job;
import tifa.job.JobReader;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.sheet.SheetText;
import tifa.sheet.UnreadableSheetException;
import tifa.storage.Failure;

/** Finds the job that a user means: in a file, or by the folder of reports that it is to be of. */
public final class JobFile {
  /** Where systems keep what a process has open, such as {@code /dev/stdin}. */
  private static final List<String> STREAMS = List.of("/dev/stdin", "/dev/fd", "/proc");

  private JobFile() {}

  /**
   * Reads a job, in any encoding in which a lexicon may be, and of what it names nothing yet.
   *
   * @param jobFile as the user typed it
   * @param overrides {@code key=value} of the command line
   * @throws RunException {@link RunOutcome#INVALID} with all problems of the job
   */
  public static Job read(String jobFile, List<String> overrides) throws RunException {
    Path path = Path.of(jobFile).toAbsolutePath();
    try {
      String json = SheetText.of(Files.readAllBytes(path));
      return new JobReader().read(jobFile, json, folderOf(path), overrides);
    } catch (InvalidJobException e) {
      throw new RunException(RunOutcome.INVALID, e.getMessage(), e);
    } catch (UnreadableSheetException e) {
      throw new RunException(RunOutcome.INVALID, jobFile + ": " + JobReader.NO_TEXT, e);
    } catch (IOException e) {
      throw new RunException(
          RunOutcome.INVALID,
          "%s: the job cannot be read: %s".formatted(jobFile, Failure.reason(e)),
          e);
    }
  }

  /**
   * Makes a job of a folder of reports, and reads nothing yet.
   *
   * @param reports as the user typed it
   * @param lexicons the lexicon's files, relative to the working folder; none for the shipped one
   * @param overrides {@code key=value} of the command line
   * @throws RunException {@link RunOutcome#INVALID} with all problems of the options
   */
  public static Job ofFolder(Path reports, List<Path> lexicons, List<String> overrides)
      throws RunException {
    try {
      // A link may stand inside the folder that it leads to; the output must not.
      Path folder = reports.toRealPath();
      if (folder.getFileName() == null) {
        throw new RunException(
            RunOutcome.NO_CORPUS,
            "%s: there is no room beside it for the output; name a folder in it"
                .formatted(reports));
      }
      String json = FolderJob.json(folder, lexicons);
      return new JobReader().read(reports.toString(), json, folder.getParent(), overrides);
    } catch (InvalidJobException e) {
      throw new RunException(RunOutcome.INVALID, e.getMessage(), e);
    } catch (IOException e) {
      throw new RunException(
          RunOutcome.NO_CORPUS,
          "%s: the folder cannot be read: %s".formatted(reports, Failure.reason(e)),
          e);
    }
  }

  /** What its paths are relative to: the working folder where it comes through a pipe. */
  private static Path folderOf(Path jobFile) {
    boolean piped = STREAMS.stream().anyMatch(jobFile::startsWith);
    return piped ? Path.of("").toAbsolutePath() : jobFile.getParent();
  }
}
