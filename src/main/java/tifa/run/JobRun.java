package tifa.run;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongFunction;
import tifa.analysis.FileFacts;
import tifa.cache.AnalysisStore;
import tifa.job.InvalidJobException;
import tifa.job.Job;
import tifa.job.JobOutput;
import tifa.page.RunFacts;
import tifa.register.Register;
import tifa.register.Status;
import tifa.run.compare.Changes;
import tifa.run.compare.FailedCheck;
import tifa.run.compare.Gate;
import tifa.run.compare.RunContents;
import tifa.run.console.Progress;
import tifa.run.console.RunException;
import tifa.run.console.RunOutcome;
import tifa.run.engine.Engine;
import tifa.run.publish.OutputFolder;
import tifa.run.publish.OutputLockedException;
import tifa.run.publish.OutputUnavailableException;
import tifa.run.publish.Publication;
import tifa.run.publish.PublishedRun;
import tifa.run.publish.RunStatement;
import tifa.run.publish.Staging;
import tifa.storage.Failure;
import tifa.storage.OutputStorage;
import tifa.storage.Storages;
import tifa.storage.UnsupportedLocationException;
import tifa.table.KeptTexts;
import tifa.trend.RegionTests;

/** One attempt at a job: list, analyse, settle which reports count, count, write, publish. */
public final class JobRun {
  private final Job job;
  private final Progress progress;
  private final LongFunction<Engine> engines;
  private final boolean rehash;
  private final OutputStorages storages;
  private final Recollection recollection;
  private volatile Attempt attempt;

  /** Finds the storage of an output. */
  interface OutputStorages {
    OutputStorage of(String location) throws IOException;
  }

  /**
   * An attempt.
   *
   * @param job the job
   * @param progress where to say what is being done
   * @param engines starts the engine once there is work for it, for so many bytes to read
   * @param rehash whether to read files even if size and time say that they are the same
   */
  public JobRun(Job job, Progress progress, LongFunction<Engine> engines, boolean rehash) {
    this(job, progress, engines, rehash, Storages::output, Recollection.none());
  }

  /** The same for an attempt in a process that made others, of which it may know something. */
  public JobRun(
      Job job, Progress progress, LongFunction<Engine> engines, Recollection recollection) {
    this(job, progress, engines, false, Storages::output, recollection);
  }

  /** An attempt that writes elsewhere than the scheme of its output says. */
  JobRun(
      Job job,
      Progress progress,
      LongFunction<Engine> engines,
      boolean rehash,
      OutputStorages storages,
      Recollection recollection) {
    this.job = job;
    this.progress = progress;
    this.engines = engines;
    this.rehash = rehash;
    this.storages = storages;
    this.recollection = recollection;
  }

  /**
   * Runs the job.
   *
   * @return the run that is current now
   * @throws RunException with the outcome, where nothing was published
   */
  public PublishedRun publish() throws RunException {
    return publish(run -> {});
  }

  /**
   * The same.
   *
   * @param reader is given the run that is current now as soon as it is; old runs go after that
   */
  public PublishedRun publish(Consumer<PublishedRun> reader) throws RunException {
    Instant started = Instant.now();
    String output = job.output().path().resolved();
    try (OutputFolder folder =
        OutputFolder.open(storages.of(output), output, job.output().keepRuns(), started)) {
      AttemptAccount account = new AttemptAccount(job.name(), started).jobHash(job.sha256());
      attempt = new Attempt(folder, account, progress);
      PublishedRun current = publish(folder, started);
      reader.accept(current);
      warn(folder.removeOldRuns());
      return current;
    } catch (OutputLockedException e) {
      throw new RunException(RunOutcome.LOCKED, e.getMessage(), e);
    } catch (OutputUnavailableException e) {
      throw new RunException(RunOutcome.NO_OUTPUT, e.getMessage(), e);
    } catch (UnsupportedLocationException e) {
      throw new RunException(RunOutcome.INVALID, "output.path: " + e.getMessage(), e);
    } catch (IOException e) {
      throw new RunException(RunOutcome.NO_OUTPUT, "output.path: " + e.getMessage(), e);
    }
  }

