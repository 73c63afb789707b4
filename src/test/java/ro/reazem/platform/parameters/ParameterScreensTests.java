package ro.reazem.platform.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import ro.reazem.kernel.Lei;
import ro.reazem.testing.SignIn;

/** Works on a parameter of its own, so that no calculation of another test changes. */
@SpringBootTest
@AutoConfigureMockMvc
class ParameterScreensTests {

  @Autowired
  private MockMvcTester mvc;
  @Autowired
  private JdbcClient jdbc;
  @Autowired
  private LegalParameters parameters;
  @Autowired
  private ParameterRegister register;

  private final String code = "TRIAL_" + UUID.randomUUID().toString().substring(0, 8).replace('-', '0');

  @BeforeEach
  void aParameterWithOneValueSince2024() {
    jdbc.sql("""
        insert into platform.parameter (code, context, family, kind, unit, title_ro, title_en)
        values (:code, 'none', 'trial', 'LEI', 'lei-month', 'Probă', 'Trial')""").param("code", code).update();
    jdbc.sql("""
        insert into platform.parameter_value (id, code, value, valid_from, standing, entered_at, version)
        values (:id, :code, '100', date '2024-01-01', 'VERIFIED', now(), 0)""").param("id", UUID.randomUUID()).param("code", code).update();
  }

  @Test
  void aNewValueHoldsFromItsDayAndEndsTheOneBefore() {
    assertThat(enter("admin", "120,50", "1.3.2025", UUID.randomUUID())).hasRedirectedUrl("/parameters/" + code);
    assertThat(parameters.on(LocalDate.of(2025, 2, 28)).lei(code)).isEqualTo(Lei.whole(100));
    assertThat(parameters.on(LocalDate.of(2025, 3, 1)).lei(code)).isEqualTo(Lei.of("120.50"));
    assertThat(enter("admin", "110", "1.6.2024", UUID.randomUUID())).hasStatus(302);
    assertThat(parameters.on(LocalDate.of(2025, 2, 28)).lei(code)).isEqualTo(Lei.whole(110));
    assertThat(parameters.on(LocalDate.of(2025, 3, 1)).lei(code)).isEqualTo(Lei.of("120.50"));
    assertThat(parameters.on(LocalDate.of(2024, 5, 31)).lei(code)).isEqualTo(Lei.whole(100));
  }

  @Test
  void theSameFormSentTwiceEntersOnce() {
    var key = UUID.randomUUID();
    assertThat(enter("admin", "120", "1.3.2025", key)).hasStatus(302);
    assertThat(enter("admin", "120", "1.3.2025", key)).hasStatus(302);
    assertThat(register.history(code)).hasSize(2);
  }

  @Test
  void aSecondValueOnTheSameDayIsRefusedWithWhatWasTyped() {
    assertThat(enter("admin", "120", "1.1.2024", UUID.randomUUID())).hasStatus(422).bodyText().contains("Corectează", "value=\"120\"");
  }

  @Test
  void aValueThatIsNoSumOrHasNoSourceIsRefusedBesideItsField() {
    var answer = post("admin", "/parameters/" + code + "/values", "value", "o sută", "from", "31.02.2026", "standing", "VERIFIED",
        "key", UUID.randomUUID().toString());
    assertThat(answer).hasStatus(422).bodyText().contains("value-error", "from-error", "source-error", "act-error");
    assertThat(register.history(code)).hasSize(1);
  }

  @Test
  void whoEnteredDoesNotConfirmAndASecondOfficerDoes() {
    var both = SignIn.withRoles("parameters READ APPROVE ADMINISTER");
    assertThat(enter(both, "120", "1.3.2025", UUID.randomUUID())).hasStatus(302);
    var entered = register.history(code).getFirst();
    assertThat(confirm(both, entered)).hasStatus(302);
    assertThat(register.history(code).getFirst().confirmedAt()).isNull();
    assertThat(confirm(SignIn.as("admin"), entered)).hasStatus(403);
    assertThat(confirm(SignIn.as("director"), entered)).hasStatus(302);
    assertThat(register.history(code).getFirst().confirmedBy()).isEqualTo("Elena Știrbei");
    assertThat(parameters.on(LocalDate.of(2025, 3, 1)).value(code).confirmed()).isTrue();
  }

