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
import tifa.register.NamedPlaces.Most;
import tifa.register.YearDecision.Remark;

/**
 * The region of a report: metadata.csv, else title, date line and speaker, else whom the opening
 * speaks for, else {@code corpus.region}, else its row of a table or the names of file and folder,
 * else what the text names above all. As what the text speaks bounds the region.
 *
 * @param region the region; empty where nothing tells
 * @param raw the name as found
 * @param remarks what disagrees, is ambiguous or in doubt
 * @param evidence all that speaks for a region, each in words
 */
record RegionDecision(
    Optional<Region> region, String raw, List<Remark> remarks, List<String> evidence) {
  private static final Pattern NATIONAL =
      Pattern.compile(
          "全国人民代表大会|第.{1,4}届全国人大|(代表|受)(中华人民共和国)?国务院|国务院(总理|副总理|代总理)|国务院的?委托|国务院政府工作报告");
  private static final Pattern GIVEN_FOR =
      Pattern.compile("(?:代表|受)([^，。、：]{2,14}?(?:省|自治区|市|区|县|州|盟|旗))(?:人民)?政府");
  private static final Pattern MEETING = Pattern.compile("大会|会议");
  private static final Pattern SPEAKER = Pattern.compile("长[^，。]{0,12}$|主席|专员|总理");

  /** The text is believed more than a name only where it names another so much more often. */
  private static final int FAR_MORE = 3;

  /** A region that is named less often may be a neighbour. */
  private static final int NAMED = 3;

  /** A report that calls its region so less often may mean another. */
  private static final int OFTEN = 6;

  private record Candidate(Region region, String raw, String where, Optional<Remark> doubt) {
    Candidate(Region region, String raw, String where) {
      this(region, raw, where, Optional.empty());
    }
  }

  static RegionDecision of(
      ReportFacts facts, String path, Optional<Metadata.Row> stated, Optional<String> ofCorpus) {
    return new Finder(facts, path, stated.flatMap(Metadata.Row::level)).decide(stated, ofCorpus);
  }

  private static final class Finder {
    private final RegionTable table = RegionTable.shipped();
    private final RegionResolver resolver = new RegionResolver(table);
    private final RegionScanner scanner = new RegionScanner(table);
    private final ReportFacts facts;
    private final List<String> pathNames;
    private final Optional<String> statedLevel;
    private final Optional<SpeaksAs> speaker;
    private final NamedPlaces places;
    private final Optional<Most> most;
    private final List<Remark> remarks = new ArrayList<>();
    private final List<String> evidence = new ArrayList<>();

    /** Names with several meanings; worth a remark only where nothing else decides. */
    private final Set<Remark> ambiguities = new LinkedHashSet<>();

    Finder(ReportFacts facts, String path, Optional<String> statedLevel) {
      this.facts = facts;
      this.pathNames = List.of(path.replaceFirst("\\.[A-Za-z0-9]+$", "").split("/"));
      this.statedLevel = statedLevel;
      this.speaker = SpeaksAs.of(facts);
      this.places = new NamedPlaces(table, resolver, facts.places());
      this.most = speaker.flatMap(places::most);
    }

    RegionDecision decide(Optional<Metadata.Row> stated, Optional<String> ofCorpus) {
      List<Candidate> inText = inText();
      inText.forEach(this::show);
      speaker.ifPresent(as -> evidence.add("it speaks as %s".formatted(as.said())));
      most.ifPresent(
          m ->
              evidence.add(
                  "%s: named most, %s %s times".formatted(m.region().path(), m.name(), m.times())));
      Optional<Candidate> fromMetadata =
          stated
              .flatMap(Metadata.Row::region)
              .flatMap(name -> resolve(name, pathNames, "metadata.csv"));
      if (fromMetadata.isPresent()) {
        (inText.isEmpty() ? mostNamed() : inText.stream().findFirst())
            .ifPresent(
                other -> remarkOn(fromMetadata.get(), other, ProblemCode.METADATA_DISAGREES));
        return decided(fromMetadata.get());
      }
      Optional<Candidate> named = fromRow().or(this::fromPath);
      named.ifPresent(this::show);
      if (!inText.isEmpty()) {
        return fromText(inText, named);
      }
      Optional<Candidate> corpus =
          ofCorpus.flatMap(name -> resolve(name, List.of(), "corpus.region"));
      if (corpus.isPresent()) {
        show(corpus.get());
        remarkOnSpeaker(corpus.get());
        return decided(corpus.get());
      }
      return named.map(this::fromName).orElseGet(this::fromPlaces);
    }

    private RegionDecision fromText(List<Candidate> inText, Optional<Candidate> named) {
      Candidate chosen =
          inText.stream().filter(c -> fits(c.region())).findFirst().orElse(inText.get(0));
      for (Candidate other : inText) {
        remarkOn(chosen, other, ProblemCode.REGION_DISAGREES);
      }
      named.ifPresent(other -> remarkOn(chosen, other, ProblemCode.REGION_DISAGREES));
      remarkOnSpeaker(chosen);
      return decided(chosen);
    }

    /** A name beside the text counts if the text can be that of its region. */
    private RegionDecision fromName(Candidate named) {
      int times = places.times(named.region());
      boolean otherNamedMore =
          most.isPresent()
              && !agree(most.get().region(), named.region())
              && most.get().times() >= FAR_MORE * Math.max(1, times);
      if (otherNamedMore) {
        Candidate chosen = mostNamed().orElseThrow();
        remarkOn(chosen, named, ProblemCode.REGION_DISAGREES);
        return decided(chosen);
      }
      if (!fits(named.region())) {
        evidence.add("%s is not what speaks so".formatted(named.region().path()));
        return fromPlaces();
      }
      if (times < NAMED && !isInOpening(named)) {
        remarks.add(
            new Remark(
                ProblemCode.REGION_DOUBTFUL,
                "Counted as %s only by %s: the text hardly names it"
                    .formatted(named.region().path(), named.where())));
      }
      return decided(named);
    }

    private boolean isInOpening(Candidate named) {
      String stem = named.raw().replaceFirst("(省|市|州|盟|县|旗|区)$", "");
      return stem.length() > 1 && facts.opening().contains(stem);
    }

    private RegionDecision fromPlaces() {
      Optional<Candidate> chosen =
          mostNamed().or(() -> isNational() ? country("as what it speaks") : Optional.empty());
      if (chosen.isPresent()) {
        remarks.add(
            new Remark(
                ProblemCode.REGION_DOUBTFUL,
                "Counted as %s only by %s"
                    .formatted(chosen.get().region().path(), chosen.get().where())));
        return decided(chosen.get());
      }
      return new RegionDecision(Optional.empty(), "", List.copyOf(ambiguities), evidence);
    }

    private RegionDecision decided(Candidate chosen) {
      chosen.doubt().ifPresent(remarks::add);
      return new RegionDecision(Optional.of(chosen.region()), chosen.raw(), remarks, evidence);
    }

    private void show(Candidate candidate) {
      evidence.add("%s: %s".formatted(candidate.region().path(), candidate.where()));
    }

    private void remarkOn(Candidate chosen, Candidate other, ProblemCode code) {
      if (!agree(chosen.region(), other.region())) {
        remarks.add(
            new Remark(
                code,
                "Counted as %s (%s), though %s says %s"
                    .formatted(
                        chosen.region().path(),
                        chosen.where(),
                        other.where(),
                        other.region().path())));
      }
    }

    /** Where the text speaks as another kind of region, or names another all the time. */
    private void remarkOnSpeaker(Candidate chosen) {
      if (!fits(chosen.region())) {
        remarks.add(
            new Remark(
                ProblemCode.REGION_DISAGREES,
                "Counted as %s (%s), though the text speaks as %s"
                    .formatted(
                        chosen.region().path(), chosen.where(), speaker.orElseThrow().said())));
      } else if (most.isPresent() && places.times(chosen.region()) == 0) {
        remarkOn(chosen, mostNamed().orElseThrow(), ProblemCode.REGION_DISAGREES);
      }
    }

    private boolean agree(Region chosen, Region other) {
      return chosen.key().equals(other.key())
          || chosen.path().startsWith(other.path() + "/")
          || chosen.name().equals(other.name()) && chosen.code().isEmpty();
    }

    private boolean fits(Region region) {
      return speaker.map(as -> as.fits(region)).orElse(true);
    }

    private boolean isNational() {
      return speaker.map(as -> as.unit().equals("国")).orElse(false);
    }

    private Optional<Candidate> country(String where) {
      return Optional.of(new Candidate(table.country(), "国务院", where));
    }

    private Optional<Candidate> mostNamed() {
      return most.map(
          m ->
              new Candidate(
                  m.region(),
                  m.name(),
                  "what the text names most (%s, %s times)".formatted(m.name(), m.times())));
    }

    /** What title, date line, speaker and opening say, in this order. */
    private List<Candidate> inText() {
      List<Candidate> found = new ArrayList<>();
      String lines = String.join("\n", facts.titleLines());
      boolean local = speaker.isPresent() && !isNational();
      if (!local
          && (NATIONAL.matcher(lines).find()
              || NATIONAL.matcher(firstLine(facts.opening())).find())) {
        country("the text").ifPresent(found::add);
        return found;
      }
      List<String> ranked = new ArrayList<>(facts.titleLines());
      ranked.sort(Comparator.comparingInt(Finder::rank));
      for (String line : ranked) {
        lowest(line, "the line " + line)
            .filter(candidate -> rank(line) < OTHER || fits(candidate.region()))
            .ifPresent(found::add);
      }
      Matcher givenFor = GIVEN_FOR.matcher(firstLine(facts.opening()));
      if (givenFor.find()) {
        resolve(givenFor.group(1), pathNames, "the opening").ifPresent(found::add);
      }
      return found;
    }

    private static final int OTHER = 3;

    /** Title, meeting and speaker, before what else stands above a report. */
    private static int rank(String line) {
      if (line.contains("工作报告")) {
        return 0;
      }
      return MEETING.matcher(line).find() ? 1 : SPEAKER.matcher(line).find() ? 2 : OTHER;
    }

    private Optional<Candidate> fromRow() {
      String where = "its row";
      return resolve(facts.stated().region(), List.of(), where)
          .or(() -> lowest(facts.stated().title(), where));
    }

    private Optional<Candidate> fromPath() {
      for (int i = pathNames.size() - 1; i >= 0; i--) {
        String name = pathNames.get(i);
        String where =
            "the %s name %s".formatted(i == pathNames.size() - 1 ? "file" : "folder", name);
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

    private Optional<Candidate> resolve(String name, List<String> context, String where) {
      return name.isEmpty() ? Optional.empty() : pick(resolver.resolve(name, context), name, where);
    }

    /** Among several meanings the one as which the text speaks, or of which it names most. */
    private Optional<Candidate> pick(Resolution resolution, String raw, String where) {
      if (resolution.certainty() == Certainty.NONE) {
        return Optional.empty();
      }
      List<Region> candidates = resolution.candidates();
      List<Region> fitting = candidates.stream().filter(this::mayBe).toList();
      List<Region> left = fitting.isEmpty() ? candidates : fitting;
      boolean bounded = speaker.isPresent() || statedLevel.isPresent();
      if (left.size() == 1 && (bounded || candidates.size() == 1)) {
        return Optional.of(new Candidate(left.get(0), raw, where));
      }
      Optional<Region> better = bounded ? places.best(left) : bySelf(left);
      if (better.isPresent()) {
        return better.map(region -> new Candidate(region, raw, where));
      }
      boolean taken = resolution.certainty() == Certainty.LIKELY;
      Remark doubt =
          new Remark(
              ProblemCode.REGION_AMBIGUOUS,
              "%s is the name of %s%s; state region_code in metadata.csv"
                  .formatted(
                      raw,
                      String.join(", ", candidates.stream().map(Region::path).toList()),
                      taken ? ", taken for the first that fits" : ""));
      if (taken) {
        return Optional.of(new Candidate(left.get(0), raw, where, Optional.of(doubt)));
      }
      ambiguities.add(doubt);
      return Optional.empty();
    }

    /** 全州 decides between 阿坝州 and 阿坝县 also where the text says 全省 more often than either. */
    private Optional<Region> bySelf(List<Region> twins) {
      List<Region> ranked = new ArrayList<>(twins);
      ranked.sort(Comparator.comparingInt(region -> -timesAsSelf(region)));
      int most = timesAsSelf(ranked.get(0));
      return most >= OFTEN && most >= 2 * timesAsSelf(ranked.get(1))
          ? Optional.of(ranked.get(0))
          : Optional.empty();
    }

    private int timesAsSelf(Region region) {
      return facts.selves().stream()
          .filter(self -> region.name().endsWith(self.name()))
          .mapToInt(ReportFacts.Naming::times)
          .sum();
    }

    private boolean mayBe(Region region) {
      return statedLevel
          .map(level -> SpeaksAs.isOfLevel(region, level))
          .orElseGet(() -> fits(region));
    }

    private static String firstLine(String opening) {
      int end = opening.indexOf('\n');
      return end < 0 ? opening : opening.substring(0, end);
    }
  }
}
