package ro.reazem.services.cabinet;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Writes the registers that a cabinet keeps for all its pupils: classes, triage, campaigns, epidemics, stock, controls. */
@Component("keepingSchoolCabinet")
class KeepingCabinet {

  private static final String WHO = ", recorded_by, recorded_by_name, recorded_at) values (";

  private final JdbcClient jdbc;
  private final CabinetStock stock;
  private final Clock clock;

  KeepingCabinet(JdbcClient jdbc, CabinetStock stock, Clock clock) {
    this.jdbc = jdbc;
    this.stock = stock;
    this.clock = clock;
  }

  @Transactional
  public void setUp(UUID cabinet, long seen, CabinetKind kind, int doctors, int nurses) {
    int changed = jdbc.sql("""
        insert into services.cabinet (service_unit_id, kind, doctors, nurses) values (:id, :kind, :doctors, :nurses)
        on conflict (service_unit_id) do update set kind = excluded.kind, doctors = excluded.doctors, nurses = excluded.nurses, version = cabinet.version + 1
        where cabinet.version = :seen""").param("id", cabinet).param("kind", kind.name()).param("doctors", doctors).param("nurses", nurses).param("seen", seen).update();
    if (changed == 0) {
      throw new OptimisticLockingFailureException("The cabinet was changed meanwhile");
    }
  }

  /** Adds a class, or changes the one of that name in the school year. */
  @Transactional
  public UUID klass(UUID cabinet, int schoolYear, String school, String name, int grade, int pupils) {
    return jdbc.sql("""
        insert into services.cabinet_class (id, cabinet_id, school_year, school, name, grade, pupils) values (:id, :cabinet, :year, :school, :name, :grade, :pupils)
        on conflict (cabinet_id, school_year, school, name) do update set grade = excluded.grade, pupils = excluded.pupils returning id""")
        .param("id", UUID.randomUUID()).param("cabinet", cabinet).param("year", schoolYear).param("school", school).param("name", name).param("grade", grade)
        .param("pupils", pupils).query(UUID.class).single();
  }

  /** @throws RuleViolated for a class of another cabinet, or looked at already on that day */
  @Transactional
  public UUID triage(UUID cabinet, UUID klass, TriageKind kind, LocalDate on, int examined, Officer by) {
    past(on);
    int pupils = jdbc.sql("select pupils from services.cabinet_class where id = :id and cabinet_id = :cabinet").param("id", klass).param("cabinet", cabinet)
        .query(Integer.class).optional().orElseThrow(() -> new RuleViolated("services.cabinet.classUnknown"));
    RuleViolated.require(examined <= pupils, "services.cabinet.moreThanPupils", pupils);
    var id = UUID.randomUUID();
    int added = jdbc.sql("insert into services.triage (id, cabinet_id, class_id, kind, examined_on, examined" + WHO + ":id, :cabinet, :klass, :kind, :on, :examined, :by, :byName, :at) "
        + "on conflict do nothing").params(by(by)).param("id", id).param("cabinet", cabinet).param("klass", klass).param("kind", kind.name()).param("on", on)
        .param("examined", examined).update();
    RuleViolated.require(added == 1, "services.cabinet.triageThere");
    return id;
  }

  @Transactional
  public void finding(UUID cabinet, UUID triage, UUID pupil, String finding, boolean sentHome, Officer by) {
    ofCabinet("services.triage", triage, cabinet);
    ofCabinet("services.pupil_file", pupil, cabinet);
    int added = jdbc.sql("insert into services.triage_finding (triage_id, file_id, finding, sent_home" + WHO + ":triage, :file, :finding, :home, :by, :byName, :at) "
        + "on conflict do nothing").params(by(by)).param("triage", triage).param("file", pupil).param("finding", finding).param("home", sentHome).update();
    RuleViolated.require(added == 1, "services.cabinet.findingThere");
  }

  @Transactional
  public void campaign(UUID cabinet, String vaccine, LocalDate from, LocalDate until, Officer by) {
    RuleViolated.require(!until.isBefore(from), "services.cabinet.endsBefore");
    jdbc.sql("insert into services.vaccination_campaign (id, cabinet_id, vaccine, from_on, until_on" + WHO + ":id, :cabinet, :vaccine, :from, :until, :by, :byName, :at)")
        .params(by(by)).param("id", UUID.randomUUID()).param("cabinet", cabinet).param("vaccine", vaccine).param("from", from).param("until", until).update();
  }

  @Transactional
  public UUID epidemic(UUID cabinet, UUID klass, String disease, LocalDate began, String reported, Officer by) {
    past(began);
    ofCabinet("services.cabinet_class", klass, cabinet);
    var id = UUID.randomUUID();
    jdbc.sql("insert into services.epidemic_event (id, cabinet_id, class_id, disease, began_on, reported" + WHO + ":id, :cabinet, :klass, :disease, :began, :reported, :by, :byName, :at)")
        .params(by(by)).param("id", id).param("cabinet", cabinet).param("klass", klass).param("disease", disease).param("began", began)
        .param("reported", reported).update();
    return id;
  }

