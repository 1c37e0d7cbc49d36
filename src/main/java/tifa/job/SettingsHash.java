package tifa.job;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tifa.page.Product;
import tifa.section.AppendixKind;
import tifa.storage.Sha256;
import tifa.table.Table;
import tifa.trend.Window;

/** SHA-256 over the settings of a job as JSON with all keys, sorted. */
final class SettingsHash {
  String of(Job job) {
    CorpusSettings corpus = job.corpus();
    CountSettings count = job.count();
    Map<String, Object> settings = new TreeMap<>();
    settings.put("name", job.name());
    settings.put("title", job.title());
    settings.put("corpus.path", written(corpus.paths()));
    settings.put("corpus.include", corpus.include());
    settings.put("corpus.encoding", corpus.encoding());
    settings.put("corpus.metadata", corpus.metadata().map(Location::written).orElse(null));
    settings.put("corpus.columns", corpus.columns().named());
    settings.put("corpus.region", corpus.region().orElse(null));
    settings.put("corpus.years.from", corpus.years().from());
    settings.put("corpus.years.to", corpus.years().to());
    settings.put("lexicon", written(job.lexicon()));
    settings.put("count.match", count.match().written());
    settings.put("count.concordance", count.concordance().written());
    settings.put("count.appendix", count.appendix().stream().map(AppendixKind::written).toList());
    settings.put("trend.minYears", job.trend().minYears());
    settings.put("trend.alpha", job.trend().alpha());
    settings.put("trend.baselineYears", job.trend().baselineYears());
    settings.put("trend.windows", job.trend().windows().stream().map(Window::label).toList());
    settings.put(
        "targets.indicators", job.targets().indicators().map(Location::written).orElse(null));
    settings.put("panel.terms", job.panel().terms());
    settings.put("tables.exclude", job.tables().exclude().stream().map(Table::id).toList());
    settings.put(
        "tables.exclude.products",
        job.tables().excludeProducts().stream().map(Product::fileName).toList());
    try {
      byte[] canonical =
          new ObjectMapper().writeValueAsString(settings).getBytes(StandardCharsets.UTF_8);
      return Sha256.of(canonical);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("Strings and numbers could not be hashed", e);
    }
  }

  private static List<String> written(List<Location> locations) {
    return locations.stream().map(Location::written).toList();
  }
}
