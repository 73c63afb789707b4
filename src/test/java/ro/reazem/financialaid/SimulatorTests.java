package ro.reazem.financialaid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.testing.SignIn;

@SpringBootTest
@AutoConfigureMockMvc
class SimulatorTests {

  private static final String[] FAMILY = {"month", "02.2026", "members[0].born", "4.5.1990", "members[0].role", "HOLDER",
      "members[1].born", "11.2.1988", "members[1].role", "SPOUSE", "members[2].born", "2.3.2018", "members[2].role", "CHILD",
      "members[3].born", "19.7.2015", "members[3].role", "CHILD", "incomes[0].member", "2", "incomes[0].kind", "wage",
      "incomes[0].amount", "900"};

  @Autowired
  private MockMvcTester mvc;

  @Test
  void theEmptyFormIsShownToWhoeverWorksWithBenefits() {
    assertThat(mvc.get().uri("/financialaid/simulator").with(SignIn.as("asistent"))).hasStatusOk().bodyText().contains("members[3].born");
    assertThat(mvc.get().uri("/financialaid/simulator").with(SignIn.as("plati"))).hasStatusOk();
    assertThat(mvc.get().uri("/financialaid/simulator").with(SignIn.as("auditor"))).hasStatus(403);
  }

  @Test
  void aHouseholdTypedByHandIsCalculatedWithEveryStep() {
    assertThat(simulate(FAMILY)).hasStatusOk().bodyText().contains("701,00", "415,00", "286,00", "659,00", "multiplicator");
  }

  @Test
  void anotherMonthAndATrialValueStandBesideIt() {
    assertThat(simulate(with("otherMonth", "06.2024"))).hasStatusOk().bodyText().contains("701,00", "635,00");
    assertThat(simulate(with("trials[0].code", "VMI_AI_MULTIPLIER", "trials[0].value", "NONE"))).hasStatusOk().bodyText()
        .contains("701,00", "452,00");
  }

  @Test
  void aSecondScenarioChangesTheFamilyItsIncomesOrTheLevelsOnly() {
    assertThat(simulate(with("members[3].left", "true"))).hasStatusOk().bodyText().contains("701,00", "375,00", "Cele două scenarii");
    assertThat(simulate(with("incomes[0].other", "0"))).hasStatusOk().bodyText().contains("701,00", "1.201,00", "+500,00");
    assertThat(simulate(with("otherLaw", "15.06.2024"))).hasStatusOk().bodyText().contains("701,00", "635,00", "niveluri din 15.06.2024");
    assertThat(simulate(with("trials[0].code", "VMI_AI_MULTIPLIER", "trials[0].value", "headcount"))).hasStatusOk().bodyText()
        .contains("701,00", "950,00");
    assertThat(simulate(with("incomes[0].other", "multe"))).hasStatus(422).bodyText().contains("multe");
  }

  @Test
  void aRequestThatIsNotThereOrNotSeenFillsNothing() {
    assertThat(mvc.get().uri("/financialaid/simulator?application=" + java.util.UUID.randomUUID()).with(SignIn.as("asistent"))).hasStatus(404);
    assertThat(mvc.get().uri("/financialaid/simulator?entitlement=" + java.util.UUID.randomUUID()).with(SignIn.as("asistent"))).hasStatus(404);
  }

  @Test
  void whatCannotBeReadIsToldBesideItsFieldAndNothingTypedIsLost() {
    assertThat(simulate(with("incomes[0].amount", "nouă sute", "members[2].born", "31.02.2018"))).hasStatus(422).bodyText()
        .contains("nouă sute", "31.02.2018", "11.2.1988", "-error\"", "errsum");
    assertThat(simulate("month", "02.2026")).hasStatus(422).bodyText().contains("titular");
    assertThat(simulate(with("month", "12.2023"))).hasStatus(422).bodyText().contains("01.01.2024");
    assertThat(simulate(with("trials[0].code", "VMI_AI_MULTIPLIER", "trials[0].value", "TWICE"))).hasStatus(422);
    assertThat(simulate(with("incomes[0].kind", "lottery"))).hasStatus(422).bodyText().contains("lottery");
    assertThat(simulate(with("incomes[0].member", "9"))).hasStatus(422);
  }

  @Test
  void anotherRowIsAddedWithoutLosingTheOthers() {
    assertThat(simulate(with("add", "members"))).hasStatusOk().bodyText().contains("members[4].born", "11.2.1988")
        .doesNotContain("701,00");
  }

  private static String[] with(String... more) {
    var fields = new java.util.LinkedHashMap<String, String>();
    for (var list : new String[][] {FAMILY, more}) {
      for (int i = 0; i < list.length; i += 2) {
        fields.put(list[i], list[i + 1]);
      }
    }
    return fields.entrySet().stream().flatMap(field -> java.util.stream.Stream.of(field.getKey(), field.getValue())).toArray(String[]::new);
  }

  private MvcTestResult simulate(String... fields) {
    var request = mvc.post().uri("/financialaid/simulator").with(SignIn.as("asistent")).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }
}
