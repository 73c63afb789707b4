package ro.reazem.childprotection.disability;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.childprotection.PlacementEnded;
import ro.reazem.events.childprotection.PlacementOrdered;

/** A child with a certificate comes to a residential service or leaves it: its money follows, also for months that are past. */
@Component
class DisabilityPlacementsChildProtectionNews {

  private final Certificates certificates;
  private final AllowanceOfCertificate allowance;
  private final Clock clock;

  DisabilityPlacementsChildProtectionNews(Certificates certificates, AllowanceOfCertificate allowance, Clock clock) {
    this.certificates = certificates;
    this.allowance = allowance;
    this.clock = clock;
  }

  @ApplicationModuleListener(id = "childprotection.disability.placement-ordered")
  void on(PlacementOrdered told) {
    follow(told.childId());
  }

  @ApplicationModuleListener(id = "childprotection.disability.placement-ended")
  void on(PlacementEnded told) {
    follow(told.childId());
  }

  private void follow(UUID child) {
    var today = LocalDate.now(clock);
    certificates.ofChild(child).stream().filter(one -> one.told() > 0 && !one.endsOn().isBefore(one.from())).forEach(one -> allowance.follow(one, today));
  }
}
