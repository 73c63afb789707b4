package ro.reazem.identity.firstadministrator;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.identity.officer.EmployingOfficers;
import ro.reazem.identity.officer.GrantingRoles;
import ro.reazem.identity.officer.OfficerDetails;
import ro.reazem.identity.officer.OfficerId;
import ro.reazem.identity.officer.OfficerRegister;
import ro.reazem.identity.officer.Passwords;
import ro.reazem.identity.officer.RoleGrant;
import ro.reazem.identity.password.PasswordRules;
import ro.reazem.identity.unit.OrganisingUnits;
import ro.reazem.identity.unit.UnitId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Level;

/** Enters the institution and its first administrator, once, for whoever holds the token printed at start. */
@Component
class AppointingFirstAdministrator {

  private final OfficerRegister register;
  private final StartUpTokens tokens;
  private final OrganisingUnits units;
  private final EmployingOfficers officers;
  private final GrantingRoles roles;
  private final Passwords passwords;
  private final Clock clock;

  AppointingFirstAdministrator(OfficerRegister register, StartUpTokens tokens, OrganisingUnits units,
      EmployingOfficers officers, GrantingRoles roles, Passwords passwords, Clock clock) {
    this.register = register;
    this.tokens = tokens;
    this.units = units;
    this.officers = officers;
    this.roles = roles;
    this.passwords = passwords;
    this.clock = clock;
  }

  /** What the page asks for. */
  record Appointment(String token, String institution, String name, String jobTitle, String signInName, String email,
      String password) {}

  boolean isOpen() {
    return register.isEmpty();
  }

  @Transactional
  void appoint(Appointment appointment) {
    PasswordRules.require(appointment.password(),
        List.of(appointment.name(), appointment.signInName(), appointment.institution()));
    RuleViolated.require(tokens.use(appointment.token()) && isOpen(), "identity.firstAdministrator.tokenWrong");
    var institution = units.open(UnitId.random(), appointment.institution(), null, null);
    var administrator = officers.enter(OfficerId.random(), new OfficerDetails(appointment.name(), appointment.jobTitle(),
        institution, appointment.signInName(), appointment.email()), null);
    roles.grant(administrator, new RoleGrant(RoleGrant.EVERYWHERE, Level.ADMINISTER, institution, LocalDate.now(clock), null),
        appointment.name());
    passwords.choose(administrator, appointment.password());
  }
}
