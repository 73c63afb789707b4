package ro.reazem.identity.officer;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.identity.unit.OrganisingUnits;
import ro.reazem.identity.unit.UnitId;
import ro.reazem.platform.security.Level;

/** Enters officers for tests, each with a name of its own. */
@Component
public class OfficerForTests {

  private final OrganisingUnits units;
  private final EmployingOfficers officers;
  private final GrantingRoles roles;
  private final Passwords passwords;

  OfficerForTests(OrganisingUnits units, EmployingOfficers officers, GrantingRoles roles, Passwords passwords) {
    this.units = units;
    this.officers = officers;
    this.roles = roles;
    this.passwords = passwords;
  }

  /** @param held roles as context and levels, such as people READ WORK */
  public OfficerId employ(String signInName, String password, String... held) {
    var unit = units.open(UnitId.random(), "Unitatea " + UUID.randomUUID(), null, null);
    var officer = officers.enter(OfficerId.random(),
        new OfficerDetails("Probă " + signInName, "inspector", unit, signInName, ""), null);
    for (var role : held) {
      var words = role.split(" ");
      Arrays.stream(words).skip(1).map(Level::valueOf).forEach(level -> roles.grant(officer,
          new RoleGrant(words[0], level, unit, LocalDate.of(2020, 1, 1), null), "probă"));
    }
    passwords.choose(officer, password);
    return officer;
  }
}
