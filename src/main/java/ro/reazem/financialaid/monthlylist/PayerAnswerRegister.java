package ro.reazem.financialaid.monthlylist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.listing.Rows;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.ListPage;

/** The answers of the county payer that differ from a list, as far as the reader sees the cases behind them. */
@Component
class PayerAnswerRegister {

  private static final String READ = "financialaid.list.read";

  private static final String LINES = """
      (select list_id, position, holder, cnp_tail from financialaid.monthly_list_line
        union all select list_id, position, holder, cnp_tail from financialaid.monthly_list_difference)""";

  private static final String DIFFERING = "financialaid.latest_payer_answer a join financialaid.entitlement e on e.id = a.entitlement_id join " + LINES + """
       l on l.list_id = a.list_id and l.position = a.position left join financialaid.payer_answer_settled s on s.answer_id = a.id
      where a.list_id = :list and a.answer <> 'ACCEPTED' and\s""" + Sight.of("e", "e.application_id");

  /** What the line would say if the list were closed today: as listed, and what became due or undue since and is on no list yet. */
  private static final String EXPECTED = """
      a.listed + coalesce((select cast(sum(m.gross) as bigint) from financialaid.paid_at_once m where m.entitlement_id = e.id and e.paid_at_once_in is not null),
        (select max(case when stop.whole then 0 else m.gross - least(m.child_aid, stop.cut) end) from financialaid.entitlement_amount m
          cross join lateral (select coalesce(bool_or(i.cut is null), false) as whole, cast(coalesce(sum(i.cut), 0) as bigint) as cut
            from financialaid.entitlement_interruption i where i.entitlement_id = m.entitlement_id and not i.restored and i.first_month <= a.month
              and (i.last_month is null or i.last_month >= a.month)) stop
          where m.entitlement_id = a.entitlement_id and m.valid_from <= a.month and (m.valid_until is null or m.valid_until >= a.month) and e.paid_at_once_in is null), 0)
        - (select coalesce(sum(told.gross), 0) from (select gross from financialaid.monthly_list_line where entitlement_id = a.entitlement_id and month = a.month
            union all select gross from financialaid.monthly_list_difference where entitlement_id = a.entitlement_id and month = a.month) told)""";

  private static final String DETAILS = "select a.*, l.holder, l.cnp_tail, s.decision, coalesce(s.note, '') as note, coalesce(s.settled_by_name, '') as settled_by_name, "
      + "s.settled_at, cast(" + EXPECTED + " as bigint) as expected from " + DIFFERING;

  private final JdbcClient jdbc;
  private final Sight sight;

  PayerAnswerRegister(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /**
   * An answer that differs.
   *
   * @param listed what the list said, below zero for what it told as undue
   * @param expected what the line would say if the list were closed today
   * @param decision what a person decided, null as long as nobody did
   */
  record Differing(UUID id, int position, UUID entitlementId, String holder, @Nullable String cnpTail, YearMonth month, PayerAnswer answer, Lei listed, Lei paid,
      Lei expected, String reason, @Nullable AnswerProposal decision, String note, String settledBy, @Nullable Instant settledAt) {

    public AnswerProposal proposal() {
      return AnswerProposal.of(paid, expected);
    }

    public String maskedCnp() {
      return cnpTail == null ? "" : "•••••••••" + cnpTail;
    }
  }

  /** A page of them, those that wait first. */
  record Page(List<Differing> lines, ListPage page) {}

  Page differing(MonthlyList list, Officer officer, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of("from " + DIFFERING, sql -> jdbc.sql(sql).param("list", list.id()).params(sight.seen(officer, READ))));
    return new Page(part(list, officer, page.size(), page.offset()).query(PayerAnswerRegister::differing).list(), page);
  }

  /** All of them, in the same order. */
  Rows<Differing> allDiffering(MonthlyList list, Officer officer) {
    return Rows.of(part(list, officer, null, 0), PayerAnswerRegister::differing);
  }

  private JdbcClient.StatementSpec part(MonthlyList list, Officer officer, @Nullable Integer size, long offset) {
    return jdbc.sql(DETAILS + " order by s.answer_id is not null, a.position limit :size offset :offset").param("list", list.id())
        .params(sight.seen(officer, READ)).param("size", size).param("offset", offset);
  }

  /** One of them, as far as the officer may decide about it. */
  Optional<Differing> find(MonthlyList list, UUID answer, Officer officer) {
    return jdbc.sql(DETAILS + " and a.id = :id").param("list", list.id()).param("id", answer).params(sight.seen(officer, PayerAnswersController.ANSWER))
        .query(PayerAnswerRegister::differing).optional();
  }

  private static Differing differing(ResultSet row, int number) throws SQLException {
    var decision = row.getString("decision");
    var at = row.getObject("settled_at", OffsetDateTime.class);
    return new Differing(row.getObject("id", UUID.class), row.getInt("position"), row.getObject("entitlement_id", UUID.class), row.getString("holder"),
        row.getString("cnp_tail"), YearMonth.from(row.getObject("month", LocalDate.class)), PayerAnswer.valueOf(row.getString("answer")), new Lei(row.getLong("listed")),
        new Lei(row.getLong("paid")), new Lei(row.getLong("expected")), row.getString("reason"), decision == null ? null : AnswerProposal.valueOf(decision),
        row.getString("note"), row.getString("settled_by_name"), at == null ? null : at.toInstant());
  }
}
