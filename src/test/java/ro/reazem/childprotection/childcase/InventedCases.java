package ro.reazem.childprotection.childcase;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Officer;

/** Children of the directory that nobody has, and cases of theirs. */
@Component
public class InventedCases {

  private final OpeningCase opening;
  private final GivingCase giving;
  private final ClosingCase closing;
  private final ChildCases cases;
  private final JdbcClient jdbc;
  private final Clock clock;

  InventedCases(OpeningCase opening, GivingCase giving, ClosingCase closing, ChildCases cases, JdbcClient jdbc, Clock clock) {
    this.opening = opening;
    this.giving = giving;
    this.closing = closing;
    this.cases = cases;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  public UUID child(String familyName, @Nullable LocalDate bornOn) {
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into directory.person (id, revision, told_at, family_name, given_name, display_name, former_names, born_on, sex, marital_status, citizenship,
          cnp_tail, address_line, country)
        values (:id, 1, now(), :family, 'Mihai', :family || ' Mihai', '{}', :born, 'NOT_STATED', 'SINGLE', 'RO', '2174', '', 'RO')""")
        .param("id", id).param("family", familyName).param("born", bornOn).update();
    return id;
  }

  public ChildCaseId open(String familyName, @Nullable LocalDate bornOn, Officer by) {
    return opening.open(new NewCase(UUID.randomUUID(), child(familyName, bornOn), CaseOrigin.SIGNAL, "neglijare", "", null, LocalDate.now(clock), by.unit()), by);
  }

  /** The case of a person whom the register has. */
  public ChildCaseId open(UUID child, Officer by) {
    return opening.open(new NewCase(UUID.randomUUID(), child, CaseOrigin.SIGNAL, "neglijare", "", null, LocalDate.now(clock), by.unit()), by);
  }

  /** The case of a brother or sister, joined to that one. */
  public ChildCaseId openSibling(ChildCaseId of, String familyName, Officer by) {
    var other = new NewCase(UUID.randomUUID(), child(familyName, LocalDate.now(clock).minusYears(8)), CaseOrigin.SIGNAL, "neglijare", "", null, LocalDate.now(clock),
        by.unit());
    return opening.openTogether(List.of(new NewCase(UUID.randomUUID(), childOf(of), CaseOrigin.SIGNAL, "neglijare", "", null, LocalDate.now(clock), by.unit()), other),
        by).getLast();
  }

  public void closeAdopted(ChildCaseId id, Officer by) {
    closing.close(id, find(id).version(), CaseOutcome.ADOPTED, "adopție", by);
  }

  /** The directory knows the officer too, as somebody who works in their unit. */
  public void employ(Officer officer) {
    jdbc.sql("""
        insert into directory.officer (id, revision, told_at, name, job_title, unit_id, active) values (:id, 1, now(), :name, :job, :unit, true)
        on conflict (id) do nothing""").param("id", officer.id()).param("name", officer.name()).param("job", officer.jobTitle())
        .param("unit", officer.unit()).update();
  }

  public void appoint(ChildCaseId id, Officer officer) {
    employ(officer);
    giving.appoint(id, find(id).version(), officer.id(), "", By.of(officer));
  }

  public void close(ChildCaseId id, Officer by) {
    closing.close(id, find(id).version(), CaseOutcome.NO_RISK, "fără risc", by);
  }

  public void closeHome(ChildCaseId id, Officer by) {
    closing.close(id, find(id).version(), CaseOutcome.RETURNED_HOME, "reintegrat", by);
  }

  /** As if everything before that stage had been done. */
  public void reach(ChildCaseId id, CaseStage stage) {
    jdbc.sql("update childprotection.child_case set stage = :stage, version = version + 1 where id = :id").param("stage", stage.name()).param("id", id.value()).update();
  }

  public ChildCase find(ChildCaseId id) {
    return cases.findById(id).orElseThrow();
  }

  public UUID childOf(ChildCaseId id) {
    return find(id).childId();
  }

  public String number(ChildCaseId id) {
    return find(id).numberOfYear();
  }
}
