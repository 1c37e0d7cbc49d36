package tifa.storage;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.hdfs.MiniDFSCluster;

/** An HDFS of one name node and one data node in this JVM. */
public final class TestHdfs implements AutoCloseable {
  private final MiniDFSCluster cluster;

  private TestHdfs(MiniDFSCluster cluster) {
    this.cluster = cluster;
  }

  /** Starts it, with its blocks in a folder. */
  public static TestHdfs start(Path disk) throws IOException {
    Configuration settings = new Configuration();
    settings.set("hdfs.minidfs.basedir", disk.toString());
    MiniDFSCluster cluster = new MiniDFSCluster.Builder(settings).numDataNodes(1).build();
    cluster.waitClusterUp();
    return new TestHdfs(cluster);
  }

  /** Such as {@code hdfs://localhost:40123}. */
  public String uri() {
    return cluster.getURI().toString();
  }

  /** Its files, past the program. */
  public FileSystem files() throws IOException {
    return cluster.getFileSystem();
  }

  @Override
  public void close() {
    cluster.shutdown(true);
  }
}
