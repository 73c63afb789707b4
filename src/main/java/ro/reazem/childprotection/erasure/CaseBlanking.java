package ro.reazem.childprotection.erasure;

import static ro.reazem.platform.erasure.ErasingCases.GONE;

import org.springframework.stereotype.Component;
import ro.reazem.platform.erasure.ErasedCase;

/** The case of a child: whose it was, reasons, words of assessments, plans, reviews and reports, and who was placed where. */
@Component("childCaseBlanking")
class CaseBlanking implements Blanking {

  /** Risk, conclusion and scores stay for the statistics. */
  private static final String INITIAL = """
      {"visitedAt": null, "withoutVisit": "———", "place": "", "seen": "", "childWords": "", "physicalState": "", "situation": "", "home": "", "risks": "",
       "resources": "", "proposal": ""}""";
  private static final String DETAILED = """
      {"author": "", "findings": "", "strengths": "", "needs": "", "relatives": ""}""";

  private static final String PLAN = """
      {"reasons": "", "measure": "", "services": [{"need": "MATERIAL", "objective": "———", "activity": "", "provider": "", "since": "1900-01-01", "indicator": ""}],
       "benefits": "", "visits": "", "parentsDuties": "", "notInformedBecause": "———", "childOpinion": ""}""";
  private static final String REVIEW = """
      {"period": "", "visits": "", "progress": [], "changes": "", "childHeard": "", "proposal": "———"}""";
  private static final String AFTERCARE = """
      {"visitedBy": "", "findings": "", "next": ""}""";

  @Override
  public String files() {
    return "childprotection.child_case";
  }

  @Override
  public void blank(ErasedCase one) {
    one.sql("""
        update childprotection.child_case set erased = true, child_id = id, reason = :gone, sibling_group_id = null,
          closing_reason = case when closing_reason is not null then '———' end where id = :case""").param("gone", GONE).update();
    one.update("update childprotection.case_line set note = '' where case_id = :case");
    one.update("update childprotection.initial_assessment set content = content || '" + INITIAL + "'::jsonb, "
        + "returned_for = case when returned_for is not null then '———' end where case_id = :case");
    one.update("update childprotection.detailed_part set content = content || '" + DETAILED + "'::jsonb where case_id = :case");
    one.update("update childprotection.protection_plan set content = content || '" + PLAN + "'::jsonb, contract = null, contract_signed_on = null, "
        + "returned_for = case when returned_for is not null then '———' end where case_id = :case");
    one.update("update childprotection.plan_review set content = content || '" + REVIEW + "'::jsonb where case_id = :case");
    one.update("update childprotection.aftercare_report set content = '" + AFTERCARE + "'::jsonb where case_id = :case");
    one.update("update childprotection.journal_entry set content = jsonb_strip_nulls(jsonb_build_object('need', content -> 'need', 'contactKind', content -> 'contactKind')) "
        + "where case_id = :case");
    one.update("update childprotection.disposition_communication set addressee = '———', address = '', proof = '' where measure_id in "
        + "(select id from childprotection.measure where case_id = :case)");
    one.update("update childprotection.measure set visits = '', obligations = '', waiver = '', split_reason = '', child_id = case_id, carer_person_id = null "
        + "where case_id = :case");
    one.update("delete from childprotection.merge_item where row_key = cast(:case as text) "
        + "or row_key in (select id::text from childprotection.measure where case_id = :case)");
  }
}
