package ro.reazem.platform.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.time.Term;
import ro.reazem.platform.time.TypedTerm;
import ro.reazem.testing.SignIn;

@SpringBootTest
@AutoConfigureMockMvc
class TermsScreenTests {

  @Autowired MockMvcTester mvc;
  @Autowired JdbcClient jdbc;
  @Autowired TermRules rules;

  @Test
  void theRegisterShowsTheTermOfADayWithItsSourceItsExtensionAndWhatFollows() {
    var terms = new TrialTerms(jdbc);
    var code = terms.extendable("30 DAYS", "15 DAYS");
    terms.with(code + ".EXTENSIONS", "NUMBER", "2", "Legea de probă", "art. 2");
    terms.with(code + ".END", "CHOICE", "STAYS", "Legea de probă", "art. 4");
    terms.with(code + ".SILENCE", "CHOICE", "APPROVED", "Legea de probă", "art. 3");
    jdbc.sql("update platform.parameter_value set valid_to = date '2026-12-31' where code = :code").param("code", code).update();
    terms.value(code, "20 WORKING_DAYS", "Legea nouă", "art. 1", LocalDate.of(2027, 1, 1), null);

    assertThat(get("asistent", "/deadlines/terms?q=" + code + "&day=01.06.2026")).hasStatusOk().bodyText().contains("30 de zile", "art. 1 din Legea de probă",
        "cel mult 15 zile", "de 2 ori", "art. 2 din Legea de probă", "art. 3 din Legea de probă", "nu se mută").doesNotContain("??", "20 de zile");
    assertThat(get("asistent", "/deadlines/terms?q=" + code + "&day=01.06.2027")).bodyText().contains("20 de zile lucrătoare", "Legea nouă");
    assertThat(rules.on(LocalDate.of(2026, 6, 1), code)).satisfies(rule -> {
      assertThat(rule.endMoves()).isFalse();
      assertThat(rule.extension().times()).isEqualTo(2);
      assertThat(rule.silence().code()).isEqualTo("APPROVED");
    });
    // other tests of the same database are of an institution that has set it
    jdbc.sql("update platform.parameter_value set value = '', standing = 'TO_BE_SET' where code = 'TRIAGE_U2'").update();
    assertThat(get("asistent", "/deadlines/terms?q=TRIAGE_U2&day=prost")).hasStatusOk().bodyText().contains("de la înregistrare", "de stabilit");
    assertThat(get("asistent", "/deadlines/terms?q=zzzz")).bodyText().contains("Niciun termen");
  }

  @Test
  void aTermIsEnteredAsItIsSaidAndRefusedWithoutItsUnit() {
    var code = new TrialTerms(jdbc).term("5 DAYS");
    var typed = "/parameters/" + code + "/values";
    assertThat(get("admin", typed + "/new")).hasStatusOk().bodyText().contains("30 de zile, 5 zile lucrătoare").doesNotContain("??");
    assertThat(enter(typed, "10")).hasStatus(422).bodyText().contains("Scrieți termenul cu unitatea lui");
    assertThat(enter(typed, "10 săptămâni")).hasStatus(422);
    assertThat(enter(typed, "10 zile lucrătoare")).hasStatus3xxRedirection();
    assertThat(rules.on(LocalDate.of(2095, 1, 1), code).term()).isEqualTo(Term.workingDays(10));
    assertThat(get("admin", "/parameters/" + code)).bodyText().contains("10 zile lucrătoare", "5 zile");
  }

  @Test
  void termsAreReadInBothLanguages() {
    assertThat(TypedTerm.parse(" 30 de zile ")).isEqualTo(Term.days(30));
    assertThat(TypedTerm.parse("5 zile LUCRĂTOARE")).isEqualTo(Term.workingDays(5));
    assertThat(TypedTerm.parse("10 zile libere")).isEqualTo(Term.freeDays(10));
    assertThat(TypedTerm.parse("72 de ore")).isEqualTo(Term.hours(72));
    assertThat(TypedTerm.parse("o lună".replace("o", "1"))).isEqualTo(Term.months(1));
    assertThat(TypedTerm.parse("3 working days")).isEqualTo(Term.workingDays(3));
    for (var wrong : new String[] {"", "zile", "0 zile", "-1 zile", "1,5 zile", "10000 zile", "3 ani", "30 de zile lucrătoare și încă una"}) {
      assertThatThrownBy(() -> TypedTerm.parse(wrong)).isInstanceOf(RuleViolated.class);
    }
  }

  private MvcTestResult enter(String uri, String value) {
    return mvc.post().uri(uri).with(SignIn.as("admin")).with(csrf()).param("value", value).param("from", "01.01.2095").param("standing", "INTERNAL")
        .param("source", "regulament").param("key", UUID.randomUUID().toString()).exchange();
  }

  private MvcTestResult get(String officer, String uri) {
    return mvc.get().uri(uri).with(SignIn.as(officer)).exchange();
  }
}
