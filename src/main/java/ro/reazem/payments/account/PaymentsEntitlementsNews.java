package ro.reazem.payments.account;

import java.time.Instant;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.entitlements.EntitlementChanged;
import ro.reazem.events.entitlements.EntitlementEnded;
import ro.reazem.events.entitlements.EntitlementGranted;
import ro.reazem.events.entitlements.EntitlementsChanged;
import ro.reazem.events.entitlements.EntitlementsGranted;
import ro.reazem.events.entitlements.EntitlementsPaid;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.difference.Told;

/** Rights of all contexts: every revision is kept once, and what it makes owed is written; told again, it changes nothing. */
@Component
class PaymentsEntitlementsNews {

  private final RightTable rights;
  private final WritingOwed writing;
  private final CountyPayments county;

  PaymentsEntitlementsNews(RightTable rights, WritingOwed writing, CountyPayments county) {
    this.rights = rights;
    this.writing = writing;
    this.county = county;
  }

  @ApplicationModuleListener(id = "payments.account.entitlement-granted")
  void on(EntitlementGranted told) {
    rights.lock(told.entitlementId());
    var revision = new Told(told.revision(), Told.What.GRANTED, told.decidedIn(), told.monthly(), told.from(), told.until());
    if (rights.keep(told.entitlementId(), revision, told.occurredAt())) {
      rights.granted(told.entitlementId(), told.holderId(), told.benefit(), revision);
      writing.upToNow(told.entitlementId());
    }
  }

  /** The same of many rights at once; those of which something else was heard before are written one by one. */
  @ApplicationModuleListener(id = "payments.account.entitlements-granted")
  void on(EntitlementsGranted told) {
    rights.lock(told.rights().stream().map(EntitlementGranted::entitlementId).toList());
    var fresh = rights.granted(told.rights());
    writing.newly(told.rights().stream().filter(one -> fresh.contains(one.entitlementId())).toList());
  }

  @ApplicationModuleListener(id = "payments.account.entitlement-changed")
  void on(EntitlementChanged told) {
    later(told.entitlementId(), new Told(told.revision(), Told.What.CHANGED, told.decidedIn(), told.monthly(), told.from(), null), told.occurredAt());
  }

  /** The same of many rights at once; those of which more is to be said than that the amount of a month to come changed are written one by one. */
  @ApplicationModuleListener(id = "payments.account.entitlements-changed")
  void on(EntitlementsChanged told) {
    rights.lock(told.changes().stream().map(EntitlementChanged::entitlementId).distinct().toList());
    var fresh = rights.changed(told.changes());
    var ahead = rights.ahead(told.changes().stream().filter(one -> fresh.contains(one.entitlementId())).toList());
    fresh.stream().filter(one -> !ahead.contains(one)).sorted().forEach(writing::upToNow);
  }

  @ApplicationModuleListener(id = "payments.account.entitlement-ended")
  void on(EntitlementEnded told) {
    later(told.entitlementId(), new Told(told.revision(), Told.What.ENDED, told.decidedIn(), Lei.ZERO, told.lastDay(), null), told.occurredAt());
  }

  @ApplicationModuleListener(id = "payments.account.entitlements-paid")
  void on(EntitlementsPaid told) {
    county.told(told);
  }

  private void later(UUID right, Told revision, Instant at) {
    rights.lock(right);
    if (rights.keep(right, revision, at)) {
      writing.upToNow(right);
    }
  }
}
