package ro.reazem.childprotection.erasure;

import org.springframework.stereotype.Component;
import ro.reazem.platform.erasure.ErasedCase;

/** What the commission was asked and decided about the file: who was called, heard and told, facts and solutions; numbers, days, votes and results stay. */
@Component("childCommissionBlanking")
class CommissionBlanking implements Blanking {

  private static final String ITEMS = "(select id from childprotection.commission_item where coalesce(case_id, about, id) = :case)";
  private static final String LINES = "(select id from childprotection.commission_line where item_id in " + ITEMS + ")";
  private static final String RESOLUTIONS = "(select id from childprotection.commission_resolution where item_id in " + ITEMS + ")";

  @Override
  public String files() {
    return "";
  }

  @Override
  public void blank(ErasedCase one) {
    // minutes are of a whole meeting: of this matter only the names go
    one.update("""
        update childprotection.commission_meeting m set minutes = replace(m.minutes, i.subject, '———') from childprotection.commission_line l
        join childprotection.commission_item i on i.id = l.item_id where l.meeting_id = m.id and length(i.subject) > 2 and strpos(m.minutes, i.subject) > 0
          and coalesce(i.case_id, i.about, i.id) = :case""");
    one.update("update childprotection.commission_called set name = '———', address = '', heard = '' where item_id in " + ITEMS);
    one.update("update childprotection.commission_summons set addressee = '———', address = '', proof = case when proof <> '' then '———' else '' end, "
        + "reason = case when reason <> '' then '———' else '' end where line_id in " + LINES);
    one.update("update childprotection.commission_interest set reason = '———' where line_id in " + LINES);
    one.update("update childprotection.commission_vote set opinion = '' where line_id in " + LINES);
    one.update("update childprotection.commission_line set debate = '', reason = case when reason <> '' then '———' else '' end where id in " + LINES);
    one.update("update childprotection.commission_communication set addressee = '———', address = '', proof = '' where resolution_id in " + RESOLUTIONS);
    one.update("update childprotection.commission_appeal set by_whom = '———', file_number = '———' where resolution_id in " + RESOLUTIONS);
    one.update("update childprotection.resolution_extract set text = '———' where resolution_id in " + RESOLUTIONS);
    one.update("update childprotection.commission_resolution set heard = '', facts = '———', solution = '———', effects = '', obligations = '', contribution = '', "
        + "voting = '', cancelled_reason = case when cancelled_reason <> '' then '———' else '' end where id in " + RESOLUTIONS);
    one.update("update childprotection.commission_withdrawal set name = '———', note = '', settled = case when settled <> '' then '———' else '' end where item_id in " + ITEMS);
    one.update("update childprotection.commission_item set subject = '———', born_on = null, title = '———', proposal = '———', "
        + "missing = case when missing <> '' then '———' else '' end where id in " + ITEMS);
  }
}
