package ro.reazem.childprotection.intervention;

/** What whoever told may be told back (răspunsul către cel care a semnalat): that it was received, looked at, whether help follows, who is competent; never more. */
enum FeedbackStatement {
  RECEIVED, LOOKED_AT, HELP_FOLLOWS, NO_FURTHER_ACTION, SENT_TO_COMPETENT
}
