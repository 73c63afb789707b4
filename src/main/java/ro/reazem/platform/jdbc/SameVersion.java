package ro.reazem.platform.jdbc;

import org.springframework.dao.OptimisticLockingFailureException;

/** Whether what somebody decides about is still what they saw. */
public final class SameVersion {

  private SameVersion() {}

  /** @throws OptimisticLockingFailureException when it was changed meanwhile, which pages answer by showing both */
  public static void require(long seen, long now) {
    if (seen != now) {
      throw new OptimisticLockingFailureException("Version " + now + " instead of " + seen + ": changed meanwhile");
    }
  }
}
