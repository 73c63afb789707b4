package ro.reazem.financialaid.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.declaration.Home;
import ro.reazem.financialaid.declaration.Payment;
import ro.reazem.kernel.RuleViolated;

class AidApplicationTests {

  private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
  private static final UUID OFFICER = UUID.randomUUID();
  private static final Instant NOW = Instant.parse("2026-11-02T08:00:00Z");

  @Test
  void theIncomesOfTheMonthBeforeTheRequestCount() {
    assertThat(registered().incomeMonth()).isEqualTo(YearMonth.of(2026, 10));
  }

  @Test
  void aRequestWithoutTheDeclarationUnderOwnResponsibilityIsNotRegistered() {
    assertThatThrownBy(() -> AidApplication.register(lodgement(false), 1, DAY, NOW)).isInstanceOf(RuleViolated.class)
        .hasMessage("financialaid.application.penalLawMissing");
  }

  @Test
  void onlyARequestUnderCheckCanBeProposed() {
    assertThatThrownBy(() -> registered().propose(true, NOW)).hasMessage("financialaid.application.notUnderCheck");
    assertThat(registered().startChecking(OFFICER, NOW).propose(true, NOW).status()).isEqualTo(Status.PROPOSED_GRANT);
    assertThat(registered().startChecking(OFFICER, NOW).propose(false, NOW).status()).isEqualTo(Status.PROPOSED_REFUSAL);
  }

  @Test
  void nothingIsCorrectedWhileItWaitsForTheSignature() {
    var proposed = registered().startChecking(OFFICER, NOW).propose(true, NOW);

    assertThatThrownBy(() -> proposed.correct(UUID.randomUUID(), false, false, declaration(true), NOW))
        .hasMessage("financialaid.application.notWorkable");
    assertThatThrownBy(() -> proposed.withdraw(NOW)).hasMessage("financialaid.application.notWithdrawable");
  }

  @Test
  void whatTheSignatoryReturnsCanBeCorrectedAndProposedAgain() {
    var returned = registered().startChecking(OFFICER, NOW).propose(true, NOW).comeBack(NOW);

    assertThat(returned.status()).isEqualTo(Status.RETURNED);
    assertThat(returned.correct(UUID.randomUUID(), false, false, declaration(true), NOW).propose(true, NOW).settle(NOW).status())
        .isEqualTo(Status.GRANTED);
  }

  @Test
  void aNotificationSaysWhatIsMissingAndGivesTimeThatIsStillToCome() {
    assertThatThrownBy(() -> registered().notifyIncomplete(" ", null, DAY, NOW)).hasMessage("financialaid.application.missingNotSaid");
    assertThatThrownBy(() -> registered().notifyIncomplete("acte", DAY.minusDays(1), DAY, NOW))
        .hasMessage("financialaid.application.termPassed");
    assertThat(registered().notifyIncomplete("acte", DAY, DAY, NOW).status()).isEqualTo(Status.INCOMPLETE);
  }

  @Test
  void theLaterAnswerOfASourceTakesThePlaceOfTheEarlierOne() {
    var request = registered().record(check(FactCheck.Result.UNCLEAR), DAY, NOW).record(check(FactCheck.Result.OK), DAY, NOW);

    assertThat(request.checks()).singleElement().extracting(FactCheck::result).isEqualTo(FactCheck.Result.OK);
  }

  @Test
  void aSettledRequestStaysSettled() {
    var settled = registered().startChecking(OFFICER, NOW).propose(false, NOW).settle(NOW);

    assertThat(settled.status()).isEqualTo(Status.REFUSED);
    assertThatThrownBy(() -> settled.comeBack(NOW)).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> settled.startChecking(OFFICER, NOW)).isInstanceOf(RuleViolated.class);
    assertThatThrownBy(() -> settled.withdraw(NOW)).isInstanceOf(RuleViolated.class);
  }

  private static FactCheck check(FactCheck.Result result) {
    return new FactCheck(FactCheck.Kind.TAX_OFFICE, result, "nr. 1", DAY, "");
  }

  private static AidApplication registered() {
    return AidApplication.register(lodgement(true), 12, DAY, NOW);
  }

  private static Lodgement lodgement(boolean penalLaw) {
    return new Lodgement(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), "Ioana", AidApplication.VMI, false,
        false, declaration(penalLaw));
  }

  private static Declaration declaration(boolean penalLaw) {
    return new Declaration(Declaration.Quality.OWN_NAME, null, List.of(), List.of(),
        new Home(Home.Regime.OWNED, 2, Home.Kind.HOUSE, Home.ConstructionClass.A, ""), List.of(), List.of(), false, false, false,
        Payment.byPost(), true, true, penalLaw, DAY);
  }
}
