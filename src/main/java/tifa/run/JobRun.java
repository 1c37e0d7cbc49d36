package tifa.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tifa.analysis.FileFacts;
import tifa.count.CorpusCounts;
import tifa.job.Job;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;
import tifa.register.Register;
import tifa.register.Status;
import tifa.storage.Failure;
import tifa.storage.OutputStorage;
import tifa.storage.Storages;
import tifa.storage.UnsupportedLocationException;

/** One attempt at a job: list, analyse, settle which reports count, count, write, publish. */
public final class JobRun {
  private final Inputs inputs;
  private final Progress progress;
  private final Supplier<Engine> engines;
  private final OutputStorages storages;

  /** Finds the storage of an output. */
  interface OutputStorages {
    OutputStorage of(String location) throws IOException;
  }

  /**
   * An attempt.
   *
   * @param inputs what the user wrote
   * @param progress where to say what is being done
   * @param engines starts the engine once there is something to read
   */
  public JobRun(Inputs inputs, Progress progress, Supplier<Engine> engines) {
    this(inputs, progress, engines, Storages::output);
  }

  /** An attempt that writes elsewhere than the scheme of its output says. */
  JobRun(Inputs inputs, Progress progress, Supplier<Engine> engines, OutputStorages storages) {
    this.inputs = inputs;
    this.progress = progress;
    this.engines = engines;
    this.storages = storages;
  }

  /**
   * Runs the job.
   *
   * @return the folder that is current now
   * @throws RunException with the outcome, where nothing was published
   */
  public String publish() throws RunException {
    Instant started = Instant.now();
    Job job = inputs.job();
    progress.stage("list");
    CorpusListing listing = CorpusListing.of(job);
    progress.say(
        "%,d files to read, %,d ignored, %,d not included"
            .formatted(listing.files().size(), listing.ignored(), listing.notIncluded()));
    String output = job.output().path().resolved();
    try {
      OutputStorage storage = storages.of(output);
      try (OutputFolder folder =
          OutputFolder.open(storage, output, job.output().keepRuns(), started)) {
        return publish(folder, listing, new Account(inputs, started).listing(listing));
      }
    } catch (OutputLockedException e) {
      throw new RunException(Outcome.LOCKED, e.getMessage(), e);
    } catch (OutputUnavailableException e) {
      throw new RunException(Outcome.NO_OUTPUT, e.getMessage(), e);
    } catch (UnsupportedLocationException e) {
      throw new RunException(Outcome.INVALID, "output.path: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new RunException(Outcome.NO_OUTPUT, "output.path: " + e.getMessage(), e);
    }
  }

  private String publish(OutputFolder folder, CorpusListing listing, Account account)
      throws RunException {
    try {
      requireFiles(listing);
      try (Engine engine = start(account)) {
        return publish(folder, engine, listing, account);
      }
    } catch (IOException e) {
      RunException failure =
          new RunException(Outcome.INPUT_OUTPUT, "Writing failed: " + Inputs.reason(e), e);
      record(folder, account, failure.outcome(), failure);
      throw failure;
    } catch (RunException e) {
      record(folder, account, e.outcome(), e);
      throw e;
    } catch (RuntimeException e) {
      record(folder, account, Outcome.INTERNAL, e);
      throw e;
    }
  }

  private Engine start(Account account) {
    progress.stage("start");
    Engine engine = engines.get();
    account.put("engine", engine.description());
    progress.say(engine.description());
    return engine;
  }

  private String publish(OutputFolder folder, Engine engine, CorpusListing listing, Account account)
      throws IOException, RunException {
    Job job = inputs.job();
    progress.stage("analyse");
    try (AnalysedCorpus corpus =
        engine.analyse(listing.files(), job.corpus().encoding(), job.count().appendix())) {
      List<FileFacts> files = corpus.facts();
      requireReadable(files);
      progress.say("%,d files".formatted(files.size()));

      progress.stage("register");
      Register register = inputs.registrar().register(files);
      account.register(register);
      progress.say(summary(register));
      requireReports(register);
      String fingerprint = Fingerprint.of(inputs, files);
      account.put("fingerprint", fingerprint);
      Optional<PublishedRun> current = folder.current();
      if (current.isPresent() && fingerprint.equals(fingerprintOf(current.get()))) {
        progress.say("nothing has changed since the current run; nothing published");
        folder.recordAttempt(account.json("unchanged", progress.seconds(), Instant.now()));
        folder.recordMetrics(account.metrics(Outcome.DONE, folder.metrics()));
        return current.get().location();
      }
      return write(folder, corpus, listing, register, account, fingerprint, current);
    }
  }

  private String write(
      OutputFolder folder,
      AnalysedCorpus corpus,
      CorpusListing listing,
      Register register,
      Account account,
      String fingerprint,
      Optional<PublishedRun> current)
      throws IOException, RunException {
    Staging staging = folder.stage();
    RunTables tables = new RunTables(inputs, register, folder.texts(), staging, progress);
    CorpusCounts counts = tables.count(corpus, account);
    Optional<Changes> changes = changes(current, tables.contents(counts));
    changes.ifPresent(account::changes);
    requireChecks(register, changes, account);
    List<Problem> problems = tables.write(corpus, counts, listing.problems(), changes, account);
    account.problems(problems);
    progress.stage("publish");
    String json = account.json("published", progress.seconds(), Instant.now());
    tables.writeText("run.json", json);
    Publication published = staging.publish(fingerprint.substring(0, 8), Instant.now());
    published.warnings().forEach(warning -> progress.say("warning: " + warning));
    recordPublished(folder, account, json);
    progress.say(
        "%s; %,d problems to read in problems.csv"
            .formatted(published.run().name(), problems.size()));
    changes.ifPresent(this::tell);
    return published.run().location();
  }

  /** Against the current run, if there is one whose tables can be read. */
  private Optional<Changes> changes(Optional<PublishedRun> current, RunContents now)
      throws IOException {
    if (current.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Changes.between(current.get().name(), RunContents.of(current.get()), now));
    } catch (NoSuchFileException | IllegalArgumentException e) {
      progress.note(
          "warning: %s is damaged, so nothing is compared with it: %s"
              .formatted(current.get().location(), e.getMessage()));
      return Optional.empty();
    }
  }

