package ro.reazem.platform.acts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.CaseRef;
import ro.reazem.platform.jdbc.BulkCopy;

/** The register of acts (registrul dispozițiilor): what was issued, under which number, and its paper. Only ever grows. */
@Component
public class Acts {

  private static final String COLUMNS = """
      select id, issuer, kind, number, dated_on, subject, case_context, case_id, signatory_id, proposer_id, replaces, revokes
      from platform.act""";

  private final JdbcClient jdbc;
  private final NumberSeries series;
  private final BulkCopy copy;
  private final Clock clock;

  Acts(JdbcClient jdbc, NumberSeries series, BulkCopy copy, Clock clock) {
    this.jdbc = jdbc;
    this.series = series;
    this.copy = copy;
    this.clock = clock;
  }

  /** Numbers an act and enters it, within the caller's transaction and as its last step. */
  @Transactional(propagation = Propagation.MANDATORY)
  public Act issue(ActDraft draft) {
    var number = series.next(draft.issuer(), draft.kind(), draft.date());
    var act = new Act(ActId.create(), draft.issuer(), draft.kind(), number, draft.subject(), draft.subjectCase(),
        draft.signatory(), draft.proposer(), draft.replaces(), draft.revokes());
    jdbc.sql("""
        insert into platform.act (id, issuer, kind, year, number, dated_on, subject, case_context, case_id, signatory_id,
          proposer_id, replaces, revokes, recorded_at)
        values (:id, :issuer, :kind, :year, :number, :date, :subject, :context, :case, :signatory, :proposer, :replaces,
          :revokes, :at)""")
        .param("id", act.id().value()).param("issuer", act.issuer()).param("kind", act.kind())
        .param("year", number.date().getYear()).param("number", number.number()).param("date", number.date())
        .param("subject", act.subject()).param("context", act.subjectCase().context()).param("case", act.subjectCase().id())
        .param("signatory", act.signatory()).param("proposer", act.proposer()).param("replaces", value(act.replaces()))
        .param("revokes", value(act.revokes())).param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    return act;
  }

  /** The same for many acts of one issuer, kind and day, whose numbers follow each other in the order given. */
  @Transactional(propagation = Propagation.MANDATORY)
  public List<Act> issue(List<ActDraft> drafts) {
    if (drafts.isEmpty()) {
      return List.of();
    }
    var first = drafts.getFirst();
    int number = series.next(first.issuer(), first.kind(), first.date(), drafts.size()).number();
    var acts = new ArrayList<Act>(drafts.size());
    for (var draft : drafts) {
      if (!draft.issuer().equals(first.issuer()) || !draft.kind().equals(first.kind()) || !draft.date().equals(first.date())) {
        throw new IllegalArgumentException("Acts of one series and day");
      }
      acts.add(new Act(ActId.create(), draft.issuer(), draft.kind(), new ActNumber(number++, draft.date()), draft.subject(), draft.subjectCase(),
          draft.signatory(), draft.proposer(), draft.replaces(), draft.revokes()));
    }
    var now = clock.instant();
    copy.into("platform.act (id, issuer, kind, year, number, dated_on, subject, case_context, case_id, signatory_id, proposer_id, replaces, revokes, recorded_at)",
        rows -> acts.forEach(act -> rows.add(act.id().value(), act.issuer(), act.kind(), act.number().date().getYear(), act.number().number(),
            act.number().date(), act.subject(), act.subjectCase().context(), act.subjectCase().id(), act.signatory(), act.proposer(), value(act.replaces()),
            value(act.revokes()), now)));
    return acts;
  }

  public Optional<Act> find(ActId id) {
    return jdbc.sql(COLUMNS + " where id = :id").param("id", id.value()).query(Acts::act).optional();
  }

  /** The acts of one case, oldest first. */
  public List<Act> of(CaseRef subjectCase) {
    return jdbc.sql(COLUMNS + " where case_context = :context and case_id = :case order by dated_on, number")
        .param("context", subjectCase.context()).param("case", subjectCase.id()).query(Acts::act).list();
  }

  /** The paper of an act, rendered the first time it is asked for and the same bytes ever after. */
  @Transactional
  public ActFile file(ActId id, Supplier<byte[]> rendering) {
    return storedFile(id).orElseGet(() -> {
      jdbc.sql("""
          insert into platform.act_file (act_id, bytes, sha256, rendered_at)
          select :id, bytes, sha256(bytes), :at from (select :bytes::bytea as bytes) as rendered
          on conflict (act_id) do nothing""")
          .param("id", id.value()).param("bytes", rendering.get()).param("at", clock.instant().atOffset(ZoneOffset.UTC))
          .update();
      // of two first readers one was stored, and both get that one
      return storedFile(id).orElseThrow();
    });
  }

  /** Which of some acts have a paper. */
  public Set<ActId> withFile(Collection<ActId> acts) {
    return jdbc.sql("select act_id from platform.act_file where act_id = any (:acts)").param("acts", acts.stream().map(ActId::value).toArray(UUID[]::new))
        .query(UUID.class).list().stream().map(ActId::new).collect(Collectors.toUnmodifiableSet());
  }

  private Optional<ActFile> storedFile(ActId id) {
    return jdbc.sql("select bytes, sha256, rendered_at from platform.act_file where act_id = :id").param("id", id.value())
        .query((row, n) -> new ActFile(row.getBytes("bytes"), row.getBytes("sha256"), instant(row))).optional();
  }

  private static Instant instant(ResultSet row) throws SQLException {
    return row.getTimestamp("rendered_at").toInstant();
  }

  private static Act act(ResultSet row, int n) throws SQLException {
    return new Act(new ActId(row.getObject("id", UUID.class)), row.getString("issuer"), row.getString("kind"),
        new ActNumber(row.getInt("number"), row.getObject("dated_on", LocalDate.class)), row.getString("subject"),
        new CaseRef(row.getString("case_context"), row.getObject("case_id", UUID.class)),
        row.getObject("signatory_id", UUID.class), row.getObject("proposer_id", UUID.class), act(row, "replaces"),
        act(row, "revokes"));
  }

  private static @Nullable ActId act(ResultSet row, String column) throws SQLException {
    var id = row.getObject(column, UUID.class);
    return id == null ? null : new ActId(id);
  }

  private static @Nullable UUID value(@Nullable ActId id) {
    return id == null ? null : id.value();
  }
}
