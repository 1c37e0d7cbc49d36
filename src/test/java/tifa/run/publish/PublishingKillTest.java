package tifa.run.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tifa.storage.ChildJvm;

class PublishingKillTest {
  private static final int KILLS = Integer.getInteger("tifa.test.kills", 6);

  @TempDir Path folder;

  @Test
  void leavesACompleteRunCurrentWheneverItIsKilled() throws Exception {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    int published = 0;
    for (int kill = 1; kill <= KILLS; kill++) {
      try (ChildJvm child =
          ChildJvm.start(
              PublishingChild.class, folder.toString(), Integer.toString(published + 1))) {
        int first = Integer.parseInt(child.readLine());
        Thread.sleep(random.nextInt(120));
        child.kill();
        published = SampleRun.readCurrent(folder);
        assertThat(published).as("kill %d of seed %d", kill, seed).isGreaterThanOrEqualTo(first);
      }
      published++;
      SampleRun.publish(folder, 2, published);
      assertThat(SampleRun.readCurrent(folder)).isEqualTo(published);
      assertThat(SampleRun.leftovers(folder)).as("kill %d of seed %d", kill, seed).isEmpty();
      try (var runs = Files.list(folder.resolve("runs"))) {
        assertThat(runs).allSatisfy(run -> assertThat(run).isDirectoryContaining("glob:**/c.csv"));
      }
    }
  }

  /** Also those who go by the path of each file, and never find it missing. */
  @Test
  void showsReadersOneWholeRunAtATimeWhileOthersArePublished() throws Exception {
    SampleRun.publish(folder, 50, 1);
    ExecutorService publisher = Executors.newSingleThreadExecutor();
    try {
      Future<Object> publishing =
          publisher.submit(
              () -> {
                for (int number = 2; number <= 50; number++) {
                  SampleRun.publish(folder, 50, number);
                }
                return null;
              });
      int last = 1;
      while (!publishing.isDone()) {
        int number = SampleRun.readCurrent(folder);
        assertThat(number).isGreaterThanOrEqualTo(last);
        last = number;
        for (String file : SampleRun.FILES) {
          assertThat(Files.size(folder.resolve("current").resolve(file))).isPositive();
        }
      }
      publishing.get();
      assertThat(SampleRun.readCurrent(folder)).isEqualTo(50);
    } finally {
      publisher.shutdownNow();
    }
  }
}
