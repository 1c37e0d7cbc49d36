package tifa.cache;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.analysis.FileAnalysis;
import tifa.problem.ProblemCode;
import tifa.storage.LocalStorage;

/** A cache that is never believed where it could be wrong, and never grows without end. */
class AnalysisStoreTest {
  private static final FileIdentity FILE = new FileIdentity("甲.txt", 3, 4, "17 18", "ab", "");

  @TempDir private Path folder;
  private final LocalStorage storage = new LocalStorage();
  private AnalysisStore store;

  @BeforeEach
  void openEmpty() {
    store = open("1");
  }

  private AnalysisStore open(String analysis) {
    return AnalysisStore.open(storage, folder.toString(), analysis);
  }

  private static List<FileAnalysis> analysis(String key) {
    return List.of(
        FileAnalysis.rejected(key + ".txt", key, ProblemCode.NO_REPORT, "No report: " + key));
  }

  private List<Segment> segment(String... keys) throws IOException {
    SegmentWriter writer = new SegmentWriter(storage, folder.toString());
    for (String key : keys) {
      writer.add(key, key + ".txt", analysis(key));
    }
    return writer.finish();
  }

  /** A run that uses these, and analyses those that the store lacks. */
  private void run(String... used) throws IOException {
    Set<String> keys = store.keys();
    String[] lacking = Stream.of(used).filter(key -> !keys.contains(key)).toArray(String[]::new);
    store.add(segment(lacking));
    store.keep(Set.of(used), 2);
    store.published("run", "inputs", List.of(FILE));
    store = open("1");
  }

  private List<String> names() throws IOException {
    return storage.names(folder.toString());
  }

  @Test
  void whatARunKeptTheNextOneFinds() throws Exception {
    run("a", "b");

    assertThat(store.keys()).containsExactlyInAnyOrder("a", "b");
    assertThat(store.files()).containsExactly(FILE);
    assertThat(store.published()).isEqualTo("run");
    assertThat(store.inputs()).isEqualTo("inputs");
    assertThat(store.facts(Set.of("b", "c")).keySet()).containsExactly("b");
    assertThat(store.facts(Set.of("b")).get("b").of("b.txt").get(0).problems())
        .isEqualTo(analysis("b").get(0).problems());
  }

  @Test
  void anotherVersionOfTheAnalysisFindsNothingButKnowsTheFiles() throws Exception {
    run("a");

    assertThat(open("2").keys()).isEmpty();
    assertThat(open("2").files()).containsExactly(FILE);
  }

  @Test
  void whatTwoRunsDidNotUseIsDropped() throws Exception {
    run("a", "b", "c");
    run("a");
    assertThat(store.keys()).contains("b", "c");
    run("a");

    assertThat(store.keys()).containsExactly("a");
  }

  @Test
  void segmentsOfOneReportEachBecomeOne() throws Exception {
    List<String> keys = new ArrayList<>();
    for (int i = 0; i < 9; i++) {
      keys.add("k" + i);
      run(keys.toArray(String[]::new));
    }

    assertThat(names()).hasSize(4);
    assertThat(store.keys()).containsExactlyInAnyOrderElementsOf(keys);
    for (String key : keys) {
      assertThat(store.facts(Set.of(key)).get(key).of(key + ".txt").get(0).problems())
          .isEqualTo(analysis(key).get(0).problems());
    }
  }

  @Test
  void whatARunThatDiedLeftIsDeletedByTheNext() throws Exception {
    run("a");
    segment("b");
    String id = "-0f8fad5b-d9cb-469f-a165-70867728950e";
    Files.createFile(folder.resolve("manifest" + id + ".avro"));
    Files.writeString(folder.resolve(".tmp" + id), "{\"format\":1,");
    run("a", "c");

    assertThat(names()).hasSize(6);
    assertThat(store.keys()).containsExactlyInAnyOrder("a", "c");
  }

  @Test
  void whatNoStoreWroteStays() throws Exception {
    String id = "-0f8fad5b-d9cb-469f-a165-70867728950e";
    List<String> foreign =
        List.of(
            ".tmp",
            ".tmp" + id,
            "manifest" + id + ".avro",
            "manifest-x.avro",
            "gathered" + id + ".avro",
            "gathered" + id + ".avro.bak",
            "segment" + id + ".facts",
            "segment" + id + ".facts.bak",
            "segment-x.facts",
            "thesis.docx");
    for (String name : foreign) {
      Files.writeString(folder.resolve(name), "of someone's");
    }
    Files.createSymbolicLink(
        folder.resolve("segment" + id + ".reports"), folder.resolve("thesis.docx"));
    Files.createDirectories(folder.resolve("segment" + id.replace('9', '8') + ".facts/x"));
    run("a", "b");
    run("c");
    run("c");

    assertThat(store.keys()).containsExactly("c");
    for (String name : foreign) {
      assertThat(folder.resolve(name)).hasContent("of someone's");
    }
    assertThat(names()).hasSize(foreign.size() + 2 + 4);
  }

