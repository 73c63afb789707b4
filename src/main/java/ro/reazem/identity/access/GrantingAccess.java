package ro.reazem.identity.access;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.directory.access.CaseAccess;
import ro.reazem.events.identity.AccessEnded;
import ro.reazem.events.identity.AccessGranted;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** Lets officers into cases for a time, ends it, and judges afterwards what was taken in an emergency. */
@Component
@Transactional
class GrantingAccess {

  private static final String HOURS = "BREAK_GLASS_HOURS";

  private final CaseGrants grants;
  private final SentForms sentForms;
  private final CaseAccess access;
  private final LegalParameters parameters;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  GrantingAccess(CaseGrants grants, SentForms sentForms, CaseAccess access, LegalParameters parameters,
      ApplicationEventPublisher events, Clock clock) {
    this.grants = grants;
    this.sentForms = sentForms;
    this.access = access;
    this.parameters = parameters;
    this.events = events;
    this.clock = clock;
  }

  /** How many hours an access taken in an emergency lasts, as the institution has set it. */
  // a page that refuses a request asks for it too: read only, so that the trail does not note the refused request as done
  @Transactional(readOnly = true)
  int hours() {
    return parameters.on(LocalDate.now(clock)).whole(HOURS);
  }

  /** The officer takes access to read; the same form sent twice takes it once. */
  CaseGrantId takeInEmergency(KnownCase known, String reason, Officer officer, UUID formKey) {
    RuleViolated.require(!access.bars(officer, known.ref().context(), known.ref().id()), "identity.access.conflict");
    return keep(formKey, () -> CaseGrant.emergency(known, officer, reason, Duration.ofHours(hours()), clock.instant(), formKey), officer);
  }

  /** @param until the last day */
  CaseGrantId give(KnownCase known, CaseGrant.Holder holder, String reason, boolean mayWork, LocalDate until, Officer inCharge,
      UUID formKey) {
    return keep(formKey, () -> CaseGrant.by(inCharge, known, holder, reason, mayWork, endOf(until), clock.instant(), formKey), inCharge);
  }

  void end(CaseGrantId id, Officer by) {
    var grant = find(id);
    if (!grant.isEnded()) {
      var kept = grants.save(grant.end(by, clock.instant()));
      if (kept.isEnded()) {
        events.publishEvent(new AccessEnded(kept.state(), clock.instant(), by.id()));
      }
    }
  }

  void review(CaseGrantId id, boolean justified, String note, Officer by) {
    grants.save(find(id).review(justified, note, by, clock.instant()));
  }

  private CaseGrantId keep(UUID formKey, Supplier<CaseGrant> made, Officer by) {
    sentForms.await(formKey);
    Optional<CaseGrantId> sentBefore = grants.findByFormKey(formKey).map(CaseGrant::getId);
    return sentBefore.orElseGet(() -> {
      var kept = grants.save(made.get());
      events.publishEvent(new AccessGranted(kept.state(), clock.instant(), by.id(), kept.isEmergency(), kept.reason()));
      return kept.getId();
    });
  }

  private Instant endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
  }

  private CaseGrant find(CaseGrantId id) {
    return grants.findById(id).orElseThrow(() -> new RuleViolated("identity.access.unknown"));
  }
}
