package ro.reazem.identity.officer;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.identity.session.OpenSessions;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** What an administrator does with the access of others; nobody does it with the own one, so that one always remains. */
@Component
@Transactional
class ControllingAccess {

  static final Duration USABLE = Duration.ofHours(24);

  private final EmployingOfficers officers;
  private final Passwords passwords;
  private final OpenSessions sessions;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();

  ControllingAccess(EmployingOfficers officers, Passwords passwords, OpenSessions sessions, Clock clock) {
    this.officers = officers;
    this.passwords = passwords;
    this.sessions = sessions;
    this.clock = clock;
  }

  /** Gives out a password for one day, to be changed at the first sign-in; the old one and all sessions end. */
  String lendPassword(OfficerId officer, Officer by) {
    requireSomebodyElse(officer, by);
    var password = OneTimeSecret.of(random, 3);
    passwords.lend(officer, password, clock.instant().plus(USABLE));
    sessions.endAll(officer.value(), null);
    return password;
  }

  void deactivate(OfficerId officer, long version, Officer by) {
    requireSomebodyElse(officer, by);
    officers.deactivate(officer, version);
    sessions.endAll(officer.value(), null);
  }

  void reactivate(OfficerId officer, long version, Officer by) {
    requireSomebodyElse(officer, by);
    officers.reactivate(officer, version);
  }

  void signOutEverywhere(OfficerId officer) {
    sessions.endAll(officer.value(), null);
  }

  static void requireSomebodyElse(OfficerId officer, Officer by) {
    RuleViolated.require(!officer.value().equals(by.id()), "identity.officer.notOneself");
  }
}
