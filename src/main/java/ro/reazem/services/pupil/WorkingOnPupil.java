package ro.reazem.services.pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseClosed;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Opens the medical file of a pupil, changes its state, and tells the others that it is there, never what is in it. */
@Component("workingOnPupil")
class WorkingOnPupil {

  private final PupilFiles files;
  private final PupilLog log;
  private final NumberSeries series;
  private final SentForms sentForms;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  WorkingOnPupil(PupilFiles files, PupilLog log, NumberSeries series, SentForms sentForms, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.files = files;
    this.log = log;
    this.series = series;
    this.sentForms = sentForms;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  private record Place(UUID cabinetId, UUID unitId) {}

  /** @throws RuleViolated when another cabinet has the file open: it sends a copy first */
  @Transactional
  public PupilFileId open(UUID key, UUID child, LocalDate bornOn, UUID klass, LocalDate on, Officer by) {
    sentForms.await(key);
    var before = files.findByOneTimeKey(key);
    if (before.isPresent()) {
      return before.get().getId();
    }
    sentForms.await("medical file of " + child);
    past(on);
    RuleViolated.require(!jdbc.sql("select exists (select from services.pupil_file where child_id = :child and ended_on is null)").param("child", child)
        .query(Boolean.class).single(), "services.pupil.openThere");
    var place = jdbc.sql("select k.cabinet_id, u.unit_id from services.cabinet_class k join services.service_unit u on u.id = k.cabinet_id where k.id = :id")
        .param("id", klass).query(Place.class).optional().orElseThrow(() -> new RuleViolated("services.cabinet.classUnknown"));
    UUID previous = jdbc.sql("select id from services.pupil_file where child_id = :child order by ended_on desc limit 1").param("child", child).query(UUID.class)
        .optional().orElse(null);
    var file = files.save(PupilFile.open(key, child, bornOn, place.unitId(), place.cabinetId(), klass, previous, on,
        series.next("servicii-sociale", "fisa-medicala", LocalDate.now(clock)), by.id()));
    log.add(file.getId().value(), "OPENED", "", by);
    events.publishEvent(new CaseOpened(file.asCase(), clock.instant(), by.id()));
    return file.getId();
  }

  @Transactional
  public void enter(PupilFileId id, long seen, String note, String doctor, LocalDate on, Officer by) {
    past(on);
    change(id, seen, "ENTRY", by, one -> one.enter(note, doctor, on));
  }

  @Transactional
  public void risk(PupilFileId id, long seen, boolean there, LocalDate on, Officer by) {
    past(on);
    change(id, seen, there ? "RISK" : "NO_RISK", by, one -> one.risk(there, on));
  }

  @Transactional
  public void move(PupilFileId id, long seen, UUID klass, Officer by) {
    change(id, seen, "MOVE", by, one -> {
      RuleViolated.require(jdbc.sql("select exists (select from services.cabinet_class where id = :id and cabinet_id = :cabinet)").param("id", klass)
          .param("cabinet", one.cabinetId()).query(Boolean.class).single(), "services.cabinet.classUnknown");
      return one.move(klass);
    });
  }

  @Transactional
  public void transfer(PupilFileId id, long seen, LocalDate on, String to, String number, Officer by) {
    past(on);
    told(id);
    change(id, seen, "TRANSFER", by, one -> one.transfer(on, to, number));
  }

  @Transactional
  public void archive(PupilFileId id, long seen, LocalDate on, Officer by) {
    past(on);
    told(id);
    change(id, seen, "ARCHIVE", by, one -> one.archive(on));
  }

  private void change(PupilFileId id, long seen, String act, Officer by, UnaryOperator<PupilFile> how) {
    var saved = files.save(how.apply(files.findById(id).orElseThrow().requireVersion(seen)));
    log.add(id.value(), act, "", by);
    events.publishEvent(saved.state().isOpen() ? new CaseProgressed(saved.asCase(), clock.instant(), by.id(), "")
        : new CaseClosed(saved.asCase(), clock.instant(), by.id(), saved.state().name()));
  }

  /** No file leaves the cabinet while a suspicion of violence in it was told to nobody (I11.4). */
  private void told(PupilFileId id) {
    RuleViolated.require(!jdbc.sql("""
        select exists (select from services.consultation c where c.file_id = :id and c.suspicion
          and not exists (select from services.pupil_signal s where s.consultation_id = c.id))""").param("id", id.value()).query(Boolean.class).single(),
        "services.pupil.suspicionNotTold");
  }

  private void past(@Nullable LocalDate day) {
    RuleViolated.require(day != null && !day.isAfter(LocalDate.now(clock)), "services.nursery.inFuture");
  }
}
