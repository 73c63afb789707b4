package ro.reazem.platform.deadlines;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.time.Moment;
import ro.reazem.platform.time.Term;
import ro.reazem.platform.time.TermEnd;

/** The rows of the register of deadlines and of what happened to each. */
@Component
class DeadlineTable {

  private static final String SELECT = "select * from platform.deadline ";

  private final JdbcClient jdbc;
  private final Clock clock;

  DeadlineTable(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Enters a deadline unless the same event started it already. */
  boolean insert(Deadline one) {
    return write(one, """
        insert into platform.deadline (id, case_context, case_id, about, rule, term_version, act, article, length, unit, end_moves,
          start_on, start_at, anchor_on, anchor_at, round, extended, extended_by, alarm_on, due_on, due_at, silence, silence_act,
          silence_article, counted_with, revision)
        values (:id, :context, :case, :about, :rule, :version, :act, :article, :length, :unit, :endMoves, :startOn, :startAt,
          :anchorOn, :anchorAt, :round, :extended, :extendedBy, :alarmOn, :dueOn, :dueAt, :silence, :silenceAct, :silenceArticle,
          :countedWith, :revision)
        on conflict do nothing""");
  }

  void update(Deadline one) {
    write(one, """
        update platform.deadline set extended = :extended, extended_by = :extendedBy, alarm_on = :alarmOn, due_on = :dueOn,
          due_at = :dueAt, suspended_on = :suspendedOn, suspended_at = :suspendedAt, met_on = :metOn, met_at = :metAt,
          cancelled_at = :cancelledAt, passed_at = :passedAt, counted_with = :countedWith, revision = :revision
        where id = :id""");
  }

  /** Open ones counted on an older calendar, the oldest first; those that another node works on are left to it. */
  List<Deadline> countedBefore(long revision, int most) {
    return jdbc.sql(SELECT + """
        where met_on is null and cancelled_at is null and counted_with < :revision
        order by counted_with limit :most for update skip locked""")
        .param("revision", revision).param("most", most).query(DeadlineTable::deadline).list();
  }

  void countedWith(List<DeadlineId> ids, long revision) {
    if (!ids.isEmpty()) {
      jdbc.sql("update platform.deadline set counted_with = :revision where id in (:ids)").param("revision", revision)
          .param("ids", ids.stream().map(DeadlineId::value).toList()).update();
    }
  }

  /** Open ones that run and have ended by a moment without that being told. */
  List<Deadline> passedUntold(Moment now, int most) {
    return jdbc.sql(SELECT + """
        where met_on is null and cancelled_at is null and suspended_on is null and passed_at is null
          and due_on <= :today and (due_at is null and due_on < :today or due_at < :now)
        order by due_on limit :most for update skip locked""")
        .param("today", now.on()).param("now", utc(now.exact())).param("most", most).query(DeadlineTable::deadline).list();
  }

  /** Writes down what made this revision of the deadline. */
  void append(Deadline one, Change change) {
    jdbc.sql("""
        insert into platform.deadline_change (deadline_id, revision, kind, happened_on, happened_at, length, ground, act_dated_on,
          due_on, due_at, recorded_at)
        values (:id, :revision, :kind, :on, :at, :length, :ground, :actDatedOn, :dueOn, :dueAt, :now)""")
        .param("id", one.id().value()).param("revision", one.revision()).param("kind", change.kind().name())
        .param("on", change.when().on()).param("at", utc(change.when().at())).param("length", change.length())
        .param("ground", change.ground()).param("actDatedOn", change.actDatedOn()).param("dueOn", one.end().dueOn())
        .param("dueAt", utc(one.end().dueAt())).param("now", utc(clock.instant())).update();
  }

  List<Change> changes(DeadlineId id) {
    return jdbc.sql("select * from platform.deadline_change where deadline_id = :id order by revision").param("id", id.value())
        .query((row, n) -> new Change(Change.Kind.valueOf(row.getString("kind")), moment(row, "happened").orElseThrow(),
            row.getInt("length"), row.getString("ground"), row.getObject("act_dated_on", LocalDate.class))).list();
  }

  Optional<Deadline> find(DeadlineId id) {
    return jdbc.sql(SELECT + "where id = :id").param("id", id.value()).query(DeadlineTable::deadline).optional();
  }

  Optional<Deadline> lock(DeadlineId id) {
    return jdbc.sql(SELECT + "where id = :id for update").param("id", id.value()).query(DeadlineTable::deadline).optional();
  }

  /** The one that the same event started, if it was not cancelled since. */
  Optional<Deadline> same(Deadline one) {
    return jdbc.sql(SELECT + """
        where case_context = :context and case_id = :case and about = :about and rule = :rule and start_on = :startOn
          and start_at is not distinct from :startAt::timestamptz and round = :round and cancelled_at is null""")
        .param("context", one.caseRef().context()).param("case", one.caseRef().id()).param("about", one.about())
        .param("rule", one.rule()).param("startOn", one.start().on()).param("startAt", utc(one.start().at()))
        .param("round", one.round()).query(DeadlineTable::deadline).optional();
  }

  List<Deadline> of(CaseRef caseRef) {
    return jdbc.sql(SELECT + """
        where case_context = :context and case_id = :case
        order by met_on is not null or cancelled_at is not null, due_on, due_at, rule, id""")
        .param("context", caseRef.context()).param("case", caseRef.id()).query(DeadlineTable::deadline).list();
  }

  Map<UUID, LocalDate> nearest(String context, Collection<UUID> cases) {
    var ends = new HashMap<UUID, LocalDate>();
    jdbc.sql("""
        select case_id, min(due_on) as due_on from platform.deadline
        where case_context = :context and case_id = any(:cases) and met_on is null and cancelled_at is null group by case_id""")
        .param("context", context).param("cases", cases.toArray(UUID[]::new))
        .query((ResultSet row) -> { ends.put(row.getObject("case_id", UUID.class), row.getObject("due_on", LocalDate.class)); });
    return ends;
  }

  private boolean write(Deadline one, String sql) {
    var silence = one.silence();
    var suspended = one.suspended();
    var met = one.met();
    return jdbc.sql(sql).param("id", one.id().value()).param("context", one.caseRef().context()).param("case", one.caseRef().id())
        .param("about", one.about()).param("rule", one.rule()).param("version", one.version()).param("act", one.basis().act())
        .param("article", one.basis().article()).param("length", one.term().length()).param("unit", one.term().unit().name())
        .param("endMoves", one.endMoves()).param("startOn", one.start().on()).param("startAt", utc(one.start().at()))
        .param("anchorOn", one.anchor().on()).param("anchorAt", utc(one.anchor().at())).param("round", one.round())
        .param("extended", one.extended()).param("extendedBy", one.extendedBy()).param("alarmOn", one.end().alarmOn())
        .param("dueOn", one.end().dueOn()).param("dueAt", utc(one.end().dueAt()))
        .param("suspendedOn", suspended == null ? null : suspended.on()).param("suspendedAt", suspended == null ? null : utc(suspended.at()))
        .param("metOn", met == null ? null : met.on()).param("metAt", met == null ? null : utc(met.at()))
        .param("cancelledAt", utc(one.cancelledAt())).param("passedAt", utc(one.passedAt()))
        .param("silence", silence == null ? "" : silence.code()).param("silenceAct", silence == null ? "" : silence.basis().act())
        .param("silenceArticle", silence == null ? "" : silence.basis().article()).param("countedWith", one.countedWith())
        .param("revision", one.revision()).update() == 1;
  }

  static Deadline deadline(ResultSet row, int number) throws SQLException {
    var silence = row.getString("silence");
    return new Deadline(new DeadlineId(row.getObject("id", UUID.class)),
        new CaseRef(row.getString("case_context"), row.getObject("case_id", UUID.class)), row.getObject("about", UUID.class),
        row.getString("rule"), row.getObject("term_version", UUID.class), new LegalBasis(row.getString("act"), row.getString("article")),
        new Term(row.getInt("length"), Term.Unit.valueOf(row.getString("unit"))), row.getBoolean("end_moves"),
        moment(row, "start").orElseThrow(), moment(row, "anchor").orElseThrow(), row.getInt("round"), row.getInt("extended"),
        row.getString("extended_by"), new TermEnd(row.getObject("alarm_on", LocalDate.class), row.getObject("due_on", LocalDate.class),
            Columns.instantOrNull(row, "due_at")), moment(row, "suspended").orElse(null), moment(row, "met").orElse(null),
        Columns.instantOrNull(row, "cancelled_at"), Columns.instantOrNull(row, "passed_at"), silence.isEmpty() ? null : new TermRule.Silence(silence,
            new LegalBasis(row.getString("silence_act"), row.getString("silence_article"))),
        row.getLong("counted_with"), row.getLong("revision"));
  }

  private static Optional<Moment> moment(ResultSet row, String name) throws SQLException {
    var day = row.getObject(name + "_on", LocalDate.class);
    return day == null ? Optional.empty() : Optional.of(new Moment(day, Columns.instantOrNull(row, name + "_at")));
  }

  private static @Nullable OffsetDateTime utc(@Nullable Instant moment) {
    return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
  }
}
