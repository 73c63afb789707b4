package ro.reazem.acts.erasure;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.acts.paper.ActContent;
import ro.reazem.acts.template.ActKind;
import ro.reazem.events.casework.CaseErased;
import ro.reazem.events.casework.CaseErasureApproved;

/**
 * Erases what the acts of a case say, to whom they went and who challenged them; kind, number, day, signatory and outcome stay. Told again,
 * it only answers again.
 */
@Component
class ActsErasureCaseworkNews {

  private static final String OF_CASE = " where context = :context and case_id = :case";
  private static final String OF_ACT = " where act_id in (select id from acts.act" + OF_CASE + ")";
  private static final String GONE = "—";

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  ActsErasureCaseworkNews(JdbcClient jdbc, ApplicationEventPublisher publisher, Clock clock) {
    this.jdbc = jdbc;
    this.publisher = publisher;
    this.clock = clock;
  }

  @ApplicationModuleListener(id = "acts.erasure.approved")
  void on(CaseErasureApproved told) {
    record Kept(UUID id, String kind, boolean frozen) {}
    int first = bound("""
        insert into acts.erasure (context, case_id, decision_number, confirmed_by) values (:context, :case, :decision, :by) on conflict do nothing""",
        told).param("decision", told.decisionNumber()).param("by", told.byOfficer()).update();
    var acts = bound("select id, kind, content is not null as frozen from acts.act" + OF_CASE, told).query(Kept.class).list();
    if (first == 1) {
      for (var act : acts) {
        var blank = act.frozen() ? blank(ActKind.valueOf(act.kind())) : null;
        jdbc.sql("""
            update acts.act set subject = :gone, search_text = '', typed = '{}', addressees = '[]', content = :blank, content_sum = :sum,
              cancel_reason = case when cancel_reason is not null then :gone end
            where id = :id""").param("gone", GONE).param("blank", blank).param("sum", blank == null ? null : ActContent.sum(blank))
            .param("id", act.id()).update();
      }
      bound("update acts.visa set reason = case when given then '' else '———' end" + OF_ACT, told).update();
      bound("update acts.step set note = ''" + OF_ACT, told).update();
      bound("update acts.communication set addressee = :gone || ' ' || left(id::text, 8), proof = :gone" + OF_ACT, told).param("gone", GONE).update();
      bound("update acts.challenge set challenger = :gone" + OF_ACT, told).param("gone", GONE).update();
    }
    publisher.publishEvent(new CaseErased(told.erasureId(), clock.instant(), told.caseRef(), "acts", acts.size()));
  }

  private static String blank(ActKind kind) {
    return new ActContent(kind, GONE, "", "", List.of(), List.of(), "").text();
  }

  private JdbcClient.StatementSpec bound(String sql, CaseErasureApproved told) {
    return jdbc.sql(sql).param("context", told.caseRef().context()).param("case", told.caseRef().id());
  }
}
