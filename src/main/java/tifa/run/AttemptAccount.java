package tifa.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tifa.lexicon.Lexicon;
import tifa.problem.Problem;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.register.Status;
import tifa.run.compare.Changes;
import tifa.run.compare.FailedCheck;
import tifa.table.Table;

/**
 * What an attempt has found so far, in whatever order it is told; {@code run.json}, {@code
 * last-run.json} and {@code metrics.prom} are written from it. A signal may ask for them while the
 * attempt goes on.
 */
final class AttemptAccount {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final String job;
  private final Instant started;
  private Optional<String> jobHash = Optional.empty();
  private Optional<CorpusListing> listing = Optional.empty();
  private Optional<Lexicon> lexicon = Optional.empty();
  private Optional<String> engine = Optional.empty();
  private Optional<FileChanges> files = Optional.empty();
  private Optional<Register> register = Optional.empty();
  private Optional<String> fingerprint = Optional.empty();
  private OptionalLong mentions = OptionalLong.empty();
  private Optional<Changes> changes = Optional.empty();
  private List<FailedCheck> failedChecks = List.of();
  private Optional<String> concordance = Optional.empty();
  private Optional<SortedMap<String, Long>> problems = Optional.empty();

  /**
   * Begins the account.
   *
   * @param job the name of the job
   * @param started when the attempt started
   */
  AttemptAccount(String job, Instant started) {
    this.job = job;
    this.started = started;
  }

  synchronized AttemptAccount jobHash(String sha256) {
    jobHash = Optional.of(sha256);
    return this;
  }

  synchronized void listing(CorpusListing found) {
    listing = Optional.of(found);
  }

  synchronized void lexicon(Lexicon read) {
    lexicon = Optional.of(read);
  }

  synchronized void engine(String description) {
    engine = Optional.of(description);
  }

  synchronized void files(FileChanges found) {
    files = Optional.of(found);
  }

  synchronized void register(Register settled) {
    register = Optional.of(settled);
  }

  synchronized void fingerprint(String hash) {
    fingerprint = Optional.of(hash);
  }

  synchronized void mentions(long counted) {
    mentions = OptionalLong.of(counted);
  }

  synchronized void changes(Changes found) {
    changes = Optional.of(found);
  }

  synchronized void failedChecks(List<FailedCheck> failed) {
    failedChecks = List.copyOf(failed);
  }

  /** How much of the concordance was written, and which problems there are. */
  synchronized void written(String ofConcordance, List<Problem> all) {
    concordance = Optional.of(ofConcordance);
    problems =
        Optional.of(
            all.stream()
                .collect(
                    Collectors.groupingBy(
                        problem -> problem.code().name(), TreeMap::new, Collectors.counting())));
  }

  /** The day on which it was started, UTC, as {@code 2026-03-01}. */
  String day() {
    return started.toString().substring(0, "2026-03-01".length());
  }

  /** The account for Prometheus of an attempt that has ended; the metrics before it tell more. */
  synchronized String metrics(Ending ending, Optional<String> before) {
    return Metrics.of(
        job,
        ending,
        register.map(AttemptAccount::reports),
        problems.orElseGet(TreeMap::new),
        before);
  }

  /** The account as JSON of an attempt that goes on. */
  synchronized String json() {
    return written(root("started"));
  }

  /** The account as JSON of an attempt that has ended. */
  synchronized String json(Ending ending) {
    ObjectNode root = root(ending.status());
    ending
        .reason()
        .ifPresent(
            reason -> root.put("outcome", ending.outcome().exitCode()).put("reason", reason));
    root.put("ended", ending.when().toString());
    ObjectNode stages = root.putObject("seconds");
    ending
        .seconds()
        .forEach(
            (stage, taken) ->
                stages.put(stage, BigDecimal.valueOf(taken).setScale(3, RoundingMode.HALF_UP)));
    return written(root);
  }

