package ro.reazem.identity.password;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.identity.officer.OfficerId;
import ro.reazem.identity.officer.Passwords;
import ro.reazem.identity.session.OpenSessions;
import ro.reazem.identity.signin.SignInAttempts;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** An officer chooses a new password; whoever else is signed in with the old one no longer is. */
@Component
class ChoosingPassword {

  private final Passwords passwords;
  private final SignInAttempts attempts;
  private final OpenSessions sessions;

  ChoosingPassword(Passwords passwords, SignInAttempts attempts, OpenSessions sessions) {
    this.passwords = passwords;
    this.attempts = attempts;
    this.sessions = sessions;
  }

  /** Whether the officer proved to know the password in use; trying is limited as at signing in. */
  boolean knows(Officer officer, String current, String address) {
    boolean right = attempts.admit(officer.signInName(), address)
        && passwords.check(officer.signInName(), current).filter(id -> id.value().equals(officer.id())).isPresent();
    if (right) {
      attempts.forget(officer.signInName(), address);
    }
    return right;
  }

  /** @param session the session that goes on */
  @Transactional
  void choose(Officer officer, String current, String chosen, String session) {
    RuleViolated.require(!Passwords.same(current, chosen), "identity.password.same");
    PasswordRules.require(chosen, List.of(officer.name(), officer.signInName()));
    passwords.choose(new OfficerId(officer.id()), chosen);
    sessions.endAll(officer.id(), session);
  }
}
