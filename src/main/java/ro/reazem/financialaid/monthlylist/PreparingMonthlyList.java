package ro.reazem.financialaid.monthlylist;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Opens the list of a month and closes it for the county payer; what is closed never changes again. */
@Service
class PreparingMonthlyList {

  static final String SERIES = "borderou";

  private final SentForms sentForms;
  private final JdbcClient jdbc;
  private final MonthlyListRegister register;
  private final ListDrafts drafts;
  private final NumberSeries series;
  private final Institution institution;

  PreparingMonthlyList(SentForms sentForms, JdbcClient jdbc, MonthlyListRegister register, ListDrafts drafts, NumberSeries series,
      Institution institution) {
    this.sentForms = sentForms;
    this.jdbc = jdbc;
    this.register = register;
    this.drafts = drafts;
    this.series = series;
    this.institution = institution;
  }

  /** The open list of the month for rights of a kind: the main one, or an additional one once the main one is closed. */
  @Transactional
  public UUID open(MonthlyList.Scheme scheme, YearMonth month, Officer officer, Instant at) {
    RuleViolated.require(!month.isAfter(YearMonth.from(day(at)).plusMonths(1)), "financialaid.list.tooEarly");
    sentForms.await("monthly list " + scheme + " " + month);
    var open = idOf(scheme, month, "status = 'OPEN'");
    if (open.isPresent()) {
      return open.get();
    }
    var kind = idOf(scheme, month, "kind = 'MAIN'").isEmpty() ? MonthlyList.Kind.MAIN : MonthlyList.Kind.ADDITIONAL;
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into financialaid.monthly_list (id, scheme, month, kind, status, opened_by, opened_by_name, opened_at)
        values (:id, :scheme, :month, :kind, 'OPEN', :officer, :name, :at)""")
        .param("id", id).param("scheme", scheme.name()).param("month", month.atDay(1)).param("kind", kind.name()).param("officer", officer.id())
        .param("name", officer.name()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    RuleViolated.require(kind == MonthlyList.Kind.MAIN || register.totals(required(id).live()).lines() > 0,
        "financialaid.list.nothingToAdd");
    return id;
  }

  /**
   * Freezes the list and gives it its number; sent twice by the same officer, it is closed once.
   *
   * @param seen the number of lines and the sum that the officer saw and confirmed
   * @throws RuleViolated when the list is closed, is empty, or no longer is what the officer saw
   */
  @Transactional
  public void close(UUID id, Seen seen, Officer officer, Instant at) {
    // two lists closed at once would both tell the same arrears and differences
    sentForms.await("monthly lists");
    var closedBy = jdbc.sql("select closed_by from financialaid.monthly_list where id = :id for update").param("id", id)
        .query((row, number) -> Optional.ofNullable(row.getObject(1, UUID.class))).optional().flatMap(by -> by);
    if (closedBy.filter(officer.id()::equals).isPresent()) {
      return;
    }
    var list = required(id).live();
    RuleViolated.require(!list.closed(), "financialaid.list.alreadyClosed");
    var totals = register.totals(list);
    RuleViolated.require(totals.lines() > 0, "financialaid.list.empty");
    RuleViolated.require(seen.equals(Seen.of(totals)), "financialaid.list.changed");
    drafts.drop(id);
    freeze(list);
    // what was signed between the two readings stops the closing
    RuleViolated.require(register.totals(list.frozen()).equals(totals), "financialaid.list.changed");
    var toPay = totals.toPay();
    var number = series.next(institution.issuer(), SERIES, day(at));
    jdbc.sql("""
        update financialaid.monthly_list set status = 'CLOSED', number = :number, numbered_on = :date, closed_by = :officer,
          closed_by_name = :name, closed_at = :at, drafted_at = null, line_count = :lines, inclusion_aid = :inclusionAid, child_aid = :childAid,
          gross = :gross, net = :net
        where id = :id""")
        .param("number", number.number()).param("date", number.date()).param("officer", officer.id())
        .param("name", officer.name()).param("at", at.atOffset(ZoneOffset.UTC)).param("lines", totals.lines())
        .param("inclusionAid", toPay.inclusionAid().bani()).param("childAid", toPay.childAid().bani())
        .param("gross", toPay.gross().bani()).param("net", toPay.net().bani()).param("id", id).update();
  }

  /** What the officer had before their eyes when closing: how many lines, what is to be paid and what was undue, in bani. */
  record Seen(int lines, long gross, long undue) {

    static Seen of(ListTotals totals) {
      return new Seen(totals.lines(), totals.toPay().gross().bani(), totals.undue().gross().bani());
    }
  }

  private void freeze(MonthlyList list) {
    jdbc.sql("with frozen as materialized (select row_number() over (order by " + ListSource.ORDER + ") as place, l.* from "
        + ListSource.of(list) + " as l), due as (" + into("monthly_list_line") + " <> 'DIFFERENCE' returning 1), told as ("
        + into("monthly_list_difference") + " = 'DIFFERENCE' returning 1) select (select count(*) from due) + (select count(*) from told)")
        .params(register.ofList(list)).query(Integer.class).single();
  }

  private static String into(String table) {
    return """
        insert into financialaid.%s (list_id, position, month, entitlement_id, unit_id, holder_id, holder,
          folded_name, cnp, cnp_tail, address, siruta, members, children, inclusion_aid, child_aid, gross, net, act_number, act_on,
          payment, iban, bank, source, supplier, client_code, place_code, contract)
        select :list, l.place, l.month, l.entitlement_id, l.unit_id, l.holder_id, l.holder, l.folded_name, l.cnp, l.cnp_tail, l.address,
          l.siruta, l.members, l.children, l.inclusion_aid, l.child_aid, l.gross, l.net, l.act_number, l.act_on, l.payment, l.iban, l.bank,
          l.source, l.supplier, l.client_code, l.place_code, l.contract
        from frozen l where l.kind""".formatted(table);
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, ZoneId.systemDefault());
  }

  private MonthlyList required(UUID id) {
    return register.find(id).orElseThrow(() -> new RuleViolated("financialaid.list.unknown"));
  }

  private Optional<UUID> idOf(MonthlyList.Scheme scheme, YearMonth month, String condition) {
    return jdbc.sql("select id from financialaid.monthly_list where scheme = :scheme and month = :month and " + condition)
        .param("scheme", scheme.name()).param("month", month.atDay(1)).query(UUID.class).optional();
  }
}
