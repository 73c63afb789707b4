package ro.reazem.childprotection.adoption;

import java.util.UUID;
import ro.reazem.kernel.CaseRef;

/**
 * Under which names the documents of files of adoption are kept (mapele dosarului de adopție). What was kept until the approval lies apart from what follows, so
 * that the tab of an approved adoption cannot reach what is sealed. No module tells of cases of these names.
 */
public final class AdoptionFolder {

  private static final String AFTERWARDS = "postadoption";
  private static final String ADOPTERS = "adopters";

  private AdoptionFolder() {}

  /** What was kept until the approval; sealed from then on. */
  public static CaseRef ofChild(UUID file) {
    return new CaseRef(AdoptionSight.CONTEXT, file);
  }

  /** What follows the approval: reports of the monitoring. */
  public static CaseRef afterApproval(UUID file) {
    return new CaseRef(AFTERWARDS, file);
  }

  public static CaseRef ofAdopters(UUID file) {
    return new CaseRef(ADOPTERS, file);
  }
}
