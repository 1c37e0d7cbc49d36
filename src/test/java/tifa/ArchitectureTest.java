package tifa;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The order of the house: data flows down the list of stages and never back up. */
@AnalyzeClasses(packages = "tifa", importOptions = ArchitectureTest.WithoutTests.class)
class ArchitectureTest {
  /** Leaves tests out, whatever the build folder is called. */
  static final class WithoutTests implements ImportOption {
    @Override
    public boolean includes(Location location) {
      return !location.contains("/test-classes/");
    }
  }

  private static final List<String> STAGES =
      List.of(
          "language",
          "storage",
          "normal",
          "problem",
          "sheet",
          "stats",
          "extract",
          "corpus",
          "section",
          "token",
          "analysis",
          "cache",
          "region",
          "register",
          "lexicon",
          "mention",
          "count",
          "wording",
          "target",
          "trend",
          "table",
          "dataset",
          "page",
          "job",
          "run",
          "spark");

  @ArchTest static final ArchRule aStageKnowsOnlyTheStagesAboveIt = stagesKnowOnlyWhatIsAbove();

  @ArchTest
  static final ArchRule stagesHaveNoCycles =
      slices().matching("tifa.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("(tifa..)").should().beFreeOfCycles();

  @ArchTest static final ArchRule onlySparkKnowsSpark = only("org.apache.spark..", "spark");

  @ArchTest
  static final ArchRule onlyStorageAndSparkKnowHadoop =
      only("org.apache.hadoop..", "storage", "spark");

  @ArchTest static final ArchRule onlyTokenKnowsHanLp = only("com.hankcs..", "token");

  /** A task, a run, a command; all else is handed what these were given. */
  @ArchTest
  static final ArchRule onlyWhatBeginsAsksForTheDictionaryOfTheJvm =
      noClasses()
          .that()
          .resideOutsideOfPackages("tifa.run..", "tifa.token")
          .should()
          .callMethod(tifa.token.Hanlp.class, "ofThisJvm");

  @ArchTest static final ArchRule onlyCacheKnowsAvro = only("org.apache.avro..", "cache");

  @ArchTest
  static final ArchRule tablesAreWrittenByTifaNotBySpark =
      noClasses()
          .should()
          .callMethodWhere(
              describe(
                  "Spark writes files",
                  call ->
                      call.getTargetOwner().getPackageName().startsWith("org.apache.spark.")
                          && call.getName().startsWith("saveAs")))
          .because("its part files, quoting and overwriting are not the contract's tables");

  /** Calls by which a file, or what it holds, can go. */
  private static final Map<Class<?>, Set<String>> TAKING_AWAY =
      Map.of(
          java.nio.file.Files.class, Set.of("delete", "deleteIfExists", "move", "createTempFile"),
          java.io.File.class, Set.of("delete", "deleteOnExit", "renameTo", "createTempFile"),
          org.apache.hadoop.fs.FileSystem.class,
              Set.of("delete", "deleteOnExit", "rename", "moveFromLocalFile", "truncate"),
          org.apache.hadoop.fs.FileContext.class, Set.of("delete", "deleteOnExit", "rename"),
          org.apache.hadoop.fs.FileUtil.class, Set.of("fullyDelete", "copy", "replaceFile"),
          java.nio.file.spi.FileSystemProvider.class, Set.of("delete", "deleteIfExists", "move"));

  /** Libraries that delete whole folders. */
  private static final Set<String> SWEEPING =
      Set.of(
          "org.apache.commons.io.FileUtils",
          "org.apache.commons.io.file.PathUtils",
          "com.google.common.io.MoreFiles",
          "com.google.common.io.Files",
          "org.apache.spark.util.Utils",
          "org.apache.spark.network.util.JavaUtils",
          "java.nio.file.SimpleFileVisitor");

  @ArchTest
  static final ArchRule onlyRemovalTakesAFileAway =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName("tifa.storage.Removal")
          .should()
          .callMethodWhere(
              describe(
                  "a file is deleted or renamed",
                  call ->
                      TAKING_AWAY.entrySet().stream()
                              .anyMatch(
                                  taking ->
                                      call.getTargetOwner().isAssignableTo(taking.getKey())
                                          && taking.getValue().contains(call.getName()))
                          || SWEEPING.contains(call.getTargetOwner().getName())))
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.nio.file.SimpleFileVisitor")
          .orShould()
          .accessField(java.nio.file.StandardOpenOption.class, "DELETE_ON_CLOSE")
          .orShould()
          .accessField(java.nio.file.StandardOpenOption.class, "TRUNCATE_EXISTING")
          .because("what may go is decided, and done, in one place");

  /** Opening these empties a file that is there. */
  @ArchTest
  static final ArchRule onlyStorageWritesFiles =
      noClasses()
          .that()
          .resideOutsideOfPackage("tifa.storage")
          .should()
          .callMethodWhere(
              describe(
                  "a file is written",
                  call ->
                      call.getTargetOwner().isEquivalentTo(java.nio.file.Files.class)
                          && Set.of(
                                  "write",
                                  "writeString",
                                  "newOutputStream",
                                  "newBufferedWriter",
                                  "copy")
                              .contains(call.getName())))
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.FileOutputStream")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.FileWriter")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.RandomAccessFile");

