package ro.reazem.childprotection.erasure;

import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.adoption.AdoptionFolder;
import ro.reazem.platform.erasure.ErasedCase;
import ro.reazem.platform.files.ErasingFiles;

/**
 * An adoption that did not come to be (procedură oprită): whose it was, who was heard and what was written go with the file of the child; number, days, acts and
 * state stay. The files of approved adoptions, and those of adopters, are not of the case.
 */
@Component("childAdoptionBlanking")
class AdoptionBlanking implements Blanking {

  private static final String FILES = "(select id from childprotection.adoption_file where case_id = :case and approved_on is null)";

  private final ErasingFiles documents;

  AdoptionBlanking(ErasingFiles documents) {
    this.documents = documents;
  }

  @Override
  public String files() {
    // no other module may learn that there was one
    return "";
  }

  @Override
  public void blank(ErasedCase one) {
    one.sql(FILES).query(UUID.class).list().forEach(file -> documents.erase(AdoptionFolder.ofChild(file), one.decisionNumber(), one.confirmedBy()));
    one.update("update childprotection.adoption_hearing set heard = '———', heard_by = '———', paper = '', said = '———' where adoption_id in " + FILES);
    one.update("update childprotection.adoption_line set paper = '', note = '' where file_id in " + FILES);
    one.update("update childprotection.adoption_match set reasons = '———', decision = case when decision <> '' then '———' else '' end where adoption_id in " + FILES);
    one.update("update childprotection.adoption_identity set name_before = '———', cnp_before = null, origin = '' where file_id in " + FILES);
    // one that nobody stopped has ended with its child's file
    one.update("update childprotection.adoption_file set state = 'STOPPED', ended_on = coalesce(ended_on, greatest(opened_on, current_date)), adopters_id = null, "
        + "erased = true, child_name = '———', child_born_on = null, rna_number = case when rna_number is not null then '———' end, version = version + 1 where id in " + FILES);
  }
}
