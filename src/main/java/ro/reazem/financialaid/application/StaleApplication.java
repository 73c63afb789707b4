package ro.reazem.financialaid.application;

import org.springframework.dao.OptimisticLockingFailureException;

/** Somebody else changed the request after the screen was opened; what was typed must not overwrite it unseen. */
final class StaleApplication extends OptimisticLockingFailureException {

  StaleApplication() {
    super("The request was changed meanwhile");
  }
}
