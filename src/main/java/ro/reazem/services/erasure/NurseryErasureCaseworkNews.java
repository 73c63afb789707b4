package ro.reazem.services.erasure;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseErasureApproved;
import ro.reazem.platform.erasure.ErasedCase;
import ro.reazem.platform.erasure.ErasingCases;
import ro.reazem.platform.erasure.HoldsCaseData;
import ro.reazem.services.sight.NurserySight;

/**
 * Erases whose nursery file it was, health, papers, persons who took the child home and every word of its history; number, days, points, attendance
 * and sums stay for the statistics and the accounts.
 */
@Component
class NurseryErasureCaseworkNews implements HoldsCaseData {

  private static final String COUNT = "select count(*) from services.nursery_file where :context = '" + NurserySight.CONTEXT + "' and id = :case";

  private final ErasingCases erasing;

  NurseryErasureCaseworkNews(ErasingCases erasing) {
    this.erasing = erasing;
  }

  @Override
  public String module() {
    return NurserySight.CONTEXT;
  }

  @ApplicationModuleListener(id = "services.erasure.approved")
  void on(CaseErasureApproved told) {
    erasing.once(told, module(), "services.erasure", one -> one.count(COUNT) + one.count(CommunityErasure.COUNT) + one.count(PupilBlanking.COUNT), one -> {
      blank(one);
      CommunityErasure.blank(one);
      PupilBlanking.blank(one);
    });
  }

  private static void blank(ErasedCase one) {
    if (one.isOf(NurserySight.CONTEXT)) {
      one.update("update services.nursery_file set erased = true, child_id = id, parent_id = id, request_number = '', end_note = '', born_on = date_trunc('year', born_on), "
          + "family_orphan = 'NO', family_in_placement = false, family_social_case = false, family_medical_document = false where id = :case");
      one.update("update services.nursery_place set child_id = file_id where file_id = :case");
      one.update("update services.nursery_line set note = '' where file_id = :case");
      one.update("delete from services.nursery_paper where file_id = :case");
      one.update("delete from services.nursery_health where file_id = :case");
      one.update("delete from services.health_note where file_id = :case");
      one.update("delete from services.child_release where file_id = :case");
      one.update("delete from services.pickup_person where file_id = :case");
      one.update("update services.challenge set grounds = '———', reason = case when reason is not null then '———' end where file_id = :case");
      one.update("update services.family_income set paper = '——' where file_id = :case");
      one.update("update services.reduction set paper = '——' where file_id = :case");
      one.update("update services.statement_line set child = '' where file_id = :case");
      one.update("update services.receipt set note = '' where file_id = :case");
      one.update("update services.adjustment set reason = '———' where file_id = :case");
      one.update("delete from services.merge_item where row_key = cast(:case as text) "
          + "or row_key in (select id::text from services.nursery_place where file_id = :case)");
    }
  }
}
