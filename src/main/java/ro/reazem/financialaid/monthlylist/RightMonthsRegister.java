package ro.reazem.financialaid.monthlylist;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.entitlement.Entitlement;
import ro.reazem.financialaid.entitlement.Payable;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.security.Officer;

/** The read side of one right month by month: what was decided, what is due, what was told to the county payer, what was undue. */
@Component
class RightMonthsRegister {

  private static final String READ = "financialaid.entitlement.read";
  private static final int MOST = 36;

  private final JdbcClient jdbc;
  private final Sight sight;

  RightMonthsRegister(JdbcClient jdbc, Sight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** A proposal that waits for its signature, which may make paid months undue. */
  record Proposed(UUID id, String kind, YearMonth from, Lei gross) {}

  /**
   * One month.
   *
   * @param listed what closed lists told the payer, null when none did
   * @param proposed what would be due if the open proposal were signed, null when it changes nothing
   */
  record Month(YearMonth month, Lei decided, Lei due, @Nullable Lei listed, @Nullable Lei proposed) {

    /** What was told without being due (sumă încasată necuvenit). */
    public Lei undue() {
      return listed == null ? Lei.ZERO : listed.minus(due).max(Lei.ZERO);
    }

    /** What would be undue after the open proposal. */
    public Lei proposedUndue() {
      return listed == null || proposed == null ? Lei.ZERO : listed.minus(proposed).max(Lei.ZERO);
    }
  }

  Optional<Proposed> proposed(Officer officer, UUID application) {
    return jdbc.sql("""
        select r.id, r.kind, r.effective_from, r.gross from financialaid.proposal r where r.application_id = :application and r.status = 'OPEN'
          and r.kind in ('CHANGE', 'TERMINATION', 'SUSPENSION') and\s""" + Sight.of("r", "r.application_id"))
        .param("application", application).params(sight.seen(officer, READ)).query((row, n) -> new Proposed(row.getObject("id", UUID.class),
            row.getString("kind"), YearMonth.from(row.getObject("effective_from", LocalDate.class)), new Lei(row.getLong("gross")))).optional();
  }

  /** Newest first, up to a month. */
  List<Month> of(Officer officer, Entitlement right, @Nullable Proposed open, YearMonth last) {
    var listed = listed(officer, right.getId().value());
    var due = right.payable(right.grantedFrom());
    var months = new ArrayList<Month>();
    for (var month = last; !month.isBefore(YearMonth.from(right.grantedFrom())) && months.size() < MOST; month = month.minusMonths(1)) {
      var now = on(due, right, month);
      var then = open == null || month.isBefore(open.from()) ? null : open.gross().min(now);
      months.add(new Month(month, decided(right, month), now, listed.get(month), then));
    }
    return months;
  }

  private Map<YearMonth, Lei> listed(Officer officer, UUID entitlement) {
    var listed = new HashMap<YearMonth, Lei>();
    jdbc.sql("""
        select told.month, sum(told.gross) as gross from financialaid.entitlement e join (
          select l.entitlement_id, l.month, l.gross from financialaid.monthly_list_line l where l.entitlement_id = :id
          union all select d.entitlement_id, d.month, d.gross from financialaid.monthly_list_difference d where d.entitlement_id = :id) told
          on told.entitlement_id = e.id
        where e.id = :id and\s""" + Sight.of("e", "e.application_id") + " group by told.month").param("id", entitlement)
        .params(sight.seen(officer, READ)).query(row -> {
          listed.put(YearMonth.from(row.getObject("month", LocalDate.class)), new Lei(row.getLong("gross")));
        });
    return listed;
  }

  private static Lei on(List<Payable> due, Entitlement right, YearMonth month) {
    var until = right.grantedUntil();
    var day = month.atDay(1).isBefore(right.grantedFrom()) ? right.grantedFrom() : month.atDay(1);
    return until != null && until.isBefore(day) ? Lei.ZERO
        : due.stream().filter(one -> !one.from().isAfter(day)).reduce((earlier, later) -> later).map(Payable::gross).orElse(Lei.ZERO);
  }

  private static Lei decided(Entitlement right, YearMonth month) {
    var until = right.grantedUntil();
    return until != null && until.isBefore(month.atDay(1)) ? Lei.ZERO : right.amounts().stream().filter(one -> !one.validFrom().isAfter(month.atEndOfMonth()))
        .reduce((earlier, later) -> later).map(one -> one.gross()).orElse(Lei.ZERO);
  }
}
