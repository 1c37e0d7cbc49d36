package tifa.spark;

import org.apache.spark.scheduler.SparkListener;
import org.apache.spark.scheduler.SparkListenerTaskEnd;
import tifa.run.console.Progress;

/** Tells the progress of every task that Spark finishes. */
final class TaskProgress extends SparkListener {
  private final Progress progress;

  TaskProgress(Progress progress) {
    this.progress = progress;
  }

  @Override
  public void onTaskEnd(SparkListenerTaskEnd taskEnd) {
    if (taskEnd.taskInfo().successful()) {
      progress.done(taskEnd.taskInfo().index());
    }
  }
}
