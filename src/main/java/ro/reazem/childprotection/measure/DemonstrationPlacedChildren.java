package ro.reazem.childprotection.measure;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseOrigin;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.ChildCases;
import ro.reazem.childprotection.childcase.GivingCase;
import ro.reazem.childprotection.childcase.NewCase;
import ro.reazem.childprotection.childcase.OpeningCase;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;

/** Opens cases of the demonstration for children who are to be placed. */
@Component
class DemonstrationPlacedChildren {

  private static final int OLDEST = 13;
  private static final int YOUNGEST = 8;

  private final OpeningCase opening;
  private final GivingCase giving;
  private final ChildCases cases;
  private final JdbcClient jdbc;
  private final Clock clock;

  DemonstrationPlacedChildren(OpeningCase opening, GivingCase giving, ChildCases cases, JdbcClient jdbc, Clock clock) {
    this.opening = opening;
    this.giving = giving;
    this.cases = cases;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** A fresh case with a case manager, of a child whom no other case is about; nothing when it was opened before. */
  Optional<ChildCaseId> open(CaseOrigin origin, String reason) {
    var key = UUID.nameUUIDFromBytes(("demonstration placement " + origin).getBytes(StandardCharsets.UTF_8));
    var today = LocalDate.now(clock);
    return cases.findByOneTimeKey(key).isPresent() ? Optional.empty() : jdbc.sql("""
        select p.id from directory.person p where p.died_on is null and p.born_on between :old and :young
          and not exists (select from childprotection.child_case c where c.child_id = p.id)
          and exists (select from directory.household_member m where m.person_id = p.id and m.role = 'CHILD' and m.until is null)
        order by p.id desc limit 1""").param("old", today.minusYears(OLDEST)).param("young", today.minusYears(YOUNGEST)).query(UUID.class).optional()
        .map(child -> appointed(opening.open(new NewCase(key, child, origin, reason, "", null, today, DemoUnit.CHILDREN.id()), DemoOfficer.COPII.acting())));
  }

  private ChildCaseId appointed(ChildCaseId id) {
    giving.appoint(id, cases.findById(id).orElseThrow().version(), DemoOfficer.COPII.acting().id(), "", By.of(DemoOfficer.SEF_COPII.acting()));
    return id;
  }
}
