package tifa.spark;

/** What YARN says of this JVM to whom it gave a container. */
public final class YarnContainer {
  private YarnContainer() {}

  /**
   * Whether YARN runs the driver here, in cluster mode. It takes a driver that ends without having
   * started Spark for one that failed.
   */
  public static boolean awaitsSpark() {
    return "yarn".equals(System.getProperty("spark.master"))
        && "cluster".equals(System.getProperty("spark.submit.deployMode"));
  }
}
