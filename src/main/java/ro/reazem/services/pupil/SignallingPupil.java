package ro.reazem.services.pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.services.PupilViolenceSuspected;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/**
 * Sends the signal sheet (fișa de semnalare obligatorie) of a suspicion of violence that a consultation noted (I11.4): it stays in the file, child protection hears it
 * with its words, and a consultation is told once.
 */
@Component("signallingPupil")
@Transactional
class SignallingPupil {

  private final PupilFiles files;
  private final PupilLog log;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  SignallingPupil(PupilFiles files, PupilLog log, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.files = files;
    this.log = log;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /**
   * What the cabinet tells.
   *
   * @param signs what was seen and heard, taken from the consultation
   * @param author who is suspected, as far as known
   * @param whereabouts where the child is now
   * @param done what was done already and who else was told
   * @param taking the unit of child protection that has to take it
   */
  record Sheet(UUID consultation, PupilViolenceSuspected.Form form, PupilViolenceSuspected.Danger danger, String signs, String author, String whereabouts, String done,
      UUID taking) {}

  private record Noted(LocalDate consultedOn) {}

  /** @throws RuleViolated without a consultation of this pupil, when it was told already, or when nobody is named who takes it */
  public void signal(UUID key, PupilFileId id, Sheet sheet, Officer by) {
    var noted = jdbc.sql("update services.consultation set suspicion = true where id = :id and file_id = :file returning consulted_on").param("id", sheet.consultation())
        .param("file", id.value()).query(Noted.class).optional().orElseThrow(() -> new RuleViolated("services.pupil.signalWithoutConsultation"));
    var service = service(sheet.taking());
    var now = clock.instant();
    int added = jdbc.sql("""
        insert into services.pupil_signal (id, file_id, cabinet_id, consultation_id, form, danger, signs, author, whereabouts, done, taking_id, taking, told_on, recorded_by,
          recorded_by_name, recorded_at)
        values (:id, :file, (select cabinet_id from services.pupil_file where id = :file), :consultation, :form, :danger, :signs, :author, :where, :done, :unit, :service,
          :on, :by, :byName, :at) on conflict (consultation_id) do nothing""").param("id", key).param("file", id.value()).param("consultation", sheet.consultation())
        .param("form", sheet.form().name()).param("danger", sheet.danger().name()).param("signs", sheet.signs()).param("author", sheet.author())
        .param("where", sheet.whereabouts()).param("done", sheet.done()).param("unit", sheet.taking()).param("service", service).param("on", LocalDate.now(clock))
        .param("by", by.id()).param("byName", by.name()).param("at", now.atOffset(ZoneOffset.UTC)).update();
    RuleViolated.require(added == 1, "services.pupil.signalThere");
    log.add(id.value(), "SIGNAL", service, by);
    var file = files.findById(id).orElseThrow();
    boolean urban = jdbc.sql("""
        select coalesce(bool_or(p.urban), false) from services.service_unit u join directory.place p on p.siruta = u.siruta and p.valid_to is null where u.id = :id""")
        .param("id", file.cabinetId()).query(Boolean.class).single();
    events.publishEvent(new PupilViolenceSuspected(key, now, id.asCase(), file.numberOfYear(), sheet.taking(), file.childId(), sheet.form(), sheet.danger(),
        urban ? PupilViolenceSuspected.Setting.URBAN : PupilViolenceSuspected.Setting.RURAL, noted.consultedOn(), sheet.signs(), sheet.author(), sheet.whereabouts(),
        sheet.done(), by.id(), by.name(), id.path()));
  }

  private String service(@Nullable UUID unit) {
    return jdbc.sql("select name from directory.unit where id = :id and active").param("id", Objects.requireNonNullElseGet(unit, UUID::randomUUID)).query(String.class)
        .optional().orElseThrow(() -> new RuleViolated("services.community.takingMissing"));
  }
}
