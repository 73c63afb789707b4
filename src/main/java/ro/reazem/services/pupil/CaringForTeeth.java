package ro.reazem.services.pupil;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Writes the dental register of one pupil: examinations and what was done to teeth. */
@Component
@Transactional
class CaringForTeeth {

  private final PupilFiles files;
  private final StandingConsent consents;
  private final DentalRecords records;
  private final RegisterRows rows;
  private final JdbcClient jdbc;

  CaringForTeeth(PupilFiles files, StandingConsent consents, DentalRecords records, RegisterRows rows, JdbcClient jdbc) {
    this.files = files;
    this.consents = consents;
    this.records = records;
    this.rows = rows;
    this.jdbc = jdbc;
  }

  /**
   * Writes an examination down.
   *
   * @param cabinet the dental cabinet, null for the cabinet of the file
   * @throws RuleViolated when the pupil was examined on that day already
   */
  public void examine(PupilFileId id, @Nullable UUID cabinet, DentalExam found, Officer by) {
    rows.past(found.on());
    RuleViolated.require(records.exams(id.value()).stream().noneMatch(one -> one.on().equals(found.on())), "services.pupil.teethExamined");
    rows.into("dental_exam (id, file_id, cabinet_id, examined_on, decayed, missing, filled, hygiene, bite, conclusion, referred_to",
        ":cabinet, :on, :decayed, :missing, :filled, :hygiene, :bite, :conclusion, :to", id, PupilAct.DENTAL_EXAM, by).param("cabinet", cabinet(id, cabinet))
        .param("on", found.on()).param("decayed", found.decayed().array()).param("missing", found.missing().array()).param("filled", found.filled().array())
        .param("hygiene", found.hygiene().name()).param("bite", found.bite()).param("conclusion", found.conclusion()).param("to", found.referredTo()).update();
  }

  /**
   * Writes down what was done.
   *
   * @param tooth null for what is done to all of them
   * @param why of an emergency, empty without one
   * @throws RuleViolated without a consent of that day, unless it is an emergency (I11.1); without a tooth, or for one that is not there any more
   */
  public void treat(PupilFileId id, @Nullable UUID cabinet, LocalDate on, DentalProcedure procedure, @Nullable Integer tooth, String note, boolean emergency, String why,
      Officer by) {
    rows.past(on);
    RuleViolated.require(tooth != null || !procedure.isOfOneTooth(), "services.pupil.toothMissing");
    RuleViolated.require(tooth == null || !records.isGone(id.value(), tooth, on), "services.pupil.toothGone", tooth == null ? 0 : tooth);
    var consent = consents.forCare(id, ConsentKind.DENTAL, on, emergency, why);
    rows.into("dental_care (id, file_id, cabinet_id, done_on, procedure, tooth, note, consent_id, emergency",
        ":cabinet, :on, :procedure, cast(:tooth as int), :note, cast(:consent as uuid), :why", id, PupilAct.DENTAL_CARE, by).param("cabinet", cabinet(id, cabinet))
        .param("on", on).param("procedure", procedure.name()).param("tooth", tooth).param("note", note).param("consent", consent).param("why", emergency ? why : "").update();
  }

  /** A dental cabinet of the unit that has the file; without one the cabinet of the file looks after teeth too. */
  private UUID cabinet(PupilFileId id, @Nullable UUID chosen) {
    RuleViolated.require(chosen == null || jdbc.sql("""
        select exists (select from services.cabinet c join services.service_unit u on u.id = c.service_unit_id join services.pupil_file f on f.unit_id = u.unit_id
          where u.id = :id and f.id = :file and c.kind = 'DENTAL')""").param("id", chosen).param("file", id.value()).query(Boolean.class).single(),
        "services.cabinet.notOfCabinet");
    return chosen == null ? files.findById(id).orElseThrow().cabinetId() : chosen;
  }
}
