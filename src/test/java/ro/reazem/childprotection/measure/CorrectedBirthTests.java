package ro.reazem.childprotection.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.testing.SignIn;

/** The day of birth of a child who lives in a residence is corrected, and the child is too young for it: nothing is lost, and the case says what to resolve. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class CorrectedBirthTests {

  @Autowired InventedCases cases;
  @Autowired InventedMeasures invented;
  @Autowired Measures measures;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  @Test
  void theCaseTellsThatTheChildIsTooYoungForItsResidence() {
    var worker = SignIn.stranger("Adela", "childprotection READ WORK", "people READ");
    var today = LocalDate.now(clock);
    var id = cases.open("Corectat", today.minusYears(8), worker);
    cases.appoint(id, worker);
    var measure = invented.inHouse(id, today.minusDays(3), worker);
    assertThat(page(id.path(), worker)).doesNotContain("Prea mic");
    jdbc.sql("update directory.person set born_on = :born, revision = revision + 1 where id = :id").param("born", today.minusYears(5)).param("id", cases.childOf(id)).update();
    for (var path : List.of(id.path(), id.path() + "/measures")) {
      assertThat(page(path, worker)).as(path).contains("Prea mic pentru serviciul rezidențial").doesNotContain("??");
    }
    assertThat(page("/childprotection/measures/tasks", worker)).contains("Corectat Mihai", "art. 64").doesNotContain("??");
    assertThat(page("/childprotection/measures/tasks", SignIn.stranger("Străin", "childprotection READ WORK"))).doesNotContain("Corectat");
    assertThat(measures.running(id)).as("the measure stays until somebody resolves it").hasValueSatisfying(one -> assertThat(one.id()).isEqualTo(measure));
  }

  private String page(String path, ro.reazem.platform.security.Officer officer) {
    var got = mvc.get().uri(path).with(SignIn.as(officer)).exchange();
    assertThat(got).hasStatusOk();
    return new String(got.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
  }
}
