package tifa.spark;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.spark.api.java.JavaRDD;
import tifa.run.engine.AnalysedCorpus.Taker;

/**
 * Brings the parts of an RDD to the driver one after the other, while those that follow are made:
 * of a whole corpus they would be too many to hold.
 */
final class PartsAhead {
  /** What a part may hold at most, about. */
  private static final long BYTES_OF_PART = 96L << 20;

  private static final long MOST_BYTES = Runtime.getRuntime().maxMemory() / 8;

  private final JavaRDD<byte[]> rdd;
  private final int ahead;

  /**
   * The parts of {@code rdd}.
   *
   * @param atOnce how many are made at once if memory suffices
   */
  PartsAhead(JavaRDD<byte[]> rdd, int atOnce) {
    this.rdd = rdd;
    this.ahead = (int) Math.max(1, Math.min(atOnce, MOST_BYTES / BYTES_OF_PART));
  }

  /** Hands over what all parts hold. */
  void each(Taker<byte[]> taker) throws IOException {
    ExecutorService jobs = Executors.newFixedThreadPool(ahead);
    try {
      Deque<Future<List<byte[]>>> begun = new ArrayDeque<>();
      int parts = rdd.getNumPartitions();
      for (int part = 0; part < parts + ahead; part++) {
        if (part < parts) {
          int[] next = {part};
          begun.add(jobs.submit(() -> rdd.collectPartitions(next)[0]));
        }
        if (part >= ahead) {
          for (byte[] bytes : begun.remove().get()) {
            taker.take(bytes);
          }
        }
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException("A part of the corpus could not be read", e.getCause());
    } catch (InterruptedException e) {
      throw new InterruptedIOException("Interrupted while reports were read");
    } finally {
      jobs.shutdownNow();
    }
  }
}
