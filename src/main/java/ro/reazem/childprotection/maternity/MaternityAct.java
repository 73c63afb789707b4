package ro.reazem.childprotection.maternity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.childfile.ActRule;
import ro.reazem.childprotection.childfile.Ask;
import ro.reazem.childprotection.childfile.FileAct;

/**
 * The steps for a child left in a hospital (pașii pentru copilul părăsit în maternitate): notice, record of abandonment, fitness for discharge, answer of the police,
 * mother who comes back, counselling, file to the public service, name, birth act, certificate, identity; or the child goes home.
 */
enum MaternityAct implements FileAct {
  NOTICE(MaternityState.NOTIFIED, false, List.of(Ask.line("hospital"), Ask.line("ward"), Ask.day("admittedOn"), Ask.day("disappearedOn"), Ask.hour("disappearedAt"),
      Ask.day("phonedOn").orNothing(), Ask.hour("phonedAt").orNothing(), Ask.day("on"), Ask.hour("hour"), Ask.line("noticeNumber").orNothing(),
      Ask.choice("risk", "NO_CARE", "NO_VISITS", "NOT_TAKEN", "NOT_REGISTERED", "ADMITTED_ALONE", "TRANSFERRED_ALONE"), Ask.line("provisionalName"),
      Ask.line("declaredMother").orNothing(), Ask.day("declaredBornOn").orNothing(), Ask.line("declaredAddress").orNothing(),
      Ask.choice("motherIdentity", "SHOWN", "DECLARED", "UNKNOWN"), Ask.line("motherShown").orNothing(), Ask.words("health").orNothing())),
  RECORD(MaternityState.RECORDED, true, List.of(Ask.line("recordNumber"), Ask.day("on"), Ask.line("place"), Ask.line("serviceRepresentative").orNothing(),
      Ask.line("policeRepresentative").orNothing(), Ask.line("policeUnit"), Ask.line("hospitalRepresentative").orNothing(), Ask.words("found"),
      Ask.words("health").orNothing()), MaternityState.NOTIFIED),
  POLICE_ANSWER(null, false, List.of(Ask.day("on"), Ask.line("answerNumber"), Ask.choice("policeResult", "FOUND", "NOT_FOUND", "FALSE_IDENTITY"),
      Ask.line("motherName").orNothing(), Ask.words("note").orNothing()), MaternityState.RECORDED),
  FILE_SENT(MaternityState.WITH_SERVICE, true, List.of(Ask.day("on"), Ask.line("outNumber"), Ask.line("service"), Ask.day("receivedOn"), Ask.words("enclosed")),
      MaternityState.MOTHER_UNKNOWN),
  COUNSELLING(null, false, List.of(Ask.day("on"), Ask.line("counsellor"), wish(), Ask.words("guidance")), MaternityState.MOTHER_FOUND),
  NAME(MaternityState.NAMED, false, List.of(Ask.day("on"), Ask.line("dispositionNumber"), Ask.line("mayorOf"), Ask.line("familyName"), Ask.line("givenName")),
      MaternityState.WITH_SERVICE),
  BIRTH(MaternityState.REGISTERED, false, List.of(Ask.day("on"), Ask.hour("hour"), Ask.line("birthActNumber"), Ask.line("civilOffice"), Ask.line("familyName"),
      Ask.line("givenName")), MaternityState.NAMED, MaternityState.MOTHER_FOUND),
  CERTIFICATE(MaternityState.CERTIFICATE_HELD, false, List.of(Ask.day("on"), Ask.hour("hour"), Ask.line("outNumber").orNothing(), Ask.line("certificate")),
      MaternityState.REGISTERED),
  IDENTITY(MaternityState.IDENTIFIED, false, List.of(Ask.day("on"), Ask.choice("exit", "FAMILY", "EXTENDED_FAMILY", "FOSTER_CARER", "RESIDENTIAL"),
      Ask.words("note").orNothing()), MaternityState.CERTIFICATE_HELD),
  HOME(MaternityState.WITH_FAMILY, false, List.of(Ask.day("on"), Ask.choice("exit", "FAMILY", "EXTENDED_FAMILY"), Ask.line("receivedBy"),
      Ask.words("note").orNothing()), MaternityState.NOTIFIED, MaternityState.MOTHER_FOUND),
  DISCHARGE(null, false, List.of(Ask.day("on"), Ask.words("health"), Ask.line("doctor").orNothing()), MaternityState.RECORDED, MaternityState.MOTHER_UNKNOWN,
      MaternityState.MOTHER_FOUND, MaternityState.WITH_SERVICE, MaternityState.NAMED, MaternityState.REGISTERED, MaternityState.CERTIFICATE_HELD),
  MOTHER_RETURNED(null, false, List.of(Ask.day("on"), Ask.line("motherName"), Ask.line("identityProof"), wish(), Ask.line("counsellor"), Ask.words("guidance")),
      MaternityState.NOTIFIED, MaternityState.RECORDED, MaternityState.MOTHER_UNKNOWN, MaternityState.WITH_SERVICE, MaternityState.NAMED,
      MaternityState.REGISTERED, MaternityState.CERTIFICATE_HELD);

  private final ActRule rule;

  MaternityAct(@Nullable MaternityState to, boolean paper, List<Ask> asks, MaternityState... from) {
    this.rule = new ActRule(to, paper, asks, Set.of(from));
  }

  private static Ask wish() {
    return Ask.choice("motherWish", "KEEPS", "ASKS_TIME", "CONSENTS_TO_PLACEMENT", "WANTS_ADOPTION", "REFUSES");
  }

  @Override
  public ActRule rule() {
    return rule;
  }
}
