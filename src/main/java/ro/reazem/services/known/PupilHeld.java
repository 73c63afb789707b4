package ro.reazem.services.known;

import java.util.List;
import ro.reazem.platform.held.HeldTable;

/** What school cabinets hold on a person as a pupil. */
final class PupilHeld {

  private static final String OF_FILE = " join services.pupil_file f on f.id = t.file_id";

  private PupilHeld() {}

  static List<HeldTable> tables() {
    return List.of(
        HeldTable.only("services.held.pupilFiles", """
            select child_id as person, number || '/' || year as number, opened_on, state, entry_note, entry_doctor, risk_since, ended_on, sent_to
            from services.pupil_file"""),
        HeldTable.only("services.held.pupilHistory", "select f.child_id as person, t.act, t.performed_at from services.pupil_line t" + OF_FILE),
        HeldTable.only("services.held.consultations", "select f.child_id as person, t.consulted_on, t.reason, t.findings, t.diagnosis, t.advice, t.suspicion from services.consultation t" + OF_FILE),
        HeldTable.only("services.held.signals", """
            select f.child_id as person, t.told_on, t.form, t.danger, t.signs, t.author, t.whereabouts, t.done, t.taking from services.pupil_signal t""" + OF_FILE),
        HeldTable.only("services.held.consents", "select f.child_id as person, t.kind, t.given, t.giver, t.given_on, t.until_on from services.health_consent t" + OF_FILE),
        HeldTable.only("services.held.treatments", "select f.child_id as person, t.treated_on, t.what, t.emergency from services.treatment t" + OF_FILE),
        HeldTable.only("services.held.chronic", "select f.child_id as person, t.name, t.since, t.regime, t.doctor, t.until_on from services.chronic_disease t" + OF_FILE),
        HeldTable.only("services.held.checkUps", """
            select f.child_id as person, t.examined_on, t.height, t.weight, t.vision, t.hearing, t.dental, t.posture, t.conclusion, t.referred_to, t.result
            from services.check_up t""" + OF_FILE),
        HeldTable.only("services.held.dentalExams", """
            select f.child_id as person, t.examined_on, array_to_string(t.decayed, ' ') as decayed,
              array_to_string(t.missing, ' ') as missing, array_to_string(t.filled, ' ') as filled, t.hygiene, t.bite, t.conclusion, t.referred_to from services.dental_exam t""" + OF_FILE),
        HeldTable.only("services.held.dentalCare", "select f.child_id as person, t.done_on, t.procedure, t.tooth, t.note, t.emergency from services.dental_care t" + OF_FILE),
        HeldTable.only("services.held.vaccinations", "select f.child_id as person, t.given_on, t.vaccine, t.dose from services.vaccination t" + OF_FILE),
        HeldTable.only("services.held.certificates", "select f.child_id as person, t.number, t.kind, t.issued_on, t.words from services.health_certificate t" + OF_FILE),
        HeldTable.only("services.held.triage", "select f.child_id as person, t.finding, t.sent_home, t.recorded_at from services.triage_finding t" + OF_FILE),
        HeldTable.only("services.held.epidemics", "select f.child_id as person, t.seen_on, t.cleared_on, t.note from services.epidemic_contact t" + OF_FILE));
  }
}
