package tifa.spark;

import java.io.IOException;
import org.apache.hadoop.security.UserGroupInformation;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import tifa.run.console.Progress;
import tifa.run.engine.Engine;

/** A Spark that stays from run to run, so that each finds it started and its code compiled. */
public final class WarmSpark implements AutoCloseable {
  private final JavaSparkContext context;

  /**
   * Starts Spark, or joins the application that {@code spark-submit} started.
   *
   * @param verbose whether Spark tells of all that it does, and not of trouble alone
   */
  public WarmSpark(String jobName, boolean verbose) {
    context = context(jobName, verbose);
  }

  static JavaSparkContext context(String jobName, boolean verbose) {
    SparkConf conf = new SparkConf().setAppName("tifa " + jobName);
    // An installed Spark logs every step unless told otherwise.
    conf.setIfMissing("spark.log.level", "WARN");
    if (verbose) {
      conf.set("spark.log.level", "INFO");
    }
    if (conf.get("spark.master", "").startsWith("local")) {
      logInWhomever();
      // Else Spark ends this very process where a task lacks memory or stack.
      conf.setIfMissing("spark.executor.killOnFatalError.depth", "0");
      // Results then come as they are, and not through a socket of this process to itself.
      conf.setIfMissing("spark.task.maxDirectResultSize", "128m");
    }
    return new JavaSparkContext(conf);
  }

  /** A container may run as a user whom its system does not know, for Hadoop a failed login. */
  private static void logInWhomever() {
    try {
      UserGroupInformation.getLoginUser();
    } catch (IOException e) {
      UserGroupInformation.setLoginUser(UserGroupInformation.createRemoteUser("tifa"));
    }
  }

  /** The engine of one run; to close it leaves Spark to the next. */
  public Engine engine(Progress progress) {
    return new SparkEngine(context, progress);
  }

  @Override
  public void close() {
    context.close();
  }
}
