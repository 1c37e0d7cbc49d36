package tifa.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.PatternSyntaxException;

/**
 * What a schema cannot say: how values of a job relate to each other and to this machine. Looks at
 * values of the right type only, so that it can run on a job that the schema refuses.
 */
final class JobChecks {
  private static final Set<String> OBJECT_STORES =
      Set.of(
          "s3", "s3a", "s3n", "gs", "abfs", "abfss", "wasb", "wasbs", "adl", "oss", "cos", "cosn",
          "obs", "swift", "tos", "bos");
  private static final List<String> COMMON_ENCODINGS =
      List.of(
          "auto", "UTF-8", "GB18030", "GBK", "GB2312", "Big5", "UTF-16", "UTF-16LE", "UTF-16BE");
  private static final Key CORPUS_PATH = Key.of("corpus", "path");
  private static final Key METADATA = Key.of("corpus", "metadata");
  private static final Key INDICATORS = Key.of("targets", "indicators");
  private static final Key LEXICON = Key.of("lexicon");
  private static final Key OUTPUT_PATH = Key.of("output", "path");

  private final JsonNode job;
  private final Path jobFolder;
  private final List<KeyProblem> findings = new ArrayList<>();

  private JobChecks(JsonNode job, Path jobFolder) {
    this.job = job;
    this.jobFolder = jobFolder;
  }

  static List<KeyProblem> of(JsonNode job, Path jobFolder) {
    JobChecks checks = new JobChecks(job, jobFolder);
    checks.checkName();
    checks.checkYears();
    checks.checkEncoding();
    checks.checkPatterns();
    Map<Key, Location> corpus = checks.locations(CORPUS_PATH);
    checks.checkOverlap(corpus);
    checks.locations(METADATA);
    checks.locations(INDICATORS);
    checks.checkRepeated(checks.locations(LEXICON));
    checks.checkOutput(corpus);
    return List.copyOf(checks.findings);
  }

  private void checkName() {
    JsonNode name = job.path("name");
    // To a schema's $ the end of the text and the line break before it are the same.
    if (name.isTextual() && name.textValue().endsWith("\n")) {
      add(Key.of("name"), "ends in a line break; remove it");
    }
  }

  private void checkYears() {
    JsonNode from = job.path("corpus").path("years").path("from");
    JsonNode to = job.path("corpus").path("years").path("to");
    if (from.isNumber() && to.isNumber() && from.doubleValue() > to.doubleValue()) {
      add(
          Key.of("corpus", "years", "from"),
          "is after corpus.years.to = %s; the first year comes first".formatted(to));
    }
  }

  private void checkEncoding() {
    String encoding = job.path("corpus").path("encoding").asText();
    if (encoding.isBlank() || encoding.equals(CorpusSettings.DETECT) || isCharset(encoding)) {
      return;
    }
    add(
        Key.of("corpus", "encoding"),
        "Java knows no such encoding; %scommon are %s"
            .formatted(
                new NearMiss(encoding)
                    .among(COMMON_ENCODINGS)
                    .map("did you mean %s? "::formatted)
                    .orElse(""),
                String.join(", ", COMMON_ENCODINGS)));
  }

  private static boolean isCharset(String name) {
    try {
      return Charset.isSupported(name);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  private void checkPatterns() {
    Key include = Key.of("corpus", "include");
    JsonNode patterns = include.in(job);
    for (int i = 0; i < patterns.size(); i++) {
      try {
        FileSystems.getDefault().getPathMatcher("glob:" + patterns.path(i).asText());
      } catch (PatternSyntaxException e) {
        add(
            include.child(i),
            "is no glob pattern: %s; close every [ and {".formatted(e.getDescription()));
      }
    }
  }

  /** The locations under a key, which holds one or a list. */
  private Map<Key, Location> locations(Key key) {
    Map<Key, Location> locations = new LinkedHashMap<>();
    JsonNode value = key.in(job);
    location(key).ifPresent(location -> locations.put(key, location));
    for (int i = 0; value.isArray() && i < value.size(); i++) {
      Key element = key.child(i);
      location(element).ifPresent(location -> locations.put(element, location));
    }
    return locations;
  }

  private Optional<Location> location(Key key) {
    JsonNode value = key.in(job);
    if (!value.isTextual() || value.textValue().isBlank()) {
      return Optional.empty();
    }
    return location(key, value.textValue());
  }

  private Optional<Location> location(Key key, String written) {
    // In JSON \n is a line break and \t a tab, so C:\new is no mistake that its parser sees.
    if (written.chars().anyMatch(c -> c > 0 && c < ' ')) {
      add(
          key,
          "holds a line break or tab, which \\n and \\t are in JSON; write paths with / as in"
              + " C:/Users");
      return Optional.empty();
    }
    try {
      return Optional.of(Location.of(written, jobFolder));
    } catch (InvalidPathException e) {
      add(key, "no file of this machine can be called so: %s; mend it".formatted(e.getReason()));
      return Optional.empty();
    }
  }

  private void checkOverlap(Map<Key, Location> folders) {
    folders.forEach(
        (key, folder) ->
            folders.forEach(
                (otherKey, other) -> {
                  boolean same = other.contains(folder) && folder.contains(other);
                  boolean comesLater = last(key) > last(otherKey);
                  if (!key.equals(otherKey) && other.contains(folder) && (!same || comesLater)) {
                    add(
                        key,
                        "is %s %s, so its reports would be read twice; keep one"
                            .formatted(same ? "the same as" : "inside", otherKey.dotted()));
                  }
                }));
  }

  private void checkRepeated(Map<Key, Location> files) {
    Map<String, Key> first = new LinkedHashMap<>();
    files.forEach(
        (key, file) -> {
          Key earlier = first.putIfAbsent(file.resolved(), key);
          if (earlier != null) {
            add(key, "is the same file as %s; keep one".formatted(earlier.dotted()));
          }
        });
  }

  private static int last(Key key) {
    return key.steps().get(key.steps().size() - 1) instanceof Integer index ? index : -1;
  }

  private void checkOutput(Map<Key, Location> corpus) {
    boolean stated = !OUTPUT_PATH.in(job).isMissingNode();
    Optional<Location> output =
        stated
            ? location(OUTPUT_PATH)
            : JobMapping.nameOf(job)
                .flatMap(name -> location(OUTPUT_PATH, JobMapping.defaultOutput(name)));
    if (output.isEmpty()) {
      return;
    }
    String scheme = output.get().scheme().orElse("file");
    if (OBJECT_STORES.contains(scheme)) {
      add(
          OUTPUT_PATH,
          "is an object store, where a folder cannot be replaced in one step; state a local or HDFS"
              + " folder and copy its current there after the run");
    } else if (!output.get().isLocal() && !output.get().isHdfs()) {
      add(OUTPUT_PATH, "is neither local nor on HDFS; state a path or an hdfs:// URI");
    }
    corpus.forEach(
        (key, folder) -> {
          if (folder.contains(output.get())) {
            add(
                OUTPUT_PATH,
                "%s lies inside %s, so the next run would read its own output; state a folder"
                        .formatted(stated ? "it" : output.get().resolved(), key.dotted())
                    + " elsewhere");
          } else if (output.get().contains(folder)) {
            add(
                OUTPUT_PATH,
                "%s lies inside %s, where nothing but output belongs; state a folder elsewhere"
                    .formatted(key.dotted(), stated ? "it" : output.get().resolved()));
          }
        });
  }

  private void add(Key key, String message) {
    findings.add(new KeyProblem(key, message));
  }

  /** What is wrong with the value under a key, wherever that value was stated. */
  record KeyProblem(Key key, String message) {}
}
