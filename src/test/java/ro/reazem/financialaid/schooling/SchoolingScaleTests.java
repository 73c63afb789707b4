package ro.reazem.financialaid.schooling;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ro.reazem.kernel.Lei;

/** The old scale of the family allowance as test data (financial-aid.md, lines 247-250); the one of today is for the institution to set. */
class SchoolingScaleTests {

  @ParameterizedTest(name = "line {0}: {1} absences, per child {2}, exempt {3}: {4} remain of {5}")
  @CsvSource({"250, 12, false, false, 383.20, 479", "250, 12, true, false, 447.07, 479", "247, 9, false, false, 479, 479", "247, 10, false, false, 383.20, 479",
      "247, 19, false, false, 383.20, 479", "247, 20, false, false, 239.50, 479", "247, 21, false, false, 0, 479", "247, 21, true, false, 319.33, 479",
      "248, 40, false, true, 479, 479", "247, 20, false, false, 143, 286", "247, 12, false, false, 228.80, 286"})
  void whatRemainsOfTheAid(int line, int absences, boolean perChild, boolean exempt, String remains, String aid) {
    var scale = new SchoolingScale(10, BigDecimal.valueOf(20), 20, BigDecimal.valueOf(50), 21, perChild, 3, 1);

    var effect = scale.of(absences, exempt, Lei.of(aid), 3);

    assertThat(Lei.of(aid).minus(effect.cut())).isEqualTo(Lei.of(remains));
  }
}
