package tifa.storage;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static tifa.storage.SkippedPath.Reason.LINK_BROKEN;
import static tifa.storage.SkippedPath.Reason.LINK_LEAVES_FOLDER;
import static tifa.storage.SkippedPath.Reason.LINK_REPEATS;
import static tifa.storage.SkippedPath.Reason.NAME_NOT_UNICODE;
import static tifa.storage.SkippedPath.Reason.NOT_A_FILE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalListingTest {
  @TempDir Path temporary;

  private final LocalStorage storage = new LocalStorage();
  private Path corpus;

  @BeforeEach
  void makeCorpus() throws IOException {
    corpus = Files.createDirectory(temporary.resolve("语料 库"));
  }

  @Test
  void findsFilesAtAnyDepthInOrderOfCodePoints() throws IOException {
    write("𠀀.txt");
    write("Ａ.txt");
    write("天津 市/2017 年/政府 工作报告.txt");
    write("a.txt");
    assertThat(paths(list()))
        .containsExactly("a.txt", "天津 市/2017 年/政府 工作报告.txt", "Ａ.txt", "𠀀.txt");
  }

  @Test
  void tellsWhereAFileLiesHowLongItIsAndWhenItChanged() throws IOException {
    Path file = write("天津/报告.txt");
    Files.writeString(file, "报告");
    Files.setLastModifiedTime(file, FileTime.fromMillis(1_500_000_000_000L));
    assertThat(list().files())
        .containsExactly(
            new ListedFile(
                "天津/报告.txt",
                file.toString(),
                corpus.toString(),
                6,
                1_500_000_000_000L,
                Files.getAttribute(file, "unix:ino")
                    + " "
                    + Files.getAttribute(file, "unix:ctime")));
    assertThat(storage.list("file://" + corpus, Selection.ALL)).isEqualTo(list());
  }

  @Test
  void keepsNamesRaw() throws IOException {
    String name = "工作\n报告\u202e\u0007.txt";
    Files.writeString(write(name), "正文");
    Listing listing = list();
    assertThat(paths(listing)).containsExactly(name);
    assertThat(storage.read(listing.files().get(0), 100)).isPresent();
  }

  @Test
  void passesOverWhatIsNoReportByNameAndCountsIt() throws IOException {
    write(".DS_Store");
    write(".git/config");
    write(".git/HEAD");
    write("天津/~$报告.docx");
    write("天津/Thumbs.db");
    write("desktop.ini");
    write("天津/报告.txt");
    assertThat(paths(list())).containsExactly("天津/报告.txt");
    assertThat(list().ignored()).isEqualTo(5);
  }

  @Test
  void passesOverGivenLocationsByWhateverPath() throws IOException {
    Path lexicon = write("表/lexicon.csv");
    Path output = write("output/current/term_year.csv").getParent().getParent();
    Path elsewhere = Files.createFile(temporary.resolve("metadata.csv"));
    Path metadata = Files.createSymbolicLink(corpus.resolve("metadata.csv"), elsewhere);
    Files.createSymbolicLink(corpus.resolve("tables"), output.resolve("current"));
    Path meant = write("表/v2.csv");
    Path link = Files.createSymbolicLink(corpus.resolve("表/latest.csv"), meant);
    write("报告.txt");
    Set<String> ignored =
        Set.of(
            lexicon.resolveSibling("../表/lexicon.csv").toString(),
            output.toString(),
            metadata.toString(),
            link.toString(),
            temporary.resolve("missing").toString());
    Listing listing = storage.list(corpus.toString(), Selection.of(List.of("**/*"), ignored));
    assertThat(paths(listing)).containsExactly("报告.txt");
    assertThat(listing.ignored()).isEqualTo(6);
    assertThat(listing.skipped()).isEmpty();
  }

  @Test
  void passesOverNothingBecauseOfAnIgnoredFolderAround() throws IOException {
    write(".data/报告.txt");
    Files.createSymbolicLink(corpus.resolve("报告.txt"), Path.of(".data/报告.txt"));
    Selection selection = Selection.of(List.of("**/*"), Set.of(temporary.toString()));
    assertThat(paths(storage.list(corpus.toString(), selection))).containsExactly("报告.txt");
  }

  @Test
  void countsFilesThatNoPatternIncludes() throws IOException {
    write("报告.txt");
    write("天津/报告.txt");
    write("天津/报告.pdf");
    Selection texts = Selection.of(List.of("**/*.txt"), Set.of());
    Listing listing = storage.list(corpus.toString(), texts);
    assertThat(paths(listing)).containsExactly("天津/报告.txt", "报告.txt");
    assertThat(listing.notIncluded()).isEqualTo(1);
  }

  @Test
  void reportsLinksThatLeaveTheFolderAndDoesNotFollowThem() throws IOException {
    Path outside = Files.createDirectory(temporary.resolve("outside"));
    Path secret = Files.writeString(outside.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(corpus.resolve("folder"), outside);
    Files.createSymbolicLink(corpus.resolve("file.txt"), secret);
    Files.createSymbolicLink(corpus.resolve("up"), Path.of(".."));
    write("报告.txt");
    assertThat(paths(list())).containsExactly("报告.txt");
    assertThat(list().skipped())
        .containsExactly(
            new SkippedPath("file.txt", LINK_LEAVES_FOLDER, "-> " + secret),
            new SkippedPath("folder", LINK_LEAVES_FOLDER, "-> " + outside),
            new SkippedPath("up", LINK_LEAVES_FOLDER, "-> .."));
  }

  @Test
  void takesAFolderBesideForOutsideThoughItsNameBeginsTheSame() throws IOException {
    Path beside = Files.createDirectory(temporary.resolve("语料 库2"));
    Files.createFile(beside.resolve("a.txt"));
    Files.createSymbolicLink(corpus.resolve("link"), beside);
    assertThat(reasons(list())).containsExactly(LINK_LEAVES_FOLDER);
  }

  @Test
  void listsEachFileOnceWhereLinksStayInside() throws IOException {
    write("天津/报告.txt");
    Files.createSymbolicLink(corpus.resolve("again.txt"), Path.of("天津/报告.txt"));
    Files.createSymbolicLink(corpus.resolve("again"), Path.of("天津"));
    assertThat(paths(list())).containsExactly("天津/报告.txt");
    assertThat(reasons(list())).containsExactly(LINK_REPEATS, LINK_REPEATS);
  }

  @Test
  void followsLinksIntoWhatWouldNotBeListedOtherwise() throws IOException {
    // The way Kubernetes mounts a ConfigMap.
    write("..2026_03_01/报告.txt");
    write("..2026_03_01/sub/a.txt");
    Files.createSymbolicLink(corpus.resolve("..data"), Path.of("..2026_03_01"));
    Files.createSymbolicLink(corpus.resolve("报告.txt"), Path.of("..data/报告.txt"));
    Files.createSymbolicLink(corpus.resolve("sub"), Path.of("..data/sub"));
    Listing listing = list();
    assertThat(paths(listing)).containsExactly("sub/a.txt", "报告.txt");
    assertThat(listing.skipped()).isEmpty();
    assertThat(listing.files()).allSatisfy(file -> assertThat(storage.read(file, 100)).isPresent());
  }

  @Test
  void readsWhatWasListedWhereALinkLedToIt() throws IOException {
    Files.writeString(write("sub/a.txt"), "甲");
    Files.createSymbolicLink(corpus.resolve("link"), Path.of("sub"));
    assertThat(storage.list(corpus.toString(), Selection.of(List.of("link/*"), Set.of())).files())
        .isEmpty();
    assertThat(storage.read(list().files().get(0), 100))
        .hasValueSatisfying(bytes -> assertThat(bytes).asString(UTF_8).isEqualTo("甲"));
  }

  @Test
  void readsNothingThatTookThePlaceOfAListedFile() throws Exception {
    Path secret = Files.writeString(temporary.resolve("secret.txt"), "密");
    Path file = write("sub/a.txt");
    ListedFile listed = list().files().get(0);

    Files.delete(file);
    Files.createSymbolicLink(file, secret);
    assertIsExchanged(listed);

    Files.delete(file);
    Files.createDirectory(file);
    assertIsExchanged(listed);

    Files.delete(file);
    assumeTrue(new ProcessBuilder("mkfifo", file.toString()).start().waitFor() == 0);
    assertIsExchanged(listed);
  }

  @Test
  void readsNothingInAFolderThatTookThePlaceOfAListedOne() throws Exception {
    Path outside = Files.createDirectory(temporary.resolve("outside"));
    Files.writeString(outside.resolve("a.txt"), "密");
    Path file = write("sub/a.txt");
    ListedFile listed = list().files().get(0);
    Files.delete(file);
    Files.delete(file.getParent());
    Files.createSymbolicLink(file.getParent(), outside);
    assertIsExchanged(listed);
  }

  private void assertIsExchanged(ListedFile listed) {
    assertThatThrownBy(() -> storage.read(listed, 100))
        .isInstanceOf(ExchangedFileException.class)
        .hasMessageEndingWith(
            "a.txt: was exchanged for something else after it was listed; run again");
  }

  @Test
  void endsWhereLinksGoInCircles() throws IOException {
    write("a/报告.txt");
    Files.createSymbolicLink(corpus.resolve("a/up"), Path.of(".."));
    Files.createSymbolicLink(corpus.resolve("a/here"), Path.of("."));
    Files.createSymbolicLink(corpus.resolve("self"), Path.of("self"));
    Files.createSymbolicLink(corpus.resolve("nowhere"), Path.of("missing.txt"));
    assertThat(paths(list())).containsExactly("a/报告.txt");
    assertThat(list().skipped())
        .containsExactly(
            new SkippedPath("a/here", LINK_REPEATS, "-> ."),
            new SkippedPath("a/up", LINK_REPEATS, "-> .."),
            new SkippedPath("nowhere", LINK_BROKEN, "-> missing.txt"),
            new SkippedPath("self", LINK_BROKEN, "-> self"));
  }

  @Test
  void listsAFolderThatIsItselfALink() throws IOException {
    write("天津/报告.txt");
    Path link = Files.createSymbolicLink(temporary.resolve("link"), corpus);
    Listing listing = storage.list(link.toString(), Selection.ALL);
    assertThat(paths(listing)).containsExactly("天津/报告.txt");
    assertThat(listing.files().get(0).location()).isEqualTo(link.resolve("天津/报告.txt").toString());
  }

  @Test
  void reportsPipesInsteadOfWaitingAtThem() throws Exception {
    run("mkfifo", corpus.resolve("pipe").toString());
    assertThat(list().files()).isEmpty();
    assertThat(reasons(list())).containsExactly(NOT_A_FILE);
  }

  @Test
  void reportsNamesThatNoTextCanAddress() throws Exception {
    // 文 and 夹 in GBK, as an archive from Windows leaves them.
    run("bash", "-c", "cd \"$0\" && touch $'\\xce\\xc4.txt'", corpus.toString());
    run("bash", "-c", "cd \"$0\" && mkdir $'\\xbc\\xd0'", corpus.toString());
    write("报告.txt");
    assertThat(paths(list())).containsExactly("报告.txt");
    assertThat(reasons(list())).containsExactly(NAME_NOT_UNICODE, NAME_NOT_UNICODE);
  }

  @Test
  void reportsFoldersThatMayNotBeReadAndGoesOn() throws Exception {
    write("报告.txt");
    Path shut = write("shut/a.txt").getParent();
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
    try {
      assertThat(listWithoutPrivileges(corpus))
          .containsExactly("skipped shut UNREADABLE", "listed 报告.txt");
      assertThat(listWithoutPrivileges(shut)).containsExactly("AccessDeniedException " + shut);
    } finally {
      Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void listsFilesThatMayNotBeReadAndSaysSoWhenTheyAre() throws Exception {
    Path file = write("报告.txt");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    assertThat(listWithoutPrivileges(corpus))
        .containsExactly("listed 报告.txt", "AccessDeniedException " + file);
  }

  @Test
  void tellsAMissingFolderFromAFile() throws IOException {
    Path file = write("报告.txt");
    assertThatThrownBy(() -> storage.list(corpus.resolve("missing").toString(), Selection.ALL))
        .isInstanceOf(NoSuchFileException.class);
    assertThatThrownBy(() -> storage.list(file.toString(), Selection.ALL))
        .isInstanceOf(NotDirectoryException.class);
    assertThatThrownBy(() -> storage.list("语料", Selection.ALL))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Invalid location 语料: not absolute");
  }

  /** Root may read anything, so the listing runs in a process without that privilege. */
  private List<String> listWithoutPrivileges(Path folder) throws Exception {
    boolean root = System.getProperty("user.name").equals("root");
    assumeTrue(!root || Files.isExecutable(Path.of("/usr/bin/setpriv")));
    List<String> under =
        root
            ? List.of("/usr/bin/setpriv", "--bounding-set=-dac_override,-dac_read_search")
            : List.of();
    Map<String, String> environment = Map.of("LC_ALL", "C.UTF-8");
    try (ChildJvm child =
        ChildJvm.start(under, environment, ListingChild.class, folder.toString())) {
      return child.readLines();
    }
  }

  private Path write(String path) throws IOException {
    Path file = corpus.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.createFile(file);
  }

  private Listing list() throws IOException {
    return storage.list(corpus.toString(), Selection.ALL);
  }

  private static List<String> paths(Listing listing) {
    return listing.files().stream().map(ListedFile::path).toList();
  }

  private static List<SkippedPath.Reason> reasons(Listing listing) {
    return listing.skipped().stream().map(SkippedPath::reason).toList();
  }

  private static void run(String... command) throws Exception {
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }
}
