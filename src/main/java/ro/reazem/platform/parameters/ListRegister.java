package ro.reazem.platform.parameters;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The entries of open lists with what is known of each today. */
@Component
class ListRegister {

  private final JdbcClient jdbc;

  ListRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ListEntry> entries(OpenList list, LocalDate today) {
    return jdbc.sql("""
        select p.*, p.code as parameter_code, o.last_offered_on, coalesce(o.reason, '') as offer_reason,
          coalesce(o.decided_by_name, '') as offer_by, v.*
        from platform.parameter p
        left join lateral (select * from platform.list_offer one where one.code = p.code order by one.position desc limit 1) o on true
        left join platform.parameter_value v on v.code = p.code and v.withdrawn_at is null and v.valid_from <= :today
          and (v.valid_to is null or v.valid_to >= :today)
        where p.context = :context and p.family = :family order by p.position""")
        .param("today", today).param("context", list.context()).param("family", list.family())
        .query((row, number) -> new ListEntry(ParameterRegister.parameter(row),
            row.getString("id") == null ? null : ParameterRegister.version(row, number), row.getString("added_by_name"),
            row.getObject("last_offered_on", LocalDate.class), row.getString("offer_reason"), row.getString("offer_by"))).list();
  }

  Optional<ListEntry> find(OpenList list, String code, LocalDate today) {
    return entries(list, today).stream().filter(entry -> entry.parameter().code().equals(code)).findFirst();
  }
}
