package ro.reazem.childprotection.erasure;

import org.springframework.stereotype.Component;
import ro.reazem.platform.erasure.ErasedCase;

/** Rows of former files that went into the file that is destroyed (rânduri preluate): what they said and about whom goes; number and day of the act stay. */
@Component("childTakenOverBlanking")
class TakenOverBlanking implements Blanking {

  private static final String ROWS = "(select row_id from childprotection.taken_over where file_id = :case)";

  @Override
  public String files() {
    return "";
  }

  @Override
  public void blank(ErasedCase one) {
    one.update("update childprotection.takeover_row set cells = '{}', person_id = id where id in " + ROWS);
    one.update("delete from childprotection.takeover_finding where row_id in " + ROWS);
    one.update("update childprotection.taken_over set articles = '' where file_id = :case");
    one.update("delete from childprotection.merge_item where row_key in (select row_id::text from childprotection.taken_over where file_id = :case)");
  }
}
