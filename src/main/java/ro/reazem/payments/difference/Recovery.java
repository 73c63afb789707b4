package ro.reazem.payments.difference;

/** Whether what was paid without right for a month can be recovered (recuperare). */
public enum Recovery {
  /** Nothing was paid without right. */
  NOTHING,
  /** It can. */
  POSSIBLE,
  /** The years in which it could are over (prescris). */
  TOO_LATE,
  /** All months together are less than the smallest sum pursued. */
  TOO_LITTLE,
  /** The institution has not set the limits yet. */
  NOT_SET
}
