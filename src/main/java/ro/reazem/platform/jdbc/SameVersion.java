package ro.reazem.platform.jdbc;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;

/** Whether what somebody decides about is still what they saw. */
public final class SameVersion {

  private SameVersion() {}

  /** @throws OptimisticLockingFailureException when it was changed meanwhile, which pages answer by showing both */
  public static void require(long seen, long now) {
    require(seen, Long.valueOf(now));
  }

  /** The same for what has a version only once it is kept; before that nobody can have seen it. */
  public static void require(long seen, @Nullable Long now) {
    if (now == null || now != seen) {
      throw new OptimisticLockingFailureException("Version " + now + " instead of " + seen + ": changed meanwhile");
    }
  }

  /** @throws OptimisticLockingFailureException when a statement that holds only for the version somebody saw has kept nothing */
  public static void requireKept(int rows) {
    if (rows == 0) {
      throw new OptimisticLockingFailureException("Not at the version that was seen: changed meanwhile");
    }
  }
}