  @Transactional
  public void contact(UUID cabinet, UUID event, UUID pupil, LocalDate on, Officer by) {
    past(on);
    ofCabinet("services.pupil_file", pupil, cabinet);
    RuleViolated.require(jdbc.sql("select ended_on is null from services.epidemic_event where id = :id and cabinet_id = :cabinet").param("id", event)
        .param("cabinet", cabinet).query(Boolean.class).optional().orElse(false), "services.cabinet.eventOver");
    int added = jdbc.sql("insert into services.epidemic_contact (event_id, file_id, seen_on" + WHO + ":event, :file, :on, :by, :byName, :at) on conflict do nothing")
        .params(by(by)).param("event", event).param("file", pupil).param("on", on).update();
    RuleViolated.require(added == 1, "services.cabinet.contactThere");
  }

  /** A contact comes back to school only with a note of those days (aviz epidemiologic). */
  @Transactional
  public void clear(UUID cabinet, UUID event, UUID pupil, LocalDate on, String note) {
    past(on);
    ofCabinet("services.epidemic_event", event, cabinet);
    var seen = jdbc.sql("select seen_on from services.epidemic_contact where event_id = :event and file_id = :file and cleared_on is null").param("event", event)
        .param("file", pupil).query(LocalDate.class).optional().orElseThrow(() -> new RuleViolated("services.cabinet.noContact"));
    RuleViolated.require(!on.isBefore(seen), "services.cabinet.endsBefore");
    jdbc.sql("update services.epidemic_contact set cleared_on = :on, note = :note where event_id = :event and file_id = :file").param("on", on).param("note", note)
        .param("event", event).param("file", pupil).update();
  }

  /** @throws RuleViolated while a contact has not come back with a note */
  @Transactional
  public void over(UUID cabinet, UUID event, LocalDate on) {
    past(on);
    ofCabinet("services.epidemic_event", event, cabinet);
    int open = jdbc.sql("select count(*) from services.epidemic_contact where event_id = :id and cleared_on is null").param("id", event).query(Integer.class).single();
    RuleViolated.require(open == 0, "services.cabinet.contactsOpen", open);
    int ended = jdbc.sql("update services.epidemic_event set ended_on = :on where id = :id and ended_on is null and began_on <= :on").param("on", on).param("id", event)
        .update();
    RuleViolated.require(ended == 1, "services.cabinet.endsBefore");
  }

  @Transactional
  public void receive(UUID cabinet, StockKind kind, String name, String batch, LocalDate expires, int quantity, LocalDate on, Officer by) {
    past(on);
    stock.receive(cabinet, kind, name, batch, expires, quantity, on, by);
  }

  @Transactional
  public void use(UUID cabinet, UUID batch, StockReason reason, int quantity, LocalDate on, Officer by) {
    past(on);
    stock.use(cabinet, batch, on, quantity, reason, by);
  }

  /** @throws RuleViolated when remarks are not written down, or nothing is counted of waste and lessons */
  @Transactional
  public void activity(UUID cabinet, ActivityKind kind, LocalDate on, String what, @Nullable Integer quantity, ActivityOutcome outcome, String note, Officer by) {
    past(on);
    RuleViolated.require(!outcome.asksWords() || note.strip().length() >= 3, "services.cabinet.remarksMissing");
    RuleViolated.require(!kind.isCounted() || quantity != null && quantity >= 1, "services.cabinet.countMissing");
    jdbc.sql("insert into services.cabinet_activity (id, cabinet_id, kind, held_on, what, quantity, outcome, note" + WHO
        + ":id, :cabinet, :kind, :on, :what, :quantity, :outcome, :note, :by, :byName, :at)").params(by(by)).param("id", UUID.randomUUID()).param("cabinet", cabinet)
        .param("kind", kind.name()).param("on", on).param("what", what).param("quantity", quantity).param("outcome", outcome.name()).param("note", note).update();
  }

  private void ofCabinet(String table, UUID id, UUID cabinet) {
    RuleViolated.require(jdbc.sql("select exists (select from " + table + " where id = :id and cabinet_id = :cabinet)").param("id", id).param("cabinet", cabinet)
        .query(Boolean.class).single(), "services.cabinet.notOfCabinet");
  }

  private void past(LocalDate day) {
    RuleViolated.require(!day.isAfter(LocalDate.now(clock)), "services.nursery.inFuture");
  }

  private Map<String, Object> by(Officer by) {
    var bound = new HashMap<String, Object>();
    bound.put("by", by.id());
    bound.put("byName", by.name());
    bound.put("at", OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
    return bound;
  }
}
