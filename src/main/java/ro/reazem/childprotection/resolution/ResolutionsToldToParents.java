package ro.reazem.childprotection.resolution;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.agenda.CalledRole;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ToldToParents;

/** Resolutions that parents got whole, with the place in them. */
@Component
class ResolutionsToldToParents implements ToldToParents {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final JdbcClient jdbc;

  ResolutionsToldToParents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<String> about(ChildCase found) {
    return jdbc.sql("""
        select r.number, r.year, c.addressee, c.sent_on from childprotection.commission_communication c
        join childprotection.commission_resolution r on r.id = c.resolution_id join childprotection.commission_item i on i.id = r.item_id
        where i.case_id = :case and c.role = any(:parents) and c.sent_on is not null and c.extract_revision is null order by c.sent_on, c.place""")
        .param("case", found.getId().value()).param("parents", CalledRole.ofParents()).query((row, n) -> "Hotărârea nr. %d/%d, trimisă la %s (%s)".formatted(row.getInt("number"), row.getInt("year"),
            DAY.format(row.getObject("sent_on", LocalDate.class)), row.getString("addressee"))).list();
  }
}
