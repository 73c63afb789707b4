package ro.reazem.services.pupil;

import static ro.reazem.services.cabinet.HealthField.area;
import static ro.reazem.services.cabinet.HealthField.check;
import static ro.reazem.services.cabinet.HealthField.date;
import static ro.reazem.services.cabinet.HealthField.select;
import static ro.reazem.services.cabinet.HealthField.text;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ro.reazem.services.cabinet.HealthField;

/** What is recorded in a pupil's medical file, and the fields each asks for (operațiuni în fișa medicală). */
enum PupilAct {
  /** The family doctor's note at entry (adeverința medicului de familie). */
  ENTRY(text("number", "entryNote"), text("who", "doctor"), date("on", "on")),
  /** A consultation (consultație). */
  CONSULT(date("on", "on"), select("kind", "reason", "kinds"), area("what", "findings"), text("outcome", "diagnosis"), area("note", "advice"),
      check("flag", "suspicion")),
  /** The signal sheet of a suspicion of violence (fișa de semnalare obligatorie), which begins with what the consultation found. */
  SIGNAL(select("consultation", "consultation", "consultations"), select("kind", "violence", "kinds"), select("outcome", "danger", "outcomes"), area("what", "signs"),
      text("who", "author"), text("number", "whereabouts"), area("note", "done"), select("thing", "taking", "things")),
  /** A consent, or its refusal (acord). */
  CONSENT(select("kind", "consentKind", "kinds"), select("outcome", "given", "outcomes"), text("who", "giver"), check("own", "byPupil"), date("on", "on"),
      date("until", "untilOptional")),
  /** A treatment (tratament). */
  TREATMENT(date("on", "on"), select("consultation", "consultation", "consultations"), area("what", "treatment"), select("batch", "batchOptional", "batches"),
      text("quantity", "quantityOptional"), check("flag", "emergency"), text("note", "emergencyWhy")),
  /** A chronic disease is taken in evidence (boală cronică). */
  CHRONIC(text("what", "disease"), date("on", "since"), text("note", "regime"), text("who", "doctorOptional")),
  /** A chronic disease leaves the evidence (scoatere din evidență). */
  HEALED(select("thing", "disease", "things"), date("on", "on")),
  /** A check-up examination (examen de bilanț). */
  CHECKUP(date("on", "on"), text("height", "height"), text("weight", "weight"), text("vision", "vision"), text("hearing", "hearing"), text("outcome", "dental"),
      text("posture", "posture"), area("note", "conclusion"), text("who", "referredTo")),
  /** An examination of the teeth (examen stomatologic). */
  DENTAL_EXAM(select("thing", "dentalCabinet", "things"), date("on", "on"), text("decayed", "decayed"), text("missing", "missing"), text("filled", "filled"),
      select("kind", "hygiene", "kinds"), text("what", "bite"), area("note", "conclusion"), text("who", "referredTo")),
  /** What was done to teeth (manoperă stomatologică). */
  DENTAL_CARE(select("thing", "dentalCabinet", "things"), date("on", "on"), select("kind", "procedure", "kinds"), text("number", "tooth"), area("what", "careNote"),
      check("flag", "emergency"), text("note", "emergencyWhy")),
  /** What the specialist found (rezultatul trimiterii). */
  RESULT(date("on", "on"), area("note", "result")),
  /** A vaccination (vaccinare). */
  VACCINE(date("on", "on"), text("what", "vaccine"), text("number", "dose"), select("thing", "campaignOptional", "things"), select("batch", "batchOptional", "batches")),
  /** A certificate (adeverință). */
  CERTIFICATE(select("consultation", "consultation", "consultations"), select("kind", "certificateKind", "kinds"), date("on", "on"), date("from", "fromOptional"),
      date("until", "untilOptional"), text("what", "words")),
  /** Whether the child's health is at risk, which is all that others see (semnalare de risc). */
  RISK(check("flag", "atRisk"), date("on", "on")),
  /** Another class of the same cabinet (schimbarea clasei). */
  MOVE(select("klass", "klass", "classes")),
  /** A copy is sent to the next cabinet (transfer). */
  TRANSFER(date("on", "on"), text("what", "sentTo"), text("number", "sentNumber")),
  /** The pupil finished school (absolvire). */
  ARCHIVE(date("on", "on"));

  private final List<HealthField> fields;

  PupilAct(HealthField... fields) {
    this.fields = List.of(fields);
  }

  List<HealthField> fields() {
    return fields;
  }

  /** What is done most stands at the head of the page. */
  public boolean isOften() {
    return this == ENTRY || this == CONSULT || this == TREATMENT || this == CERTIFICATE || this == SIGNAL;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<PupilAct> of(String word) {
    return Arrays.stream(values()).filter(one -> one.word().equals(word)).findFirst();
  }

  boolean isDental() {
    return this == DENTAL_EXAM || this == DENTAL_CARE;
  }

  boolean fits(PupilState state) {
    return this == ENTRY ? state == PupilState.OPENED : state == PupilState.ACTIVE || state == PupilState.OPENED && (this == MOVE || this == TRANSFER
        || this == CONSENT || this == CONSULT || this == TREATMENT || this == SIGNAL || isDental());
  }
}
