package ro.reazem.intake.erasure;

import static ro.reazem.platform.erasure.ErasingCases.GONE;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseErasureApproved;
import ro.reazem.intake.signal.SignalJson;
import ro.reazem.intake.signal.SignalSheet;
import ro.reazem.platform.erasure.ErasedCase;
import ro.reazem.platform.erasure.ErasingCases;
import ro.reazem.platform.erasure.HoldsCaseData;
import ro.reazem.platform.jdbc.DocumentColumn;

/**
 * Erases from whom the papers of a case came, what they and the petition or referral said, whom it was about and who told; number, days, kind,
 * circuit, who worked on it and how it ended stay in the register. Told again, it only answers again.
 */
@Component
class IntakeErasureCaseworkNews implements HoldsCaseData {

  private static final String CONTEXT = "intake";
  private static final String PAPERS = "(select intake.papers_of(:context, :case))";
  private static final String OF_REFERRAL = " where referral_id = :case";

  private final ErasingCases erasing;

  IntakeErasureCaseworkNews(ErasingCases erasing) {
    this.erasing = erasing;
  }

  @Override
  public String module() {
    return CONTEXT;
  }

  @ApplicationModuleListener(id = "intake.erasure.approved")
  void on(CaseErasureApproved told) {
    erasing.once(told, module(), "intake.erasure", one -> one.count("select count(*) from intake.entry where id in " + PAPERS), one -> {
      papers(one);
      if (one.isOf(CONTEXT)) {
        petition(one);
        referral(one);
      }
    });
  }

  private static void papers(ErasedCase one) {
    one.sql("""
        update intake.hop set comment = case when returns then '———' else '' end, proof = case when method is null then '' else :gone end
        where entry_id in\s""" + PAPERS).param("gone", GONE).update();
    one.update("update intake.routing set answer = '', withdrawn_reason = case when withdrawn_reason is not null then '———' end where entry_id in "
        + PAPERS);
    one.update("delete from intake.merge_item where group_key in (select cast(id as text) from intake.entry where id in " + PAPERS + ")");
    one.sql("""
        update intake.entry set erased = true, subject = :gone, search_text = '', correspondent_person_id = null, correspondent_contact = '',
          correspondent_kind = case when correspondent_kind = 'PERSON' then 'NAMED' else correspondent_kind end,
          correspondent_name = case when correspondent_kind = 'ANONYMOUS' then '' else :gone end,
          resolution_text = case when resolution_text is not null then '———' end,
          cancelled_reason = case when cancelled_reason is not null then '———' end
        where id in\s""" + PAPERS).param("gone", GONE).update();
  }

  private static void petition(ErasedCase one) {
    one.sql("update intake.petition set erased = true, petitioner = '', person_id = null, subject = :gone, search_text = '' where id = :case")
        .param("gone", GONE).update();
  }

  private static void referral(ErasedCase one) {
    for (var sheet : one.sql("select sheet from intake.referral where id = :case").query(String.class).list()) {
      one.sql("""
          update intake.referral set erased = true, sheet = :sheet, search_text = '',
            triage_reason = case when triage_reason is not null then '———' end, offer_reason = case when offer_reason is not null then '———' end,
            closing_reason = case when closing_reason is not null then '———' end,
            closing_without_action = case when closing_without_action is not null then '———' end where id = :case""")
          .param("sheet", DocumentColumn.jsonb(SignalJson.text(SignalJson.read(sheet, SignalSheet.class).erased()))).update();
    }
    one.update("update intake.referral_subject set person_id = null, name = '', folded = '', born_on = null, cnp = null" + OF_REFERRAL);
    one.update("delete from intake.reporter" + OF_REFERRAL);
    one.sql("""
        update intake.field_action set measures = '', found = case when kind = 'NOTICE' then '' else '———' end,
          addressee = case when addressee = '' then '' else :gone end, reference = case when reference = '' then '' else :gone end""" + OF_REFERRAL)
        .param("gone", GONE).update();
    // where it was routed and how that was answered are codes, and stay
    one.update("update intake.referral_step set note = case kind when 'ROUTED' then note when 'ANSWERED' then split_part(note, ': ', 1) else '' end"
        + OF_REFERRAL);
  }
}
