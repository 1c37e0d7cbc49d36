package tifa.register;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tifa.analysis.ReportFacts;
import tifa.problem.ProblemCode;
import tifa.region.Region;
import tifa.region.Region.Level;
import tifa.region.RegionResolver;
import tifa.region.RegionScanner;
import tifa.region.RegionTable;
import tifa.region.Resolution;
import tifa.region.Resolution.Certainty;
import tifa.register.YearDecision.Remark;

/**
 * The region of a report: metadata.csv, else title, date line and speaker, else whom the opening
 * speaks for, else {@code corpus.region}, else its row of a table, else file and folder names.
 *
 * @param region the region; empty where nothing tells
 * @param raw the name as found
 * @param remarks what disagrees or is ambiguous
 */
record RegionDecision(Optional<Region> region, String raw, List<Remark> remarks) {
  private static final String COUNTRY = "100000";
  private static final Pattern NATIONAL =
      Pattern.compile(
          "全国人民代表大会|第.{1,4}届全国人大|(代表|受)(中华人民共和国)?国务院|国务院(总理|副总理|代总理)|国务院的?委托|国务院政府工作报告");
  private static final Pattern SPEAKS_FOR =
      Pattern.compile("(?:代表|受)([^，。、]{0,14}?)(省|自治区|市|区|县|州|盟|旗)?人民?政府");

  private record Candidate(Region region, String raw, String where) {}

  static RegionDecision of(
      ReportFacts facts, String path, Optional<String> stated, Optional<String> ofCorpus) {
    return new Finder(facts, path).decide(stated, ofCorpus);
  }

  private static final class Finder {
    private final RegionTable table = RegionTable.shipped();
    private final RegionResolver resolver = new RegionResolver(table);
    private final RegionScanner scanner = new RegionScanner(table);
    private final ReportFacts facts;
    private final List<String> pathNames;
    private final Optional<Level> spokenLevel;
    private final List<Remark> remarks = new ArrayList<>();

    /** Names with several meanings; worth a remark only where nothing else decides. */
    private final Set<Remark> ambiguities = new LinkedHashSet<>();

    Finder(ReportFacts facts, String path) {
      this.facts = facts;
      this.pathNames = List.of(path.replaceFirst("\\.[A-Za-z0-9]+$", "").split("/"));
      this.spokenLevel = spokenLevel(facts.opening());
    }

    RegionDecision decide(Optional<String> stated, Optional<String> ofCorpus) {
      Optional<Candidate> fromText = fromText();
      Optional<Candidate> fromPath = fromRow().or(this::fromPath);
      if (stated.isPresent()) {
        Optional<Candidate> fromMetadata = resolve(stated.get(), pathNames, "metadata.csv");
        if (fromMetadata.isPresent()) {
          remarkOn(fromMetadata.get(), fromText, ProblemCode.METADATA_DISAGREES);
          return decided(fromMetadata.get());
        }
      }
      if (fromText.isPresent()) {
        remarkOn(fromText.get(), fromPath, ProblemCode.REGION_DISAGREES);
        return decided(fromText.get());
      }
      return ofCorpus
          .flatMap(name -> resolve(name, List.of(), "corpus.region"))
          .or(() -> fromPath)
          .map(this::decided)
          .orElseGet(() -> new RegionDecision(Optional.empty(), "", List.copyOf(ambiguities)));
    }

    private RegionDecision decided(Candidate chosen) {
      return new RegionDecision(Optional.of(chosen.region()), chosen.raw(), remarks);
    }

    private void remarkOn(Candidate chosen, Optional<Candidate> other, ProblemCode code) {
      if (other.isPresent() && !agree(chosen.region(), other.get().region())) {
        remarks.add(
            new Remark(
                code,
                "Counted as %s (%s), though %s says %s"
                    .formatted(
                        chosen.region().path(),
                        chosen.where(),
                        other.get().where(),
                        other.get().region().path())));
      }
    }

    private boolean agree(Region chosen, Region other) {
      return chosen.key().equals(other.key()) || chosen.path().startsWith(other.path() + "/");
    }

    private Optional<Candidate> fromText() {
      String lines = String.join("\n", facts.titleLines());
      if (NATIONAL.matcher(lines).find() || NATIONAL.matcher(firstLine(facts.opening())).find()) {
        return table.byCode(COUNTRY).map(r -> new Candidate(r, "国务院", "the text"));
      }
      for (String line : facts.titleLines()) {
        Optional<Candidate> found = lowest(line, "the line " + line);
        if (found.isPresent()) {
          return found;
        }
      }
      return spokenFor().or(this::firstNamedInOpening);
    }

