package ro.reazem.directory.access;

import java.util.UUID;
import ro.reazem.platform.security.Officer;

/**
 * Contributed as a bean by a context whose rule about its cases is stricter than the common one: modules that serve the cases of all
 * contexts ask it after the common predicate. It can only close, never open.
 */
public interface CaseWall {

  /** The id of the module. */
  String context();

  /** Whether the context keeps the officer out of that case; of what is no case of its kind it says no. */
  boolean keepsOut(Officer officer, UUID caseId);
}
