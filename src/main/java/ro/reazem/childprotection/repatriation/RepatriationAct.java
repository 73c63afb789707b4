package ro.reazem.childprotection.repatriation;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.childfile.ActRule;
import ro.reazem.childprotection.childfile.Ask;
import ro.reazem.childprotection.childfile.FileAct;

/** The steps that bring a child home from abroad (pașii repatrierii): notice, inquiry with the plan, report of trafficking, decision, travel, costs, arrival, visit, closing. */
enum RepatriationAct implements FileAct {
  NOTICE(RepatriationState.NOTICED, false, List.of(Ask.day("on"), Ask.line("noticeNumber"), Ask.line("authority"), Ask.line("country"), Ask.line("city").orNothing(),
      Ask.day("foundOn"), Ask.tick("romanianCitizen"), Ask.tick("unaccompanied"), Ask.line("papers").orNothing(), Ask.words("foundReason"),
      Ask.tick("traffickingSuspected"), Ask.line("prosecutorCase").orNothing(), Ask.tick("asylum"))),
  INQUIRY(RepatriationState.INQUIRED, true, List.of(Ask.day("on"), Ask.line("outNumber"), Ask.line("worker"), Ask.choice("familyWants", "YES", "NO", "NOT_FOUND"),
      Ask.words("homeFound"), Ask.words("relatives").orNothing(), Ask.words("conclusion"), Ask.words("plan").orNothing()), RepatriationState.NOTICED),
  TRAFFICKING(null, false, List.of(Ask.day("on"), Ask.line("policeUnit"), Ask.day("anitpOn"), Ask.line("recruiter").orNothing(), Ask.line("route").orNothing(),
      Ask.choice("purpose", "SEXUAL", "LABOUR", "BEGGING", "CRIME", "UNKNOWN"), Ask.line("prosecutorCase").orNothing(), Ask.tick("consent")),
      RepatriationState.NOTICED, RepatriationState.INQUIRED, RepatriationState.APPROVED, RepatriationState.RETURNED),
  DECISION(null, false, List.of(Ask.day("on"), Ask.line("decisionNumber"), Ask.choice("approved", "YES", "NO"), Ask.words("note").orNothing()),
      RepatriationState.INQUIRED),
  TRAVEL(null, false, List.of(Ask.day("on"), Ask.day("travelOn"), Ask.line("escort"), Ask.line("route").orNothing(), Ask.lei("advanceLei")),
      RepatriationState.APPROVED),
  COSTS(null, false, List.of(Ask.day("on"), Ask.lei("spentLei"), Ask.lei("recoveredLei").orNothing(), Ask.line("recoveredFrom").orNothing()),
      RepatriationState.APPROVED, RepatriationState.RETURNED),
  ARRIVAL(RepatriationState.RETURNED, true, List.of(Ask.day("on"), Ask.line("arrivalPlace"), Ask.line("escort"),
      Ask.choice("receiver", "PARENT", "RELATIVE", "TRANSIT_CENTRE", "EMERGENCY_PLACEMENT"), Ask.line("receiverName")), RepatriationState.APPROVED),
  MONITOR(null, true, List.of(Ask.day("on"), Ask.line("visitor"), Ask.choice("riskLevel", "LOW", "MEDIUM", "HIGH"), Ask.words("homeFound")),
      RepatriationState.RETURNED),
  CLOSE(RepatriationState.ENDED, false, List.of(Ask.day("on"), Ask.words("conclusion")), RepatriationState.RETURNED),
  STOP(RepatriationState.ENDED, false, List.of(Ask.day("on"), Ask.choice("stopReason", "OF_AGE", "ELSEWHERE", "NOT_FOUND", "DIED", "MISTAKE"), Ask.words("note")),
      RepatriationState.NOTICED, RepatriationState.INQUIRED, RepatriationState.APPROVED);

  private final ActRule rule;

  RepatriationAct(@Nullable RepatriationState to, boolean paper, List<Ask> asks, RepatriationState... from) {
    this.rule = new ActRule(to, paper, asks, Set.of(from));
  }

  @Override
  public ActRule rule() {
    return rule;
  }
}