  @Test
  void aCorrectionKeepsTheWrongValueInTheHistory() {
    var wrong = register.history(code).getFirst();
    var path = "/parameters/" + code + "/values/" + wrong.id() + "/correct";
    assertThat(mvc.get().uri(path).with(SignIn.as("admin"))).hasStatusOk().bodyText().contains("value=\"100\"");
    var answer = post("admin", path, "value", "101", "standing", "VERIFIED", "act", "Legea nr. 1/2024", "source", "monitor",
        "reason", "greșeală de tipar", "version", "0", "key", UUID.randomUUID().toString());
    assertThat(answer).hasStatus(302);
    assertThat(parameters.on(LocalDate.of(2024, 1, 1)).lei(code)).isEqualTo(Lei.whole(101));
    assertThat(register.history(code)).hasSize(2).anySatisfy(one -> {
      assertThat(one.counts()).isFalse();
      assertThat(one.withdrawalReason()).isEqualTo("greșeală de tipar");
    });
    assertThat(mvc.get().uri("/parameters/" + code).with(SignIn.as("auditor"))).hasStatusOk().bodyText()
        .contains("greșeală de tipar", "101,00").doesNotContain("/correct");
  }

  @Test
  void aCorrectionOfAValueThatChangedMeanwhileIsAConflict() {
    var wrong = register.history(code).getFirst();
    assertThat(confirm(SignIn.as("director"), wrong)).hasStatus(302);
    assertThat(post("admin", "/parameters/" + code + "/values/" + wrong.id() + "/correct", "value", "101", "standing", "RECALLED",
        "source", "monitor", "reason", "tipar", "version", "0", "key", UUID.randomUUID().toString())).hasStatus(409)
        .bodyText().contains("value=\"101\"");
  }

  @Test
  void theRegisterIsFoundByWordsWithoutDiacriticsAndDownloaded() {
    assertThat(mvc.get().uri("/parameters?q=nivelul maxim varstnica").with(SignIn.as("asistent"))).hasStatusOk().bodyText()
        .contains("VMI_MAX_ELDER", "533,00").doesNotContain("VMI_AFC");
    assertThat(mvc.get().uri("/parameters?state=open&q=VMI_CHECK").with(SignIn.as("admin"))).hasStatusOk().bodyText().contains("VMI_CHECK_DAYS");
    assertThat(mvc.get().uri("/parameters/export").with(SignIn.as("auditor"))).hasStatusOk();
    assertThat(mvc.get().uri("/parameters/NOTHING").with(SignIn.as("auditor"))).hasStatus(404);
    assertThat(mvc.get().uri("/parameters/" + code + "/values/new").with(SignIn.as("asistent"))).hasStatus(403);
  }

  @Test
  void thePreviewShowsTheEffectAndEntersNothing() {
    assertThat(post("admin", "/parameters/" + code + "/values", "value", "120", "from", "1.3.2025", "standing", "RECALLED", "source", "x",
        "key", UUID.randomUUID().toString(), "preview", "1")).hasStatusOk().bodyText().contains("value=\"120\"", "01.03.2025");
    assertThat(register.history(code)).hasSize(1);
  }

  private MvcTestResult enter(String who, String value, String from, UUID key) {
    return enter(SignIn.as(who), value, from, key);
  }

  private MvcTestResult enter(RequestPostProcessor who, String value, String from, UUID key) {
    return post(who, "/parameters/" + code + "/values", "value", value, "from", from, "standing", "RECALLED", "source", "probă",
        "key", key.toString());
  }

  private MvcTestResult confirm(RequestPostProcessor who, ParameterRegister.Version version) {
    return post(who, "/parameters/" + code + "/values/" + version.id() + "/confirm", "version", String.valueOf(version.number()));
  }

  private MvcTestResult post(String who, String path, String... fields) {
    return post(SignIn.as(who), path, fields);
  }

  private MvcTestResult post(RequestPostProcessor who, String path, String... fields) {
    var request = mvc.post().uri(path).with(who).with(csrf());
    for (int i = 0; i < fields.length; i += 2) {
      request = request.param(fields[i], fields[i + 1]);
    }
    return request.exchange();
  }
}
