package ro.reazem.financialaid.elsewhere;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.entitlements.EntitlementChanged;
import ro.reazem.events.entitlements.EntitlementEnded;
import ro.reazem.events.entitlements.EntitlementGranted;
import ro.reazem.financialaid.family.FamilyFactsChanged;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;

/** Keeps what other contexts tell of the rights they grant, revision by revision; the own rights are known here anyway. */
@Component
class FinancialAidEntitlementsNews {

  private static final String OWN = "financialaid";

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher publisher;

  FinancialAidEntitlementsNews(JdbcClient jdbc, ApplicationEventPublisher publisher) {
    this.jdbc = jdbc;
    this.publisher = publisher;
  }

  @ApplicationModuleListener(id = "financialaid.elsewhere.granted")
  void on(EntitlementGranted told) {
    keep(new Told(told.entitlementId(), told.revision(), "GRANTED", told.occurredAt(), told.decidedIn(), told.holderId(), told.benefit(), told.monthly(),
        told.from(), told.until()));
  }

  @ApplicationModuleListener(id = "financialaid.elsewhere.changed")
  void on(EntitlementChanged told) {
    keep(new Told(told.entitlementId(), told.revision(), "CHANGED", told.occurredAt(), told.decidedIn(), null, null, told.monthly(), told.from(), null));
  }

  @ApplicationModuleListener(id = "financialaid.elsewhere.ended")
  void on(EntitlementEnded told) {
    keep(new Told(told.entitlementId(), told.revision(), "ENDED", told.occurredAt(), told.decidedIn(), null, null, null, null, told.lastDay()));
  }

  /** One revision of a right. */
  private record Told(UUID right, long revision, String what, Instant at, CaseRef decidedIn, @Nullable UUID person, @Nullable String benefit,
      @Nullable Lei monthly, @Nullable LocalDate from, @Nullable LocalDate last) {}

  private void keep(Told told) {
    if (told.decidedIn().context().equals(OWN)) {
      return;
    }
    int added = jdbc.sql("""
        insert into financialaid.right_elsewhere (entitlement_id, revision, what, told_at, context, case_id, person_id, benefit, monthly, first_day, last_day)
        values (:right, :revision, :what, :at, :context, :case, :person, :benefit, :monthly, :from, :last) on conflict do nothing""")
        .param("right", told.right()).param("revision", told.revision()).param("what", told.what()).param("at", told.at().atOffset(ZoneOffset.UTC))
        .param("context", told.decidedIn().context()).param("case", told.decidedIn().id()).param("person", told.person()).param("benefit", told.benefit())
        .param("monthly", told.monthly() == null ? null : told.monthly().bani()).param("from", told.from()).param("last", told.last()).update();
    if (added > 0 && RightElsewhere.PLACEMENT.equals(told.benefit())) {
      tell(told.person());
    }
  }

  /** The families that a placed child lives in by the register: somebody looks whether it is still counted there. */
  private void tell(@Nullable UUID child) {
    var households = jdbc.sql("""
        select household_id from financialaid.known_membership where person_id = any(directory.same_person(:child)) and until is null""")
        .param("child", child).query(UUID.class).set();
    if (!households.isEmpty()) {
      publisher.publishEvent(new FamilyFactsChanged(households));
    }
  }
}
