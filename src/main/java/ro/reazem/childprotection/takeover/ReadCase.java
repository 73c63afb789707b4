package ro.reazem.childprotection.takeover;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.childcase.CaseStage;

/**
 * What a row about a measure says of the case it stands in (dosarul din rând); every cell of it may be empty.
 *
 * @param manager the name of the case manager as it was written
 * @param stage how far the case is, null where the running measure tells it
 * @param reviewedOn the last review there was, null without one
 * @param siblings the sign that brothers and sisters have in common in the file
 */
record ReadCase(String manager, @Nullable CaseStage stage, @Nullable LocalDate reviewedOn, String siblings) {

  static final ReadCase SILENT = new ReadCase("", null, null, "");

  private static final CaseStage[] STAGES = {CaseStage.PLANNING, CaseStage.INTERVENTION, CaseStage.REVIEW, CaseStage.MONITORING};

  /** What the rows of one child say together: of each the latest word, in the order of the measures. */
  static ReadCase together(List<ReadCase> rows) {
    return rows.stream().reduce(SILENT, (before, next) -> new ReadCase(next.manager.isEmpty() ? before.manager : next.manager,
        next.stage == null ? before.stage : next.stage, later(before.reviewedOn, next.reviewedOn), next.siblings.isEmpty() ? before.siblings : next.siblings));
  }

  private static @Nullable LocalDate later(@Nullable LocalDate one, @Nullable LocalDate other) {
    return one == null || other != null && other.isAfter(one) ? other : one;
  }

  static ReadCase of(Cells cells, Words words, @Nullable LocalDate from, LocalDate today) {
    var stage = cells.optional(TakeoverColumn.STAGE, typed -> words.chosen(typed, STAGES, "childprotection.case.stage."));
    var reviewed = cells.past(TakeoverColumn.REVIEWED_ON, false, today);
    boolean ended = !cells.text(TakeoverColumn.UNTIL).isEmpty();
    cells.require(TakeoverColumn.STAGE, stage == null || (stage == CaseStage.MONITORING) == ended, "childprotection.takeover.stageOtherwise");
    cells.require(TakeoverColumn.REVIEWED_ON, reviewed == null || from == null || !reviewed.isBefore(from), "childprotection.takeover.reviewedBefore");
    return new ReadCase(cells.text(TakeoverColumn.MANAGER), stage, reviewed, cells.text(TakeoverColumn.SIBLINGS));
  }
}
