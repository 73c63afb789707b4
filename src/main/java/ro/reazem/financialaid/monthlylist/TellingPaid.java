package ro.reazem.financialaid.monthlylist;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.entitlements.EntitlementsPaid;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.jdbc.JsonRows;

/** Tells what the county payer paid, some payments at a time; what was paid for several months at once is told month by month. */
@Component
class TellingPaid {

  private static final int AT_ONCE = 500;

  /** What a season owes for each month and what of it was told as paid. */
  private static final String SEASONS = """
      select m.entitlement_id, m.month, m.gross - coalesce((select sum(told.amount) from financialaid.payer_answer_month told
          where told.entitlement_id = m.entitlement_id and told.month = m.month), 0) as still
      from financialaid.paid_at_once m where m.entitlement_id = any(:rights) order by 1, 2""";

  private final ApplicationEventPublisher publisher;
  private final JdbcClient jdbc;
  private final Clock clock;

  TellingPaid(ApplicationEventPublisher publisher, JdbcClient jdbc, Clock clock) {
    this.publisher = publisher;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** @param answer the answer that says so, whose id names the payment */
  record Paid(UUID answer, UUID right, YearMonth month, Lei amount) {}

  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(String document, List<Paid> paid) {
    var seasons = seasons(paid);
    var payments = paid.stream().flatMap(one -> seasons.containsKey(one.right()) ? spread(one, seasons.get(one.right())).stream()
        : Stream.of(new EntitlementsPaid.Payment(one.answer(), one.right(), one.month().atDay(1), one.amount()))).toList();
    for (int from = 0; from < payments.size(); from += AT_ONCE) {
      publisher.publishEvent(new EntitlementsPaid(UUID.randomUUID(), clock.instant(), document, payments.subList(from, Math.min(payments.size(), from + AT_ONCE))));
    }
  }

  private Map<UUID, NavigableMap<LocalDate, Long>> seasons(List<Paid> paid) {
    var seasons = new HashMap<UUID, NavigableMap<LocalDate, Long>>();
    jdbc.sql(SEASONS).param("rights", paid.stream().map(Paid::right).distinct().toArray(UUID[]::new)).query(row -> {
      seasons.computeIfAbsent(row.getObject("entitlement_id", UUID.class), none -> new TreeMap<>())
          .put(row.getObject("month", LocalDate.class), Math.max(0, row.getLong("still")));
    });
    return seasons;
  }

  /** Each month takes what it still is owed, the first one first; what is paid beyond that stays with the last. */
  private List<EntitlementsPaid.Payment> spread(Paid paid, NavigableMap<LocalDate, Long> still) {
    var payments = new ArrayList<EntitlementsPaid.Payment>();
    long left = paid.amount().bani();
    for (var month : still.keySet()) {
      long part = month.equals(still.lastKey()) ? left : Math.min(left, still.get(month));
      if (part > 0) {
        payments.add(new EntitlementsPaid.Payment(UUID.randomUUID(), paid.right(), month, new Lei(part)));
        still.merge(month, -Math.min(part, still.get(month)), Long::sum);
        left -= part;
      }
    }
    jdbc.sql("""
        insert into financialaid.payer_answer_month (payment_id, answer_id, entitlement_id, month, amount)
        select r.payment_id, :answer, r.entitlement_id, r.month, r.amount from json_populate_recordset(null::financialaid.payer_answer_month, cast(:rows as json)) r""")
        .param("answer", paid.answer()).param("rows", JsonRows.of(payments, one -> JsonRows.row("payment_id", one.paymentId(), "entitlement_id", one.entitlementId(),
            "month", one.month().toString(), "amount", one.amount().bani()))).update();
    return payments;
  }
}
