package ro.reazem.childprotection.erasure;

import org.springframework.stereotype.Component;
import ro.reazem.platform.erasure.ErasedCase;

/** The words of a prevention file and of an intervention; income, levels, days, numbers and results stay. */
@Component("preventionBlanking")
class PreventionBlanking implements Blanking {

  private static final String OBSERVATION = """
      {"observerName": "", "words": "", "risks": []}""";
  private static final String PLAN = """
      {"parents": "", "address": "", "reason": "", "opinion": "", "lines": [{"area": "HEALTH", "need": "", "kind": "SERVICE", "what": "", "provider": "",
       "amount": "", "since": "1900-01-01", "duration": "", "responsible": "———"}]}""";
  private static final String CONTRACT = """
      {"family": "", "service": "", "familyDuties": "", "serviceDuties": ""}""";

  @Override
  public String files() {
    return "childprotection.prevention_file";
  }

  @Override
  public void blank(ErasedCase one) {
    one.update("update childprotection.prevention_file set child_id = id where id = :case");
    one.update("update childprotection.prevention_observation set sheet = sheet || '" + OBSERVATION + "'::jsonb where file_id = :case");
    one.update("update childprotection.prevention_entry set said = '[]' where file_id = :case");
    one.update("update childprotection.service_plan set content = content || '" + PLAN + "'::jsonb, contract = contract || '" + CONTRACT
        + "'::jsonb where file_id = :case");
    one.update("update childprotection.intervention_entry set said = '[]' where case_id = :case");
  }
}
