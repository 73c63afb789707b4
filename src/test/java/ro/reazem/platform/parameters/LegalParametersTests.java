package ro.reazem.platform.parameters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

@SpringBootTest
@AutoConfigureMockMvc
class LegalParametersTests {

  @Autowired
  private LegalParameters parameters;

  @Autowired
  private LoadingShippedParameters loading;

  @Test
  void theLevelsOfEveryIndexationAreThere() {
    assertThat(parameters.on(LocalDate.of(2024, 1, 1)).lei("VMI_MAX")).isEqualTo(Lei.whole(313));
    assertThat(parameters.on(LocalDate.of(2024, 2, 29)).lei("VMI_MAX")).isEqualTo(Lei.whole(313));
    assertThat(parameters.on(LocalDate.of(2024, 3, 1)).lei("VMI_MAX")).isEqualTo(Lei.whole(346));
    assertThat(parameters.on(LocalDate.of(2025, 3, 1)).lei("VMI_MAX")).isEqualTo(Lei.whole(366));
    assertThat(parameters.on(LocalDate.of(2022, 3, 1)).lei("ISR")).isEqualTo(Lei.of("525.50"));
  }

  @Test
  void theDatabaseSaysWhatTheShippedFilesSay() {
    var day = LocalDate.of(2026, 2, 1);
    assertThat(parameters.on(day).find("VMI_AFC_2_MONO_3").map(ParameterValue::id))
        .isEqualTo(ParameterSeed.of("financialaid").on(day).find("VMI_AFC_2_MONO_3").map(ParameterValue::id));
  }

  @Test
  void loadingAgainChangesNothing() {
    var day = LocalDate.of(2026, 2, 1);
    var before = parameters.on(day);
    loading.load(ParameterSeed.of("financialaid"));
    assertThat(parameters.on(day)).isSameAs(before);
  }

  @Test
  void whatTheInstitutionHasToSetIsRefusedByName() {
    assertThatThrownBy(() -> parameters.on(LocalDate.of(2026, 2, 1)).whole("VMI_CHECK_DAYS"))
        .isInstanceOfSatisfying(RuleViolated.class, refused -> {
          assertThat(refused.code()).isEqualTo("platform.parameter.toBeSet");
          assertThat(refused.arguments().getFirst()).isEqualTo("Termenul de verificare a cererii");
        });
  }

  @Test
  void aTrialValueMustBeOneThatTheParameterCanTake() {
    var law = parameters.on(LocalDate.of(2026, 2, 1));
    assertThat(law.overridden(Map.of("VMI_MAX", "393")).lei("VMI_MAX")).isEqualTo(Lei.whole(393));
    assertThat(law.lei("VMI_MAX")).isEqualTo(Lei.whole(366));
    assertThatThrownBy(() -> law.overridden(Map.of("VMI_AI_MULTIPLIER", "TWICE"))).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> law.overridden(Map.of("VMI_MAXX", "1"))).isInstanceOf(RuleViolated.class);
  }
}
