package ro.reazem.financialaid.indexation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.calculation.CalculatedFacts;
import ro.reazem.financialaid.scheme.vmi.VmiRates;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.BulkCopy;

/**
 * Calculates every right in force anew, page by page on two threads, and keeps what it comes to. Each page is a transaction, and what was kept says how far it
 * is: broken off, it goes on there. No right is changed.
 */
@Component
class Recalculating {

  private static final int PAGE = 5_000;
  /** What a right is calculated anew from, of the aliases e of the right, m of its amount in force and f of its facts; {@link #right} reads it. */
  static final String RIGHT = """
      e.id, e.application_id, e.unit_id, e.version, e.facts_changed_on is not null as news, m.valid_from, m.gross, m.inclusion_aid, m.child_aid, m.net,
        f.facts, exists (select from financialaid.proposal p where p.application_id = e.application_id and p.status = 'OPEN') as proposed""";

  private final JdbcClient jdbc;
  private final BulkCopy copy;
  private final Indexations indexations;
  private final CalculatedFacts facts;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Recalculating(JdbcClient jdbc, BulkCopy copy, Indexations indexations, CalculatedFacts facts, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.copy = copy;
    this.indexations = indexations;
    this.facts = facts;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Calculates what is not calculated yet.
   *
   * @throws RuleViolated when a figure of the month is still to be set
   */
  void run(UUID id) {
    var indexation = indexations.find(id).filter(one -> one.state() == Indexation.State.DRAFT).orElse(null);
    if (indexation == null) {
      return;
    }
    for (var after = Halves.FIRST; after != null;) {
      after = facts.complete(indexation.benefit(), after);
    }
    var rates = VmiRates.of(indexations.law(indexation));
    Halves.run(id, (from, through) -> calculatedThrough(indexation, from, through), (after, through) -> page(indexation, rates, after, through));
    transaction.executeWithoutResult(status -> sum(indexation));
  }

  /** The last right calculated of a half, or where it begins. */
  private UUID calculatedThrough(Indexation of, UUID from, UUID through) {
    return jdbc.sql("""
        select entitlement_id from financialaid.indexation_line where indexation_id = :id and entitlement_id > :from and entitlement_id <= :through
        order by entitlement_id desc limit 1""").param("id", of.id()).param("from", from).param("through", through).query(UUID.class).optional()
        .orElse(from);
  }

  /** @return the last right of the page; null where there was none */
  private @Nullable UUID page(Indexation of, VmiRates rates, UUID after, UUID through) {
    return transaction.execute(status -> {
      // a page of one that was calculated anew or given up meanwhile is not kept
      if (indexations.shared(of.id(), Indexation.State.DRAFT).isEmpty()) {
        return null;
      }
      planForTheseRanges(jdbc);
      // of ids drawn at random the statistics say one for every short range, so that each row of one table would be compared with each of the other
      jdbc.sql("set local enable_nestloop = off").update();
      var last = lastOfPage(after, through);
      if (last != null) {
        var rights = rights(of, after, last);
        copy.into("financialaid.indexation_line (indexation_id, entitlement_id, application_id, unit_id, version, outcome, step, outlier, old_gross, new_gross, "
            + "old_net, new_net, state, reason)", rows -> rights.forEach(right -> line(rows, of, right, Anew.of(right, rates, of.outlierPercent()))));
      }
      return last;
    });
  }

  /** A plan that has to do for every range reads whole tables at a million rights. */
  static void planForTheseRanges(JdbcClient jdbc) {
    jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
  }

  /** Where the next page ends, so that every table of it is read by one range of its key. */
  private @Nullable UUID lastOfPage(UUID after, UUID through) {
    return jdbc.sql("""
        select id from (select id from financialaid.entitlement where id > :after and id <= :through order by id limit :page) page order by id desc limit 1""")
        .param("after", after).param("through", through).param("page", PAGE).query(UUID.class).optional().orElse(null);
  }

  private static void line(BulkCopy.Rows rows, Indexation of, Anew.Right right, Anew anew) {
    rows.add(of.id(), right.id(), right.application(), right.unit(), right.version(), anew.outcome(), anew.step(), anew.outlier(), right.gross(),
        anew.gross(right), right.net(), anew.net(right), anew.decided() ? "TO_APPLY" : anew.outcome() == Outcome.SAME ? "NOTHING" : "LEFT_OUT", anew.reason());
  }

  private List<Anew.Right> rights(Indexation of, UUID after, UUID last) {
    return jdbc.sql("select " + RIGHT + """

        from financialaid.entitlement e join financialaid.entitlement_amount m on m.entitlement_id = e.id and m.valid_until is null
        left join financialaid.calculated_facts f on f.entitlement_id = e.id and f.entitlement_id > :after and f.entitlement_id <= :last
        where e.id > :after and e.id <= :last and m.entitlement_id > :after and m.entitlement_id <= :last and e.benefit = :benefit
          and e.granted_until is null and e.unit_id = any (:units)
        order by e.id""").param("after", after).param("last", last).param("benefit", of.benefit()).param("units", of.unitIds().toArray(UUID[]::new))
        .query(Recalculating::right).list();
  }

  static Anew.Right right(ResultSet row, int number) throws SQLException {
    return new Anew.Right(row.getObject("id", UUID.class), row.getObject("application_id", UUID.class), row.getObject("unit_id", UUID.class),
        row.getLong("version"), row.getBoolean("news"), row.getBoolean("proposed"), row.getObject("valid_from", LocalDate.class), row.getLong("gross"),
        row.getLong("inclusion_aid"), row.getLong("child_aid"), row.getLong("net"), row.getString("facts"));
  }

  private void sum(Indexation of) {
    int moved = jdbc.sql("update financialaid.indexation set state = 'CALCULATED', calculated_at = :at where id = :id and state = 'DRAFT'")
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("id", of.id()).update();
    if (moved > 0) {
      jdbc.sql("""
          insert into financialaid.indexation_sum (indexation_id, outcome, step, outlier, rights, old_gross, new_gross)
          select indexation_id, outcome, step, outlier, count(*), sum(old_gross), sum(new_gross) from financialaid.indexation_line
          where indexation_id = :id group by 1, 2, 3, 4""").param("id", of.id()).update();
    }
  }
}