  /** A run that asks for what stands by a key, and gathers it where it is not there. */
  private Object gather(String key, Object gathered) throws IOException {
    Optional<Object> known = store.gathered(key);
    if (known.isEmpty()) {
      store.keep(store.write(key, gathered));
    }
    run();
    return known.orElse(gathered);
  }

  private List<String> gatheredFiles() throws IOException {
    return names().stream().filter(name -> name.startsWith("gathered")).toList();
  }

  @Test
  void whatWasGatheredIsThereUntilARunIsPublishedWithoutIt() throws Exception {
    List<String> words = new ArrayList<>(List.of("发展", "改革"));
    gather("words", words);
    words.clear();

    assertThat(gather("words", "again")).isEqualTo(List.of("发展", "改革"));
    store.recognised("run", "inputs", List.of(FILE));
    assertThat(gather("words", "again")).isEqualTo(List.of("发展", "改革"));
    assertThat(gather("phrases", 7)).isEqualTo(7);
    assertThat(gatheredFiles()).hasSize(1);
    assertThat(store.gathered("words")).isEmpty();
    run();
    assertThat(gatheredFiles()).isEmpty();
  }

  @Test
  void whatWasGatheredAndNotPublishedIsDeletedByTheNextRun() throws Exception {
    store.prepare();
    store.write("words", "发展");
    assertThat(gatheredFiles()).hasSize(1);
    run("a");

    assertThat(gatheredFiles()).isEmpty();
  }

  @Test
  void ofWhatWasGatheredAnythingTornOrChangedIsNotBelieved() throws Exception {
    gather("words", "发展");
    Path file = folder.resolve(gatheredFiles().get(0));
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 1;
      Files.write(file, damaged);
      assertThat(store.gathered("words")).as("byte %s", i).isEmpty();
      Files.write(file, java.util.Arrays.copyOf(whole, i));
      assertThat(store.gathered("words")).as("%s bytes", i).isEmpty();
    }
    Files.delete(file);
    assertThat(store.gathered("words")).isEmpty();
    assertThat(gather("words", "改革")).isEqualTo("改革");
    assertThat(gather("words", "again")).isEqualTo("改革");
  }

  @Test
  void objectsOfOtherProgramsAreNotMade() throws Exception {
    gather("words", JsonNodeFactory.instance.objectNode());

    assertThat(gatheredFiles()).hasSize(1);
    assertThat(store.gathered("words")).isEmpty();
  }

  @Test
  void aManifestWithAnyByteChangedIsIgnored() throws Exception {
    run("a", "b");
    Path manifest =
        folder.resolve(
            names().stream().filter(name -> name.startsWith("manifest")).findFirst().orElseThrow());
    byte[] whole = Files.readAllBytes(manifest);

    for (int i = 0; i < whole.length; i++) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 0x10;
      Files.write(manifest, damaged);
      assertThat(open("1").keys()).as("byte %s", i).isEmpty();
      assertThat(open("1").files()).isEmpty();
    }
  }

  @Test
  void whatNamesTheManifestIsBelievedOnlyIfItIsThere() throws Exception {
    run("a");
    Path current = folder.resolve("CURRENT.json");
    String whole = Files.readString(current);
    for (String damaged :
        List.of(
            "",
            "{",
            "[]",
            "\0\0\0\0",
            whole.substring(0, whole.length() / 2),
            whole.replace("\"format\":3", "\"format\":4"),
            whole.replace("manifest-", "manifest-0"),
            whole.replaceFirst("\"bytes\":", "\"bytes\":-"),
            whole.replaceFirst("\"bytes\":\\d+", "\"bytes\":99999999999"))) {
      Files.writeString(current, damaged, StandardCharsets.UTF_8);
      assertThat(open("1").keys()).as(damaged).isEmpty();
    }
    Files.writeString(current, whole);
    assertThat(open("1").keys()).containsExactly("a");
  }

  @Test
  void aSegmentThatIsTornChangedOrAnothersIsForgotten() throws Exception {
    run("a");
    run("a", "b");
    Path facts = folder.resolve(store.places().get("a").segment().facts().name());
    Path others = folder.resolve(store.places().get("b").segment().facts().name());
    byte[] whole = Files.readAllBytes(facts);
    List<byte[]> wrong = new ArrayList<>(List.of(new byte[0], Files.readAllBytes(others)));
    for (int i = 0; i < whole.length; i += 7) {
      byte[] damaged = whole.clone();
      damaged[i] ^= 1;
      wrong.add(damaged);
      wrong.add(java.util.Arrays.copyOf(whole, i));
    }

    for (byte[] bytes : wrong) {
      Files.write(facts, bytes);
      AnalysisStore damaged = open("1");
      assertThat(damaged.facts(Set.of("a", "b")).keySet()).containsExactly("b");
      assertThat(damaged.keys()).containsExactly("b");
    }
  }

  @Test
  void aSegmentWhoseTextsAreGoneIsForgotten() throws Exception {
    run("a");
    Files.delete(folder.resolve(store.places().get("a").segment().reports().name()));

    assertThat(open("1").keys()).isEmpty();
  }
}
