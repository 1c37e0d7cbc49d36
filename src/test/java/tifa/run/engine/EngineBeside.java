package tifa.run.engine;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import tifa.storage.ListedFile;

/** An engine that another one works for, but for what it does otherwise. */
public interface EngineBeside extends Engine {
  /** The one that works. */
  Engine engine();

  /** One whose corpora are watched. */
  static EngineBeside watched(Engine engine, UnaryOperator<AnalysedCorpus> watching) {
    return new EngineBeside() {
      @Override
      public Engine engine() {
        return engine;
      }

      @Override
      public AnalysedCorpus corpus(List<CorpusPart> parts) {
        return watching.apply(engine.corpus(parts));
      }
    };
  }

  @Override
  default boolean sees(String folder) {
    return engine().sees(folder);
  }

  @Override
  default List<AnalysedPack> analyse(List<ListedFile> files, AnalysisPlan plan) throws IOException {
    return engine().analyse(files, plan);
  }

  @Override
  default List<AnalysedPack> analyseAlone(List<ListedFile> files, AnalysisPlan plan)
      throws IOException {
    return engine().analyseAlone(files, plan);
  }

  @Override
  default AnalysedCorpus corpus(List<CorpusPart> parts) {
    return engine().corpus(parts);
  }

  @Override
  default String description() {
    return engine().description();
  }

  @Override
  default void close() {
    engine().close();
  }
}
