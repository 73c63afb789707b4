package ro.reazem.financialaid.renewal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.history.History;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Recording that a declaration was filed, or that its holder was reminded (depunerea declarației, notificarea titularului). */
@Component
class RecordingDeclaration {

  private final SentForms sent;
  private final JdbcClient jdbc;
  private final DeclarationDuties duties;
  private final History history;
  private final Clock clock;

  RecordingDeclaration(SentForms sent, JdbcClient jdbc, DeclarationDuties duties, History history, Clock clock) {
    this.sent = sent;
    this.jdbc = jdbc;
    this.duties = duties;
    this.history = history;
    this.clock = clock;
  }

  /**
   * A declaration as it came.
   *
   * @param number entry number of the registry
   * @param changed whether it tells of a change of family, income or address
   */
  record Told(UUID formKey, LocalDate filedOn, String number, boolean changed, String note) {}

  /** Keeps it once, however often the form is sent. */
  @Transactional
  public void file(Entitlement right, Told told, Officer by) {
    sent.await(told.formKey());
    var id = right.getId().value();
    RuleViolated.require(right.isInForce(), "financialaid.entitlement.ended");
    RuleViolated.require(!told.filedOn().isAfter(LocalDate.now(clock)), "financialaid.renewal.ahead");
    int entered = jdbc.sql("""
        insert into financialaid.renewed_declaration (id, form_key, entitlement_id, filed_on, number, changed, note, recorded_by, recorded_by_name, recorded_at)
        values (gen_random_uuid(), :key, :right, :on, :number, :changed, :note, :officer, :by, :at) on conflict (form_key) do nothing""")
        .param("key", told.formKey()).param("right", id).param("on", told.filedOn()).param("number", told.number()).param("changed", told.changed())
        .param("note", told.note()).param("officer", by.id()).param("by", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    if (entered == 1) {
      duties.declared(id, told.filedOn());
      history.add(right.applicationId(), by.id(), by.name(), "renewal.filed", told.number(), clock.instant());
    }
  }

  /** Keeps that the holder was reminded today. */
  @Transactional
  public void remind(Entitlement right, Officer by) {
    int marked = jdbc.sql("update financialaid.declaration_duty set reminded_on = :today where entitlement_id = :id and reminded_on is distinct from :today")
        .param("today", LocalDate.now(clock)).param("id", right.getId().value()).update();
    if (marked == 1) {
      history.add(right.applicationId(), by.id(), by.name(), "renewal.reminded", "", clock.instant());
    }
  }
}
