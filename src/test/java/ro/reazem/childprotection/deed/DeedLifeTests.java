package ro.reazem.childprotection.deed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.childprotection.measure.InventedMeasures;
import ro.reazem.childprotection.measure.MeasureRule;
import ro.reazem.testing.SignIn;

/** E2: Cosmin took something when he was thirteen; he is supervised, breaks his obligations twice, and only then a residence is possible. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class DeedLifeTests {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  @Autowired KeepingDeeds deeds;
  @Autowired InventedCases cases;
  @Autowired InventedMeasures measures;
  @Autowired MockMvcTester mvc;
  @Autowired Clock clock;

  @Test
  void cosminIsSupervisedThenReportedTwiceAndAResidenceIsTheLastResort() {
    var worker = SignIn.stranger("Adela", "childprotection READ WORK APPROVE", "people READ");
    var reader = SignIn.colleague(UUID.randomUUID(), worker.unit(), "Cititor", "childprotection READ", "people READ");
    var today = LocalDate.now(clock);
    var id = cases.open("Cosminescu", today.minusYears(15).minusDays(10), worker);
    cases.appoint(id, worker);
    var page = id.path() + "/deeds";
    assertThat(mvc.get().uri(page).with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().contains("nu se fac publice (art. 88").doesNotContain("??");
    assertThat(mvc.get().uri(page).with(SignIn.as(reader)).exchange()).hasStatus4xxClientError();

    assertThat(send(page, worker, today.minusYears(2), today.minusYears(3).plusYears(4), "").getResponse().getStatus()).as("a notice before the deed").isEqualTo(422);
    assertThat(send(page, worker, today.minusMonths(2), today.minusYears(2), "").getResponse().getStatus()).isEqualTo(302);
    assertThat(deeds.of(id)).singleElement().satisfies(one -> {
      assertThat(one.discernment()).isEqualTo(Discernment.UNDER_AGE);
      assertThat(one.obligations()).containsExactly("SCHOOL", "TREATMENT");
    });

    var from = today.minusMonths(1);
    assertThat(measures.againstCentre(id, from, worker)).containsExactly(MeasureRule.RESIDENCE_NOT_LAST_RESORT);
    measures.supervised(id, from, worker);
    var deed = deeds.of(id).getFirst().id();
    for (var answer : new BreachAnswer[] {BreachAnswer.WARNING, BreachAnswer.SECOND_REPORT}) {
      assertThat(mvc.post().uri(page + "/" + deed + "/breach").with(SignIn.as(worker)).with(csrf()).param("key", UUID.randomUUID().toString())
          .param("breachOn", DAY.format(today)).param("breach", "nu merge la școală").exchange()).hasStatus3xxRedirection();
      assertThat(deeds.breaches(id)).extracting(Breach::answer).contains(answer);
    }
    assertThat(mvc.post().uri(page + "/" + deed + "/breach").with(SignIn.as(worker)).with(csrf()).param("key", UUID.randomUUID().toString())
        .param("breachOn", DAY.format(from.minusDays(1))).param("breach", "x").exchange()).hasStatus(422).bodyText().contains("supraveghere specializată (art. 85");
    assertThat(mvc.get().uri(page).with(SignIn.as(worker)).exchange()).hasStatusOk().bodyText().contains("al doilea raport", "plasamentul rezidențial este posibil")
        .doesNotContain("??");
    assertThat(measures.againstCentre(id, today, worker)).isEmpty();
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult send(String page, ro.reazem.platform.security.Officer by, LocalDate noticeOn, LocalDate deedOn, String proven) {
    return mvc.post().uri(page).with(SignIn.as(by)).with(csrf()).param("key", UUID.randomUUID().toString()).param("toldBy", "POLICE").param("noticeNumber", "77/P/2026")
        .param("noticeOn", DAY.format(noticeOn)).param("deedOn", DAY.format(deedOn)).param("deed", "a luat un telefon").param("article", "art. 228")
        .param("favoured", "fără supraveghere").param("danger", "scăzut").param("surroundings", "familie numeroasă").param("repetition", "mediu")
        .param("obligations", "SCHOOL", "TREATMENT").param("discernmentProven", proven).exchange();
  }
}
