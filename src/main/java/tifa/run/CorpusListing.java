package tifa.run;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tifa.job.CorpusSettings;
import tifa.job.Job;
import tifa.job.Location;
import tifa.normal.CodePoints;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.storage.Failure;
import tifa.storage.ListedFile;
import tifa.storage.Listing;
import tifa.storage.Selection;
import tifa.storage.SkippedPath;
import tifa.storage.Storages;

/**
 * The files of a corpus, in order of path. Of several corpus folders each file's path begins with
 * its folder's name.
 *
 * @param files what is to be read
 * @param problems what was met and is not read
 * @param ignored files and folders passed over by name
 * @param notIncluded files that {@code corpus.include} leaves out
 */
public record CorpusListing(
    List<ListedFile> files, List<Problem> problems, int ignored, int notIncluded) {
  /**
   * Lists the corpus of {@code job}.
   *
   * @throws RunException {@link RunOutcome#NO_CORPUS} where a folder is missing
   */
  public static CorpusListing of(Job job) throws RunException {
    CorpusSettings corpus = job.corpus();
    Set<String> noReports = new HashSet<>();
    job.lexicon().forEach(location -> noReports.add(location.resolved()));
    corpus.metadata().ifPresent(location -> noReports.add(location.resolved()));
    job.targets().indicators().ifPresent(location -> noReports.add(location.resolved()));
    Selection selection = Selection.of(corpus.include(), noReports);
    List<ListedFile> files = new ArrayList<>();
    List<Problem> problems = new ArrayList<>();
    int ignored = 0;
    int notIncluded = 0;
    for (Location folder : corpus.paths()) {
      String prefix = corpus.paths().size() == 1 ? "" : name(folder) + "/";
      Listing listing = list(folder, selection);
      for (ListedFile file : listing.files()) {
        files.add(file.under(prefix));
      }
      for (SkippedPath skipped : listing.skipped()) {
        problems.add(problem(prefix, skipped));
      }
      ignored += listing.ignored();
      notIncluded += listing.notIncluded();
    }
    files.sort(Comparator.comparing(ListedFile::path, CodePoints.ORDER));
    return new CorpusListing(files, problems, ignored, notIncluded);
  }

  private static Listing list(Location folder, Selection selection) throws RunException {
    try {
      return Storages.corpus(folder.resolved()).list(folder.resolved(), selection);
    } catch (NoSuchFileException e) {
      throw new RunException(
          RunOutcome.NO_CORPUS,
          "corpus.path: there is no folder %s".formatted(folder.resolved()),
          e);
    } catch (NotDirectoryException e) {
      throw new RunException(
          RunOutcome.NO_CORPUS,
          "corpus.path: %s is a file; name the folder that holds the reports"
              .formatted(folder.resolved()),
          e);
    } catch (IOException e) {
      throw new RunException(
          RunOutcome.NO_CORPUS,
          "corpus.path: the folder %s cannot be read: %s"
              .formatted(folder.resolved(), Failure.reason(e)),
          e);
    }
  }

  private static String name(Location folder) {
    return folder.resolved().replaceFirst("/+$", "").replaceFirst(".*/", "");
  }

  private static Problem problem(String prefix, SkippedPath skipped) {
    String why =
        switch (skipped.reason()) {
          case LINK_LEAVES_FOLDER -> "a link out of the corpus folder, not followed";
          case LINK_BROKEN -> "a link that leads nowhere";
          case LINK_REPEATS -> "a link to what is listed already";
          case UNREADABLE -> "no permission to read it";
          case NOT_A_FILE -> "neither a file nor a folder";
          case NAME_NOT_UNICODE -> "its name is not UTF-8; rename it";
        };
    return new Problem(
        skipped.reason() == SkippedPath.Reason.UNREADABLE
            ? ProblemCode.PERMISSION_DENIED
            : ProblemCode.PATH_SKIPPED,
        prefix + skipped.path(),
        "",
        skipped.detail().isEmpty() ? why : "%s (%s)".formatted(why, skipped.detail()));
  }
}
