package ro.reazem.childprotection.erasure;

import org.springframework.stereotype.Component;
import ro.reazem.platform.erasure.ErasedCase;

/** The file of a foster carer, and of a child's file which carers received the child and why; attests, days and results stay. */
@Component("fosterCarerBlanking")
class CarerBlanking implements Blanking {

  /** The child of the file, unless another file of the child is still kept. */
  private static final String LAST_FILE_OF = """
      (select c.child_id from childprotection.child_case c where c.id = :case and not exists (select from childprotection.child_case o
        where o.child_id = c.child_id and o.id <> c.id and not o.erased))""";

  @Override
  public String files() {
    return "childprotection.foster_carer";
  }

  @Override
  public void blank(ErasedCase one) {
    ofChild(one);
    one.update("update childprotection.foster_carer set erased = true, person_id = id, request_number = '———', languages = '', religion = '' where id = :case");
    one.update("update childprotection.carer_condition set paper = '———' where carer_id = :case");
    one.update("update childprotection.carer_endorsement set reason = case when reason <> '' then '———' else '' end where carer_id = :case");
    one.update("update childprotection.carer_evaluation set progress = '', health = '', complaints = '', cooperation = '', training_plan = '' where carer_id = :case");
    one.update("update childprotection.carer_training set provider = '', certificate = '' where carer_id = :case");
    one.update("update childprotection.carer_absence set note = '' where carer_id = :case");
    one.update("update childprotection.carer_review set cause = id::text, outcome = case when outcome is not null then '———' end where carer_id = :case");
    one.update("update childprotection.carer_choice set reason = '———', reasons = '[]' where carer_id = :case");
    one.update("update childprotection.carer_told set number = '' where carer_id = :case");
    one.update("update childprotection.carer_visit set child_person_ids = '{}', findings = '———' where carer_id = :case");
    one.update("update childprotection.carer_step set note = '', decision = '' where carer_id = :case");
  }

  private static void ofChild(ErasedCase one) {
    one.update("update childprotection.carer_visit set child_person_ids = array_remove(child_person_ids, " + LAST_FILE_OF + "), findings = '———' "
        + "where child_person_ids @> array[" + LAST_FILE_OF + "]");
    one.update("update childprotection.carer_agreement set child_person_id = id, exception_reason = case when exception_reason is not null then '———' end, end_note = '' "
        + "where case_id = :case");
    one.update("update childprotection.carer_choice set child_person_ids = array[id], reason = '———', reasons = '[]' where case_id = :case");
    one.update("update childprotection.carer_kinship set child_person_id = id where child_person_id = " + LAST_FILE_OF);
    one.update("update childprotection.carer_review set child_person_id = id, cause = id::text, outcome = case when outcome is not null then '———' end "
        + "where child_person_id = " + LAST_FILE_OF);
  }
}
