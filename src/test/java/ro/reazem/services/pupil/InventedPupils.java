package ro.reazem.services.pupil;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.cabinet.DemonstrationCabinet;
import ro.reazem.services.unit.KeepingUnit;
import ro.reazem.services.unit.SchoolYear;
import ro.reazem.services.unit.ServiceKind;
import ro.reazem.services.unit.ServiceUnit;
import ro.reazem.services.unit.UnitState;

/** Makes school cabinets and medical files of pupils for tests. */
@Component("inventedPupilsOfTests")
class InventedPupils {

  private final KeepingUnit keeping;
  private final DemonstrationCabinet cabinets;
  private final InventedCases persons;
  private final WorkingOnPupil working;
  private final CaringForPupil caring;
  private final PupilFiles files;
  private final JdbcClient jdbc;
  private final Clock clock;

  InventedPupils(KeepingUnit keeping, DemonstrationCabinet cabinets, InventedCases persons, WorkingOnPupil working, CaringForPupil caring, PupilFiles files, JdbcClient jdbc,
      Clock clock) {
    this.keeping = keeping;
    this.cabinets = cabinets;
    this.persons = persons;
    this.working = working;
    this.caring = caring;
    this.files = files;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A cabinet of the officer's unit with two classes and a little stock. */
  UUID cabinet(Officer doctor) {
    var cabinet = keeping.add(new ServiceUnit(UUID.randomUUID(), "CABINET", ServiceKind.SCHOOL_CABINET, "Cabinetul Zimbru", doctor.unit(), siruta(), "str. Teiului", "", null, 0,
        UnitState.OPEN, today().minusYears(1), "", 0), UUID.randomUUID());
    cabinets.make(cabinet, SchoolYear.of(today()), today(), doctor);
    return cabinet;
  }

  UUID klass(UUID cabinet) {
    return jdbc.sql("select id from services.cabinet_class where cabinet_id = :id order by grade limit 1").param("id", cabinet).query(UUID.class).single();
  }

  PupilFileId opened(UUID cabinet, String familyName, Officer by) {
    var born = today().minusYears(9);
    return working.open(UUID.randomUUID(), persons.child(familyName, born), born, klass(cabinet), today().minusDays(20), by);
  }

  PupilFileId active(UUID cabinet, String familyName, Officer by) {
    var id = opened(cabinet, familyName, by);
    working.enter(id, file(id).version(), "112", "dr. Rusu", today().minusDays(19), by);
    return id;
  }

  UUID consulted(PupilFileId id, String findings, boolean suspicion, Officer by) {
    var key = UUID.randomUUID();
    caring.consult(key, id, today().minusDays(1), ConsultReason.ILLNESS, findings, "de urmărit", "", suspicion, by);
    return key;
  }

  PupilFile file(PupilFileId id) {
    return files.findById(id).orElseThrow();
  }

  private int siruta() {
    return jdbc.sql("select min(siruta) from directory.place where level = 3").query(Integer.class).single();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }
}
