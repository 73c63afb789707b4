package ro.reazem.childprotection.measure;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.ChildCases;
import ro.reazem.childprotection.childcase.TellingCases;
import ro.reazem.childprotection.childcase.ToldToParents;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/**
 * To whom dispositions were communicated, copy by copy (comunicarea dispoziției). While the place is kept from the parents they get the extract alone; what
 * they got before is told when the place is hidden, with the visits that were agreed where the child lives.
 */
@Component("childDispositionCopies")
@Transactional
class DispositionCopies implements ToldToParents {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int SHORTEST = 3;
  private static final int PROOF = 100;

  private final ChildCases cases;
  private final Measures measures;
  private final TellingCases telling;
  private final SentForms forms;
  private final JdbcClient jdbc;
  private final Clock clock;

  DispositionCopies(ChildCases cases, Measures measures, TellingCases telling, SentForms forms, JdbcClient jdbc, Clock clock) {
    this.cases = cases;
    this.measures = measures;
    this.telling = telling;
    this.forms = forms;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A copy that is sent. */
  record Sending(UUID key, String addressee, DispositionCopy.Role role, String address, DispositionCopy.Text text, LocalDate on, String proof) {}

  List<DispositionCopy> of(UUID measure) {
    return jdbc.sql("select * from childprotection.disposition_communication where measure_id = :id order by copy_number").param("id", measure)
        .query((row, n) -> new DispositionCopy(row.getObject("id", UUID.class), measure, row.getInt("copy_number"), row.getString("addressee"),
            DispositionCopy.Role.valueOf(row.getString("role")), row.getString("address"), row.getBoolean("extract"), row.getObject("sent_on", LocalDate.class),
            row.getString("proof"), row.getString("recorded_by_name"))).list();
  }

  /**
   * Keeps that a copy was sent; the same form sent twice gives one.
   *
   * @throws RuleViolated when a parent from whom the place is kept would get the whole disposition, or the day is before it or in the future
   */
  void sent(ChildCaseId id, long seen, UUID measure, Sending what, Officer by) {
    forms.await(what.key());
    if (jdbc.sql("select exists (select from childprotection.disposition_communication where one_time_key = :key)").param("key", what.key()).query(Boolean.class).single()) {
      return;
    }
    var found = cases.findById(id).orElseThrow().requireVersion(seen);
    var one = measures.of(id).stream().filter(held -> held.id().equals(measure) && held.isDisposition()).findFirst()
        .orElseThrow(() -> new RuleViolated("childprotection.measure.unknown"));
    RuleViolated.require(what.addressee().strip().length() >= SHORTEST, "childprotection.measure.copyAddresseeMissing");
    RuleViolated.require(!what.on().isAfter(LocalDate.now(clock)) && !what.on().isBefore(one.decidedOn()), "childprotection.measure.copyDay", DAY.format(one.decidedOn()));
    boolean extract = what.text() == DispositionCopy.Text.EXTRACT;
    RuleViolated.require(extract || !DispositionCopy.keptFrom(what.role(), found.dangerousParent()), "childprotection.measure.copyWholeToParent", what.addressee());
    int number = jdbc.sql("""
        insert into childprotection.disposition_communication (id, one_time_key, measure_id, copy_number, addressee, role, address, extract, sent_on, proof, recorded_by,
          recorded_by_name, recorded_at)
        select :id, :key, :measure, coalesce(max(copy_number), 0) + 1, :addressee, :role, :address, :extract, :on, :proof, :by, :name, :at
        from childprotection.disposition_communication where measure_id = :measure returning copy_number""").param("id", UUID.randomUUID()).param("key", what.key())
        .param("measure", measure).param("addressee", what.addressee().strip()).param("role", what.role().name()).param("address", what.address()).param("extract", extract)
        .param("on", what.on()).param("proof", what.proof()).param("by", by.id()).param("name", by.name()).param("at", Timestamp.from(clock.instant())).query(Integer.class)
        .single();
    telling.progressed(found.touched(), extract ? "measure.extractSent" : "measure.copySent", "nr. %d, %s".formatted(number, what.addressee().strip()), By.of(by),
        clock.instant());
  }

  @Override
  public List<String> about(ChildCase found) {
    return jdbc.sql("""
        select told from (
          select c.sent_on as day, 'Dispoziția nr. ' || m.decision_number || ', exemplarul nr. ' || c.copy_number || ', trimisă la ' || to_char(c.sent_on, 'DD.MM.YYYY')
            || ' (' || c.addressee || ')' as told
          from childprotection.disposition_communication c join childprotection.measure m on m.id = c.measure_id
          where m.case_id = :case and c.role in ('PARENT', 'PARENTS_COUNSEL') and not c.extract
          union all select m.from_day, 'programul de vizite din ' || case m.body when 'DIRECTOR' then 'Dispoziția' else 'decizia' end || ' nr. ' || m.decision_number || ': '
            || case when length(m.visits) > :most then left(m.visits, :most) || '…' else m.visits end
          from childprotection.measure m where m.case_id = :case and m.until_day is null and m.visits <> '') as known order by day, told""")
        .param("case", found.getId().value()).param("most", PROOF).query(String.class).list();
  }
}
