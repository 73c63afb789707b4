package ro.reazem.archive.selection;

/** Where a record of selection stands: being drawn up, sent to the National Archives, approved or refused, destruction recorded, destruction confirmed. */
enum SelectionState {
  DRAFT, PROPOSED, APPROVED, REFUSED, RECORDED, CONFIRMED
}
