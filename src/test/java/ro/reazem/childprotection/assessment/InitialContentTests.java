package ro.reazem.childprotection.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import ro.reazem.childprotection.childcase.CaseJson;
import ro.reazem.kernel.RuleViolated;

/** What the report of the initial assessment must say, and what its conclusion may not. */
class InitialContentTests {

  private static final LocalDateTime VISIT = LocalDateTime.of(2026, 3, 2, 21, 30);

  static InitialContent content(@Nullable LocalDateTime visit, String without, RiskLevel risk, InitialConclusion conclusion, Map<RiskFactor, Integer> scores) {
    return new InitialContent(visit, without, "acasă", "copilul și bunica", true, "mi-e frică", "vânătăi pe brațe", "locuiesc cu bunica", "", "violență", "bunica", risk,
        conclusion, "evaluare detaliată", scores);
  }

  @Test
  void highRiskIsNeverClosedNorLeftToServices() {
    for (var conclusion : InitialConclusion.values()) {
      boolean goesOn = conclusion == InitialConclusion.DETAILED || conclusion == InitialConclusion.EMERGENCY;
      if (goesOn) {
        assertThatCode(() -> content(VISIT, "", RiskLevel.HIGH, conclusion, Map.of())).doesNotThrowAnyException();
      } else {
        assertThatThrownBy(() -> content(VISIT, "", RiskLevel.HIGH, conclusion, Map.of())).isInstanceOf(RuleViolated.class)
            .hasMessage("childprotection.initial.highRiskGoesOn");
      }
    }
  }

  @Test
  void aMediumRiskIsNotClosedWithoutServices() {
    assertThatThrownBy(() -> content(VISIT, "", RiskLevel.MEDIUM, InitialConclusion.CLOSE, Map.of())).hasMessage("childprotection.initial.riskIsNotClosed");
    assertThatCode(() -> content(VISIT, "", RiskLevel.MEDIUM, InitialConclusion.SERVICES, Map.of())).doesNotThrowAnyException();
  }

  @Test
  void whoVisitedNobodySaysWhy() {
    assertThatThrownBy(() -> content(null, " ", RiskLevel.LOW, InitialConclusion.CLOSE, Map.of())).hasMessage("childprotection.initial.visitMissing");
    assertThatCode(() -> content(null, "familia s-a mutat", RiskLevel.LOW, InitialConclusion.CLOSE, Map.of())).doesNotThrowAnyException();
  }

  @Test
  void theScoreIsASumOfWhatWasLookedAtAndNeverDecides() {
    var scored = content(VISIT, "", RiskLevel.LOW, InitialConclusion.CLOSE, Map.of(RiskFactor.SEVERITY, 3, RiskFactor.FEAR, 2));
    assertThat(scored.total()).isEqualTo(5);
    assertThat(scored.atMost()).isEqualTo(6);
    assertThatThrownBy(() -> content(VISIT, "", RiskLevel.LOW, InitialConclusion.CLOSE, Map.of(RiskFactor.SEVERITY, 4))).hasMessage("childprotection.initial.scale");
  }

  @Test
  void whatWasWrittenReadsTheSame() {
    var written = content(VISIT, "", RiskLevel.HIGH, InitialConclusion.EMERGENCY, Map.of(RiskFactor.SEVERITY, 3));
    assertThat(CaseJson.read(CaseJson.text(written), InitialContent.class)).isEqualTo(written);
  }
}
