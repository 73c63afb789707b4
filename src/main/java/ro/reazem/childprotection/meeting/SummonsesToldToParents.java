package ro.reazem.childprotection.meeting;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.agenda.CalledRole;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ToldToParents;

/** Summonses that parents got before the place was kept from them, when what the matter is called names the carer or the place. */
@Component
class SummonsesToldToParents implements ToldToParents {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final JdbcClient jdbc;

  SummonsesToldToParents(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @Override
  public List<String> about(ChildCase found) {
    return jdbc.sql("""
        select m.held_on, s.addressee, s.sent_on from childprotection.commission_summons s join childprotection.commission_meeting m on m.id = s.meeting_id
        join childprotection.commission_line l on l.id = s.line_id join childprotection.commission_item i on i.id = l.item_id
        where i.case_id = :case and s.role = any(:parents) and s.sent_on is not null and exists (
          select from (
            select c.name as told from childprotection.commission_called c where c.item_id = i.id and c.role = 'CARER'
            union all select p.name from childprotection.place p) as t
          where length(trim(t.told)) > 3 and position(platform.fold(trim(t.told)) in platform.fold(i.title)) > 0)
        order by s.sent_on, s.addressee""").param("case", found.getId().value()).param("parents", CalledRole.ofParents())
        .query((row, n) -> "Convocarea la ședința din %s, trimisă la %s (%s)".formatted(DAY.format(row.getObject("held_on", LocalDate.class)),
            DAY.format(row.getObject("sent_on", LocalDate.class)), row.getString("addressee"))).list();
  }
}