  /**
   * Ends the run because of a signal; another thread is in {@link #publish} then, and whatever that
   * does afterwards changes no account.
   *
   * @param signal {@link RunOutcome#INTERRUPTED} or {@link RunOutcome#TERMINATED}
   * @return whether the program may end now: if it has published already, it is about to
   */
  public boolean interrupt(RunOutcome signal) {
    return attempt == null || attempt.interrupted(signal);
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
        new Attempt(folder, new AttemptAccount(output.job(), started), progress).failed(refusal);
      } catch (IOException | OutputLockedException | OutputUnavailableException e) {
        refusal.addSuppressed(e);
      }
    }
  }

  private PublishedRun publish(OutputFolder folder, Instant listed) throws RunException {
    try {
      attempt.begin();
      HeapSize.require();
      InputFiles files = InputFiles.of(job);
      AnalysisStore store = folder.store(CorpusAnalysis.version(job));
      CorpusListing listing = list();
      String hash = Fingerprint.withoutFiles(files, listing.problems());
      boolean sound = store.inputs().equals(hash);
      // What a run was published from can be parsed.
      Optional<Inputs> parsed = sound ? Optional.empty() : Optional.of(files.parse());
      KnownFiles known = new KnownFiles(store.files(), rehash);
      Optional<PublishedRun> current = folder.current();
      boolean noted =
          sound && current.isPresent() && store.published().equals(current.get().name());
      if (noted && known.areStill(listing.files())) {
        if (!known.recogniseAll(listing.files())) {
          store.recognised(
              current.get().name(),
              hash,
              listing.files().stream().map(file -> known.still(file, listed)).toList());
        }
        return unchanged(current.get());
      }
      Inputs inputs = parsed.isPresent() ? parsed.get() : files.parse();
      attempt.account().lexicon(inputs.lexicon());
      inputs.lexicon().doubts().forEach(doubt -> progress.note("warning: " + doubt.detail()));
      try (Engine engine = start(known.bytesOfWork(listing.files(), store.keys()))) {
        CorpusAnalysis analysis =
            new CorpusAnalysis(job, store, engine, known, listing.files(), listed);
        return publish(inputs, folder, store, analysis, listing, current);
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
    CorpusListing listing = CorpusListing.of(job);
    attempt.account().listing(listing);
    progress.say(
        "%,d files to read, %,d ignored, %,d not included"
            .formatted(listing.files().size(), listing.ignored(), listing.notIncluded()));
    UsableCorpus.requireFiles(job, listing);
    return listing;
  }

  private static RunException failed(IOException e) {
    return new RunException(
        RunOutcome.INPUT_OUTPUT, "Reading or writing failed: " + Failure.describe(e), e);
  }

  private PublishedRun unchanged(PublishedRun current) throws IOException {
    attempt.unchanged();
    progress.say("nothing has changed since the current run; nothing published");
    return current;
  }

  private Engine start(long bytes) {
    progress.stage("start");
    Engine engine = engines.apply(bytes);
    attempt.account().engine(engine.description());
    progress.say(engine.description());
    return engine;
  }

  private PublishedRun publish(
      Inputs inputs,
      OutputFolder folder,
      AnalysisStore store,
      CorpusAnalysis analysis,
      CorpusListing listing,
      Optional<PublishedRun> current)
      throws IOException, RunException {
    AttemptAccount account = attempt.account();
    progress.stage("analyse");
    List<FileFacts> files = analysis.facts();
    analysis.keep();
    UsableCorpus.requireReadable(files);
    FileChanges changes = analysis.changes();
    account.files(changes);
    progress.say(
        "%,d files analysed, %,d taken from the store"
            .formatted(changes.analysed(), changes.fromStore()));

    progress.stage("register");
    Register register =
        recollection.of(
            Fingerprint.ofRegister(inputs, files), () -> inputs.registrar().register(files));
    account.register(register);
    progress.say(summary(register));
    UsableCorpus.requireReports(register);
    String fingerprint = Fingerprint.of(inputs, listing.problems(), files);
    account.fingerprint(fingerprint);
    String hash = Fingerprint.withoutFiles(inputs.files(), listing.problems());
    if (current.isPresent()
        && statementOf(current.get(), RunStatement::fingerprint).equals(fingerprint)) {
      store.recognised(current.get().name(), hash, analysis.identities());
      return unchanged(current.get());
    }
    try (RecallingCorpus corpus = analysis.corpus(register, recollection)) {
      RunFacts facts =
          new RunFacts(
              job.name(),
              job.title(),
              Versions.program(),
              account.day(),
              fingerprint,
              inputs.lexicon().sha256());
      Staging staging = folder.stage();
      RunTables tables =
          new RunTables(
              inputs,
              register,
              staging,
              analysis.isShared() ? staging.keptTexts() : KeptTexts.NONE,
              RowsBefore.in(current, store, recollection),
              recollection.of(RegionTests.class.getName(), RegionTests::new),
              progress);
      Optional<Changes> moved = write(tables, analysis, corpus, listing, register, facts, current);
      PublishedRun published = publish(folder, staging, fingerprint);
      moved.ifPresent(this::tell);
      RowsBefore.note(published.name(), tables.rows(), store, recollection);
      recollection.settle();
      note(store, published, hash, analysis, corpus);
      return published;
    }
  }

  /** Writes all tables, unless a check fails; what moved since the run before. */
  private Optional<Changes> write(
      RunTables tables,
      CorpusAnalysis analysis,
      RecallingCorpus corpus,
      CorpusListing listing,
      Register register,
      RunFacts facts,
      Optional<PublishedRun> current)
      throws IOException, RunException {
    AttemptAccount account = attempt.account();
    RunTables.Counted counted = tables.count(corpus);
    account.mentions(counted.mentions());
    // Counting may have found an analysis damaged and made it again.
    account.files(analysis.changes());
    Optional<Changes> changes = compare(current, tables.contents(counted));
    changes.ifPresent(account::changes);
    check(register, changes);
    RunTables.Written written = tables.write(corpus, counted, listing.problems(), changes, facts);
    account.written(written.concordance(), written.problems());
    return changes;
  }

  private PublishedRun publish(OutputFolder folder, Staging staging, String fingerprint)
      throws IOException {
    progress.stage("publish");
    Publication published =
        attempt.end(
            () -> {
              AttemptAccount account = attempt.account();
              Ending ending = Ending.well("published", progress);
              String json = account.json(ending);
              try (OutputStream out = staging.create(RunStatement.FILE_NAME)) {
                out.write(json.getBytes(StandardCharsets.UTF_8));
              }
              Publication made = staging.publish(fingerprint.substring(0, 8), Instant.now());
              recordPublished(folder, json, account.metrics(ending, Optional.empty()));
              return made;
            });
    warn(published.warnings());
    progress.say(published.run().name());
    return published.run();
  }

  private void warn(List<String> warnings) {
    warnings.forEach(warning -> progress.note("warning: " + warning));
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
    List<FailedCheck> failed = new Gate(job.checks()).failed(register, changes);
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
  private void note(
      AnalysisStore store,
      PublishedRun published,
      String hash,
      CorpusAnalysis analysis,
      RecallingCorpus corpus) {
    try {
      corpus.keep();
      store.published(published.name(), hash, analysis.identities());
    } catch (IOException e) {
      progress.say("warning: the store does not know of the run: " + Failure.describe(e));
    }
  }

  /** Readers have the run already, so that an account that cannot be written is no failure. */
  private void recordPublished(OutputFolder folder, String json, String metrics) {
    try {
      folder.recordEnd(json, metrics);
    } catch (IOException e) {
      progress.say("warning: the attempt is not recorded: " + Failure.describe(e));
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

  /** What a run says of itself; nothing where that is missing or damaged. */
  private static String statementOf(PublishedRun run, Function<RunStatement, String> what)
      throws IOException {
    return run.statement().map(what).orElse("");
  }

  private void warnOfAnotherJob(PublishedRun current) throws IOException {
    String other = statementOf(current, RunStatement::job);
    if (!other.isEmpty() && !other.equals(job.name())) {
      progress.note(
          "warning: the run before in this output is of the job %s, and this is %s: of two jobs each needs an output.path of its own"
              .formatted(other, job.name()));
    }
  }
}
