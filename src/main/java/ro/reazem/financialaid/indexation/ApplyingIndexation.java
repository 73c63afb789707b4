package ro.reazem.financialaid.indexation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.scheme.Assessment;
import ro.reazem.financialaid.scheme.vmi.VmiRates;
import ro.reazem.financialaid.sight.Sight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.JsonRows;
import ro.reazem.platform.security.Officer;

/**
 * Makes the decisions of a released indexation, some hundred in a transaction, each half of the rights in their order: what was broken off goes on with the
 * lines that have none yet. A right that changed since it was calculated is left out and told, never overwritten.
 */
@Component
class ApplyingIndexation {

  static final String RELEASE = "financialaid.indexation.release";
  private static final int BATCH = 500;

  private final JdbcClient jdbc;
  private final Indexations indexations;
  private final DecidingInBulk deciding;
  private final Sight sight;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ApplyingIndexation(JdbcClient jdbc, Indexations indexations, DecidingInBulk deciding, Sight sight, TransactionTemplate transaction, Clock clock) {
    this.jdbc = jdbc;
    this.indexations = indexations;
    this.deciding = deciding;
    this.sight = sight;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * A line with its right as it stands now, locked.
   *
   * @param seen the version that was calculated
   * @param revision how often the right was told of
   * @param position of the amount in force
   * @param dossier the dossier of the decision in force without its calculation, as text like the declaration that it rests on
   */
  record Line(Anew.Right right, long seen, long newGross, long newNet, boolean ended, UUID household, UUID holder, long revision, String interruptions,
      int position, UUID decision, String request, String dossier, String declaration) {}

  /** A line on which a decision is made. */
  record Decided(Line line, Assessment assessment) {}

  /** A line that gets none, and why. */
  private record Left(UUID right, Anew.Reason reason) {}

  /**
   * Lets the decisions be made; told twice, the first word counts.
   *
   * @throws RuleViolated when the officer prepared it, may not release in all its units, or figures changed since it was calculated
   */
  @Transactional
  void release(UUID id, Officer by) {
    var indexation = indexations.locked(id).orElseThrow();
    if (indexation.state() == Indexation.State.RELEASED || indexation.state() == Indexation.State.DONE) {
      return;
    }
    RuleViolated.require(indexation.state() == Indexation.State.CALCULATED, "financialaid.indexation.notCalculated");
    RuleViolated.require(!indexation.preparedBy().equals(by.id()), "financialaid.indexation.own");
    RuleViolated.require(List.of(sight.units(by, RELEASE)).containsAll(indexation.unitIds()), "financialaid.indexation.otherUnits");
    RuleViolated.require(indexations.fresh(indexation), "financialaid.indexation.stale");
    RuleViolated.require(jdbc.sql("select exists (select from financialaid.indexation_line where indexation_id = :id and state = 'TO_APPLY')").param("id", id)
        .query(Boolean.class).single(), "financialaid.indexation.nothing");
    jdbc.sql("""
        update financialaid.indexation set state = 'RELEASED', released_by = :by, released_by_name = :name, released_at = :at where id = :id""")
        .param("by", by.id()).param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("id", id).update();
  }

  /** Makes all decisions that are still to be made; nothing where it was not released. */
  void run(UUID id) {
    Halves.run(id, (from, through) -> from, (after, through) -> transaction.execute(status -> next(id, after, through)));
    transaction.executeWithoutResult(status -> finish(id));
  }

  /**
   * Makes the next decisions.
   *
   * @return the last right that was looked at; null where no more is to be decided in this half
   */
  @Transactional
  @Nullable UUID next(UUID id, UUID after, UUID through) {
    var indexation = indexations.shared(id, Indexation.State.RELEASED).orElse(null);
    if (indexation == null) {
      return null;
    }
    if (!indexations.fresh(indexation)) {
      // the rest was released with figures that hold no more
      jdbc.sql("""
          update financialaid.indexation_line set state = 'LEFT_OUT', reason = :reason
          where indexation_id = :id and state = 'TO_APPLY' and entitlement_id > :after and entitlement_id <= :through""")
          .param("reason", Anew.Reason.FIGURES.name()).param("id", id).param("after", after).param("through", through).update();
      return null;
    }
    Recalculating.planForTheseRanges(jdbc);
    var lines = lines(indexation, after, through);
    if (lines.isEmpty()) {
      return null;
    }
    var law = indexations.law(indexation);
    var rates = VmiRates.of(law);
    var decided = new ArrayList<Decided>();
    var left = new ArrayList<Left>();
    for (var line : lines) {
      var anew = Anew.of(line.right(), rates, indexation.outlierPercent());
      var reason = reason(line, anew);
      var assessment = anew.assessment();
      if (reason == null && assessment != null) {
        decided.add(new Decided(line, assessment));
      } else {
        left.add(new Left(line.right().id(), reason == null ? Anew.Reason.DIFFERENT : reason));
      }
    }
    leave(indexation, left);
    deciding.decide(indexation, law, decided);
    return lines.getLast().right().id();
  }

  private static Anew.@Nullable Reason reason(Line line, Anew anew) {
    return line.ended() ? Anew.Reason.ENDED : line.seen() != line.right().version() ? Anew.Reason.CHANGED
        : !anew.reason().isEmpty() ? Anew.Reason.valueOf(anew.reason())
        : anew.gross(line.right()) != line.newGross() || anew.net(line.right()) != line.newNet() ? Anew.Reason.DIFFERENT : null;
  }

  private void leave(Indexation of, List<Left> left) {
    if (!left.isEmpty()) {
      jdbc.sql("""
          update financialaid.indexation_line l set state = 'LEFT_OUT', reason = one.reason
          from json_populate_recordset(null::financialaid.indexation_line, cast(:rows as json)) one
          where l.indexation_id = :id and l.entitlement_id = one.entitlement_id""").param("id", of.id()).param("rows", JsonRows.of(left, one ->
              JsonRows.row("entitlement_id", one.right(), "reason", one.reason().name()))).update();
    }
  }

  private void finish(UUID id) {
    jdbc.sql("""
        update financialaid.indexation set state = 'DONE', finished_at = :at where id = :id and state = 'RELEASED'
          and not exists (select from financialaid.indexation_line where indexation_id = :id and state = 'TO_APPLY')""")
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("id", id).update();
  }

  private List<Line> lines(Indexation of, UUID after, UUID through) {
    return jdbc.sql("select " + Recalculating.RIGHT + """
        ,
          l.version as seen, l.new_gross, l.new_net, e.granted_until is not null as ended, e.household_id, e.holder_id, e.revision, e.interruptions, m.position,
          m.decision_id, a.number || '/' || a.year as request, p.dossier - array['parameters', 'steps', 'remarks', 'beforeLedger'] as dossier, p.declaration
        from financialaid.indexation_line l join financialaid.entitlement e on e.id = l.entitlement_id
        join financialaid.aid_application a on a.id = e.application_id
        join lateral (select * from financialaid.entitlement_amount where entitlement_id = e.id order by position desc limit 1) m on true
        join lateral (select dossier, declaration from financialaid.proposal where application_id = e.application_id and status = 'APPROVED'
          and kind in ('GRANT', 'CHANGE', 'FACTS') order by settled_at desc limit 1) p on true
        left join financialaid.calculated_facts f on f.entitlement_id = e.id
        where l.indexation_id = :id and l.state = 'TO_APPLY' and l.entitlement_id > :after and l.entitlement_id <= :through
        order by l.entitlement_id limit :batch for update of l, e""").param("id", of.id()).param("after", after).param("through", through).param("batch", BATCH).query(ApplyingIndexation::line)
        .list();
  }

  private static Line line(ResultSet row, int number) throws SQLException {
    return new Line(Recalculating.right(row, number), row.getLong("seen"), row.getLong("new_gross"), row.getLong("new_net"), row.getBoolean("ended"),
        row.getObject("household_id", UUID.class), row.getObject("holder_id", UUID.class), row.getLong("revision"), row.getString("interruptions"),
        row.getInt("position"), row.getObject("decision_id", UUID.class), row.getString("request"),
        row.getString("dossier"), row.getString("declaration"));
  }
}
