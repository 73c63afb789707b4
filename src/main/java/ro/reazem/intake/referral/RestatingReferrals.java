package ro.reazem.intake.referral;

import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.intake.entry.RestatingCases;

/** Tells anew how the referral of a paper stands. */
@Component
class RestatingReferrals implements RestatingCases {

  private final Referrals referrals;
  private final ApplicationEventPublisher events;

  RestatingReferrals(Referrals referrals, ApplicationEventPublisher events) {
    this.referrals = referrals;
    this.events = events;
  }

  @Override
  @Transactional
  public void restate(UUID entry, Instant at) {
    referrals.findByEntryId(entry).map(Referral::changed).map(referrals::save)
        .ifPresent(referral -> {
          events.publishEvent(new CaseProgressed(referral.asCase(), at, null, ""));
          HelpLine.told(referral, at).ifPresent(events::publishEvent);
        });
  }
}