  private void requireChecks(Register register, Optional<Changes> changes, Account account)
      throws RunException {
    List<FailedCheck> failed = new Gate(inputs.job().checks()).failed(register, changes);
    if (!failed.isEmpty()) {
      account.failedChecks(failed);
      throw Gate.failure(failed);
    }
  }

  private void tell(Changes changes) {
    progress.note("reports: %s".formatted(changes.reportsInWords()));
    progress.note("totals: %s".formatted(changes.totalsInWords()));
  }

  /** Readers have the run already, so that an account that cannot be written is no failure. */
  private void recordPublished(OutputFolder folder, Account account, String json) {
    try {
      folder.recordAttempt(json);
      folder.recordMetrics(account.metrics(Outcome.DONE, Optional.empty()));
    } catch (IOException e) {
      progress.say("warning: the attempt is not recorded: " + Failure.describe(e));
    }
  }

  private void record(OutputFolder folder, Account account, Outcome outcome, Exception failure) {
    account.put("outcome", outcome.exitCode()).put("reason", String.valueOf(failure.getMessage()));
    try {
      folder.recordAttempt(account.json("failed", progress.seconds(), Instant.now()));
      folder.recordMetrics(account.metrics(outcome, folder.metrics()));
    } catch (IOException e) {
      failure.addSuppressed(e);
    }
  }

  private void requireFiles(CorpusListing listing) throws RunException {
    if (listing.files().isEmpty()) {
      throw new RunException(
          Outcome.NO_CORPUS,
          "corpus.path: no file to read in %s (%d ignored, %d not included by corpus.include)"
              .formatted(
                  inputs.job().corpus().paths().get(0).resolved(),
                  listing.ignored(),
                  listing.notIncluded()));
    }
  }

  private static void requireReadable(List<FileFacts> files) throws RunException {
    for (FileFacts file : files) {
      for (Problem problem : file.problems()) {
        if (problem.code() == ProblemCode.UNREADABLE) {
          throw new RunException(
              Outcome.INPUT_OUTPUT,
              "%s: reading failed, so nothing is published: %s"
                  .formatted(Escaped.of(problem.path()), Escaped.of(problem.detail())));
        }
      }
    }
  }

  private static void requireReports(Register register) throws RunException {
    if (register.used().isEmpty()) {
      StringBuilder message = new StringBuilder("No usable report in the corpus:");
      register.problems().stream()
          .limit(10)
          .forEach(
              problem ->
                  message
                      .append(System.lineSeparator())
                      .append(
                          "  %s: %s: %s"
                              .formatted(
                                  Escaped.of(problem.path()),
                                  problem.code(),
                                  Escaped.of(problem.detail()))));
      throw new RunException(Outcome.NO_CORPUS, message.toString());
    }
  }

  private static String summary(Register register) {
    StringBuilder summary = new StringBuilder();
    for (Status status : Status.values()) {
      long count = register.entries().stream().filter(e -> e.status() == status).count();
      summary
          .append(summary.isEmpty() ? "" : ", ")
          .append("%,d ".formatted(count))
          .append(status.label());
    }
    return summary.toString();
  }

  private static String fingerprintOf(PublishedRun run) throws IOException {
    try (InputStream in = run.open("run.json")) {
      JsonNode json = new ObjectMapper().readTree(in);
      return json.path("fingerprint").asText();
    }
  }
}
