package tifa.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import tifa.analysis.FileFacts;
import tifa.cache.AnalysisStore;
import tifa.job.InvalidJobException;
import tifa.job.Job;
import tifa.job.JobOutput;
import tifa.lexicon.CommaAliases;
import tifa.problem.Problem;
import tifa.problem.ProblemCode;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.register.Status;
import tifa.run.compare.Changes;
import tifa.run.compare.FailedCheck;
import tifa.run.compare.Gate;
import tifa.run.compare.RunContents;
import tifa.run.console.Escaped;
import tifa.run.console.Outcome;
import tifa.run.console.Progress;
import tifa.run.console.RunException;
import tifa.run.engine.AnalysedCorpus;
import tifa.run.engine.Engine;
import tifa.run.publish.OutputFolder;
import tifa.run.publish.OutputLockedException;
import tifa.run.publish.OutputUnavailableException;
import tifa.run.publish.Publication;
import tifa.run.publish.PublishedRun;
import tifa.run.publish.Staging;
import tifa.storage.Failure;
import tifa.storage.OutputStorage;
import tifa.storage.Storages;
import tifa.storage.UnsupportedLocationException;

/** One attempt at a job: list, analyse, settle which reports count, count, write, publish. */
public final class JobRun {
  private final Inputs inputs;
  private final Progress progress;
  private final Supplier<Engine> engines;
  private final boolean rehash;
  private final OutputStorages storages;
  private volatile Attempt attempt;

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
   * @param rehash whether to read files even if size and time say that they are the same
   */
  public JobRun(Inputs inputs, Progress progress, Supplier<Engine> engines, boolean rehash) {
    this(inputs, progress, engines, rehash, Storages::output);
  }

  /** An attempt that writes elsewhere than the scheme of its output says. */
  JobRun(
      Inputs inputs,
      Progress progress,
      Supplier<Engine> engines,
      boolean rehash,
      OutputStorages storages) {
    this.inputs = inputs;
    this.progress = progress;
    this.engines = engines;
    this.rehash = rehash;
    this.storages = storages;
  }

