package ro.reazem.identity.officer;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.jdbc.SentForms;

/** Enters officers, changes what is recorded about them, and takes away or gives back their access. */
@Component
@Transactional
public class EmployingOfficers {

  private final SentForms sentForms;
  private final OfficerAccounts accounts;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  EmployingOfficers(SentForms sentForms, OfficerAccounts accounts, ApplicationEventPublisher events, Clock clock) {
    this.sentForms = sentForms;
    this.accounts = accounts;
    this.events = events;
    this.clock = clock;
  }

  /** Enters an officer; the same form sent twice enters one. */
  public OfficerId enter(OfficerId id, OfficerDetails details, @Nullable UUID formKey) {
    Optional<OfficerAccount> sentBefore = Optional.ofNullable(formKey).flatMap(key -> {
      sentForms.await(key);
      return accounts.findByFormKey(key);
    });
    return sentBefore.map(OfficerAccount::getId).orElseGet(() -> {
      requireFreeName(id, details);
      return keep(OfficerAccount.of(id, details, formKey));
    });
  }

  void correct(OfficerId id, OfficerDetails details, long version) {
    var account = current(id, version);
    requireFreeName(id, details);
    keep(account.correct(details));
  }

  void deactivate(OfficerId id, long version) {
    keep(current(id, version).deactivate());
  }

  void reactivate(OfficerId id, long version) {
    keep(current(id, version).reactivate());
  }

  void belongingTo(OfficerId id, @Nullable UUID person, long version) {
    keep(current(id, version).belongingTo(person));
  }

  private OfficerId keep(OfficerAccount account) {
    var kept = accounts.save(account);
    events.publishEvent(kept.restated(clock.instant()));
    return kept.getId();
  }

  private OfficerAccount current(OfficerId id, long version) {
    var account = accounts.findById(id).orElseThrow(() -> new RuleViolated("identity.officer.unknown"));
    SameVersion.require(version, account.version());
    return account;
  }

  private void requireFreeName(OfficerId id, OfficerDetails details) {
    RuleViolated.require(accounts.findBySignInName(details.signInName()).filter(other -> !other.getId().equals(id)).isEmpty(),
        "identity.officer.signInName.taken");
  }
}
