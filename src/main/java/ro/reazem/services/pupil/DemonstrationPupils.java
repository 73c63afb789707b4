package ro.reazem.services.pupil;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.parameters.InventedValues;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.cabinet.DemonstrationCabinet;
import ro.reazem.services.unit.KeepingUnit;
import ro.reazem.services.unit.SchoolYear;
import ro.reazem.services.unit.ServiceKind;
import ro.reazem.services.unit.ServiceUnit;
import ro.reazem.services.unit.UnitState;

/** An invented school cabinet with its doctor and two pupils: one with consultation, consent, treatment and check-up, one who only came in. */
@Component
@Order(70)
class DemonstrationPupils implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationPupils.class);

  private final DemoMode demo;
  private final InventedValues invented;
  private final KeepingUnit keeping;
  private final DemonstrationCabinet cabinets;
  private final WorkingOnPupil working;
  private final CaringForPupil caring;
  private final CaringForTeeth teeth;
  private final PupilFiles files;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationPupils(DemoMode demo, InventedValues invented, KeepingUnit keeping, DemonstrationCabinet cabinets, WorkingOnPupil working,
      CaringForPupil caring, CaringForTeeth teeth, PupilFiles files, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.invented = invented;
    this.keeping = keeping;
    this.cabinets = cabinets;
    this.working = working;
    this.caring = caring;
    this.teeth = teeth;
    this.files = files;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** A child of the demonstration. */
  record Child(UUID id, LocalDate bornOn) {}

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("school cabinets", () -> {
      if (jdbc.sql("select exists (select from services.cabinet)").query(Boolean.class).single()) {
        return;
      }
      transaction.executeWithoutResult(status -> {
        invented.set("CABINET_CHECKUP_1", "0");
        invented.set("CABINET_CHECKUP_2", "4");
        invented.set("CABINET_PUPILS_DOCTOR", "2000");
        invented.set("CABINET_PUPILS_NURSE", "500");
        invented.set("CABINET_ABSENCE_DAYS", "20");
        make(DemoOfficer.MEDIC_SCOLAR.acting());
      });
      LOG.info("an invented school cabinet is there");
    });
  }

  private void make(Officer doctor) {
    var today = LocalDate.now(clock);
    int siruta = jdbc.sql("select siruta from directory.place where level = 3 and valid_to is null order by urban desc, siruta limit 1").query(Integer.class).single();
    var cabinet = keeping.add(new ServiceUnit(UUID.randomUUID(), "CABINET", ServiceKind.SCHOOL_CABINET, "Cabinetul medical „Școala nr. 3”", DemoUnit.SCHOOLS.id(), siruta,
        "str. Școlii nr. 3", "0200 000 333", doctor.id(), 0, UnitState.OPEN, today.minusYears(3), "", 0), key("cabinet"));
    var classes = cabinets.make(cabinet, SchoolYear.of(today), today, doctor);
    var children = jdbc.sql("select id, born_on from directory.person where died_on is null and born_on between :from and :until order by born_on, id limit 2")
        .param("from", today.minusYears(13)).param("until", today.minusYears(7)).query(Child.class).list();
    for (int i = 0; i < children.size(); i++) {
      var child = children.get(i);
      var id = working.open(key("pupil " + i), child.id(), child.bornOn(), classes.get(i), today.minusDays(40), doctor);
      if (i == 0) {
        look(id, today, doctor);
      }
    }
  }

  private void look(PupilFileId id, LocalDate today, Officer doctor) {
    working.enter(id, files.findById(id).orElseThrow().version(), "112", "dr. Paula Rusu, medic de familie", today.minusDays(38), doctor);
    caring.consent(id, ConsentKind.TREATMENT, true, false, "mama, în scris", today.minusDays(38), null, doctor);
    var consultation = key("consultation");
    caring.consult(consultation, id, today.minusDays(12), ConsultReason.ILLNESS, "Febră 38,2, faringe roșu, fără erupție.", "faringită acută", "repaus la domiciliu, lichide",
        false, doctor);
    caring.treat(id, today.minusDays(12), consultation, "Paracetamol 250 mg, o administrare", null, null, false, "", doctor);
    caring.certify(id, consultation, CertificateKind.ABSENCE, today.minusDays(9), today.minusDays(12), today.minusDays(9), "se motivează absențele", doctor);
    caring.checkUp(id, today.minusDays(5), new BigDecimal("142.0"), new BigDecimal("36.5"), "20/20 bilateral", "normal", "o carie, tratată", "ușoară asimetrie a umerilor",
        "dezvoltare armonioasă; control ortopedic", "ortopedie pediatrică", doctor);
    caring.consent(id, ConsentKind.DENTAL, true, false, "mama, în scris", today.minusDays(38), null, doctor);
    teeth.examine(id, null, new DentalExam(today.minusDays(6), Teeth.of(36, 55), Teeth.of(), Teeth.of(26, 65), DentalExam.Hygiene.PLAQUE, "ocluzie adâncă",
        "Doi dinți de tratat; periaj corectat la cabinet.", "ortodonție"), doctor);
    teeth.treat(id, null, today.minusDays(4), DentalProcedure.FILLING, 36, "Obturație fizionomică.", false, "", doctor);
    teeth.treat(id, null, today.minusDays(4), DentalProcedure.FLUORIDE, null, "", false, "", doctor);
    caring.chronic(id, "rinită alergică", today.minusDays(30), "antihistaminic la nevoie", "dr. Paula Rusu", doctor);
  }

  private static UUID key(String of) {
    return UUID.nameUUIDFromBytes(("demonstration pupils " + of).getBytes(StandardCharsets.UTF_8));
  }
}
