package ro.reazem.services.erasure;

import ro.reazem.platform.erasure.ErasedCase;
import ro.reazem.services.sight.CommunitySight;

/**
 * Erases whose file at community health it was and every word about health, vulnerability and history; number, days, registers and visits stay for the report. The
 * card of the household goes with the last file of it.
 */
final class CommunityErasure {

  static final String COUNT = "select count(*) from services.community_file where :context = '" + CommunitySight.CONTEXT + "' and id = :case";

  private CommunityErasure() {}

  static void blank(ErasedCase one) {
    if (one.isOf(CommunitySight.CONTEXT)) {
      one.update("update services.community_home h set household_id = null, address = '———', facts = '', flags = '{}' where exists (select from services.community_file f "
          + "where f.home_id = h.id and f.id = :case) and not exists (select from services.community_file f where f.home_id = h.id and f.id <> :case and not f.erased)");
      one.update("update services.community_file set erased = true, person_id = id, categories = '{—}', young_mother = false, end_note = '', "
          + "born_on = date_trunc('year', born_on) where id = :case");
      one.update("update services.community_line set note = '' where file_id = :case");
      one.update("update services.community_entry set words = '', at_risk = false, outcome = case when outcome = '' then '' else '—' end where file_id = :case");
      one.update("update services.community_entry set what = '—' where file_id = :case and register not in ('REFERRAL', 'PLANNED_VISIT', 'SHEET', 'NOTE')");
      one.update("update services.home_visit set findings = '' where file_id = :case");
      one.update("delete from services.merge_item where row_key = cast(:case as text)");
    }
  }
}
