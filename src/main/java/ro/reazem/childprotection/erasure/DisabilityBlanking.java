package ro.reazem.childprotection.erasure;

import org.springframework.stereotype.Component;
import ro.reazem.platform.erasure.ErasedCase;

/** The file of a child with a disability: whose it was and what was found of the child go; degree, types and days of certificates stay for the statistics. */
@Component("childDisabilityBlanking")
class DisabilityBlanking implements Blanking {

  private static final String PLAN = """
      {"goals": [{"domain": "HEALTH", "goal": "———", "service": "", "provider": "", "frequency": "", "responsible": "———"}], "familyDuties": ""}""";

  @Override
  public String files() {
    return "childprotection.disability_file";
  }

  @Override
  public void blank(ErasedCase one) {
    one.update("update childprotection.disability_file set erased = true, child_id = id, applicant = '———', missing = case when missing <> '' then '———' else '' end, "
        + "ending = case when ending <> '' then '———' else '' end where id = :case");
    one.update("update childprotection.disability_paper set reference = case when reference <> '' then '———' else '' end where file_id = :case");
    one.update("update childprotection.disability_part set author = '———', findings = '———', environment = case when environment <> '' then '———' else '' end "
        + "where file_id = :case");
    one.update("update childprotection.disability_report set without_family = case when family_present then '' else '———' end, conclusion = '———', "
        + "recommendations = '' where file_id = :case");
    one.update("update childprotection.disability_certificate set child_id = file_id, issuer = '', composition = '', signed_by = '', recommendations = '', "
        + "communicated_how = '' where file_id = :case");
    one.update("update childprotection.disability_plan set content = content || '" + PLAN + "'::jsonb where file_id = :case");
    one.update("update childprotection.disability_plan_report set findings = '———' where file_id = :case");
    one.update("update childprotection.disability_orientation set issuer = '' where file_id = :case");
    one.update("update childprotection.disability_step set note = '' where file_id = :case");
    one.update("delete from childprotection.merge_item where row_key in (select id::text from childprotection.disability_certificate where file_id = :case)");
  }
}
