package ro.reazem.childprotection.measure;

import ro.reazem.childprotection.childcase.ChildCaseId;

/** Whether a child who committed a deed of the criminal law may be placed in a residential service, as the last resort (art. 87). */
public interface LastResort {

  boolean isReached(ChildCaseId id);
}
