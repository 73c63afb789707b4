package ro.reazem.childprotection.parentsabroad;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.childfile.ActRule;
import ro.reazem.childprotection.childfile.Ask;
import ro.reazem.childprotection.childfile.FileAct;

/**
 * The steps for a child with parents abroad (pașii dosarului): found, another parent, evaluation, request and delegation of parental authority, its refusal, visit,
 * counselling of the carer, fine, parents back, referral, closing.
 */
enum AbroadAct implements FileAct {
  FIND(AbroadState.FOUND, true, List.of(Ask.day("on"), Ask.choice("source", "NOTICE", "ALREADY_GONE", "SCHOOL_LIST", "VISIT", "OTHER"),
      Ask.choice("notifier", "PARENT_WITH_AUTHORITY", "BOTH_PARENTS", "SOLE_SUPPORTER", "GUARDIAN").orNothing(), Ask.day("leavingOn").orNothing(),
      Ask.choice("situation", "BOTH", "ONE", "SOLE"), Ask.line("parentName"), relation(), Ask.line("country"), Ask.day("abroadSince").orNothing(),
      Ask.line("workType").orNothing(), Ask.line("keeperNamed").orNothing(), Ask.line("school").orNothing(), Ask.tick("onSchoolList"), Ask.tick("childReturned"),
      Ask.words("note").orNothing())),
  ASK_DELEGATION(AbroadState.DELEGATION_ASKED, true, List.of(Ask.day("on"), Ask.line("court"), Ask.line("courtFile").orNothing(), Ask.line("keeperName"),
      Ask.day("keeperBornOn"), Ask.number("keeperDegree"), Ask.tick("conditionsMet")), AbroadState.EVALUATED),
  EVALUATE(AbroadState.EVALUATED, true, List.of(Ask.day("on"), Ask.line("visitor"), risk(),
      Ask.choice("livesWith", "RELATIVES", "FOSTER_CARER", "RESIDENTIAL", "OTHER", "NOBODY"), Ask.words("homeFound"), Ask.words("needs").orNothing()),
      AbroadState.FOUND, AbroadState.EVALUATED),
  VISIT(null, true, List.of(Ask.day("on"), Ask.line("visitor"), risk(), Ask.words("homeFound"), Ask.words("childWords").orNothing()), AbroadState.ACTIVE,
      AbroadState.MONITORING),
  DELEGATE(AbroadState.ACTIVE, true, List.of(Ask.day("on"), Ask.line("delegationNumber"), Ask.line("court"), Ask.day("delegationFrom"), Ask.day("delegationUntil"),
      Ask.tick("consentInPerson")), AbroadState.DELEGATION_ASKED, AbroadState.ACTIVE),
  REFUSE(AbroadState.EVALUATED, false, List.of(Ask.day("on"), Ask.line("delegationNumber"), Ask.words("note")), AbroadState.DELEGATION_ASKED),
  COUNSELLED(null, false, List.of(Ask.day("on"), Ask.line("counsellor"), Ask.words("note")), AbroadState.ACTIVE),
  PARENTS_BACK(AbroadState.MONITORING, false, List.of(Ask.day("on"), Ask.line("parentName"), Ask.words("note").orNothing()), AbroadState.FOUND,
      AbroadState.EVALUATED, AbroadState.DELEGATION_ASKED, AbroadState.ACTIVE),
  PARENT(null, false, List.of(Ask.day("on"), Ask.line("parentName"), relation(), Ask.line("country"), Ask.day("abroadSince").orNothing(),
      Ask.line("workType").orNothing()), AbroadState.FOUND, AbroadState.EVALUATED, AbroadState.DELEGATION_ASKED, AbroadState.ACTIVE),
  FINE(null, false, List.of(Ask.day("on"), Ask.line("fineNumber"), Ask.lei("fineLei"), Ask.words("note")), AbroadState.FOUND, AbroadState.EVALUATED,
      AbroadState.DELEGATION_ASKED, AbroadState.ACTIVE, AbroadState.MONITORING),
  REFER(AbroadState.REFERRED, true, List.of(Ask.day("on"), Ask.choice("referredFor", "NO_CARER", "RISK", "VIOLENCE"), Ask.words("note")), AbroadState.EVALUATED,
      AbroadState.DELEGATION_ASKED, AbroadState.ACTIVE, AbroadState.MONITORING),
  CLOSE(AbroadState.CLOSED, false, List.of(Ask.day("on"), Ask.words("note")), AbroadState.MONITORING),
  STOP(AbroadState.CLOSED, false, List.of(Ask.day("on"), Ask.choice("stopReason", "OF_AGE", "MOVED", "WITH_PARENTS", "DIED", "MISTAKE"), Ask.words("note")),
      AbroadState.FOUND, AbroadState.EVALUATED, AbroadState.DELEGATION_ASKED, AbroadState.ACTIVE, AbroadState.MONITORING);

  private final ActRule rule;

  AbroadAct(@Nullable AbroadState to, boolean paper, List<Ask> asks, AbroadState... from) {
    this.rule = new ActRule(to, paper, asks, Set.of(from));
  }

  private static Ask risk() {
    return Ask.choice("riskLevel", "LOW", "MEDIUM", "HIGH");
  }

  private static Ask relation() {
    return Ask.choice("relation", "MOTHER", "FATHER", "GUARDIAN");
  }

  @Override
  public ActRule rule() {
    return rule;
  }
}
