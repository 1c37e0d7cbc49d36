package tifa;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/** Files of others in and around an output folder, many of which look nearly like tifa's. */
public final class Decoys {
  private static final String ID = "0f8fad5b-d9cb-469f-a165-70867728950e";

  /** In the output folder. */
  private static final List<String> IN_OUTPUT =
      List.of(
          "thesis.docx",
          "CURRENT.json.bak",
          "current.old",
          "last-run.json~",
          "last-run (1).json",
          "metrics.prom.1",
          "run.json",
          "notes/plan/2024.md",
          ".staging/x",
          ".staging-" + ID + "/a.csv",
          ".tmp-" + ID,
          ".tmp-" + ID + "-" + ID,
          ".tmp-x/r1.txt",
          ".lock-x",
          ".lock.old",
          ".tifa.bak",
          ".tifa/" + ID + ".files",
          ".tifa/notes.txt",
          "Store/x",
          "run/20200101T000000Z-0123abcd/run.json");

  private static final List<String> IN_STORE =
      List.of(
          "thesis.docx",
          "mydata/x.txt",
          "segment-x.facts",
          "segment-" + ID + ".facts",
          "segment-" + ID + ".reports",
          "segment-" + ID + ".facts.bak",
          "manifest-" + ID + ".avro",
          "manifest.avro",
          "gathered-" + ID + ".avro",
          "gathered.avro",
          "CURRENT.json.old",
          ".tmp-" + ID,
          ".tmp-/x");

  private static final List<String> IN_RUNS =
      List.of(
          "important/a",
          "run.json",
          "20200101T000000Z-zzzzzzzz/run.json",
          "20200101T000000Z-0123abcd/run.json",
          "20200101T000001Z-0123abcd/term_year.csv",
          "20200101T000002Z-0123abcd.zip",
          "20200101T000003Z-0123abcd",
          ".staging",
          ".staging-1/x",
          ".staging-" + ID + "/a.csv",
          ".staging-" + ID + "-" + ID + "/a.csv",
          ".removed-20200101T000000Z-0123abcd/a.csv",
          ".removed-1");

  private static final List<String> IN_TEXTS =
      List.of("r1.txt", "notes.txt", ".tmp-1/r1.txt", ".tmp-" + ID + "/r1.txt", "r1.txt.bak");

  private static final List<String> IN_RUN =
      List.of("notes.txt", "term_year.xlsx", "charts/photo.svg", "texts/r1.txt", ".files");

  private final FileSystem files;
  private final Map<Path, byte[]> contents = new TreeMap<>();
  private final Map<java.nio.file.Path, java.nio.file.Path> links = new TreeMap<>();

  /** None yet. */
  public Decoys(FileSystem files) {
    this.files = files;
  }

  /** Deletes a folder that a test made, and all in it. */
  public static void deleteFolder(java.nio.file.Path folder) throws IOException {
    try (Stream<java.nio.file.Path> paths = Files.walk(folder)) {
      for (java.nio.file.Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  /** Puts them into an output folder and the folders in it, which need not be there. */
  Decoys in(String output) throws IOException {
    put(output, IN_OUTPUT);
    put(output + "/store", IN_STORE);
    put(output + "/runs", IN_RUNS);
    return put(output + "/texts", IN_TEXTS);
  }

  /** Puts more into the folder of a run. */
  Decoys inRun(String run) throws IOException {
    return put(run, IN_RUN);
  }

  /** Puts one file there. */
  Decoys put(String folder, List<String> names) throws IOException {
    for (String name : names) {
      Path file = new Path(folder + "/" + name);
      byte[] content = ("of someone's: " + file).getBytes(UTF_8);
      try (OutputStream out = files.create(file, false)) {
        out.write(content);
      }
      contents.put(file, content);
    }
    return this;
  }

  /** Links, in folders on this machine, to files and folders outside of them. */
  Decoys linksIn(java.nio.file.Path output, java.nio.file.Path outside) throws IOException {
    put(outside.toString(), List.of("a/b.txt", "20200101T000000Z-0123abcd/run.json", "c.facts"));
    for (String folder : List.of("", "store", "runs", "texts")) {
      link(output.resolve(folder).resolve("link"), outside);
      link(output.resolve(folder).resolve(".tmp-" + ID + "-link"), outside.resolve("a"));
      link(output.resolve(folder).resolve("nowhere"), outside.resolve("missing"));
    }
    link(
        output.resolve("store/segment-" + ID.replace('0', '1') + ".facts"),
        outside.resolve("c.facts"));
    link(
        output.resolve("runs/20200101T000004Z-0123abcd"),
        outside.resolve("20200101T000000Z-0123abcd"));
    link(output.resolve("runs/.staging-" + ID + "-link"), outside);
    return this;
  }

  private void link(java.nio.file.Path link, java.nio.file.Path target) throws IOException {
    Files.createSymbolicLink(link, target);
    links.put(link, target);
  }

  /** Whether one is there. */
  boolean has(String location) {
    return contents.containsKey(new Path(location))
        || links.containsKey(java.nio.file.Path.of(location));
  }

  /** How many there are. */
  int count() {
    return contents.size() + links.size();
  }

  /** Every byte is where it was. */
  void assertUntouched(String after) {
    contents.forEach(
        (file, content) -> {
          try (InputStream in = files.open(file)) {
            assertThat(in.readAllBytes()).as("%s after %s", file, after).isEqualTo(content);
          } catch (IOException e) {
            throw new UncheckedIOException("%s after %s".formatted(file, after), e);
          }
        });
    links.forEach(
        (link, target) ->
            assertThat(link)
                .as("after %s", after)
                .satisfies(l -> assertThat(Files.readSymbolicLink(l)).isEqualTo(target)));
  }
}
