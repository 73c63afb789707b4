package ro.reazem.identity.firstadministrator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.identity.firstadministrator.AppointingFirstAdministrator.Appointment;
import ro.reazem.identity.officer.Passwords;

@SpringBootTest
@AutoConfigureMockMvc
class FirstAdministratorTests {

  @Autowired MockMvcTester mvc;
  @Autowired StartUpTokens tokens;
  @Autowired AppointingFirstAdministrator appointing;
  @Autowired Passwords passwords;
  @Autowired JdbcClient jdbc;

  @Test
  void thePageDoesNotExistOnceThereAreOfficers() {
    assertThat(mvc.get().uri("/first-administrator")).hasStatus(404);
    assertThat(mvc.post().uri("/first-administrator").with(csrf())).hasStatus(404);
  }

  @Test
  @Transactional
  void theHolderOfTheTokenBecomesAdministratorOnce() {
    asIfNobodyWereThere();
    var token = tokens.issue();
    appointing.appoint(appointment(token.toUpperCase(), "prima.administratoare"));
    assertThat(passwords.check("prima.administratoare", "patru căruțe trec gârla")).isPresent();
    assertThat(appointing.isOpen()).isFalse();
    assertThatThrownBy(() -> appointing.appoint(appointment(token, "a.doua")))
        .hasMessage("identity.firstAdministrator.tokenWrong");
  }

  @Test
  @Transactional
  void aWrongOrExpiredTokenAppointsNobody() {
    asIfNobodyWereThere();
    var token = tokens.issue();
    jdbc.sql("update identity.start_up_token set usable_until = now() - interval '1 minute'").update();
    for (var wrong : new String[] {"abcd-efgh-jkmn-pqrs-tuvw-xyz2", "", token}) {
      assertThatThrownBy(() -> appointing.appoint(appointment(wrong, "cineva")))
          .hasMessage("identity.firstAdministrator.tokenWrong");
    }
  }

  private void asIfNobodyWereThere() {
    for (var table : new String[] {"absence", "role_held", "password", "officer", "unit"}) {
      jdbc.sql("delete from identity." + table).update();
    }
  }

  private static Appointment appointment(String token, String signInName) {
    return new Appointment(token, "DAS Probă", "Prima Administratoare", "administrator", signInName, "",
        "patru căruțe trec gârla");
  }
}
