package tifa.run.publish;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import tifa.storage.Kind;
import tifa.storage.OutputStorage;
import tifa.storage.Storages;
import tifa.table.KeptTexts;

/**
 * The texts that runs of an output share, as a task finds them that sees its folder.
 *
 * @param output the folder
 */
record TextsOfOutput(String output) implements KeptTexts {
  @Override
  public boolean hold(String reportId, byte[] text) {
    String location = new OutputPlaces(output).text(reportId);
    try {
      OutputStorage storage = Storages.output(output);
      return storage.kind(location) == Kind.FILE && holds(storage, location, text);
    } catch (IOException e) {
      return false;
    }
  }

  /** Whether a file holds just this text. */
  static boolean holds(OutputStorage storage, String location, byte[] text) throws IOException {
    try (InputStream in = storage.open(location)) {
      return Arrays.equals(in.readNBytes(text.length + 1), text);
    }
  }
}
