package ro.reazem.people.imports;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** The parts in which the rows of an import are shown, by what they do. */
enum ImportPart {

  WRONG(ImportReport::wrong, RowState.WRONG),
  CHANGED(report -> report.changed() + report.updated(), RowState.CHANGED, RowState.UPDATED),
  JOINS(report -> report.joins() + report.joined(), RowState.JOINS, RowState.JOINED),
  NEW(report -> report.fresh() + report.loaded(), RowState.READY),
  LEFT_OUT(report -> report.waiting() + report.stale(), RowState.WAITING, RowState.STALE),
  KNOWN(ImportReport::known, RowState.KNOWN);

  private final ToIntFunction<ImportReport> count;
  private final List<RowState> states;

  ImportPart(ToIntFunction<ImportReport> count, RowState... states) {
    this.count = count;
    this.states = List.of(states);
  }

  /** The part asked for, or the first one that has rows. */
  static ImportPart of(@Nullable String asked, ImportReport report) {
    var present = present(report);
    return present.stream().filter(part -> part.name().equals(asked)).findFirst()
        .orElseGet(() -> present.isEmpty() ? KNOWN : present.getFirst());
  }

  static List<ImportPart> present(ImportReport report) {
    return Arrays.stream(values()).filter(part -> part.count(report) > 0).toList();
  }

  /** Whether its rows change what the register says of known persons and households. */
  boolean isPlanned() {
    return this == CHANGED || this == JOINS;
  }

  public int count(ImportReport report) {
    return count.applyAsInt(report);
  }

  String[] states() {
    return states.stream().map(RowState::name).toArray(String[]::new);
  }

  /** The message key of its name. */
  public String key() {
    return "people.import.part." + name();
  }
}
