package tifa.run;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tifa.analysis.FileAnalysis;
import tifa.analysis.FileFacts;
import tifa.problem.Problem;
import tifa.register.MetadataWriter;
import tifa.register.Register;
import tifa.run.compare.FailedCheck;
import tifa.run.compare.Gate;
import tifa.run.console.Escaped;
import tifa.run.console.Progress;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.run.engine.FileOpener;
import tifa.run.engine.ReadingSettings;
import tifa.storage.ListedFile;
import tifa.storage.LocalStorage;
import tifa.token.Hanlp;

/** Says what a run would read, without Spark; writes nothing but the metadata.csv asked for. */
public final class JobCheck {
  private final Inputs inputs;
  private final Progress progress;

  /** A check of what the user wrote. */
  public JobCheck(Inputs inputs, Progress progress) {
    this.inputs = inputs;
    this.progress = progress;
  }

  /**
   * Writes the report of the check.
   *
   * @param metadata the file to write what is believed to, which must not exist; empty for none
   * @throws RunException {@link RunOutcome#NO_CORPUS} where there is nothing to read, {@link
   *     RunOutcome#CHECK_FAILED} where the job's checks would hold a run back that need no
   *     counting, {@link RunOutcome#NO_OUTPUT} where {@code metadata} exists or cannot be written
   */
  public void report(PrintWriter out, Optional<Path> metadata) throws RunException {
    long surfaces =
        inputs.lexicon().terms().stream().mapToLong(term -> term.surfaces().size()).sum();
    out.printf(
        Locale.ROOT,
        "lexicon: %,d terms, %,d surfaces, %,d categories%n",
        inputs.lexicon().terms().size(),
        surfaces,
        inputs.lexicon().categories().size());
    inputs
        .lexicon()
        .doubts()
        .forEach(doubt -> out.println("warning: " + Escaped.of(doubt.detail())));
    CorpusListing listing = CorpusListing.of(inputs.job());
    out.printf(
        Locale.ROOT,
        "corpus: %,d files to read, %,d ignored, %,d not included%n",
        listing.files().size(),
        listing.ignored(),
        listing.notIncluded());
    progress.stage("analyse");
    Register register = inputs.registrar().register(facts(listing.files()));
    List<Problem> problems = new ArrayList<>(listing.problems());
    problems.addAll(register.problems());
    out.printf(Locale.ROOT, "problems: %,d%n", problems.size());
    for (Problem problem : problems) {
      out.printf(
          Locale.ROOT,
          "  %s %s: %s%n",
          problem.code(),
          Escaped.of(problem.path()),
          Escaped.of(problem.detail()));
    }
    out.printf(Locale.ROOT, "%,d reports would count%n", register.used().size());
    ReportList.write(register.entries(), out);
    if (metadata.isPresent()) {
      writeMetadata(register, metadata.get());
    }
    if (register.used().isEmpty()) {
      throw new RunException(
          RunOutcome.NO_CORPUS, "No usable report in the corpus: a run would publish nothing");
    }
    List<FailedCheck> failed = new Gate(inputs.job().checks()).failed(register);
    if (!failed.isEmpty()) {
      throw Gate.failure(failed);
    }
  }

  private List<FileFacts> facts(List<ListedFile> files) {
    progress.willDo(files.stream().mapToInt(file -> 1).toArray(), "files");
    FileOpener opener = new FileOpener(ReadingSettings.of(inputs.job()), Hanlp.ofThisJvm());
    List<FileFacts> facts = new ArrayList<>();
    for (int i = 0; i < files.size(); i++) {
      opener.open(files.get(i), sha256 -> false).analyses().stream()
          .map(FileAnalysis::facts)
          .forEach(facts::add);
      progress.done(i);
    }
    return facts;
  }

  private static void writeMetadata(Register register, Path file) throws RunException {
    String location = file.toAbsolutePath().toString();
    try (Writer out =
        new OutputStreamWriter(new LocalStorage().create(location), StandardCharsets.UTF_8)) {
      MetadataWriter.write(register, out);
    } catch (FileAlreadyExistsException e) {
      throw new RunException(
          RunOutcome.NO_OUTPUT,
          "%s exists and is left as it is: name another file".formatted(file),
          e);
    } catch (IOException e) {
      throw new RunException(RunOutcome.NO_OUTPUT, "Cannot write %s: %s".formatted(file, e), e);
    }
  }
}
