package ro.reazem.archive.selection;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseErasureApproved;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.erasure.HoldsCaseData;
import ro.reazem.platform.security.Officer;

/**
 * Records the destruction of what was approved, by one officer, and lets another confirm it; only then are all modules told to erase. A file
 * that was reopened, is held, or pays a right again meanwhile is put aside and goes back.
 */
@Component
@Transactional
class Destroying {

  private static final String HELD = """
      (f.closed_on is null or f.selection_id is distinct from :id
        or exists (select from archive.hold h where h.context = f.context and h.case_id = f.case_id and coalesce(h.until, 'infinity') >= :today)
        or exists (select from archive.entitlement t where t.context = f.context and t.case_id = f.case_id
          and coalesce(t.until, 'infinity') >= :today)
        or exists (select from directory.restricted_person x where x.person_id = any(f.person_ids) and x.restricted)
        or exists (select from archive.person_request q where not q.settled and directory.same_person(q.person_id) && f.person_ids))""";

  private final JdbcClient jdbc;
  private final List<String> modules;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  Destroying(JdbcClient jdbc, ObjectProvider<HoldsCaseData> modules, ApplicationEventPublisher publisher, Clock clock) {
    this.jdbc = jdbc;
    this.modules = modules.stream().map(HoldsCaseData::module).toList();
    this.publisher = publisher;
    this.clock = clock;
  }

  void record(UUID id, LocalDate on, String manner, Officer by) {
    lock(id, SelectionState.APPROVED);
    RuleViolated.require(!on.isAfter(LocalDate.now(clock)), "archive.selection.destroyedAhead");
    RuleViolated.require(!on.isBefore(jdbc.sql("select approved_on from archive.selection where id = :id").param("id", id).query(LocalDate.class).single()),
        "archive.selection.destroyedBeforeApproval");
    jdbc.sql("""
        update archive.selection set state = 'RECORDED', destroyed_on = :on, manner = :manner, recorded_by = :by, recorded_by_name = :name where id = :id""")
        .param("on", on).param("manner", manner).param("by", by.id()).param("name", by.name()).param("id", id).update();
  }

  /** @throws RuleViolated when the same officer recorded it: two pairs of eyes */
  void confirm(UUID id, Officer by) {
    lock(id, SelectionState.RECORDED);
    record Selection(UUID recordedBy, String approvalNumber, LocalDate approvedOn) {}
    var selection = jdbc.sql("select recorded_by, approval_number, approved_on from archive.selection where id = :id").param("id", id)
        .query(Selection.class).single();
    RuleViolated.require(!selection.recordedBy().equals(by.id()), "archive.selection.sameOfficer");
    var now = clock.instant();
    putAside(id);
    jdbc.sql("""
        update archive.selection set state = 'CONFIRMED', confirmed_by = :by, confirmed_by_name = :name, confirmed_at = :at where id = :id""")
        .param("by", by.id()).param("name", by.name()).param("at", now.atOffset(ZoneOffset.UTC)).param("id", id).update();
    record Row(String context, UUID caseId) {}
    for (var row : jdbc.sql("""
        select context, case_id from archive.selection_item where selection_id = :id and decision = 'DESTROY' and put_aside = ''
        order by context, case_id""").param("id", id).query(Row.class).list()) {
      var ref = new CaseRef(row.context(), row.caseId());
      var erasure = UUID.randomUUID();
      jdbc.sql("""
          insert into archive.erasure (id, context, case_id, selection_id, modules, told_at) values (:erasure, :context, :case, :id, :modules, :at)""")
          .param("erasure", erasure).param("context", ref.context()).param("case", ref.id()).param("id", id)
          .param("modules", holding(ref)).param("at", now.atOffset(ZoneOffset.UTC)).update();
      publisher.publishEvent(new CaseErasureApproved(erasure, now, ref, by.id(), selection.approvalNumber() + " / " + selection.approvedOn()));
    }
  }

  /** The modules that must answer: those that say so of themselves, and always the one whose case it is. */
  private String[] holding(CaseRef ref) {
    return Stream.concat(modules.stream(), Stream.of(ref.context())).distinct().sorted().toArray(String[]::new);
  }

  private void putAside(UUID id) {
    jdbc.sql("""
        with held as (
          select i.context, i.case_id from archive.selection_item i join archive.file f on f.context = i.context and f.case_id = i.case_id
          where i.selection_id = :id and i.decision = 'DESTROY' and %s for update of f),
        aside as (update archive.selection_item i set put_aside = 'HELD' from held h
          where i.selection_id = :id and i.context = h.context and i.case_id = h.case_id)
        update archive.file f set selection_id = null, state = case when f.closed_on is null then 'CURRENT' else 'DEPOT' end
        from held h where f.context = h.context and f.case_id = h.case_id and f.selection_id = :id""".formatted(HELD)).param("id", id)
        .param("today", LocalDate.now(clock)).update();
  }

  private void lock(UUID id, SelectionState state) {
    RuleViolated.require(jdbc.sql("select state from archive.selection where id = :id for update").param("id", id).query(String.class).single()
        .equals(state.name()), "archive.selection.notNow");
  }
}
