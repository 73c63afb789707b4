package ro.reazem.financialaid.proposal;

import org.jspecify.annotations.Nullable;
import ro.reazem.financialaid.application.ApplicationForm;

/** A change of a right as typed: the whole declaration as it holds now, what happened and when, and the month of effect. */
record ChangeForm(@Nullable ApplicationForm told, String occurredOn, String reportedOn, String from, String reasons, String fingerprint,
    @Nullable String recalculate, @Nullable String more) {

  ChangeForm {
    occurredOn = text(occurredOn);
    reportedOn = text(reportedOn);
    from = text(from);
    reasons = text(reasons);
    fingerprint = text(fingerprint);
  }

  /** The same with the declaration and month that the page shows, and the mark of the calculation shown beside them. */
  ChangeForm shown(ApplicationForm declaration, String month, String mark) {
    return new ChangeForm(declaration, occurredOn, reportedOn, month, reasons, mark, null, null);
  }

  boolean isOnlyCalculated() {
    return recalculate != null || more != null;
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
