package ro.reazem.childprotection.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.ChildCaseId;

/** Resolutions that admitted a measure of the child which the case does not have yet (hotărâri de pus în executare), handed out after the case's desk. */
@Component
class ResolutionsToRecord {

  private final JdbcClient jdbc;

  ResolutionsToRecord(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One of them, with what the form of the measure begins with. */
  record Admitted(UUID id, String number, LocalDate datedOn, String matter, @Nullable String category, String title, String servicePlan) {

    public MeasureType type() {
      return matter.equals("SUPERVISION") ? MeasureType.SPECIALISED_SUPERVISION : MeasureType.PLACEMENT;
    }
  }

  List<Admitted> of(ChildCaseId id) {
    return jdbc.sql("""
        select r.id, r.number || '/' || r.year as number, r.dated_on, i.matter, i.category, i.title, i.service_plan from childprotection.commission_resolution r
        join childprotection.commission_item i on i.id = r.item_id join childprotection.commission_line l on l.id = r.line_id
        where i.case_id = :case and i.matter in ('PLACEMENT', 'SUPERVISION', 'REPLACEMENT') and l.outcome = 'ADMITTED' and r.state = 'NUMBERED'
          and not exists (select from childprotection.measure m where m.case_id = :case and m.body = 'COMMISSION' and m.decision_number = r.number || '/' || r.year)
        order by r.dated_on, r.number""").param("case", id.value()).query(Admitted.class).list();
  }
}
