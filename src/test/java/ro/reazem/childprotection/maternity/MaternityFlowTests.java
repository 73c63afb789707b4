package ro.reazem.childprotection.maternity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static ro.reazem.childprotection.childfile.SaidSo.said;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import ro.reazem.childprotection.childfile.Answers;
import ro.reazem.childprotection.childfile.Doing;
import ro.reazem.childprotection.childfile.SaidSo;
import ro.reazem.kernel.RuleViolated;

/** A child left in a hospital: what the rules refuse, and what they note. */
class MaternityFlowTests {

  private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
  private final MaternityFlow flow = new MaternityFlow();

  @Test
  void t91ANoticeAfter34HoursAnd50MinutesIsABreachOfTheHospital() {
    var late = flow.derived(MaternityAct.NOTICE, doing("", Answers.none(), notice("2026-05-03", "22:10", "2026-05-05", "09:00")));
    assertThat(late).containsEntry("=noticeTook", "34 h 50 min").containsEntry("=noticeLate", "#late").containsEntry("noticedOn", "2026-05-05");
    var kept = flow.derived(MaternityAct.NOTICE, doing("", Answers.none(), notice("2026-05-03", "22:10", "2026-05-04", "22:10")));
    assertThat(kept).containsEntry("=noticeTook", "24 h 0 min").doesNotContainKey("=noticeLate");
  }

  @Test
  void theHoursAreThoseThatPassedAlsoWhenTheClockIsChanged() {
    var night = flow.derived(MaternityAct.NOTICE, doing("", Answers.none(), notice("2026-03-28", "23:00", "2026-03-29", "23:30")));
    assertThat(night).containsEntry("=noticeTook", "23 h 30 min").doesNotContainKey("=noticeLate");
  }

  @Test
  void aNoticeDoesNotComeBeforeTheMotherWasMissingNorTomorrow() {
    refused(MaternityAct.NOTICE, "", Answers.none(), notice("2026-05-03", "22:10", "2026-05-03", "22:09"), "childprotection.maternity.noticeBeforeDisappearance");
    refused(MaternityAct.NOTICE, "", Answers.none(), notice("2026-05-03", "22:10", "2026-07-02", "08:00"), "childprotection.childfile.inFuture");
  }

  @Test
  void theRecordBearsThreeSignaturesAndFollowsTheNotice() {
    var known = said("noticedOn", "2026-05-05");
    var signed = said("on", "2026-05-10", "serviceRepresentative", "Ioana", "policeRepresentative", "Vasile", "hospitalRepresentative", "Maria");
    allowed(MaternityAct.RECORD, "NOTIFIED", known, signed);
    refused(MaternityAct.RECORD, "NOTIFIED", known, said("on", "2026-05-10", "serviceRepresentative", "Ioana", "hospitalRepresentative", "Maria"),
        "childprotection.maternity.threeSignatures");
    refused(MaternityAct.RECORD, "NOTIFIED", known, signed.and(said("on", "2026-05-04")), "childprotection.maternity.recordBeforeNotice");
  }

  @Test
  void aFalseIdentityStaysAsDeclaredAndIsMarkedDisproved() {
    var answer = said("on", "2026-06-01", "policeResult", "FALSE_IDENTITY");
    var doing = doing("RECORDED", said("recordedOn", "2026-05-10", "declaredMother", "Elena Popa", "motherIdentity", "DECLARED"), answer);
    assertThat(flow.after(MaternityAct.POLICE_ANSWER, doing)).isEqualTo(MaternityState.MOTHER_UNKNOWN);
    var known = doing.known().and(answer).and(new Answers(flow.derived(MaternityAct.POLICE_ANSWER, doing)));
    assertThat(known.text("declaredMother")).isEqualTo("Elena Popa");
    assertThat(known.text("motherIdentity")).isEqualTo("DISPROVED");
  }