  @ArchTest
  static final ArchRule everyPackageIsAStage =
      classes().should().resideInAnyPackage(rootAndStages()).allowEmptyShould(true);

  /** Does what no class of the program may. */
  static final class Offender {
    void letsSparkWrite(org.apache.spark.api.java.JavaRDD<String> rows) {
      rows.saveAsTextFile("out");
    }

    void takesAFileAway(java.nio.file.Path file) throws java.io.IOException {
      java.nio.file.Files.delete(file);
    }

    void emptiesAFile(java.nio.file.Path file) throws java.io.IOException {
      java.nio.file.Files.writeString(file, "");
    }
  }

  @Test
  void theRulesAboutFilesSeeWhoBreaksThem() {
    JavaClasses offender = new ClassFileImporter().importClasses(Offender.class);
    for (ArchRule rule :
        List.of(
            tablesAreWrittenByTifaNotBySpark, onlyRemovalTakesAFileAway, onlyStorageWritesFiles)) {
      assertThat(rule.evaluate(offender).getFailureReport().getDetails())
          .as(rule.getDescription())
          .hasSize(1);
    }
  }

  private static ArchRule stagesKnowOnlyWhatIsAbove() {
    List<ArchRule> rules = new ArrayList<>();
    for (int i = 0; i < STAGES.size(); i++) {
      String stage = STAGES.get(i);
      List<String> below = new ArrayList<>(STAGES.subList(i + 1, STAGES.size()));
      List<String> unknown = new ArrayList<>(below.stream().map(ArchitectureTest::inside).toList());
      unknown.add("tifa");
      rules.add(
          noClasses()
              .that()
              .resideInAPackage(inside(stage))
              .should()
              .dependOnClassesThat(resideInAnyPackage(unknown.toArray(String[]::new)))
              .allowEmptyShould(true));
    }
    return CompositeArchRule.of(rules);
  }

  private static ArchRule only(String library, String... stages) {
    String[] homes = Stream.of(stages).map(ArchitectureTest::inside).toArray(String[]::new);
    return noClasses()
        .that()
        .resideOutsideOfPackages(homes)
        .should()
        .dependOnClassesThat(resideInAnyPackage(library))
        .allowEmptyShould(true);
  }

  private static String[] rootAndStages() {
    return Stream.concat(Stream.of("tifa"), STAGES.stream().map(ArchitectureTest::inside))
        .toArray(String[]::new);
  }

  private static String inside(String stage) {
    return "tifa." + stage + "..";
  }
}
