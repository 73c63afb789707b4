package ro.reazem.payments.certificate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.payments.benefit.PaidBenefits;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.security.Officer;

/** Certificates and what can be certified, as far as the reader sees the rights behind it: a certificate of a right that is closed to them is not there. */
@Component
class CertificateRegister {

  /** Twenty years of every month; a paper of more is nothing that anybody asks for. */
  private static final int MOST_MONTHS = 240;
  private static final String RIGHTS = "payments.known_right r join directory.case_relation c on c.context = r.context and c.case_id = r.case_id ";
  private static final String PAID = "payments.month_balance b join (" + RIGHTS + """
      ) on r.entitlement_id = b.entitlement_id
      where b.paid > b.returned and r.holder_id = any(directory.same_person(:holder)) and\s""" + PaymentsSight.OF;
  private static final String ISSUED = """
      select t.*, (select sum(l.paid - l.withheld) from payments.certificate_line l where l.certificate_id = t.id) as received from payments.certificate t
      where not exists (select from payments.certificate_line l where l.certificate_id = t.id and l.entitlement_id not in (select r.entitlement_id from\s"""
      + RIGHTS + " where r.entitlement_id = l.entitlement_id and " + PaymentsSight.OF + ")) and ";

  private final JdbcClient jdbc;
  private final PaymentsSight sight;
  private final PaidBenefits benefits;

  CertificateRegister(JdbcClient jdbc, PaymentsSight sight, PaidBenefits benefits) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.benefits = benefits;
  }

  /**
   * A holder as a certificate names them.
   *
   * @param cnp null for whoever has none or is not known by it to payments
   */
  record Holder(UUID id, String name, @Nullable LocalDate bornOn, @Nullable String cnp) {}

  /** A holder with a right that the reader sees. */
  Optional<Holder> holder(UUID holder, Officer reader, String action) {
    return sight.bind(jdbc.sql("""
        select max(p.display_name) as name, max(p.born_on) as born_on, max(i.cnp) as cnp from\s""" + RIGHTS + """
        left join directory.person p on p.id = r.holder_id left join payments.identified_person i on i.person_id = r.holder_id
        where r.holder_id = any(directory.same_person(:holder)) and\s""" + PaymentsSight.OF + " having count(*) > 0"), reader, action).param("holder", holder)
        .query((row, n) -> new Holder(holder, Objects.toString(row.getString("name"), ""), Columns.day(row, "born_on"), row.getString("cnp"))).optional();
  }

  /** The months for which something was paid that did not come back, the newest first. */
  List<YearMonth> months(UUID holder, Officer reader, String action) {
    return sight.bind(jdbc.sql("select distinct b.month from " + PAID + " order by b.month desc limit " + MOST_MONTHS), reader, action).param("holder", holder)
        .query((row, n) -> Columns.month(row, "month")).list();
  }

  /** What would be certified now, the oldest month first. */
  List<Certificate.Line> lines(UUID holder, YearMonth first, YearMonth last, Officer reader, String action) {
    return sight.bind(jdbc.sql("""
        select b.entitlement_id, b.month, r.benefit, c.number as case_number, b.paid - b.returned as paid, b.recovered,
          (select coalesce(sum(l.withheld), 0) from payments.ledger_entry e join payments.run_line l on l.id = e.id where e.entitlement_id = b.entitlement_id
            and e.month = b.month and e.kind = 'PAID' and not exists (select from payments.ledger_entry k where k.corrects = e.id)) as withheld
        from\s""" + PAID + " and b.month between :first and :last order by b.month, r.benefit, b.entitlement_id"), reader, action).param("holder", holder)
        .param("first", first.atDay(1)).param("last", last.atDay(1)).query((row, n) -> line(row, benefits.romanian(row.getString("benefit")))).list();
  }

  /** The newest first. */
  List<Certificate> of(UUID holder, Officer reader) {
    return sight.bind(jdbc.sql(ISSUED + "t.holder_id = any(directory.same_person(:holder)) order by t.issued_at desc, t.id"), reader, PaymentsSight.READ)
        .param("holder", holder).query(CertificateRegister::certificate).list();
  }

  Optional<Certificate> find(UUID id, Officer reader) {
    return sight.bind(jdbc.sql(ISSUED + "t.id = :id"), reader, PaymentsSight.READ).param("id", id).query(CertificateRegister::certificate).optional();
  }

  /** What a certificate says, in its order. */
  List<Certificate.Line> printed(UUID id, Officer reader) {
    return sight.bind(jdbc.sql("select b.* from payments.certificate_line b join (" + RIGHTS + ") on r.entitlement_id = b.entitlement_id where b.certificate_id = :id and "
        + PaymentsSight.OF + " order by b.position"), reader, PaymentsSight.READ).param("id", id).query((row, n) -> line(row, row.getString("benefit"))).list();
  }

  private static Certificate.Line line(ResultSet row, String benefit) throws SQLException {
    return new Certificate.Line(Columns.id(row, "entitlement_id"), Columns.month(row, "month"), benefit, row.getString("case_number"), Columns.lei(row, "paid"),
        Columns.lei(row, "withheld").min(Columns.lei(row, "paid")), Columns.lei(row, "recovered"));
  }

  private static Certificate certificate(ResultSet row, int n) throws SQLException {
    return new Certificate(Columns.id(row, "id"), Columns.id(row, "holder_id"), row.getInt("number"), Objects.requireNonNull(Columns.day(row, "issued_on")),
        Columns.month(row, "first_month"), Columns.month(row, "last_month"), row.getString("purpose"), row.getString("holder"), row.getString("identity"),
        row.getString("issued_by_name"), Columns.instant(row, "issued_at"), Columns.lei(row, "received"));
  }
}
