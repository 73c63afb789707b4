package ro.reazem.childprotection.childcase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import ro.reazem.events.casework.CaseStatus;
import ro.reazem.kernel.RuleViolated;

/** The case of a child goes through its stages, with one case manager at a time. */
class ChildCaseTests {

  private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
  private static final UUID UNIT = UUID.randomUUID();
  private static final UUID ADELA = UUID.randomUUID();
  private static final UUID RALUCA = UUID.randomUUID();

  private static ChildCase opened() {
    return ChildCase.open(new NewCase(UUID.randomUUID(), UUID.randomUUID(), CaseOrigin.SIGNAL, "neglijare", "421/2026", null, MONDAY, UNIT), 12, 2026, List.of(ADELA));
  }

  @Test
  void theFirstCaseManagerBeginsTheInitialAssessment() {
    var one = opened().appoint(ADELA, UNIT, MONDAY);
    assertThat(one.stage()).isEqualTo(CaseStage.INITIAL_ASSESSMENT);
    assertThat(one.numberOfYear()).isEqualTo("12/2026");
  }

  @Test
  void anotherCaseManagerTakesItOverWhereItStands() {
    var one = opened().appoint(ADELA, UNIT, MONDAY).reach(CaseStage.DETAILED_ASSESSMENT).appoint(RALUCA, UNIT, MONDAY.plusDays(9));
    assertThat(one.stage()).isEqualTo(CaseStage.DETAILED_ASSESSMENT);
    assertThat(one.responsibleId()).isEqualTo(RALUCA);
    refused("childprotection.case.alreadyAppointed", () -> one.appoint(RALUCA, UNIT, MONDAY.plusDays(9)));
  }

  @Test
  void noStageIsSkippedThatTheChildNeeds() {
    refused("childprotection.case.notYet", () -> opened().reach(CaseStage.PLANNING));
    refused("childprotection.case.notYet", () -> opened().appoint(ADELA, UNIT, MONDAY).reach(CaseStage.INTERVENTION));
    refused("childprotection.case.notYet", () -> opened().appoint(ADELA, UNIT, MONDAY).reach(CaseStage.REVIEW));
  }

  @Test
  void aClosedCaseIsTakenUpAgainUnderItsNumberWithASuffix() {
    var one = opened().appoint(ADELA, UNIT, MONDAY).close(new CaseClosing(CaseOutcome.NO_RISK, "fără risc", MONDAY.plusDays(3), ADELA, "Adela"));
    assertThat(one.asCase().status()).isEqualTo(CaseStatus.CLOSED);
    refused("childprotection.case.closed", () -> one.appoint(RALUCA, UNIT, MONDAY.plusDays(9)));
    var again = one.reopen(RALUCA);
    assertThat(again.numberOfYear()).isEqualTo("12/2026-1");
    assertThat(again.responsibleId()).isNull();
    refused("childprotection.case.isOpen", () -> again.reopen(RALUCA));
  }

  @Test
  void anotherCountyMustHaveTakenItBeforeItIsTransferred() {
    var gone = opened().close(new CaseClosing(CaseOutcome.TRANSFERRED, "preluat de DGASPC Alba, adresa 12/2026", MONDAY, ADELA, "Adela"));
    assertThat(gone.stage()).isEqualTo(CaseStage.TRANSFERRED);
    assertThat(gone.stage().isOpen()).isFalse();
  }

  @Test
  void theCaseIsClosedToTheUnitAndTellsWhoMaySeeIt() {
    var state = opened().appoint(ADELA, UNIT, MONDAY).asCase();
    assertThat(state.restricted()).isTrue();
    assertThat(state.responsibleId()).isEqualTo(ADELA);
    assertThat(state.teamIds()).as("whoever opened it and manages it is named once").isEmpty();
  }

  private static void refused(String code, Runnable act) {
    assertThatThrownBy(act::run).isInstanceOf(RuleViolated.class).hasMessage(code);
  }
}
