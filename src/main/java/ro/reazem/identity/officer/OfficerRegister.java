package ro.reazem.identity.officer;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.web.ListPage;

/** Reads the officers for screens; whoever asks sees those of the units given and no others. */
@Component
public class OfficerRegister {

  private static final String FOUND = """
       from identity.officer o join identity.unit u on u.id = o.unit_id
      where o.unit_id in (:units) and (o.active or :inactiveToo)
        and unaccent(lower(o.name || ' ' || o.sign_in_name || ' ' || o.job_title || ' ' || u.name))
          like '%' || unaccent(lower(:text)) || '%'
      """;

  private final JdbcClient jdbc;

  OfficerRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A line of the list of officers. */
  record OfficerRow(UUID id, String name, String jobTitle, UUID unitId, String unit, String signInName, String email,
      boolean active, long version) {}

  /** What the list is asked for. */
  record Search(Collection<UUID> units, String text, boolean inactiveToo) {}

  /** A role as it was granted. */
  record RoleRow(UUID id, String context, String level, String unit, LocalDate validFrom, @Nullable LocalDate validTo,
      String grantedBy) {

    boolean over(LocalDate today) {
      return validTo != null && validTo.isBefore(today);
    }
  }

  /** Whether nobody works here yet, as after the very first start. */
  public boolean isEmpty() {
    return jdbc.sql("select not exists (select from identity.officer)").query(Boolean.class).single();
  }

  CappedTotal total(Search search) {
    return search.units().isEmpty() ? CappedTotal.of(0) : CappedTotal.of(FOUND, sql -> asked(sql, search));
  }

  List<OfficerRow> page(Search search, ListPage page) {
    return search.units().isEmpty() ? List.of() : asked("""
        select o.id, o.name, o.job_title, o.unit_id, u.name as unit, o.sign_in_name, o.email, o.active, o.version
        """ + FOUND + " order by o.name collate \"ro-x-icu\", o.id limit :size offset :offset", search)
        .param("size", page.size()).param("offset", page.offset()).query(OfficerRow.class).list();
  }

  Optional<OfficerRow> find(UUID id, Collection<UUID> units) {
    return jdbc.sql("""
        select o.id, o.name, o.job_title, o.unit_id, u.name as unit, o.sign_in_name, o.email, o.active, o.version
        from identity.officer o join identity.unit u on u.id = o.unit_id where o.id = :id
        """).param("id", id).query(OfficerRow.class).optional().filter(row -> units.contains(row.unitId()));
  }

  /** All roles the officer holds, held or will hold, those in force first. */
  List<RoleRow> roles(UUID officer) {
    return jdbc.sql("""
        select r.id, r.context, r.level, u.name as unit, r.valid_from, r.valid_to, r.granted_by
        from identity.role_held r join identity.unit u on u.id = r.unit_id
        where r.officer_id = :officer
        order by r.valid_to desc nulls first, r.context, r.level limit 200
        """).param("officer", officer).query(RoleRow.class).list();
  }

  private JdbcClient.StatementSpec asked(String sql, Search search) {
    return jdbc.sql(sql).param("units", search.units()).param("inactiveToo", search.inactiveToo())
        .param("text", search.text().replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_"));
  }
}
