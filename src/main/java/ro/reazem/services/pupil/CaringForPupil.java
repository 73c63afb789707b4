package ro.reazem.services.pupil;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.cabinet.CabinetStock;
import ro.reazem.services.cabinet.StockReason;
import ro.reazem.services.unit.SchoolYear;

/** Writes the registers of one pupil: consultations, consents, treatments, chronic diseases, check-ups, vaccinations, certificates. */
@Component("caringForPupil")
class CaringForPupil {

  private final PupilFiles files;
  private final PupilRecords records;
  private final PupilLog log;
  private final RegisterRows rows;
  private final CabinetStock stock;
  private final StandingConsent standing;
  private final NumberSeries series;
  private final LegalParameters parameters;
  private final JdbcClient jdbc;
  private final Clock clock;

  CaringForPupil(PupilFiles files, PupilRecords records, PupilLog log, RegisterRows rows, CabinetStock stock, StandingConsent standing,
      NumberSeries series, LegalParameters parameters, JdbcClient jdbc, Clock clock) {
    this.files = files;
    this.records = records;
    this.log = log;
    this.rows = rows;
    this.stock = stock;
    this.standing = standing;
    this.series = series;
    this.parameters = parameters;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional
  public void consult(UUID key, PupilFileId id, LocalDate on, ConsultReason reason, String findings, String diagnosis, String advice, boolean suspicion, Officer by) {
    rows.past(on);
    rows.into("consultation (id, file_id, cabinet_id, consulted_on, reason, findings, diagnosis, advice, suspicion", RegisterRows.CABINET
        + ":on, :reason, :findings, :diagnosis, :advice, :suspicion", id, PupilAct.CONSULT, by).param("id", key).param("suspicion", suspicion).param("on", on).param("reason", reason.name()).param("findings", findings).param("diagnosis", diagnosis).param("advice", advice).update();
  }

  /** @throws RuleViolated when a pupil below the age of the law would agree alone */
  @Transactional
  public void consent(PupilFileId id, ConsentKind kind, boolean given, boolean byPupil, String giver, LocalDate on, @Nullable LocalDate until, Officer by) {
    rows.past(on);
    RuleViolated.require(until == null || !until.isBefore(on), "services.cabinet.endsBefore");
    int age = parameters.on(on).whole(ConsentRule.AGE);
    RuleViolated.require(!byPupil || new ConsentRule(age).mayAgreeAlone(file(id).bornOn(), on), "services.pupil.tooYoungAlone", age);
    rows.into("health_consent (id, file_id, kind, given, by_pupil, giver, given_on, until_on", ":kind, :given, :own, :giver, :on, :until", id, PupilAct.CONSENT, by)
        .param("kind", kind.name()).param("given", given).param("own", byPupil).param("giver", giver).param("on", on).param("until", until).update();
  }

  /** @throws RuleViolated without a consent of that day, unless it is an emergency with its reason (I11.1) */
  @Transactional
  public void treat(PupilFileId id, LocalDate on, @Nullable UUID consultation, String what, @Nullable UUID batch, @Nullable Integer quantity, boolean emergency,
      String why, Officer by) {
    rows.past(on);
    var consent = standing.forCare(id, ConsentKind.TREATMENT, on, emergency, why);
    ofPupil(id, consultation, on);
    var use = batch == null ? null : stock.use(file(id).cabinetId(), batch, on, quantity == null ? 1 : quantity, StockReason.CARE, by);
    rows.into("treatment (id, file_id, cabinet_id, consultation_id, treated_on, what, consent_id, emergency, use_id",
        RegisterRows.CABINET + "cast(:consultation as uuid), :on, :what, cast(:consent as uuid), :why, cast(:use as uuid)", id, PupilAct.TREATMENT, by).param("consultation", consultation)
        .param("on", on).param("what", what).param("consent", consent).param("why", emergency ? why : "").param("use", use).update();
  }

  @Transactional
  public void chronic(PupilFileId id, String name, LocalDate since, String regime, String doctor, Officer by) {
    rows.past(since);
    rows.into("chronic_disease (id, file_id, name, since, regime, doctor", ":name, :since, :regime, :doctor", id, PupilAct.CHRONIC, by).param("name", name).param("since", since)
        .param("regime", regime).param("doctor", doctor).update();
  }

  @Transactional
  public void healed(PupilFileId id, UUID disease, LocalDate on, Officer by) {
    rows.past(on);
    int ended = jdbc.sql("update services.chronic_disease set until_on = :on where id = :id and file_id = :file and until_on is null and since <= :on").param("on", on)
        .param("id", disease).param("file", id.value()).update();
    RuleViolated.require(ended == 1, "services.cabinet.endsBefore");
    log.add(id.value(), "HEALED", "", by);
  }

  /** @throws RuleViolated when it was made already in the school year */
  @Transactional
  public void checkUp(PupilFileId id, LocalDate on, BigDecimal height, BigDecimal weight, String vision, String hearing, String dental, String posture,
      String conclusion, @Nullable String referredTo, Officer by) {
    rows.past(on);
    RuleViolated.require(height.intValue() >= 40 && height.intValue() < 250 && weight.intValue() >= 2 && weight.intValue() < 250, "services.pupil.notMeasured");
    int year = SchoolYear.of(on);
    RuleViolated.require(records.checkUps(id.value()).stream().noneMatch(one -> one.schoolYear() == year), "services.pupil.checkedThisYear");
    rows.into("check_up (id, file_id, cabinet_id, school_year, grade, examined_on, height, weight, vision, hearing, dental, posture, conclusion, referred_to", RegisterRows.CABINET
        + ":year, (select k.grade from services.pupil_file f join services.cabinet_class k on k.id = f.class_id where f.id = :file), :on, :height, :weight, :vision, "
        + ":hearing, :dental, :posture, :conclusion, :to", id, PupilAct.CHECKUP, by).param("year", year).param("on", on).param("height", height).param("weight", weight)
        .param("vision", vision).param("hearing", hearing).param("dental", dental).param("posture", posture).param("conclusion", conclusion).param("to", referredTo)
        .update();
  }

  /** @throws RuleViolated when no referral waits for its result */
  @Transactional
  public void result(PupilFileId id, LocalDate on, String result, Officer by) {
    rows.past(on);
    int answered = jdbc.sql("update services.check_up set result_on = :on, result = :result where file_id = :file and referred_to is not null and result is null "
        + "and examined_on <= :on").param("on", on).param("result", result).param("file", id.value()).update();
    RuleViolated.require(answered > 0, "services.pupil.noReferral");
    log.add(id.value(), "RESULT", "", by);
  }

  /** @throws RuleViolated without the consent of a parent, or when that dose was given */
  @Transactional
  public void vaccinate(PupilFileId id, LocalDate on, String vaccine, String dose, @Nullable UUID campaign, @Nullable UUID batch, Officer by) {
    rows.past(on);
    var consent = standing.of(id, ConsentKind.VACCINATION, on);
    RuleViolated.require(consent != null, "services.pupil.noConsent");
    RuleViolated.require(!jdbc.sql("select exists (select from services.vaccination where file_id = :file and vaccine = :vaccine and dose = :dose)")
        .param("file", id.value()).param("vaccine", vaccine).param("dose", dose).query(Boolean.class).single(), "services.pupil.doseGiven");
    RuleViolated.require(campaign == null || jdbc.sql("select exists (select from services.vaccination_campaign where id = :id and cabinet_id = :cabinet)")
        .param("id", campaign).param("cabinet", file(id).cabinetId()).query(Boolean.class).single(), "services.cabinet.notOfCabinet");
    var use = batch == null ? null : stock.use(file(id).cabinetId(), batch, on, 1, StockReason.CARE, by);
    rows.into("vaccination (id, file_id, cabinet_id, campaign_id, given_on, vaccine, dose, consent_id, use_id",
        RegisterRows.CABINET + "cast(:campaign as uuid), :on, :vaccine, :dose, :consent, cast(:use as uuid)", id, PupilAct.VACCINE, by).param("campaign", campaign).param("on", on)
        .param("vaccine", vaccine).param("dose", dose).param("consent", consent).param("use", use).update();
  }

  /** @throws RuleViolated without a consultation of this pupil (I11.2), or without days where it is about days */
  @Transactional
  public void certify(PupilFileId id, UUID consultation, CertificateKind kind, LocalDate on, @Nullable LocalDate from, @Nullable LocalDate until, String words, Officer by) {
    rows.past(on);
    ofPupil(id, consultation, on);
    RuleViolated.require(!kind.hasDays() || from != null && until != null, "services.pupil.daysMissing");
    RuleViolated.require(from == null || until == null || !until.isBefore(from), "services.cabinet.endsBefore");
    var number = series.next("servicii-sociale", "adeverinta-medicala", LocalDate.now(clock));
    rows.into("health_certificate (id, file_id, cabinet_id, consultation_id, kind, number, issued_on, from_on, until_on, words",
        RegisterRows.CABINET + ":consultation, :kind, :number, :on, :from, :until, :words", id, PupilAct.CERTIFICATE, by).param("consultation", consultation).param("kind", kind.name())
        .param("number", number.number() + "/" + number.date().getYear()).param("on", on).param("from", from).param("until", until).param("words", words).update();
  }

  /** The consultation that a treatment or a certificate rests on is of this pupil and not of a later day. */
  private void ofPupil(PupilFileId id, @Nullable UUID consultation, LocalDate on) {
    RuleViolated.require(consultation == null || jdbc.sql("select exists (select from services.consultation where id = :id and file_id = :file and consulted_on <= :on)")
        .param("on", on).param("id", consultation).param("file", id.value()).query(Boolean.class).single(), "services.pupil.noConsultation");
  }

  private PupilFile file(PupilFileId id) {
    return files.findById(id).orElseThrow();
  }
}
