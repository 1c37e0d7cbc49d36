package tifa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.Collections;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The archive of {@code mvn -Prelease package}, unpacked and run as the README says where there is
 * neither Java nor Maven: no environment, and of all commands those of coreutils that the launcher
 * names.
 */
@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReleaseIT {
  private static final Path BUILT = Path.of(System.getProperty("build.folder"));
  private static final List<String> COREUTILS =
      List.of("cksum", "dirname", "mktemp", "mv", "readlink", "rm", "tr", "uname");
  private static final int MOST_BYTES = 150_000_000;

  private static final Pattern COMMANDS = Pattern.compile("(?ms)^```shell\\n(.*?)\\n(.*?)\\n```$");

  private Path archive;
  private Path work;
  private Path folder;
  private Path commands;
  private MatchResult readme;

  @BeforeAll
  void unpack(@TempDir Path scratch) throws Exception {
    archive = packed();
    readme = COMMANDS.matcher(Files.readString(Path.of("README.md"))).results().toList().get(0);
    commands = Files.createDirectory(scratch.resolve("bin"));
    for (String command : COREUTILS) {
      Path found =
          Files.writeString(
              commands.resolve(command), "#!/bin/sh\nexec /usr/bin/%s \"$@\"\n".formatted(command));
      assertThat(found.toFile().setExecutable(true)).isTrue();
    }
    work = Files.createDirectory(scratch.resolve("我的 文件夹"));

    String tar =
        readme
            .group(1)
            .replaceFirst(
                "\\S+\\.tar\\.gz", Matcher.quoteReplacement("'" + archive.toAbsolutePath() + "'"));
    LauncherRun unpacked = LauncherRun.of(work, Map.of(), List.of("bash", "-c", tar));

    assertThat(unpacked.code()).as(unpacked.stderr()).isZero();
    folder = work.resolve(readme.group(2).replaceFirst("/.*", ""));
  }

  @Test
  void aFolderOfReportsIsCountedByTheJavaThatCameWithIt() throws Exception {
    Path reports = Files.createDirectory(work.resolve("my-reports"));
    try (Stream<Path> sample = Files.list(folder.resolve("jobs/sample/corpus"))) {
      for (Path report : sample.filter(each -> each.toString().endsWith(".txt")).toList()) {
        Files.copy(report, reports.resolve(report.getFileName()));
      }
    }

    LauncherRun run =
        LauncherRun.of(
            work, Map.of("PATH", commands.toString()), List.of("/bin/sh", "-c", readme.group(2)));

    assertThat(run.code()).as(run.stderr()).isZero();
    assertThat(run.stderr()).contains("12 used", "page:  ").doesNotContain("WARN");
    Path current = work.resolve("my-reports-tifa/current");
    assertThat(current.resolve("report.html")).isNotEmptyFile();
    assertThat(Files.readString(current.resolve("term_year_wide.csv"))).contains("民生", "供给侧结构性改革");
    assertThat(Path.of(run.lastLine())).isEqualTo(current.toRealPath());
  }

  /** No engine runs here: its files are laid out as it would, its entry point run as its user. */
  @Test
  void whatTheImageHoldsRunsAsAUserWhomTheSystemDoesNotKnow(@TempDir Path root) throws Exception {
    assumeTrue(System.getProperty("user.name").equals("root"), "only root may become another user");
    ImageFile image = ImageFile.read();
    image.layOut(root);
    Path entryPoint = root.resolve(image.entryPoint().substring(1));
    Files.createSymbolicLink(
        entryPoint.resolveSibling("java"), Path.of(System.getProperty("java.home")));
    Path work = Files.createDirectory(root.resolve("work"));
    Files.writeString(
        work.resolve("job.json"),
        """
        {"name": "sample", "corpus": {"path": "../opt/tifa/jobs/sample/corpus"},
         "lexicon": ["tifa:/policy-terms.csv"]}
        """);
    for (Path open : List.of(root, work)) {
      Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    }

    LauncherRun run =
        LauncherRun.of(
            work,
            Map.of(),
            List.of(
                "setpriv",
                "--reuid=54321",
                "--regid=54321",
                "--clear-groups",
                entryPoint.toString(),
                "run",
                "job.json"));

    assertThat(run.code()).as(run.stderr()).isZero();
    assertThat(run.stderr()).contains("12 used").doesNotContain("WARN");
  }

  @Test
  void whatItIsAndMayBeDoneWithStandsInIt() {
    for (String name :
        List.of(
            "README.md",
            "README.zh-CN.md",
            "LICENSE",
            "NOTICE",
            "tifa.cmd",
            "jobs/lexicons/policy-terms.csv",
            "output/METHOD.md",
            "lib/spark/THIRD-PARTY.txt",
            "java/legal/java.base/LICENSE")) {
      assertThat(folder.resolve(name)).isNotEmptyFile();
    }
  }

  @Test
  void itIsWhatItsChecksumSaysAndSmallEnoughToFetch() throws Exception {
    MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
    try (InputStream bytes = new DigestInputStream(Files.newInputStream(archive), sha256)) {
      bytes.transferTo(OutputStream.nullOutputStream());
    }

    assertThat(Path.of(archive + ".sha256"))
        .hasContent(HexFormat.of().formatHex(sha256.digest()) + " *" + archive.getFileName());
    assertThat(Files.size(archive)).isLessThan(MOST_BYTES);
  }

  /** The archive of this very build; one is made with {@code -Prelease} alone. */
  private static Path packed() throws IOException {
    try (Stream<Path> files = Files.list(BUILT)) {
      List<Path> archives =
          files.filter(file -> file.getFileName().toString().endsWith(".tar.gz")).toList();
      assumeTrue(!archives.isEmpty(), "no archive: mvn -Prelease package makes one");
      Path archive =
          Collections.max(archives, Comparator.comparing(file -> file.toFile().lastModified()));
      assumeTrue(
          Files.getLastModifiedTime(archive)
                  .compareTo(Files.getLastModifiedTime(BUILT.resolve("tifa.jar")))
              >= 0,
          "the archive is older than tifa.jar: mvn -Prelease package makes a new one");
      return archive;
    }
  }
}
