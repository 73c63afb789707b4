package ro.reazem.financialaid.monthlylist;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.platform.nodes.OneNode;
import ro.reazem.platform.nodes.WorkInBackground;

/**
 * Drafts of large open lists (ciorna listei): a list of few rights is read from the rights themselves, which takes seconds for a million. What is shown of
 * a large one was calculated a moment ago, and again as long as somebody looks at it; closing it calculates anew.
 */
@Component
class ListDrafts {

  /** Of so many rights and more a list has a draft. */
  static final int LARGE = 20_000;
  private static final Duration FRESH = Duration.ofMinutes(2);
  private static final String RIGHTS_OF = """
      select count(*) >= :large from (select from financialaid.entitlement e where e.benefit = any (:benefits) and (e.granted_until is null or e.granted_until >= :month)
      limit :large) as capped""";

  private final WorkInBackground background;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final MonthlyListRegister register;
  private final Clock clock;

  ListDrafts(OneNode node, JdbcClient jdbc, TransactionTemplate transaction, MonthlyListRegister register, Clock clock) {
    this.background = new WorkInBackground("monthly list", node, this::calculate);
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.register = register;
    this.clock = clock;
  }

  /** How a list is shown now. */
  enum State {
    /** From its own rows, or from the rights. */
    EXACT,
    /** By a draft of a moment ago. */
    DRAFT,
    /** Not yet: its draft is calculated for the first time. */
    BEGUN
  }

  /** Says how a list is shown, and has its draft calculated where that is missing or old. */
  State look(MonthlyList list) {
    var drafted = list.draftedAt();
    if (list.closed() || drafted == null && !isLarge(list)) {
      return State.EXACT;
    }
    if (drafted == null || drafted.plus(FRESH).isBefore(clock.instant())) {
      background.start(list.id());
    }
    return drafted == null ? State.BEGUN : State.DRAFT;
  }

  /** What was seen is not what is owed: the draft is calculated again at once. */
  void outdated(UUID id) {
    register.find(id).filter(MonthlyList::isDraft).ifPresent(list -> background.start(id));
  }

  private boolean isLarge(MonthlyList list) {
    return jdbc.sql(RIGHTS_OF).param("large", LARGE).param("benefits", list.isHeating() ? new String[] {"HEATING", "ENERGY_SUPPLEMENT"} : new String[] {"VMI"})
        .param("month", list.firstDay()).query(Boolean.class).single();
  }

  /** Calculates all lines and sums of an open list, in the place of what was there. */
  void calculate(UUID id) {
    transaction.executeWithoutResult(status -> {
      var open = jdbc.sql("select * from financialaid.monthly_list where id = :id and status = 'OPEN' for update").param("id", id)
          .query(MonthlyListRegister::list).optional();
      open.ifPresent(list -> {
        drop(id);
        // what is signed meanwhile is not in it, and shows when it is calculated again
        var at = clock.instant();
        jdbc.sql("with found as materialized (select row_number() over (order by " + ListSource.ORDER + ") as rank, l.month, l.kind, l.entitlement_id, "
            + "l.inclusion_aid, l.child_aid, l.gross, l.net, l.decision_id, l.source, l.supplier, l.pays from " + ListSource.keys(list.live()) + """
             as l), kept as (insert into financialaid.monthly_list_draft (list_id, rank, entitlement_id, month, kind, inclusion_aid, child_aid, gross, net, decision_id)
              select :list, f.rank, f.entitlement_id, f.month, f.kind, f.inclusion_aid, f.child_aid, f.gross, f.net, f.decision_id from found f)
            insert into financialaid.monthly_list_draft_sum (list_id, kind, undue, source, supplier, pays, line_count, inclusion_aid, child_aid, gross, net)
            select :list, f.kind, f.gross < 0, f.source, f.supplier, f.pays, count(*), sum(f.inclusion_aid), sum(f.child_aid), sum(f.gross), sum(f.net)
            from found f group by 2, 3, 4, 5, 6""").params(register.ofList(list)).update();
        jdbc.sql("update financialaid.monthly_list set drafted_at = :at where id = :id").param("at", at.atOffset(ZoneOffset.UTC)).param("id", id).update();
      });
    });
  }

  void drop(UUID id) {
    jdbc.sql("delete from financialaid.monthly_list_draft where list_id = :id").param("id", id).update();
    jdbc.sql("delete from financialaid.monthly_list_draft_sum where list_id = :id").param("id", id).update();
  }
}
