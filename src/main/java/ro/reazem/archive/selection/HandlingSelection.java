package ro.reazem.archive.selection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.archive.sight.ArchiveSight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Draws up the record of selection: takes the files that are due, writes down what the commission decided of each, and sends it for approval. */
@Component
@Transactional
class HandlingSelection {

  private static final int MOST = 500;

  private final JdbcClient jdbc;
  private final ArchiveSight sight;
  private final NumberSeries series;
  private final SentForms sent;
  private final Clock clock;

  HandlingSelection(JdbcClient jdbc, ArchiveSight sight, NumberSeries series, SentForms sent, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.series = series;
    this.sent = sent;
    this.clock = clock;
  }

  /** Who decides. */
  record Commission(String appointedBy, String president, String secretary, String members) {}

  /** @throws RuleViolated when no file of the unit that the officer sees is due */
  UUID begin(UUID key, UUID unit, Commission commission, Officer by) {
    sent.await(key);
    var known = jdbc.sql("select id from archive.selection where form_key = :key").param("key", key).query(UUID.class).optional();
    if (known.isPresent()) {
      return known.get();
    }
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into archive.selection (id, form_key, unit_id, appointed_by, president, secretary, members, state, begun_by_name, begun_at)
        values (:id, :key, :unit, :appointed, :president, :secretary, :members, 'DRAFT', :by, :at)""").param("id", id).param("key", key)
        .param("unit", unit).param("appointed", commission.appointedBy()).param("president", commission.president())
        .param("secretary", commission.secretary()).param("members", commission.members()).param("by", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    int taken = sight.bind(jdbc.sql("""
        with due as (
          select f.context, f.case_id from archive.file f
          where f.unit_id = :unit and f.state = 'DUE_FOR_SELECTION' and f.selection_id is null and\s""" + ArchiveSight.OF + """
           order by f.kept_until, f.context, f.case_id limit :most for update skip locked),
        taken as (update archive.file f set selection_id = :id from due where f.context = due.context and f.case_id = due.case_id returning f.*)
        insert into archive.selection_item (selection_id, context, case_id, number, kind, code, kept_until, closed_on, opened_on, years)
        select :id, t.context, t.case_id, t.number, t.kind, c.code, t.kept_until, t.closed_on, t.opened_on, c.years
        from taken t join archive.file_code c on c.id = t.code_id"""), by, "archive.selection.work").param("unit", unit).param("id", id)
        .param("most", MOST).update();
    RuleViolated.require(taken > 0, "archive.selection.nothingDue");
    return id;
  }

  /** The commission decides of a file, or anew while nothing is sent. */
  void decide(UUID id, String context, UUID caseId, Decision decision, @Nullable LocalDate longerUntil, String reason) {
    lock(id, SelectionState.DRAFT);
    RuleViolated.require(reason.length() >= 3, "archive.selection.reasonTooShort");
    RuleViolated.require((decision == Decision.KEEP) == (longerUntil != null), "archive.selection.longerMissing");
    RuleViolated.require(longerUntil == null || longerUntil.isAfter(LocalDate.now(clock)), "archive.selection.longerPast");
    jdbc.sql("""
        update archive.selection_item set decision = :decision, longer_until = :longer, reason = :reason
        where selection_id = :id and context = :context and case_id = :case""").param("decision", decision.name()).param("longer", longerUntil)
        .param("reason", reason).param("id", id).param("context", context).param("case", caseId).update();
  }

  /** All files not decided yet in one way. */
  void decideRest(UUID id, String reason) {
    lock(id, SelectionState.DRAFT);
    RuleViolated.require(reason.length() >= 3, "archive.selection.reasonTooShort");
    jdbc.sql("update archive.selection_item set decision = 'DESTROY', reason = :reason where selection_id = :id and decision is null")
        .param("reason", reason).param("id", id).update();
  }

  /** The record takes its number and goes to the National Archives. @throws RuleViolated while a file is not decided */
  void propose(UUID id) {
    lock(id, SelectionState.DRAFT);
    RuleViolated.require(jdbc.sql("select count(*) from archive.selection_item where selection_id = :id and decision is null").param("id", id)
        .query(Integer.class).single() == 0, "archive.selection.undecided");
    var today = LocalDate.now(clock);
    var number = series.next("archive", "selectionare", today);
    jdbc.sql("update archive.selection set state = 'PROPOSED', number = :number, proposed_on = :on where id = :id").param("number", number.number())
        .param("on", today).param("id", id).update();
  }

  /** The county service of the National Archives approved it: what is kept goes back to the depot, what is to be destroyed waits for two officers. */
  void approve(UUID id, String number, LocalDate on, String by) {
    lock(id, SelectionState.PROPOSED);
    RuleViolated.require(!on.isAfter(LocalDate.now(clock)), "archive.selection.approvedAhead");
    jdbc.sql("update archive.selection set state = 'APPROVED', approval_number = :number, approved_on = :on, approved_by = :by where id = :id")
        .param("number", number).param("on", on).param("by", by).param("id", id).update();
    jdbc.sql("""
        update archive.file f set state = case i.decision when 'DESTROY' then 'APPROVED' when 'PERMANENT' then 'PERMANENT' else 'DEPOT' end,
          always = f.always or i.decision = 'PERMANENT', longer_until = coalesce(i.longer_until, f.longer_until),
          kept_until = case i.decision when 'PERMANENT' then null else coalesce(i.longer_until, f.kept_until) end,
          selection_id = case when i.decision = 'DESTROY' then f.selection_id end
        from archive.selection_item i where i.selection_id = :id and f.context = i.context and f.case_id = i.case_id and f.selection_id = :id""")
        .param("id", id).update();
  }

  /** Refused: all its files go back to the depot and are counted anew. */
  void refuse(UUID id, String reason) {
    lock(id, SelectionState.PROPOSED);
    RuleViolated.require(reason.length() >= 3, "archive.selection.reasonTooShort");
    jdbc.sql("update archive.selection set state = 'REFUSED', refusal_reason = :reason where id = :id").param("reason", reason).param("id", id).update();
    jdbc.sql("update archive.file set selection_id = null where selection_id = :id").param("id", id).update();
  }

  /** Waits for whoever works on the record. @throws RuleViolated when it no longer stands where the act needs it */
  private void lock(UUID id, SelectionState state) {
    RuleViolated.require(jdbc.sql("select state from archive.selection where id = :id for update").param("id", id).query(String.class).single()
        .equals(state.name()), "archive.selection.notNow");
  }
}
