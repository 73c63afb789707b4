package ro.reazem.childprotection.prevention;

/**
 * What moves a prevention file on: the first visit, no risk found, a plan drafted, its disposition, a review, the goals reached, the referral to the
 * directorate, a danger that makes it an urgent signal.
 */
enum PreventionAct {
  ASSESS, FIND_NO_RISK, DRAFT, ACTIVATE, MONITOR, RESOLVE, REFER, SIGNAL
}
