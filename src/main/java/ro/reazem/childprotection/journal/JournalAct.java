package ro.reazem.childprotection.journal;

import java.util.List;
import java.util.Set;
import ro.reazem.childprotection.childfile.ActRule;
import ro.reazem.childprotection.childfile.Ask;
import ro.reazem.childprotection.childfile.FileAct;

/**
 * What is written into the journal of a case (însemnările din jurnalul cazului): the visit of the initial assessment, contacts with the child, intervention programmes with
 * their notes and reviews, reports on the development, absences without leave.
 */
enum JournalAct implements FileAct {
  INITIAL_VISIT(Ask.day("on"), Ask.hour("hour"), Ask.line("place"), Ask.line("present"), Ask.choice("seenAlone", "YES", "NO"), Ask.words("found"),
      Ask.words("nextSteps").orNothing()),
  CONTACT(Ask.choice("contactBy", "MANAGER", "TEAM"), Ask.choice("contactKind", "VISIT", "MEETING", "TELEPHONE"), Ask.day("on"), Ask.hour("hour").orNothing(),
      Ask.line("place"), Ask.line("present"), Ask.choice("seenAlone", "YES", "NO"), Ask.words("found"), Ask.words("childWords").orNothing(),
      Ask.words("nextSteps").orNothing()),
  PROGRAMME(Ask.choice("need", "HEALTH", "EDUCATION", "FAMILY_TIES", "EMOTIONAL", "LEISURE", "INDEPENDENT_LIFE", "RETURN_HOME", "MATERIAL"), Ask.line("answersFor"),
      Ask.day("on"), Ask.words("objectives"), Ask.words("activities").orNothing(), Ask.day("plannedUntil").orNothing()),
  PROGRAMME_NOTE(Ask.day("on"), Ask.words("done"), Ask.words("nextSteps").orNothing()),
  PROGRAMME_REVIEW(Ask.day("on"), Ask.choice("progress", "NONE", "PART", "MOST", "REACHED"), Ask.words("found"), Ask.choice("programmeKept", "KEPT", "CHANGED"),
      Ask.words("changes").orNothing()),
  PROGRAMME_END(Ask.day("on"), Ask.choice("programmeEnd", "REACHED", "REPLACED", "NOT_NEEDED", "CHILD_LEFT"), Ask.words("endNote")),
  DEVELOPMENT(Ask.day("on"), Ask.line("period"), Ask.words("health"), Ask.words("school"), Ask.words("behaviour"), Ask.words("familyContacts"), Ask.words("carerWords"),
      Ask.words("childWords").orNothing(), Ask.choice("measureFits", "KEEP", "CHANGE"), Ask.words("changes").orNothing()),
  ABSENCE(Ask.day("on"), Ask.hour("hour"), Ask.line("place"), Ask.words("lastSeen"), Ask.words("description").orNothing(), Ask.day("policeOn").orNothing(),
      Ask.hour("policeAt").orNothing(), Ask.line("policeNumber").orNothing()),
  ABSENCE_TOLD(Ask.choice("toldWhom", "POLICE", "COURT", "COMMISSION", "PARENTS", "OTHER"), Ask.day("on"), Ask.hour("hour"), Ask.line("toldNumber"),
      Ask.words("note").orNothing()),
  RETURNED(Ask.day("on"), Ask.hour("hour"), Ask.choice("returnedHow", "ALONE", "POLICE", "FAMILY", "STAFF", "OTHER"), Ask.words("absenceReason"),
      Ask.words("childState"), Ask.words("taken"));

  /** Under which the words of the journal stand among those of the files. */
  static final String WORDS = "JOURNAL";

  private final ActRule rule;

  JournalAct(Ask... asks) {
    this.rule = new ActRule(null, false, List.of(asks), Set.of());
  }

  @Override
  public ActRule rule() {
    return rule;
  }

  /** Whether it continues what another entry began: a programme or an absence. */
  boolean isAboutAnother() {
    return isOfProgramme() || isOfAbsence();
  }

  boolean isOfProgramme() {
    return this == PROGRAMME_NOTE || this == PROGRAMME_REVIEW || this == PROGRAMME_END;
  }

  boolean isOfAbsence() {
    return this == ABSENCE_TOLD || this == RETURNED;
  }
}
