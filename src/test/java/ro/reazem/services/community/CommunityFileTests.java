package ro.reazem.services.community;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.ActNumber;

/** The way of a file from the census to its end, and who is a teenage mother. */
class CommunityFileTests {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final YoungMothers LAW = new YoungMothers(18, 16);

  @Test
  void nobodyIsFollowedWithoutConsent() {
    var file = file();
    refused(() -> file.activate(DAY), "services.community.noConsent");
    refused(file::requireConsent, "services.community.noConsent");
    file.consent(DAY.plusDays(1)).activate(DAY.plusDays(1));
    assertThat(file.state()).isEqualTo(CommunityState.ACTIVE);
    refused(() -> file.consent(DAY.plusDays(2)), "services.community.notNow");
  }

  @Test
  void aDayNeverComesBeforeTheOneItFollows() {
    refused(() -> file().consent(DAY.minusDays(1)), "services.community.beforeCensus");
    var file = file().consent(DAY.plusDays(5));
    refused(() -> file.activate(DAY.plusDays(4)), "services.community.beforeConsent");
    refused(() -> file.close(DAY.plusDays(4), EndReason.MOVED, ""), "services.community.beforeLast");
  }

  @Test
  void aRefusalHasItsWordsAndOnlyWhoWasFollowedIsResolved() {
    refused(() -> file().close(DAY, EndReason.REFUSED, " "), "services.community.refusalWords");
    refused(() -> file().close(DAY, EndReason.RESOLVED, ""), "services.community.neverActive");
    assertThat(file().close(DAY, EndReason.REFUSED, "nu deschide").state()).isEqualTo(CommunityState.CLOSED);
  }

  @Test
  void aBeneficiaryIsAlwaysOfSomeCategory() {
    refused(() -> file().assess(List.of()), "services.community.noCategory");
    assertThat(file().assess(List.of("MINORITY")).categories()).containsExactly("MINORITY");
  }

  @Test
  void t121AtSeventeenPreventionIsToldUnderSixteenProtectionToo() {
    assertThat(LAW.of(DAY.minusYears(17), DAY)).isEqualTo(YoungMothers.Answer.PREVENTION);
    assertThat(LAW.of(DAY.minusYears(18), DAY)).as("of age on the day").isEqualTo(YoungMothers.Answer.NOBODY);
    assertThat(LAW.of(DAY.minusYears(16), DAY)).as("sixteen on the day").isEqualTo(YoungMothers.Answer.PREVENTION);
    assertThat(LAW.of(DAY.minusYears(16).plusDays(1), DAY)).isEqualTo(YoungMothers.Answer.PROTECTION);
    assertThat(LAW.of(null, DAY)).isEqualTo(YoungMothers.Answer.NOBODY);
  }

  private static CommunityFile file() {
    return CommunityFile.identify(new Identified(UUID.randomUUID(), UUID.randomUUID(), DAY.minusYears(70), UUID.randomUUID(), null, null, List.of("ELDERLY"), DAY),
        UUID.randomUUID(), UUID.randomUUID(), new ActNumber(7, DAY), UUID.randomUUID());
  }

  private static void refused(Runnable act, String code) {
    assertThatThrownBy(act::run).isInstanceOfSatisfying(RuleViolated.class, violated -> assertThat(violated.code()).isEqualTo(code));
  }
}
