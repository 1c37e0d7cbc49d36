package tifa.job;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tifa.extract.rows.NamedColumns;
import tifa.lexicon.Match;
import tifa.page.Product;
import tifa.section.AppendixKind;
import tifa.table.Table;
import tifa.trend.TrendSettings;
import tifa.trend.Window;

/** The job that a JSON object states in which nothing is wrong and every default is filled in. */
final class JobMapping {
  private final Path jobFolder;

  JobMapping(Path jobFolder) {
    this.jobFolder = jobFolder;
  }

  Job job(JsonNode job) {
    String name = job.path("name").textValue();
    return new Job(
        name,
        job.path("title").asText(name).strip(),
        corpus(job.path("corpus")),
        locations(job.path("lexicon")),
        count(job.path("count")),
        trend(job.path("trend")),
        new PanelSettings(job.path("panel").path("terms").booleanValue()),
        new TargetSettings(
            Optional.ofNullable(job.path("targets").path("indicators").textValue())
                .map(this::location)),
        tables(job.path("tables")),
        checks(job.path("checks")),
        output(job.path("output"), name));
  }

  private CorpusSettings corpus(JsonNode corpus) {
    JsonNode path = corpus.path("path");
    JsonNode years = corpus.path("years");
    String encoding = corpus.path("encoding").textValue();
    return new CorpusSettings(
        path.isArray() ? locations(path) : List.of(location(path.textValue())),
        texts(corpus.path("include")),
        encoding.equals(CorpusSettings.DETECT) ? encoding : Charset.forName(encoding).name(),
        Optional.ofNullable(corpus.path("metadata").textValue()).map(this::location),
        columns(corpus.path("columns")),
        Optional.ofNullable(corpus.path("region").textValue()).map(String::strip),
        new YearRange(years.path("from").intValue(), years.path("to").intValue()));
  }

  private static NamedColumns columns(JsonNode columns) {
    return new NamedColumns(
        columns.path("region").asText().strip(),
        columns.path("year").asText().strip(),
        columns.path("title").asText().strip(),
        columns.path("text").asText().strip());
  }

  private static CountSettings count(JsonNode count) {
    Set<AppendixKind> appendix = EnumSet.noneOf(AppendixKind.class);
    texts(count.path("appendix")).forEach(kind -> appendix.add(constant(AppendixKind.class, kind)));
    return new CountSettings(
        constant(Match.class, count.path("match").textValue()),
        constant(ConcordanceExtent.class, count.path("concordance").textValue()),
        appendix);
  }

  private static TrendSettings trend(JsonNode trend) {
    return new TrendSettings(
        trend.path("minYears").intValue(),
        trend.path("alpha").doubleValue(),
        trend.path("baselineYears").intValue(),
        StreamSupport.stream(trend.path("windows").spliterator(), false)
            .map(window -> window.isInt() ? new Window(window.intValue()) : Window.ALL)
            .toList());
  }

  private static TableSettings tables(JsonNode tables) {
    Map<String, Product> products =
        Arrays.stream(Product.values()).collect(Collectors.toMap(Product::fileName, p -> p));
    Set<Table> exclude = EnumSet.noneOf(Table.class);
    Set<Product> excludeProducts = EnumSet.noneOf(Product.class);
    for (String name : texts(tables.path("exclude"))) {
      if (products.containsKey(name)) {
        excludeProducts.add(products.get(name));
      } else {
        exclude.add(constant(Table.class, name));
      }
    }
    return new TableSettings(exclude, excludeProducts);
  }

  private static CheckSettings checks(JsonNode checks) {
    return new CheckSettings(
        checks.path("minReports").intValue(),
        checks.path("maxRejectedPercent").decimalValue(),
        checks.path("allowLostYears").booleanValue(),
        Optional.of(checks.path("maxTotalChangePercent"))
            .filter(JsonNode::isNumber)
            .map(JsonNode::decimalValue));
  }

  private OutputSettings output(JsonNode output, String name) {
    return new OutputSettings(outputPath(output, name), output.path("keepRuns").intValue());
  }

  private Location outputPath(JsonNode output, String name) {
    return location(output.path("path").asText(defaultOutput(name)));
  }

  /** The output of a job in which something else is wrong. */
  JobOutput outputOf(JsonNode job) {
    String name = job.path("name").asText();
    return new JobOutput(name, outputPath(job.path("output"), name));
  }

  /** The name of a job, if it is one. */
  static Optional<String> nameOf(JsonNode job) {
    return Optional.ofNullable(job.path("name").textValue())
        .filter(name -> Job.NAME.matcher(name).matches());
  }

  /** Where a job writes that does not say where. */
  static String defaultOutput(String name) {
    return "output/" + name;
  }

  private List<Location> locations(JsonNode list) {
    return texts(list).stream().map(this::location).toList();
  }

  private Location location(String written) {
    return Location.of(written, jobFolder);
  }

  private static List<String> texts(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false).map(JsonNode::textValue).toList();
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String written) {
    return Enum.valueOf(type, written.toUpperCase(Locale.ROOT));
  }
}
