package ro.reazem.intake.referral;

import java.util.UUID;
import ro.reazem.kernel.CaseRef;

/** An open case of a person of whom something new is told. */
record OpenCase(String context, UUID id, String number, String path, UUID unitId) {

  CaseRef ref() {
    return new CaseRef(context, id);
  }

  /** As a form sends it. */
  public String value() {
    return context + ":" + id;
  }
}
