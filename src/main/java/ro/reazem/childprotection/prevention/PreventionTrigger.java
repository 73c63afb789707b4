package ro.reazem.childprotection.prevention;

/** How a child at risk became known (cum a fost identificat copilul): yearly identification, a report, the family's own request, a birth without papers, a parent leaving abroad, a return from care. */
enum PreventionTrigger {
  YEARLY_IDENTIFICATION, REPORT, OWN_REQUEST, BIRTH_WITHOUT_PAPERS, PARENT_ABROAD, BACK_FROM_CARE, AFTER_SIGNAL
}