    /** {@code 我代表海拉尔区人民政府}. */
    private Optional<Candidate> spokenFor() {
      Matcher matcher = SPEAKS_FOR.matcher(firstLine(facts.opening()));
      if (!matcher.find() || matcher.group(1).isEmpty() || matcher.group(2) == null) {
        return Optional.empty();
      }
      return resolve(matcher.group(1) + matcher.group(2), pathNames, "the opening");
    }

    /** A region of the level that the opening speaks for, named in the first paragraphs. */
    private Optional<Candidate> firstNamedInOpening() {
      if (spokenLevel.isEmpty()) {
        return Optional.empty();
      }
      return scanner.find(facts.opening()).stream()
          .filter(found -> found.resolution().certainty() == Certainty.CERTAIN)
          .filter(found -> isSpoken(found.resolution().candidates().get(0)))
          .findFirst()
          .map(found -> candidate(found, "the first paragraphs"));
    }

    private Optional<Candidate> fromRow() {
      String where = "its row";
      return resolve(facts.stated().region(), List.of(), where)
          .or(() -> lowest(facts.stated().title(), where));
    }

    private Optional<Candidate> fromPath() {
      for (int i = pathNames.size() - 1; i >= 0; i--) {
        String name = pathNames.get(i);
        String where = i == pathNames.size() - 1 ? "the file name" : "the folder name";
        List<String> above = pathNames.subList(0, i);
        Optional<Candidate> found =
            lowest(name, where)
                .or(() -> resolve(name.replaceAll("[^\\p{IsHan}]", ""), above, where));
        if (found.isPresent()) {
          return found;
        }
      }
      return Optional.empty();
    }

    /** The most specific region that a short text names. */
    private Optional<Candidate> lowest(String text, String where) {
      return scanner.find(text).stream()
          .filter(found -> found.resolution().certainty() != Certainty.NONE)
          .max(
              Comparator.<RegionScanner.Found, Level>comparing(
                      found -> found.resolution().candidates().get(0).level())
                  .thenComparing(found -> -found.start()))
          .flatMap(found -> pick(found.resolution(), found.name(), where));
    }

    private static Candidate candidate(RegionScanner.Found found, String where) {
      return new Candidate(found.resolution().candidates().get(0), found.name(), where);
    }

    private Optional<Candidate> resolve(String name, List<String> context, String where) {
      return name.isEmpty() ? Optional.empty() : pick(resolver.resolve(name, context), name, where);
    }

    /** Among several meanings the one of the level that the opening speaks for. */
    private Optional<Candidate> pick(Resolution resolution, String raw, String where) {
      if (resolution.certainty() == Certainty.NONE) {
        return Optional.empty();
      }
      List<Region> spoken = resolution.candidates().stream().filter(this::isSpoken).toList();
      if (spoken.size() == 1) {
        return Optional.of(new Candidate(spoken.get(0), raw, where));
      }
      Region first = resolution.candidates().get(0);
      if (resolution.certainty() == Certainty.AMBIGUOUS) {
        ambiguities.add(
            new Remark(
                ProblemCode.REGION_AMBIGUOUS,
                "%s is the name of %s; state region_code in metadata.csv"
                    .formatted(
                        raw,
                        String.join(
                            ", ", resolution.candidates().stream().map(Region::path).toList()))));
        return Optional.empty();
      }
      return Optional.of(new Candidate(first, raw, where));
    }

    private boolean isSpoken(Region region) {
      boolean municipality = region.level() == Level.PROVINCE && region.name().endsWith("市");
      return spokenLevel.isPresent()
          && (municipality ? Level.CITY : region.level()) == spokenLevel.get();
    }

    private static Optional<Level> spokenLevel(String opening) {
      Matcher matcher = SPEAKS_FOR.matcher(firstLine(opening));
      if (!matcher.find() || matcher.group(2) == null) {
        return Optional.empty();
      }
      return switch (matcher.group(2)) {
        case "省", "自治区" -> Optional.of(Level.PROVINCE);
        case "市", "州", "盟" -> Optional.of(Level.CITY);
        default -> Optional.of(Level.COUNTY);
      };
    }

    private static String firstLine(String opening) {
      int end = opening.indexOf('\n');
      return end < 0 ? opening : opening.substring(0, end);
    }
  }
}
