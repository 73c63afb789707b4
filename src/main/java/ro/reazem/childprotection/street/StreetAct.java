package ro.reazem.childprotection.street;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.childfile.ActRule;
import ro.reazem.childprotection.childfile.Ask;
import ro.reazem.childprotection.childfile.FileAct;

/** The steps for a child of the street (pașii pentru copilul străzii): first contact, contact, shelter and leaving it, papers, family, local team on labour, referral, end. */
enum StreetAct implements FileAct {
  FIRST_CONTACT(StreetState.IN_CONTACT, false, List.of(Ask.day("on"), Ask.hour("hour").orNothing(), Ask.line("place"), Ask.line("team"),
      Ask.choice("streetKind", "ALONE", "WITH_FAMILY", "WORKS_ONLY"), Ask.line("sleepingPlace").orNothing(), Ask.choice("workKind", "BEGGING", "SELLING", "OTHER", "NONE"),
      Ask.line("employer").orNothing(), Ask.line("workHours").orNothing(), Ask.line("school").orNothing(), Ask.words("health").orNothing(),
      Ask.line("papers").orNothing(), Ask.line("familyKnown").orNothing())),
  CONTACT(null, false, List.of(Ask.day("on"), Ask.hour("hour").orNothing(), Ask.line("place"), Ask.line("team"), Ask.words("seen"), Ask.words("offered").orNothing()),
      StreetState.IN_CONTACT, StreetState.IN_SERVICE),
  SHELTER(StreetState.IN_SERVICE, false, List.of(Ask.day("on"), Ask.choice("shelter", "NIGHT_SHELTER", "DAY_CENTRE", "EMERGENCY_CENTRE"), Ask.line("shelterName")),
      StreetState.IN_CONTACT),
  LEFT_SHELTER(StreetState.IN_CONTACT, false, List.of(Ask.day("on"), Ask.words("note")), StreetState.IN_SERVICE),
  PAPERS(null, false, List.of(Ask.day("on"), Ask.line("papersAt"), Ask.words("papersStep")), StreetState.IN_CONTACT, StreetState.IN_SERVICE),
  FAMILY(null, false, List.of(Ask.day("on"), Ask.line("familyKnown"), Ask.words("familyFound")), StreetState.IN_CONTACT, StreetState.IN_SERVICE),
  LABOUR_TEAM(null, false, List.of(Ask.day("on"), Ask.line("team"), Ask.words("note")), StreetState.IN_CONTACT, StreetState.IN_SERVICE),
  REFER(StreetState.REFERRED, true, List.of(Ask.day("on"), Ask.words("note")), StreetState.IN_CONTACT, StreetState.IN_SERVICE),
  END(StreetState.ENDED, false, List.of(Ask.day("on"), Ask.choice("endReason", "WITH_FAMILY", "OF_AGE", "MOVED", "LOST", "DIED"), Ask.words("note")),
      StreetState.IN_CONTACT, StreetState.IN_SERVICE);

  private final ActRule rule;

  StreetAct(@Nullable StreetState to, boolean paper, List<Ask> asks, StreetState... from) {
    this.rule = new ActRule(to, paper, asks, Set.of(from));
  }

  @Override
  public ActRule rule() {
    return rule;
  }
}
