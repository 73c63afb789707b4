package ro.reazem.services.cabinet;

import static ro.reazem.services.cabinet.HealthField.area;
import static ro.reazem.services.cabinet.HealthField.check;
import static ro.reazem.services.cabinet.HealthField.date;
import static ro.reazem.services.cabinet.HealthField.select;
import static ro.reazem.services.cabinet.HealthField.text;

import java.util.List;
import java.util.Locale;

/** What is recorded from the page of a cabinet, and the fields each asks for (operațiunile cabinetului). */
enum CabinetAct {
  /** Kind and staff (încadrarea cabinetului). */
  SETUP(select("kind", "cabinetKind", "kinds"), text("quantity", "doctors"), text("number", "nurses")),
  /** A class or group the cabinet looks after (clasa arondată). */
  CLASS(text("who", "school"), text("what", "className"), text("grade", "grade"), text("number", "schoolYear"), text("quantity", "pupils")),
  /** A triage of a class (triaj). */
  TRIAGE(select("klass", "klass", "classes"), select("kind", "triageKind", "kinds"), date("on", "on"), text("quantity", "examined")),
  /** A pupil in whom triage found something (constatare la triaj). */
  FINDING(select("thing", "triage", "things"), select("pupil", "pupil", "pupils"), area("note", "finding"), check("flag", "sentHome")),
  /** A vaccination campaign (campanie de vaccinare). */
  CAMPAIGN(text("what", "vaccine"), date("from", "from"), date("until", "until")),
  /** An epidemic event in a class (eveniment epidemiologic). */
  EPIDEMIC(select("klass", "klass", "classes"), text("what", "disease"), date("on", "began"), text("number", "reported")),
  /** A pupil who was in contact (contact). */
  CONTACT(select("thing", "event", "things"), select("pupil", "pupil", "pupils"), date("on", "on")),
  /** A contact comes back with a note (aviz epidemiologic). */
  CLEAR(select("thing", "contact", "things"), date("on", "clearedOn"), text("number", "clearance")),
  /** The event is over (închiderea evenimentului). */
  OVER(select("thing", "event", "things"), date("on", "overOn")),
  /** A batch is received (intrare în stoc). */
  STOCK(select("kind", "stockKind", "kinds"), text("what", "stockName"), text("number", "batchNumber"), date("until", "expires"), text("quantity", "quantity"),
      date("on", "receivedOn")),
  /** Stock goes out without a pupil (scădere din stoc). */
  USE(select("batch", "batch", "batches"), select("kind", "useReason", "kinds"), text("quantity", "quantity"), date("on", "on")),
  /** A menu, a control, a lesson or waste (meniu, control, educație, deșeuri). */
  ACTIVITY(select("kind", "activityKind", "kinds"), date("on", "on"), text("what", "activityWhat"), text("quantity", "activityQuantity"),
      select("outcome", "outcome", "outcomes"), area("note", "remarks"));

  private final List<HealthField> fields;

  CabinetAct(HealthField... fields) {
    this.fields = List.of(fields);
  }

  List<HealthField> fields() {
    return fields;
  }

  /** Whoever heads the cabinet says what it looks after; the rest is daily work. */
  boolean isKeeping() {
    return this == SETUP || this == CLASS;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public String address() {
    return (isKeeping() ? "keeping/" : "forms/") + word();
  }
}
