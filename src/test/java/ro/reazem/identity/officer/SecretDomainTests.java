package ro.reazem.identity.officer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.identity.unit.UnitId;
import ro.reazem.platform.security.HeldRole;
import ro.reazem.platform.security.Level;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.testing.SignIn;

/** A secret domain takes a role of its own: a role written for all domains opens nothing of it, and nobody is named who holds no other. */
@SpringBootTest
@AutoConfigureMockMvc
class SecretDomainTests {

  private static final String SECRET = "adoption";
  private static final String PASSWORD = "patru căruțe trec gârla";

  @Autowired OfficerForTests officers;
  @Autowired GrantingRoles roles;
  @Autowired CurrentOfficers current;
  @Autowired PermissionMatrix matrix;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;

  @Test
  void aRoleForAllDomainsIncludesNoSecretOne() {
    assertThat(matrix.isSecret(SECRET)).isTrue();
    assertThat(matrix.isSecret("adoption.file.read")).isTrue();
    assertThat(matrix.contexts().stream().filter(matrix::isSecret)).containsExactly(SECRET);
    var name = "toate." + UUID.randomUUID();
    var officer = officers.employ(name, PASSWORD, "* READ APPROVE");
    assertThat(domains(officer)).contains("childprotection", "people", "audit").doesNotContain(SECRET);
    var unit = jdbc.sql("select unit_id from identity.officer where id = :id").param("id", officer.value()).query(UUID.class).single();
    allowed(unit, "childprotection.case.read", "childprotection").contains(name);
    allowed(unit, "adoption.file.read", SECRET).doesNotContain(name);
    roles.grant(officer, new RoleGrant(SECRET, Level.READ, new UnitId(unit), LocalDate.of(2020, 1, 1), null), "probă");
    assertThat(domains(officer)).contains(SECRET);
    allowed(unit, "adoption.file.read", SECRET).contains(name);
  }

  private Set<String> domains(OfficerId officer) {
    return current.find(officer.value()).orElseThrow().officer().roles().stream().map(HeldRole::context).collect(Collectors.toSet());
  }

  /** Who may do it, as a colleague of the unit is told. */
  private AbstractStringAssert<?> allowed(UUID unit, String action, String domain) {
    return assertThat(mvc.get().uri("/identity/allowed").param("action", action).param("unit", unit.toString())
        .with(SignIn.as(SignIn.colleague(UUID.randomUUID(), unit, "colegul", domain + " READ"))).exchange()).hasStatusOk().bodyText();
  }
}
