package ro.reazem.financialaid.tenancy;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.dwelling.DemonstrationDwellings;
import ro.reazem.financialaid.dwelling.Offers;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;

/** The contract of the dwelling that an invented family took, with a rent that waits to be confirmed after its incomes changed, and one month paid. */
@Component
@Order(54)
class DemonstrationTenancies implements ApplicationRunner {

  private final DemoMode demo;
  private final Offers offers;
  private final ConcludingTenancy concluding;
  private final SettingRent setting;
  private final CollectingRent collecting;
  private final Rents rents;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationTenancies(DemoMode demo, Offers offers, ConcludingTenancy concluding, SettingRent setting, CollectingRent collecting, Rents rents, TransactionTemplate transaction,
      Clock clock) {
    this.demo = demo;
    this.offers = offers;
    this.concluding = concluding;
    this.setting = setting;
    this.collecting = collecting;
    this.rents = rents;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("tenancies", () -> transaction.executeWithoutResult(status -> offers.sent(DemonstrationDwellings.TAKEN).ifPresent(this::conclude)));
  }

  private void conclude(UUID offer) {
    var then = Clock.offset(clock, Duration.ofDays(-DemonstrationDwellings.DAYS_AGO));
    var tenancy = concluding.asOf(then).conclude(offer, LocalDate.now(then), key("contract"), DemoOfficer.SEF.acting());
    var first = rents.of(tenancy).getLast();
    setting.set(tenancy, LocalDate.now(clock), first.persons() + 1, first.incomes(), key("rent"), DemoOfficer.ASISTENT.acting());
    collecting.receive(tenancy, LocalDate.now(clock), first.rent().due(), "chitanța nr. 118", key("paid"), DemoOfficer.ASISTENT.acting());
  }

  private static UUID key(String what) {
    return UUID.nameUUIDFromBytes(("demonstration tenancy " + what).getBytes(StandardCharsets.UTF_8));
  }
}
