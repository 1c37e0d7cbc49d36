package tifa.run;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tifa.lexicon.Lexicon;
import tifa.page.RunFacts;
import tifa.problem.Problem;
import tifa.register.Register;
import tifa.register.ReportEntry;
import tifa.register.Status;
import tifa.run.compare.Changes;
import tifa.run.compare.FailedCheck;
import tifa.run.console.Outcome;
import tifa.table.Table;

/**
 * The account of an attempt, as {@code run.json} and {@code last-run.json} give it. A signal may
 * ask for it while the attempt goes on.
 */
final class Account {
  private static final ObjectMapper JSON =
      new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

  private final ObjectNode root = JSON.createObjectNode();

  /**
   * Begins the account.
   *
   * @param job the name of the job
   * @param started when the attempt started
   */
  Account(String job, Instant started) {
    root.put("status", "started");
    root.put("job", job);
    root.put("started", started.toString());
    root.put("contract", Table.CONTRACT);
    ObjectNode versions = root.putObject("versions");
    versions.put("tifa", Versions.program());
    versions.put("build", Versions.build());
    versions.put("java", Runtime.version().toString());
  }

  synchronized Account lexicon(Lexicon lexicon) {
    root.put("lexicon_sha256", lexicon.sha256());
    ObjectNode counts = root.putObject("lexicon");
    counts.put("terms", lexicon.terms().size());
    counts.put("categories", lexicon.categories().size());
    return this;
  }

  synchronized Account fileChanges(FileChanges changes) {
    ObjectNode counts = root.withObject("/changes");
    counts.put("files_added", changes.added());
    counts.put("files_changed", changes.changed());
    counts.put("files_removed", changes.removed());
    counts.put("files_analysed", changes.analysed());
    counts.put("files_from_store", changes.fromStore());
    return this;
  }

  synchronized Account listing(CorpusListing listing) {
    ObjectNode files = root.putObject("files");
    files.put("listed", listing.files().size());
    files.put("ignored", listing.ignored());
    files.put("not_included", listing.notIncluded());
    files.put("not_followed", listing.problems().size());
    return this;
  }

  synchronized Account register(Register register) {
    ObjectNode files = (ObjectNode) root.get("files");
    files.put(
        "with_reports",
        register.entries().stream()
            .filter(entry -> entry.facts().isPresent())
            .map(ReportEntry::listedPath)
            .distinct()
            .count());
    files.put("without_report", withoutReport(register));
    ObjectNode reports = root.putObject("reports");
    reports.put(
        "found", register.entries().stream().filter(entry -> entry.facts().isPresent()).count());
    for (Status status : Status.values()) {
      reports.put(
          status.label(),
          register.entries().stream()
              .filter(entry -> entry.facts().isPresent() && entry.status() == status)
              .count());
    }
    return this;
  }

  private static long withoutReport(Register register) {
    Set<String> files = new HashSet<>();
    register.entries().forEach(entry -> files.add(entry.listedPath()));
    register.entries().stream()
        .filter(entry -> entry.facts().isPresent())
        .forEach(entry -> files.remove(entry.listedPath()));
    return files.size();
  }

  synchronized Account problems(List<Problem> problems) {
    ObjectNode counts = root.putObject("problems");
    problems.stream()
        .collect(
            Collectors.groupingBy(
                problem -> problem.code().name(), TreeMap::new, Collectors.counting()))
        .forEach(counts::put);
    return this;
  }

  synchronized Account changes(Changes changes) {
    ObjectNode node = root.withObject("/changes");
    node.put("previous_run", changes.previousRun());
    node.put("reports_added", changes.added());
    node.put("reports_changed", changes.changed());
    node.put("reports_removed", changes.removed());
    node.put("reports_renamed", changes.renamed());
    node.put("region_years_lost", changes.lost().size());
    node.put("totals_changed", changes.totals().size());
    ArrayNode most = node.putArray("most_moved");
    changes
        .mostMoved()
        .forEach(
            total ->
                most.addObject()
                    .put("level", total.level())
                    .put("term", total.term())
                    .put("previous_total", total.previous().getAsLong())
                    .put("total", total.total().getAsLong()));
    return this;
  }

  synchronized Account failedChecks(List<FailedCheck> failed) {
    ArrayNode checks = root.putArray("failed_checks");
    failed.forEach(
        check ->
            checks
                .addObject()
                .put("key", check.key())
                .put("limit", check.limit())
                .put("found", check.found()));
    return this;
  }

  synchronized Account put(String key, String value) {
    root.put(key, value);
    return this;
  }

  synchronized Account put(String key, long value) {
    root.put(key, value);
    return this;
  }

  /** What the page says of the run. */
  synchronized RunFacts facts() {
    return new RunFacts(
        root.path("job").asText(),
        Versions.program(),
        root.path("started").asText().substring(0, "2026-03-01".length()),
        root.path("fingerprint").asText(),
        root.path("lexicon_sha256").asText());
  }

  /** The same for Prometheus, once {@link #json} has been asked for. */
  synchronized String metrics(Outcome outcome, Optional<String> before) {
    return Metrics.of(root, outcome.exitCode(), before);
  }

  /** The account as JSON of an attempt that only just started. */
  synchronized String beginning() {
    return json();
  }

  /** The account as JSON, with the seconds of each stage so far. */
  synchronized String json(String status, Map<String, Double> seconds, Instant ended) {
    root.put("status", status);
    root.put("ended", ended.toString());
    ObjectNode stages = root.putObject("seconds");
    seconds.forEach(
        (stage, taken) ->
            stages.put(stage, BigDecimal.valueOf(taken).setScale(3, RoundingMode.HALF_UP)));
    return json();
  }

  private String json() {
    try {
      return JSON.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("An account is always JSON", e);
    }
  }
}
