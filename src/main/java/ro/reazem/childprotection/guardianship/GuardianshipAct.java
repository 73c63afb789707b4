package ro.reazem.childprotection.guardianship;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.childfile.ActRule;
import ro.reazem.childprotection.childfile.Ask;
import ro.reazem.childprotection.childfile.FileAct;

/** The steps of support to a guardianship (pașii dosarului de tutelă): request, evaluation of the proposed guardian, report to the court, judgment, inventory, yearly account, end. */
enum GuardianshipAct implements FileAct {
  REQUEST(GuardianshipState.REQUESTED, false, List.of(Ask.day("on"), Ask.choice("requestedBy", "COURT", "PROPOSED_GUARDIAN", "RELATIVE", "SERVICE"),
      Ask.line("court").orNothing(), Ask.line("courtFile").orNothing(), Ask.choice("lackOfParents", "DEAD", "UNKNOWN", "DEPRIVED", "BANNED", "COUNSELLED", "MISSING"),
      Ask.line("guardianName"), Ask.day("guardianBornOn"), Ask.number("guardianDegree").orNothing(), Ask.line("guardianAddress").orNothing(),
      Ask.line("spouse").orNothing())),
  EVALUATE(GuardianshipState.EVALUATED, false, List.of(Ask.day("on"), Ask.line("worker"), met("moral"), met("material"), met("noConvictions"), Ask.line("occupation").orNothing(),
      Ask.line("income"), Ask.words("housing"), Ask.words("healthState"), Ask.words("motivation"), Ask.words("householdOpinion").orNothing(),
      Ask.words("childOpinion").orNothing(), Ask.words("relativesTried").orNothing(), Ask.day("agreedOn").orNothing()), GuardianshipState.REQUESTED,
      GuardianshipState.EVALUATED),
  REPORT(GuardianshipState.REPORTED, true, List.of(Ask.day("on"), Ask.line("reportNumber"), Ask.line("court"), Ask.choice("conclusion", "FAVOURABLE", "UNFAVOURABLE"),
      Ask.words("reasons")), GuardianshipState.EVALUATED),
  JUDGMENT(null, false, List.of(Ask.day("on"), Ask.line("judgmentNumber"), Ask.line("court"), Ask.choice("appointed", "YES", "NO"), Ask.words("note").orNothing()),
      GuardianshipState.REPORTED),
  INVENTORY(null, true, List.of(Ask.day("on"), Ask.line("inventoryNumber"), Ask.line("delegate"), Ask.words("assets")), GuardianshipState.APPOINTED),
  ACCOUNT(null, true, List.of(Ask.day("on"), Ask.number("accountYear"), Ask.words("findings"), Ask.words("childState")), GuardianshipState.APPOINTED),
  END(GuardianshipState.ENDED, false, List.of(Ask.day("on"), Ask.choice("endReason", "OF_AGE", "REPLACED", "PARENTS_BACK", "ADOPTED", "DIED"), Ask.words("note").orNothing()),
      GuardianshipState.APPOINTED),
  WITHDRAW(GuardianshipState.ENDED, false, List.of(Ask.day("on"), Ask.words("note")), GuardianshipState.REQUESTED, GuardianshipState.EVALUATED,
      GuardianshipState.REPORTED);

  private static Ask met(String name) {
    return Ask.choice(name, "MET", "NOT_MET");
  }

  private final ActRule rule;

  GuardianshipAct(@Nullable GuardianshipState to, boolean paper, List<Ask> asks, GuardianshipState... from) {
    this.rule = new ActRule(to, paper, asks, Set.of(from));
  }

  @Override
  public ActRule rule() {
    return rule;
  }
}
