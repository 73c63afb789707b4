package ro.reazem.childprotection.erasure;

import org.springframework.stereotype.Component;
import ro.reazem.platform.erasure.ErasedCase;

/** Whose allowance it was, what a young person did on the way out, and deeds: words and persons go; days, kinds and sums stay. */
@Component("childYouthBlanking")
class YouthBlanking implements Blanking {

  private static final String ALLOWANCES = "(select id from childprotection.placement_allowance where case_id = :case)";

  @Override
  public String files() {
    return "";
  }

  @Override
  public void blank(ErasedCase one) {
    one.update("delete from childprotection.merge_item where row_key in (select id::text from childprotection.placement_allowance where case_id = :case "
        + "union all select id::text from childprotection.youth_step where case_id = :case union all select id::text from childprotection.deed where case_id = :case)");
    one.update("update childprotection.placement_allowance set child_id = case_id, payee_id = case when payee_id is not null then case_id end, "
        + "payee_body = case when payee_id is null then '———' else '' end, refused_for = case when refused_for <> '' then '———' else '' end where case_id = :case");
    one.update("update childprotection.allowance_amount set act = '', reason = '' where allowance_id in " + ALLOWANCES);
    one.update("update childprotection.youth_step set person_id = id, words = case when kind = 'FILE_HANDED' then '———' else '' end, withheld = '' where case_id = :case");
    one.update("update childprotection.deed_breach set what = '———' where deed_id in (select id from childprotection.deed where case_id = :case)");
    one.update("update childprotection.deed set child_id = case_id, deed = '———', favoured_by = '———', danger = '———', surroundings = '———', repetition = '———', "
        + "solution = '', programme = '', notice_number = '———' where case_id = :case");
  }
}
