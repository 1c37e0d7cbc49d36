package tifa.run;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tifa.register.Register;
import tifa.run.console.Progress;
import tifa.run.engine.AnalysedCorpus;
import tifa.run.engine.ReportPlace;
import tifa.run.publish.Staging;
import tifa.table.OutcomesTable;
import tifa.table.PledgesTable;
import tifa.table.ReportPromises;
import tifa.table.Table;
import tifa.table.TargetsTable;
import tifa.table.WrittenTable;
import tifa.target.PromiseGathering;
import tifa.target.Promises;

/** Writes the tables of what reports promise in numbers and what became of it. */
final class PromiseTables {
  private final Inputs inputs;
  private final Register register;
  private final Set<ReportPlace> used;
  private final Staging staging;
  private final Progress progress;

  PromiseTables(
      Inputs inputs, Register register, Set<ReportPlace> used, Staging staging, Progress progress) {
    this.inputs = inputs;
    this.register = register;
    this.used = used;
    this.staging = staging;
    this.progress = progress;
  }

  private interface Writer {
    WrittenTable write(Register register, Map<String, Promises> promises, OutputStream out)
        throws IOException;
  }

  /** Writes those that are wanted; reads no report where none is. */
  List<WrittenTable> write(AnalysedCorpus corpus) throws IOException {
    List<WrittenTable> written = new ArrayList<>();
    if (!includes(Table.TARGETS) && !includes(Table.OUTCOMES) && !includes(Table.PLEDGES)) {
      return written;
    }
    progress.stage("promises");
    Map<String, Promises> promises =
        ReportPromises.of(register, corpus.fold(new PromiseGathering(inputs.indicators()), used));
    write(Table.TARGETS, TargetsTable::write, promises, written);
    write(Table.OUTCOMES, OutcomesTable::write, promises, written);
    write(
        Table.PLEDGES,
        (reports, gathered, out) -> PledgesTable.write(reports, gathered, inputs.indicators(), out),
        promises,
        written);
    progress.say(
        "%,d targets and outcomes"
            .formatted(
                promises.values().stream()
                    .mapToLong(each -> each.targets().size() + each.outcomes().size())
                    .sum()));
    return written;
  }

  private void write(
      Table table, Writer writer, Map<String, Promises> promises, List<WrittenTable> written)
      throws IOException {
    if (includes(table)) {
      try (OutputStream out = staging.create(table.fileName())) {
        written.add(writer.write(register, promises, out));
      }
    }
  }

  private boolean includes(Table table) {
    return inputs.job().tables().includes(table);
  }
}
