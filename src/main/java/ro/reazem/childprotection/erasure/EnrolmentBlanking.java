package ro.reazem.childprotection.erasure;

import org.springframework.stereotype.Component;
import ro.reazem.platform.erasure.ErasedCase;

/** Who took part in a day service by a file that is destroyed (participări la servicii de zi): whose it was goes; service, days and number of the file stay. */
@Component("childEnrolmentBlanking")
class EnrolmentBlanking implements Blanking {

  @Override
  public String files() {
    return "";
  }

  @Override
  public void blank(ErasedCase one) {
    one.update("delete from childprotection.merge_item where row_key in (select id::text from childprotection.service_enrolment where file_id = :case)");
    one.update("update childprotection.service_enrolment set child_id = id where file_id = :case");
  }
}
