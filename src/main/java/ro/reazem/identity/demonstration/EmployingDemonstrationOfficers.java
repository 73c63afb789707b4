package ro.reazem.identity.demonstration;

import java.time.LocalDate;
import java.util.Arrays;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.identity.officer.EmployingOfficers;
import ro.reazem.identity.officer.GrantingRoles;
import ro.reazem.identity.officer.OfficerDetails;
import ro.reazem.identity.officer.OfficerRegister;
import ro.reazem.identity.officer.Passwords;
import ro.reazem.identity.officer.RoleGrant;
import ro.reazem.identity.unit.OrganisingUnits;
import ro.reazem.identity.unit.UnitId;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.security.Level;

/** Fills an empty register with the invented directorate, once, and only on the database that comes with the product. */
@Component
@Order(0)
class EmployingDemonstrationOfficers implements ApplicationRunner {

  static final String PASSWORD = "reazem";

  private final DemoMode demonstration;
  private final OfficerRegister register;
  private final OrganisingUnits units;
  private final EmployingOfficers officers;
  private final GrantingRoles roles;
  private final Passwords passwords;

  EmployingDemonstrationOfficers(DemoMode demonstration, OfficerRegister register, OrganisingUnits units,
      EmployingOfficers officers, GrantingRoles roles, Passwords passwords) {
    this.demonstration = demonstration;
    this.register = register;
    this.units = units;
    this.officers = officers;
    this.roles = roles;
    this.passwords = passwords;
  }

  @Override
  @Transactional
  public void run(ApplicationArguments arguments) {
    demonstration.enter("officers", this::employ);
  }

  private void employ() {
    if (register.isEmpty()) {
      Arrays.stream(DemoUnit.values()).forEach(unit ->
          units.open(new UnitId(unit.id()), unit.text(), unit.parent() == null ? null : new UnitId(unit.parent().id()), null));
      DemonstrationOfficer.ALL.forEach(this::employ);
      passwords.chooseForAll(DemonstrationOfficer.ALL.stream().map(DemonstrationOfficer::id).toList(), PASSWORD);
    }
  }

  private void employ(DemonstrationOfficer officer) {
    var one = officer.acting();
    officers.enter(officer.id(), new OfficerDetails(one.name(), one.jobTitle(), new UnitId(one.unit()), one.signInName(),
        one.signInName() + "@dgaspc-magura.example"), null);
    for (var role : officer.roles()) {
      var words = role.split(" ");
      Arrays.stream(words).skip(1).map(Level::valueOf).forEach(level -> roles.grant(officer.id(),
          new RoleGrant(words[0], level, new UnitId(officer.heldFor().id()), LocalDate.of(2020, 1, 1), null), "Reazem"));
    }
  }
}
