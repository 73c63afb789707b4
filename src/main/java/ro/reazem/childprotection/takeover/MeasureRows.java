package ro.reazem.childprotection.takeover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.measure.EndReason;
import ro.reazem.childprotection.measure.FormerMeasure;
import ro.reazem.childprotection.measure.FormerMeasures;
import ro.reazem.childprotection.measure.MeasureRule;
import ro.reazem.childprotection.origin.Origins;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;

/** Looks at all measures of one child in a file together (verificarea măsurilor copilului): each cell, then each against the law and against the others. */
@Component("childTakeoverMeasureRows")
class MeasureRows {

  private final Words words;
  private final MeasurePlaces places;
  private final NamedOfficers officers;
  private final FormerMeasures measures;
  private final Origins origins;
  private final LegalParameters parameters;
  private final Clock clock;

  MeasureRows(Words words, MeasurePlaces places, NamedOfficers officers, FormerMeasures measures, Origins origins, LegalParameters parameters, Clock clock) {
    this.words = words;
    this.places = places;
    this.officers = officers;
    this.measures = measures;
    this.origins = origins;
    this.parameters = parameters;
    this.clock = clock;
  }

  /** A row with what it says, null when that cannot be read. */
  record Looked(Line line, @Nullable ReadMeasure read, @Nullable FormerMeasure measure, boolean known, List<Finding> findings) {

    boolean isGood() {
      return measure != null && !known && findings.stream().noneMatch(Finding::isError);
    }

    /** What a good row says. */
    ReadMeasure said() {
      return Objects.requireNonNull(read);
    }

    /** The measure of a good row. */
    FormerMeasure entered() {
      return Objects.requireNonNull(measure);
    }

    LocalDate from() {
      return entered().from();
    }

    Verdict verdict() {
      return Verdict.of(line, known, findings);
    }
  }

  List<Looked> look(Child child, List<Line> lines) {
    var today = LocalDate.now(clock);
    var read = lines.stream().map(line -> new RowOfMeasure(line, words, today)).toList();
    var looked = new ArrayList<Looked>();
    var keys = new HashSet<>();
    for (var row : read) {
      var measure = row.read() == null ? null : places.former(child, row.read(), row.findings(), end(row.read(), read));
      boolean twice = measure != null && !keys.add(measure.key());
      boolean known = measure != null && (twice || origins.isKnown(measure.key()));
      if (measure != null && !known) {
        against(child, measure, looked, row.findings());
        manager(row.read()).ifPresent(unknown -> row.findings().add(Finding.warning(TakeoverColumn.MANAGER, unknown.code(), unknown.arguments())));
      }
      looked.add(new Looked(row.line(), row.read(), measure, known, List.copyOf(row.findings())));
    }
    return looked;
  }

  /** Why the case manager of a row cannot be found; it then waits for one. */
  private Optional<RuleViolated> manager(@Nullable ReadMeasure read) {
    try {
      if (read != null && !read.ofCase().manager().isEmpty()) {
        officers.find(read.ofCase().manager());
      }
      return Optional.empty();
    } catch (RuleViolated unknown) {
      return Optional.of(unknown);
    }
  }

  private void against(Child child, FormerMeasure one, List<Looked> earlier, List<Finding> findings) {
    var bornOn = Objects.requireNonNull(child.bornOn());
    if (one.from().isBefore(bornOn)) {
      findings.add(Finding.error(TakeoverColumn.FROM, "childprotection.takeover.beforeBirth"));
      return;
    }
    if (one.until() != null && one.endReason() == null) {
      findings.add(Finding.error(TakeoverColumn.END_REASON, "childprotection.takeover.endReasonMissing"));
    }
    boolean inFile = earlier.stream().filter(Looked::isGood).anyMatch(other -> Objects.requireNonNull(other.measure()).overlaps(one));
    var refused = inFile ? Optional.of(new RuleViolated(MeasureRule.TWO_MEASURES.message()))
        : measures.overlapping(child.id(), one).map(broken -> broken.violated());
    refused.ifPresent(violated -> findings.add(Finding.error(TakeoverColumn.FROM, violated)));
    measures.against(child, one).forEach(broken -> findings.add(Finding.warning(broken)));
    var today = LocalDate.now(clock);
    if (one.isRunning() && !today.isBefore(bornOn.plusYears(parameters.on(today).whole("CHILD_MAJORITY_AGE")))) {
      findings.add(Finding.warning(null, "childprotection.takeover.runsAfterMajority", List.of()));
    }
    measures.courtNotice(one).ifPresent(last -> findings.add(Finding.warning(TakeoverColumn.DECIDED_ON, one.isRunning()
        ? "childprotection.takeover.noticeRuns" : "childprotection.takeover.noticeWas", new RuleViolated("", last).arguments())));
  }

  /** Why it ended; one that another follows on the next day was replaced. */
  private static @Nullable EndReason end(ReadMeasure one, List<RowOfMeasure> all) {
    var until = one.until();
    boolean followed = until != null && all.stream().map(RowOfMeasure::read).filter(Objects::nonNull)
        .min(Comparator.comparing(other -> other.from().equals(until.plusDays(1)) ? 0 : 1)).filter(other -> other.from().equals(until.plusDays(1))).isPresent();
    return one.endReason() != null || !followed ? one.endReason() : EndReason.REPLACED;
  }

  /** A row while its findings are gathered (rândul citit). */
  private static final class RowOfMeasure {

    private final Line line;
    private final @Nullable ReadMeasure read;
    private final List<Finding> findings;

    RowOfMeasure(Line line, Words words, LocalDate today) {
      var cells = new Cells(line.cells());
      this.line = line;
      this.read = ReadMeasure.of(cells, words, today);
      this.findings = new ArrayList<>(cells.findings());
    }

    Line line() {
      return line;
    }

    @Nullable ReadMeasure read() {
      return read;
    }

    List<Finding> findings() {
      return findings;
    }
  }
}