  @Test
  void aMotherWhoIsFoundIsNamedAndCounselledInsteadOfWaitingForAName() {
    var known = said("recordedOn", "2026-05-10");
    refused(MaternityAct.POLICE_ANSWER, "RECORDED", known, said("on", "2026-06-01", "policeResult", "FOUND"), "childprotection.maternity.motherNameMissing");
    var found = doing("RECORDED", known, said("on", "2026-06-01", "policeResult", "FOUND", "motherName", "Elena"));
    assertThat(flow.after(MaternityAct.POLICE_ANSWER, found)).isEqualTo(MaternityState.MOTHER_FOUND);
    assertThat(MaternityAct.BIRTH.mayFollow(MaternityState.MOTHER_FOUND)).isTrue();
    assertThat(MaternityAct.FILE_SENT.mayFollow(MaternityState.MOTHER_FOUND)).isFalse();
    assertThat(MaternityAct.HOME.mayFollow(MaternityState.MOTHER_FOUND)).isTrue();
  }

  @Test
  void aMotherWhoComesBackChangesNoRegisteredBirth() {
    assertThat(flow.after(MaternityAct.MOTHER_RETURNED, doing("WITH_SERVICE", Answers.none(), said("on", "2026-06-10")))).isEqualTo(MaternityState.MOTHER_FOUND);
    assertThat(flow.after(MaternityAct.MOTHER_RETURNED, doing("REGISTERED", Answers.none(), said("on", "2026-06-10")))).isEqualTo(MaternityState.REGISTERED);
  }

  @Test
  void stepsAreNotDatedBeforeTheOnesTheyRestOn() {
    refused(MaternityAct.POLICE_ANSWER, "RECORDED", said("recordedOn", "2026-05-10"), said("on", "2026-05-09", "policeResult", "NOT_FOUND"),
        "childprotection.maternity.beforeRecord");
    refused(MaternityAct.FILE_SENT, "MOTHER_UNKNOWN", said("answeredOn", "2026-06-02"), said("on", "2026-06-01", "receivedOn", "2026-06-03"),
        "childprotection.maternity.beforeAnswer");
    refused(MaternityAct.FILE_SENT, "MOTHER_UNKNOWN", said("answeredOn", "2026-06-02"), said("on", "2026-06-04", "receivedOn", "2026-06-03"),
        "childprotection.maternity.receivedBeforeSent");
    refused(MaternityAct.NAME, "WITH_SERVICE", said("receivedOn", "2026-06-03"), said("on", "2026-06-02"), "childprotection.maternity.nameBeforeFile");
    refused(MaternityAct.CERTIFICATE, "REGISTERED", said("registeredOn", "2026-06-08", "registeredAt", "12:00"), said("on", "2026-06-08", "hour", "11:59"),
        "childprotection.maternity.certificateBeforeAct");
  }

  @Test
  void anIdentityIsEstablishedOnTheSameRecordOnceItHasACnp() {
    var now = said("on", "2026-06-10", "exit", "FOSTER_CARER");
    refused(MaternityAct.IDENTITY, "CERTIFICATE_HELD", Answers.none(), now, "childprotection.maternity.noCnpYet");
    var identified = SaidSo.doing("CERTIFICATE_HELD", SaidSo.child(LocalDate.of(2026, 5, 1), true), Answers.none(), now, TODAY);
    assertThatCode(() -> flow.require(MaternityAct.IDENTITY, identified)).doesNotThrowAnyException();
    assertThat(MaternityState.IDENTIFIED.isOpen()).isFalse();
  }

  private static Answers notice(String missingOn, String missingAt, String on, String at) {
    return said("disappearedOn", missingOn, "disappearedAt", missingAt, "on", on, "hour", at);
  }

  private void refused(MaternityAct act, String state, Answers known, Answers now, String code) {
    assertThatThrownBy(() -> flow.require(act, doing(state, known, now))).isInstanceOfSatisfying(RuleViolated.class, one -> assertThat(one.code()).isEqualTo(code));
  }

  private void allowed(MaternityAct act, String state, Answers known, Answers now) {
    assertThatCode(() -> flow.require(act, doing(state, known, now))).doesNotThrowAnyException();
  }

  private static Doing doing(String state, Answers known, Answers now) {
    return SaidSo.doing(state, SaidSo.child(LocalDate.of(2026, 5, 1), false), known, now, TODAY);
  }
}