  private ObjectNode root(String status) {
    ObjectNode root = JSON.createObjectNode();
    root.put("status", status);
    root.put("job", job);
    root.put("started", started.toString());
    root.put("contract", Table.CONTRACT);
    root.putObject("versions")
        .put("tifa", Versions.program())
        .put("build", Versions.build())
        .put("java", Runtime.version().toString());
    jobHash.ifPresent(hash -> root.put("job_sha256", hash));
    listing.ifPresent(found -> addFiles(found, root.putObject("files")));
    lexicon.ifPresent(
        read -> {
          root.put("lexicon_sha256", read.sha256());
          root.putObject("lexicon")
              .put("terms", read.terms().size())
              .put("categories", read.categories().size());
        });
    engine.ifPresent(description -> root.put("engine", description));
    if (files.isPresent()) {
      addChanges(files.get(), root.putObject("changes"));
    }
    register.ifPresent(
        settled -> {
          ObjectNode reports = root.putObject("reports");
          reports.put(
              "found",
              settled.entries().stream().filter(entry -> entry.facts().isPresent()).count());
          reports(settled).forEach((of, count) -> reports.put(of.label(), count));
        });
    fingerprint.ifPresent(hash -> root.put("fingerprint", hash));
    mentions.ifPresent(counted -> root.put("mentions", counted));
    addFailedChecks(root);
    concordance.ifPresent(written -> root.put("concordance", written));
    problems.ifPresent(codes -> codes.forEach(root.putObject("problems")::put));
    return root;
  }

  private void addFiles(CorpusListing found, ObjectNode node) {
    node.put("listed", found.files().size());
    node.put("ignored", found.ignored());
    node.put("not_included", found.notIncluded());
    node.put("not_followed", found.problems().size());
    if (register.isPresent()) {
      Set<String> without = new HashSet<>();
      Set<String> with = new HashSet<>();
      for (ReportEntry entry : register.get().entries()) {
        (entry.facts().isPresent() ? with : without).add(entry.listedPath());
      }
      without.removeAll(with);
      node.put("with_reports", with.size());
      node.put("without_report", without.size());
    }
  }

  private static Map<Status, Long> reports(Register register) {
    Map<Status, Long> reports = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      reports.put(status, 0L);
    }
    register.entries().stream()
        .filter(entry -> entry.facts().isPresent())
        .forEach(entry -> reports.merge(entry.status(), 1L, Long::sum));
    return reports;
  }

  private void addChanges(FileChanges found, ObjectNode node) {
    node.put("files_added", found.added());
    node.put("files_changed", found.changed());
    node.put("files_removed", found.removed());
    node.put("files_analysed", found.analysed());
    node.put("files_from_store", found.fromStore());
    if (changes.isEmpty()) {
      return;
    }
    node.put("previous_run", changes.get().previousRun());
    node.put("reports_added", changes.get().added());
    node.put("reports_changed", changes.get().changed());
    node.put("reports_removed", changes.get().removed());
    node.put("reports_renamed", changes.get().renamed());
    node.put("region_years_lost", changes.get().lost().size());
    node.put("totals_changed", changes.get().totals().size());
    ArrayNode most = node.putArray("most_moved");
    changes
        .get()
        .mostMoved()
        .forEach(
            total ->
                most.addObject()
                    .put("level", total.level())
                    .put("term", total.term())
                    .put("previous_total", total.previous().getAsLong())
                    .put("total", total.total().getAsLong()));
  }

  private void addFailedChecks(ObjectNode root) {
    if (!failedChecks.isEmpty()) {
      ArrayNode checks = root.putArray("failed_checks");
      failedChecks.forEach(
          check ->
              checks
                  .addObject()
                  .put("key", check.key())
                  .put("limit", check.limit())
                  .put("found", check.found()));
    }
  }

  private static String written(ObjectNode root) {
    try {
      return JSON.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An account is always JSON", e);
    }
  }
}
