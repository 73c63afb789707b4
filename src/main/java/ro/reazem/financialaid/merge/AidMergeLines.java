package ro.reazem.financialaid.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.security.Officer;

/** Requests of a person with the right that came of them, and those that came since a merge. */
@Component
class AidMergeLines {

  private static final String READ = "financialaid.application.read";
  private static final String LINE = """
      select a.id, a.number || '/' || a.year as number, a.registered_on, a.status, e.id as right_id, (e.granted_until is null) as in_force,
        (select m.net from financialaid.entitlement_amount m where m.entitlement_id = e.id and m.valid_until is null) as net%s
      from financialaid.aid_application a left join financialaid.entitlement e on e.application_id = a.id""";

  private final JdbcClient jdbc;
  private final Sight sight;

  AidMergeLines(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /**
   * A request with its right.
   *
   * @param net what the right is worth now, null without one
   * @param toAbsorbed whose it was said to be, null while nobody has
   */
  record Line(UUID id, String number, LocalDate registeredOn, String status, @Nullable Boolean inForce, @Nullable Long net,
      @Nullable Boolean toAbsorbed) {

    public @Nullable Lei amount() {
      return net == null ? null : new Lei(net);
    }
  }

  /** What would follow when the person's record is merged into another. */
  List<Line> of(Officer officer, UUID person) {
    return jdbc.sql(LINE.formatted(", null::boolean as to_absorbed") + " where " + Sight.of("a", "a.id") + """
         and (a.holder_id = :person or a.household_id in
          (select m.household_id from financialaid.known_membership m where m.person_id = :person and m.until is null))
        order by a.registered_on desc, a.number desc limit 50""")
        .params(sight.seen(officer, READ)).param("person", person).query(Line.class).list();
  }

  /** What came to the survivor since the merge. */
  List<Line> added(Officer officer, UUID merge) {
    return jdbc.sql(LINE.formatted(", i.to_absorbed") + " " + """
         join (select group_key, bool_or(to_absorbed) as to_absorbed from financialaid.merge_item where merge_id = :merge
          group by group_key having bool_and(kind = 'ADDED')) i on i.group_key = a.id::text where\s""" + Sight.of("a", "a.id")
        + " order by a.registered_on, a.number").params(sight.seen(officer, READ)).param("merge", merge).query(Line.class).list();
  }
}