  /**
   * Runs the job.
   *
   * @return the run that is current now
   * @throws RunException with the outcome, where nothing was published
   */
  public PublishedRun publish() throws RunException {
    Instant started = Instant.now();
    Job job = inputs.job();
    String output = job.output().path().resolved();
    try (OutputFolder folder =
        OutputFolder.open(storages.of(output), output, job.output().keepRuns(), started)) {
      Account account = new Account(job.name(), started).put("job_sha256", job.sha256());
      attempt = new Attempt(folder, account, progress);
      return publish(folder, started);
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

  /**
   * Ends the run because of a signal; another thread is in {@link #publish} then, and whatever that
   * does afterwards changes no account.
   *
   * @param signal {@link Outcome#INTERRUPTED} or {@link Outcome#TERMINATED}
   * @return whether the program may end now: if it has published already, it is about to
   */
  public boolean interrupt(Outcome signal) {
    return attempt == null || attempt.interrupted(signal);
  }

  private String inputsHash() {
    return Fingerprint.withoutFiles(inputs);
  }

  /**
   * Leaves the account of an attempt whose job cannot be run, if the job says where.
   *
   * @param refusal why; what hinders the account is added to it
   */
  public static void refuse(RunException refusal, Progress progress) {
    if (refusal.getCause() instanceof InvalidJobException invalid && invalid.output().isPresent()) {
      Instant started = Instant.now();
      JobOutput output = invalid.output().get();
      String location = output.path().resolved();
      // It publishes nothing, so that it prunes nothing either.
      try (OutputFolder folder =
          OutputFolder.open(Storages.output(location), location, 1, started)) {
        new Attempt(folder, new Account(output.job(), started), progress).failed(refusal);
      } catch (IOException | OutputLockedException | OutputUnavailableException e) {
        refusal.addSuppressed(e);
      }
    }
  }

  private PublishedRun publish(OutputFolder folder, Instant listed) throws RunException {
    try {
      attempt.begin();
      HeapSize.require();
      inputs.load();
      AnalysisStore store = folder.store(CorpusAnalysis.version(inputs.job()));
      boolean sound = store.inputs().equals(inputsHash());
      if (!sound) {
        inputs.parse();
      }
      CorpusListing listing = list();
      KnownFiles known = new KnownFiles(store.files(), rehash);
      Optional<PublishedRun> current = folder.current();
      boolean noted =
          sound && current.isPresent() && store.published().equals(current.get().name());
      if (noted && known.areStill(listing.files())) {
        if (!known.recogniseAll(listing.files())) {
          store.recognised(
              current.get().name(),
              inputsHash(),
              listing.files().stream().map(file -> known.still(file, listed)).toList());
        }
        return unchanged(current.get());
      }
      inputs.parse();
      attempt.account().lexicon(inputs.lexicon());
      CommaAliases.warnings(inputs.lexicon()).forEach(doubt -> progress.note("warning: " + doubt));
      try (Engine engine = start()) {
        CorpusAnalysis analysis =
            new CorpusAnalysis(inputs.job(), store, engine, known, listing.files(), listed);
        return publish(folder, store, analysis, listing);
      }
    } catch (UncheckedIOException e) {
      throw attempt.failed(failed(e.getCause()));
    } catch (IOException e) {
      throw attempt.failed(failed(e));
    } catch (RunException e) {
      throw attempt.failed(e);
    } catch (Throwable e) {
      // Spark throws checked exceptions without saying so.
      Optional<RunException> exhausted = HeapSize.exhausted(e);
      if (exhausted.isPresent()) {
        throw attempt.failed(exhausted.get());
      }
      attempt.broken(e);
      throw e;
    }
  }

  private CorpusListing list() throws RunException {
    progress.stage("list");
    CorpusListing listing = CorpusListing.of(inputs.job());
    attempt.account().listing(listing);
    progress.say(
        "%,d files to read, %,d ignored, %,d not included"
            .formatted(listing.files().size(), listing.ignored(), listing.notIncluded()));
    requireFiles(listing);
    return listing;
  }

  private static RunException failed(IOException e) {
    return new RunException(
        Outcome.INPUT_OUTPUT, "Reading or writing failed: " + Failure.describe(e), e);
  }

  private PublishedRun unchanged(PublishedRun current) throws IOException {
    attempt.unchanged();
    progress.say("nothing has changed since the current run; nothing published");
    return current;
  }

  private Engine start() {
    progress.stage("start");
    Engine engine = engines.get();
    attempt.account().put("engine", engine.description());
    progress.say(engine.description());
    return engine;
  }

  private PublishedRun publish(
      OutputFolder folder, AnalysisStore store, CorpusAnalysis analysis, CorpusListing listing)
      throws IOException, RunException {
    Account account = attempt.account();
    progress.stage("analyse");
    List<FileFacts> files = analysis.facts();
    analysis.keep();
    requireReadable(files);
    FileChanges changes = analysis.changes();
    account.fileChanges(changes);
    progress.say(
        "%,d files analysed, %,d taken from the store"
            .formatted(changes.analysed(), changes.fromStore()));

    progress.stage("register");
    Register register = inputs.registrar().register(files);
    account.register(register);
    progress.say(summary(register));
    requireReports(register);
    String fingerprint = Fingerprint.of(inputs, files);
    account.put("fingerprint", fingerprint);
    Optional<PublishedRun> current = folder.current();
    if (current.isPresent() && fingerprint.equals(accountOf(current.get(), "fingerprint"))) {
      store.recognised(current.get().name(), inputsHash(), analysis.identities());
      return unchanged(current.get());
    }
    try (AnalysedCorpus corpus = analysis.corpus(register)) {
      PublishedRun published = write(folder, corpus, listing, register, fingerprint, current);
      note(store, published, analysis);
      return published;
    }
  }

  private PublishedRun write(
      OutputFolder folder,
      AnalysedCorpus corpus,
      CorpusListing listing,
      Register register,
      String fingerprint,
      Optional<PublishedRun> current)
      throws IOException, RunException {
    Account account = attempt.account();
    Staging staging = folder.stage();
    RunTables tables = new RunTables(inputs, register, staging, progress);
    RunTables.Counted counted = tables.count(corpus);
    account.put("mentions", counted.mentions());
    Optional<Changes> changes = compare(current, tables.contents(counted));
    changes.ifPresent(account::changes);
    check(register, changes);
    RunTables.Written written =
        tables.write(corpus, counted, listing.problems(), changes, account.facts());
    account.put("concordance", written.concordance()).problems(written.problems());
    PublishedRun published = publish(folder, staging, fingerprint);
    changes.ifPresent(this::tell);
    return published;
  }

  private PublishedRun publish(OutputFolder folder, Staging staging, String fingerprint)
      throws IOException {
    progress.stage("publish");
    Publication published =
        attempt.end(
            () -> {
              Account account = attempt.account();
              String json = account.json("published", progress.seconds(), Instant.now());
              try (OutputStream out = staging.create("run.json")) {
                out.write(json.getBytes(StandardCharsets.UTF_8));
              }
              Publication made = staging.publish(fingerprint.substring(0, 8), Instant.now());
              recordPublished(folder, account, json);
              return made;
            });
    published.warnings().forEach(warning -> progress.say("warning: " + warning));
    progress.say(published.run().name());
    return published.run();
  }

  /** With the current run, if there is one whose tables can be read. */
  private Optional<Changes> compare(Optional<PublishedRun> current, RunContents now)
      throws IOException {
    if (current.isEmpty()) {
      return Optional.empty();
    }
    warnOfAnotherJob(current.get());
    try {
      return Optional.of(Changes.between(current.get().name(), RunContents.of(current.get()), now));
    } catch (NoSuchFileException | IllegalArgumentException e) {
      progress.note(
          "warning: %s is damaged, so nothing is compared with it: %s"
              .formatted(current.get().location(), e.getMessage()));
      return Optional.empty();
    }
  }

  private void check(Register register, Optional<Changes> changes) throws RunException {
    List<FailedCheck> failed = new Gate(inputs.job().checks()).failed(register, changes);
    if (!failed.isEmpty()) {
      attempt.account().failedChecks(failed);
      throw Gate.failure(failed);
    }
  }

  private void tell(Changes changes) {
    progress.note("reports: %s".formatted(changes.reportsInWords()));
    progress.note("totals: %s".formatted(changes.totalsInWords()));
  }

  /** Readers have the run already; without the note the next run only looks more closely. */
  private void note(AnalysisStore store, PublishedRun published, CorpusAnalysis analysis) {
    try {
      store.published(published.name(), inputsHash(), analysis.identities());
    } catch (IOException e) {
      progress.say("warning: the store does not know of the run: " + Failure.describe(e));
    }
  }

  /** Readers have the run already, so that an account that cannot be written is no failure. */
  private void recordPublished(OutputFolder folder, Account account, String json) {
    try {
      folder.recordEnd(json, account.metrics(Outcome.DONE, Optional.empty()));
    } catch (IOException e) {
      progress.say("warning: the attempt is not recorded: " + Failure.describe(e));
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
    Map<String, ReportEntry> byId = new HashMap<>();
    for (ReportEntry report : register.used()) {
      ReportEntry other = byId.putIfAbsent(report.reportId(), report);
      if (other != null) {
        throw new RunException(
            Outcome.INVALID,
            "%s and %s have the same report_id %s by chance, though other bytes; change a blank in one"
                .formatted(Escaped.of(other.path()), Escaped.of(report.path()), report.reportId()));
      }
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

  /** What a value of the account of a run is; empty where it has none, or is damaged. */
  private static String accountOf(PublishedRun run, String key) throws IOException {
    try (InputStream in = run.open("run.json")) {
      return new ObjectMapper().readTree(in).path(key).asText();
    } catch (NoSuchFileException | JsonProcessingException e) {
      return "";
    }
  }

  private void warnOfAnotherJob(PublishedRun current) throws IOException {
    String other = accountOf(current, "job");
    if (!other.isEmpty() && !other.equals(inputs.job().name())) {
      progress.note(
          "warning: the run before in this output is of the job %s, and this is %s: of two jobs each needs an output.path of its own"
              .formatted(other, inputs.job().name()));
    }
  }
}
