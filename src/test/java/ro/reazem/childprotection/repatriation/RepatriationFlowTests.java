package ro.reazem.childprotection.repatriation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ro.reazem.childprotection.childfile.SaidSo.said;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import ro.reazem.childprotection.childfile.Answers;
import ro.reazem.childprotection.childfile.Doing;
import ro.reazem.childprotection.childfile.FileStep;
import ro.reazem.childprotection.childfile.SaidSo;
import ro.reazem.kernel.RuleViolated;

/** A Romanian child alone abroad is brought home with a plan, and followed. */
class RepatriationFlowTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
  private final RepatriationFlow flow = new RepatriationFlow();

  @Test
  void itIsForRomanianChildrenWhoAreAlone() {
    var now = said("on", "2026-05-03", "foundOn", "2026-05-01", "romanianCitizen", "true", "unaccompanied", "true");
    assertThatCode(() -> flow.require(RepatriationAct.NOTICE, doing("", Answers.none(), now, 2012))).doesNotThrowAnyException();
    refused(RepatriationAct.NOTICE, now.and(said("romanianCitizen", "")), 2012, "childprotection.repatriation.notRomanian");
    refused(RepatriationAct.NOTICE, now.and(said("unaccompanied", "")), 2012, "childprotection.repatriation.accompanied");
    refused(RepatriationAct.NOTICE, now, 2008, "childprotection.case.ofAge");
  }

  @Test
  void theInquiryIsSentWithThePlanOfReintegration() {
    refused(RepatriationAct.INQUIRY, said("on", "2026-05-20", "conclusion", "familia îl primește"), 2012, "childprotection.repatriation.planMissing");
  }

  @Test
  void aReturnIsApprovedOrRefusedAndTheChildArrivesAfterwards() {
    assertThat(flow.after(RepatriationAct.DECISION, doing("INQUIRED", Answers.none(), said("approved", "YES"), 2012))).isEqualTo(RepatriationState.APPROVED);
    assertThat(flow.after(RepatriationAct.DECISION, doing("INQUIRED", Answers.none(), said("approved", "NO"), 2012))).isEqualTo(RepatriationState.REFUSED);
    assertThatThrownBy(() -> flow.require(RepatriationAct.ARRIVAL, doing("APPROVED", said("decidedOn", "2026-06-10"), said("on", "2026-06-09"), 2012)))
        .isInstanceOfSatisfying(RuleViolated.class, one -> assertThat(one.code()).isEqualTo("childprotection.repatriation.beforeDecision"));
  }

  @Test
  void whoIsReceivedForAnEmergencyPlacementGetsAProtectionCase() {
    assertThat(flow.opensCase(RepatriationAct.ARRIVAL, doing("APPROVED", Answers.none(), said("receiver", "EMERGENCY_PLACEMENT"), 2012))).isTrue();
    assertThat(flow.opensCase(RepatriationAct.ARRIVAL, doing("APPROVED", Answers.none(), said("receiver", "PARENT"), 2012))).isFalse();
  }

  @Test
  void theFileEndsAfterAVisitAndNoLengthIsInventedWhereNoneIsSet() {
    var known = said("arrivedOn", "2026-06-12");
    var close = said("on", "2026-08-30");
    assertThatThrownBy(() -> flow.require(RepatriationAct.CLOSE, doing("RETURNED", known, close, 2012))).isInstanceOfSatisfying(RuleViolated.class,
        one -> assertThat(one.code()).isEqualTo("childprotection.repatriation.notMonitored"));
    var visit = new FileStep(1, "MONITOR", LocalDate.of(2026, 7, 1), Answers.none(), "Ioana", java.time.Instant.EPOCH);
    assertThatCode(() -> flow.require(RepatriationAct.CLOSE, new Doing("RETURNED", SaidSo.child(LocalDate.of(2012, 1, 1), true), known, close, List.of(visit), TODAY,
        (day, code) -> null))).doesNotThrowAnyException();
    assertThatThrownBy(() -> flow.require(RepatriationAct.CLOSE, new Doing("RETURNED", SaidSo.child(LocalDate.of(2012, 1, 1), true), known, close, List.of(visit), TODAY,
        (day, code) -> "6 MONTHS"))).isInstanceOfSatisfying(RuleViolated.class, one -> assertThat(one.code()).isEqualTo("childprotection.repatriation.stillMonitored"));
  }

  private void refused(RepatriationAct act, Answers now, int born, String code) {
    assertThatThrownBy(() -> flow.require(act, doing("", Answers.none(), now, born))).isInstanceOfSatisfying(RuleViolated.class,
        one -> assertThat(one.code()).isEqualTo(code));
  }

  private static Doing doing(String state, Answers known, Answers now, int born) {
    return SaidSo.doing(state, SaidSo.child(LocalDate.of(born, 1, 1), true), known, now, TODAY);
  }
}
