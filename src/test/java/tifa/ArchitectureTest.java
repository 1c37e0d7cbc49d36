package tifa;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

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
          "storage",
          "normal",
          "problem",
          "sheet",
          "extract",
          "corpus",
          "section",
          "token",
          "analysis",
          "store",
          "region",
          "register",
          "lexicon",
          "mention",
          "count",
          "wording",
          "trend",
          "table",
          "page",
          "job",
          "run",
          "spark");

  @ArchTest static final ArchRule aStageKnowsOnlyTheStagesAboveIt = stagesKnowOnlyWhatIsAbove();

  @ArchTest
  static final ArchRule stagesHaveNoCycles =
      slices().matching("tifa.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

  @ArchTest static final ArchRule onlySparkKnowsSpark = only("org.apache.spark..", "spark");

  @ArchTest
  static final ArchRule onlyStorageAndSparkKnowHadoop =
      only("org.apache.hadoop..", "storage", "spark");

  @ArchTest static final ArchRule onlyTokenKnowsHanLp = only("com.hankcs..", "token");

  @ArchTest static final ArchRule onlyStoreKnowsAvro = only("org.apache.avro..", "store");

  @ArchTest
  static final ArchRule tablesAreWrittenByTifaNotBySpark =
      noClasses()
          .should()
          .dependOnClassesThat()
          .haveFullyQualifiedName("org.apache.spark.sql.DataFrameWriter")
          .because("its part files, quoting and overwriting are not the contract's tables");

  @ArchTest
  static final ArchRule everyPackageIsAStage =
      classes().should().resideInAnyPackage(rootAndStages()).allowEmptyShould(true);

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
