package ro.reazem.acts.erasure;

import static ro.reazem.platform.erasure.ErasingCases.GONE;

import java.util.List;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.acts.paper.ActContent;
import ro.reazem.acts.template.ActKind;
import ro.reazem.events.casework.CaseErasureApproved;
import ro.reazem.platform.erasure.ErasedCase;
import ro.reazem.platform.erasure.ErasingCases;
import ro.reazem.platform.erasure.HoldsCaseData;

/**
 * Erases what the acts of a case say, to whom they went and who challenged them; kind, number, day, signatory and outcome stay. Told again,
 * it only answers again.
 */
@Component
class ActsErasureCaseworkNews implements HoldsCaseData {

  private static final String OF_CASE = " where context = :context and case_id = :case";
  private static final String OF_ACT = " where act_id in (select id from acts.act" + OF_CASE + ")";

  private final ErasingCases erasing;

  ActsErasureCaseworkNews(ErasingCases erasing) {
    this.erasing = erasing;
  }

  @Override
  public String module() {
    return "acts";
  }

  @ApplicationModuleListener(id = "acts.erasure.approved")
  void on(CaseErasureApproved told) {
    erasing.once(told, module(), "acts.erasure", one -> one.count("select count(*) from acts.act" + OF_CASE), ActsErasureCaseworkNews::blank);
  }

  private static void blank(ErasedCase one) {
    record Kept(UUID id, String kind, boolean frozen) {}
    for (var act : one.sql("select id, kind, content is not null as frozen from acts.act" + OF_CASE).query(Kept.class).list()) {
      var blank = act.frozen() ? blank(ActKind.valueOf(act.kind())) : null;
      one.sql("""
          update acts.act set subject = :gone, search_text = '', typed = '{}', addressees = '[]', content = :blank, content_sum = :sum,
            cancel_reason = case when cancel_reason is not null then :gone end
          where id = :id""").param("gone", GONE).param("blank", blank).param("sum", blank == null ? null : ActContent.sum(blank))
          .param("id", act.id()).update();
    }
    one.update("update acts.visa set reason = case when given then '' else '———' end" + OF_ACT);
    one.update("update acts.step set note = ''" + OF_ACT);
    one.sql("update acts.communication set addressee = :gone || ' ' || left(id::text, 8), proof = :gone" + OF_ACT).param("gone", GONE).update();
    one.sql("update acts.challenge set challenger = :gone" + OF_ACT).param("gone", GONE).update();
  }

  private static String blank(ActKind kind) {
    return new ActContent(kind, GONE, "", "", List.of(), List.of(), "").text();
  }
}
