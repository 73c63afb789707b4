package ro.reazem.childprotection.allowance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.CaseJson;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.kernel.Lei;

/** The allowances of a child's case, handed out after its desk handed out the case. */
@Component("childAllowances")
class Allowances {

  private static final String ONE = """
      select a.*, a.payee_body || coalesce(p.family_name || ' ' || p.given_name, '') as payee, s.monthly, s.kind as amount_kind
      from childprotection.placement_allowance a left join directory.person p on p.id = a.payee_id
      left join lateral (select monthly, kind from childprotection.allowance_amount s where s.allowance_id = a.id order by s.revision desc limit 1) s on true where\s""";

  private final JdbcClient jdbc;

  Allowances(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  List<Allowance> of(ChildCaseId id) {
    return jdbc.sql(ONE + "a.case_id = :case order by a.asked_at desc, a.id").param("case", id.value()).query(Allowances::allowance).list();
  }

  Optional<Allowance> find(UUID id) {
    return jdbc.sql(ONE + "a.id = :id").param("id", id).query(Allowances::allowance).optional();
  }

  /** Those that rest on a measure and are not over. */
  List<Allowance> onMeasure(UUID measure) {
    return jdbc.sql(ONE + "a.measure_id = :measure and a.state in ('REQUESTED', 'GRANTED') order by a.id").param("measure", measure).query(Allowances::allowance).list();
  }

  /** For which days somebody is paid already, of the same child under any record. */
  List<AllowanceRules.Paid> paid(UUID child, UUID but) {
    return jdbc.sql("""
        select a.payee_body || coalesce(p.family_name || ' ' || p.given_name, '') as payee, a.first_day as first, a.last_day as last
        from childprotection.placement_allowance a left join directory.person p on p.id = a.payee_id
        where a.child_id = any(directory.same_person(:child)) and a.id <> :but and a.first_day is not null and (a.last_day is null or a.last_day >= a.first_day)
        order by a.first_day""").param("child", child).param("but", but).query(AllowanceRules.Paid.class).list();
  }

  List<AllowanceSum> sums(UUID allowance) {
    return jdbc.sql("select * from childprotection.allowance_amount where allowance_id = :id order by revision desc").param("id", allowance)
        .query((row, n) -> new AllowanceSum(row.getLong("revision"), row.getObject("from_day", LocalDate.class), new Lei(row.getLong("monthly")),
            DisabilityDegree.valueOf(row.getString("degree")), row.getString("kind"), row.getString("act"), row.getString("reason"),
            List.of(CaseJson.read(row.getString("steps"), AllowanceStep[].class)), row.getString("recorded_by_name"),
            row.getObject("recorded_at", OffsetDateTime.class).toInstant())).list();
  }

  List<AllowancePaid> payments(UUID allowance) {
    return jdbc.sql("""
        select month as day, amount, document, recorded_by_name from childprotection.allowance_payment where allowance_id = :id
        order by month desc, recorded_at desc limit 60""").param("id", allowance).query(AllowancePaid.class).list();
  }

  private static Allowance allowance(ResultSet row, int n) throws SQLException {
    return new Allowance(row.getObject("id", UUID.class), row.getObject("case_id", UUID.class), row.getObject("measure_id", UUID.class), row.getObject("child_id", UUID.class),
        row.getLong("version"), Allowance.State.valueOf(row.getString("state")), PayeeKind.valueOf(row.getString("payee_kind")), row.getObject("payee_id", UUID.class),
        row.getString("payee"), row.getString("request_number"), row.getObject("requested_on", LocalDate.class), BirthPaper.valueOf(row.getString("birth_paper")),
        DisabilityDegree.valueOf(row.getString("degree")), row.getObject("studies_until", LocalDate.class), row.getString("decision_number"),
        row.getObject("decided_on", LocalDate.class), row.getString("refused_for"), row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class),
        row.getObject("open_month", LocalDate.class), row.getObject("monthly", Long.class), row.getString("amount_kind"), row.getLong("revision"),
        row.getString("asked_by_name"));
  }
}
