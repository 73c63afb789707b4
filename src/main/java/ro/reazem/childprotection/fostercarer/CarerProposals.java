package ro.reazem.childprotection.fostercarer;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.attestation.AttestLimits;
import ro.reazem.childprotection.carerfile.Attestations;
import ro.reazem.kernel.RuleViolated;

/** What the Commission is asked about carers (propuneri către comisie), and which answers may still be entered by hand. */
@Component
class CarerProposals {

  private final JdbcClient jdbc;

  CarerProposals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What was asked.
   *
   * @param limits of the attest; null where its endorsement is asked for
   */
  record Asked(FosterCarerId carer, @Nullable AttestLimits limits) {}

  @Transactional(propagation = Propagation.MANDATORY)
  void add(UUID item, Asked asked) {
    var limits = asked.limits();
    jdbc.sql("""
        insert into childprotection.carer_proposal (item_id, carer_id, children, age_from, age_to, sex, disabilities, hiv, emergency, respite)
        values (:item, :carer, :children, :from, :to, :sex, :disabilities, :hiv, :emergency, :respite)""").param("item", item).param("carer", asked.carer().value())
        .param("children", limits == null ? null : limits.children()).param("from", limits == null ? null : limits.ageFrom())
        .param("to", limits == null ? null : limits.ageTo()).param("sex", limits == null ? null : limits.sex().name())
        .param("disabilities", limits == null ? null : limits.disabilities()).param("hiv", limits == null ? null : limits.hiv())
        .param("emergency", limits == null ? null : limits.emergency()).param("respite", limits == null ? null : limits.respite()).update();
  }

  Optional<Asked> of(UUID item) {
    return jdbc.sql("select * from childprotection.carer_proposal where item_id = :item").param("item", item)
        .query((row, n) -> new Asked(new FosterCarerId(row.getObject("carer_id", UUID.class)), row.getObject("children") == null ? null : Attestations.limits(row, "")))
        .optional();
  }

  /** Whether a matter about the carer still waits for the Commission or for its resolution to be communicated. */
  boolean waits(FosterCarerId carer) {
    return jdbc.sql("""
        select exists (select from childprotection.commission_item where about = :id and matter in ('FOSTER_ATTESTATION', 'FOSTER_ENDORSEMENT')
          and state not in ('COMMUNICATED', 'CONTESTED', 'FINAL', 'WITHDRAWN'))""").param("id", carer.value()).query(Boolean.class).single();
  }

  /**
   * Lets somebody enter by hand a decision from before resolutions were kept here alone; the others arrive by themselves.
   *
   * @throws RuleViolated while the matter is before the Commission, or when the day is one of resolutions that are kept here
   */
  void requireFormer(FosterCarerId carer, LocalDate on) {
    RuleViolated.require(!waits(carer), "childprotection.fostercarer.answerComes");
    jdbc.sql("select min(dated_on) from childprotection.commission_resolution where state = 'NUMBERED' having min(dated_on) <= :on").param("on", on)
        .query(LocalDate.class).optional().ifPresent(since -> {
          throw new RuleViolated("childprotection.fostercarer.notFormer", since);
        });
  }
}
