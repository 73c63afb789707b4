package ro.reazem.financialaid.monthlylist;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.entitlements.EntitlementsPaid;
import ro.reazem.kernel.Lei;

/** Tells what the county payer paid, some payments at a time. */
@Component
class TellingPaid {

  private static final int AT_ONCE = 500;

  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  TellingPaid(ApplicationEventPublisher publisher, Clock clock) {
    this.publisher = publisher;
    this.clock = clock;
  }

  /** @param answer the answer that says so, whose id names the payment */
  record Paid(UUID answer, UUID right, YearMonth month, Lei amount) {}

  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(String document, List<Paid> paid) {
    for (int from = 0; from < paid.size(); from += AT_ONCE) {
      publisher.publishEvent(new EntitlementsPaid(UUID.randomUUID(), clock.instant(), document, paid.subList(from, Math.min(paid.size(), from + AT_ONCE)).stream()
          .map(one -> new EntitlementsPaid.Payment(one.answer(), one.right(), one.month().atDay(1), one.amount())).toList()));
    }
  }
}
