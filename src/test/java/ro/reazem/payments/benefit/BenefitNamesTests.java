package ro.reazem.payments.benefit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.entitlements.BenefitNamed;

/** A local aid is called by its name before the institution says who pays it. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class BenefitNamesTests {

  private static final Instant NOW = Instant.parse("2026-11-28T10:00:00Z");

  @Autowired BenefitNames names;
  @Autowired PaidBenefits benefits;

  @Test
  void theNameToldLastCountsInWhateverOrderItIsHeard() {
    var code = "LOCAL_" + UUID.randomUUID();
    assertThat(benefits.name(code)).as("of what nobody named the code is all there is").isEqualTo(code);
    names.told(new BenefitNamed(code, NOW, "Ajutor pentru chirie"));
    names.told(new BenefitNamed(code, NOW.minusSeconds(60), "Chirie"));
    names.told(new BenefitNamed(code, NOW, "Altul"));
    assertThat(benefits.name(code)).isEqualTo("Ajutor pentru chirie");
    names.told(new BenefitNamed(code, NOW.plusSeconds(60), "Subvenție pentru chirie"));
    assertThat(benefits.romanian(code)).isEqualTo("Subvenție pentru chirie");
  }
}
