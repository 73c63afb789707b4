package ro.reazem.financialaid.indexation;

import java.time.Clock;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.vmi.VmiRates;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** Beginning an indexation, having it calculated again with other figures, giving it up, leaving single rights out of it. */
@Component
class PreparingIndexation {

  static final String PREPARE = "financialaid.indexation.prepare";

  private final SentForms sent;
  private final JdbcClient jdbc;
  private final Indexations indexations;
  private final LegalParameters parameters;
  private final Sight sight;
  private final Clock clock;

  PreparingIndexation(SentForms sent, JdbcClient jdbc, Indexations indexations, LegalParameters parameters, Sight sight, Clock clock) {
    this.sent = sent;
    this.jdbc = jdbc;
    this.indexations = indexations;
    this.parameters = parameters;
    this.sight = sight;
    this.clock = clock;
  }

  /**
   * What the officer typed.
   *
   * @param key sent with the form, so that sending it twice begins one
   */
  record Asked(UUID key, YearMonth month, String basis, String reasons, int outlierPercent) {}

  /**
   * Begins an indexation of all rights in the units of the officer.
   *
   * @throws RuleViolated when a figure of the month is still to be set
   */
  @Transactional
  UUID begin(Asked asked, Officer by) {
    sent.await(asked.key());
    var earlier = jdbc.sql("select id from financialaid.indexation where form_key = :key").param("key", asked.key()).query(UUID.class).optional();
    if (earlier.isPresent()) {
      return earlier.get();
    }
    var law = parameters.on(asked.month().atDay(1));
    VmiRates.of(law);
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into financialaid.indexation (id, form_key, benefit, month, basis, reasons, outlier_percent, unit_ids, state, prepared_by, prepared_by_name,
          prepared_at, figures)
        values (:id, :key, :benefit, :month, :basis, :reasons, :outlier, :units, 'DRAFT', :by, :name, :at, :figures)""").param("id", id)
        .param("key", asked.key()).param("benefit", Benefit.VMI).param("month", asked.month().atDay(1)).param("basis", asked.basis())
        .param("reasons", asked.reasons()).param("outlier", asked.outlierPercent()).param("units", sight.units(by, PREPARE)).param("by", by.id())
        .param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("figures", Indexations.figures(law)).update();
    return id;
  }

  /** Throws the calculation away, so that it is made again with the figures and rights of now. */
  @Transactional
  void again(UUID id, Officer by) {
    var indexation = own(id, by);
    RuleViolated.require(indexation.state() == Indexation.State.DRAFT || indexation.state() == Indexation.State.CALCULATED, "financialaid.indexation.settled");
    var law = indexations.law(indexation);
    VmiRates.of(law);
    jdbc.sql("delete from financialaid.indexation_sum where indexation_id = :id").param("id", id).update();
    jdbc.sql("delete from financialaid.indexation_line where indexation_id = :id").param("id", id).update();
    jdbc.sql("update financialaid.indexation set state = 'DRAFT', calculated_at = null, figures = :figures where id = :id").param("id", id)
        .param("figures", Indexations.figures(law)).update();
  }

  @Transactional
  void withdraw(UUID id, Officer by) {
    var indexation = own(id, by);
    RuleViolated.require(indexation.state() == Indexation.State.DRAFT || indexation.state() == Indexation.State.CALCULATED, "financialaid.indexation.settled");
    jdbc.sql("update financialaid.indexation set state = 'WITHDRAWN' where id = :id").param("id", id).update();
  }

  /** A right of which somebody wants to decide alone gets no decision in bulk. */
  @Transactional
  void leaveOut(UUID id, UUID right, Officer by) {
    RuleViolated.require(own(id, by).state() == Indexation.State.CALCULATED, "financialaid.indexation.settled");
    jdbc.sql("""
        update financialaid.indexation_line set state = 'LEFT_OUT', reason = :reason
        where indexation_id = :id and entitlement_id = :right and state = 'TO_APPLY'""").param("reason", Anew.Reason.BY_HAND.name()).param("id", id)
        .param("right", right).update();
  }

  private Indexation own(UUID id, Officer by) {
    return indexations.locked(id).filter(one -> one.preparedBy().equals(by.id())).orElseThrow(() -> new RuleViolated("financialaid.indexation.notYours"));
  }
}
