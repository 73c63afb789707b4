package ro.reazem.childprotection.erasure;

import org.springframework.stereotype.Component;
import ro.reazem.platform.erasure.ErasedCase;

/** A file beside the protection case, or its part for a child left in a hospital: all that was said in it, and whose it was; number, days and steps stay. */
@Component("otherChildFileBlanking")
class FileBlanking implements Blanking {

  @Override
  public String files() {
    // what is a part of the case is counted with it
    return "childprotection.child_file where kind <> 'MATERNITY'";
  }

  @Override
  public void blank(ErasedCase one) {
    one.update("update childprotection.child_file set erased = true, facts = '{}', child_id = id where id = :case");
    one.update("update childprotection.child_file_step set content = '{}' where file_id = :case");
    one.update("delete from childprotection.merge_item where row_key = cast(:case as text)");
  }
}
