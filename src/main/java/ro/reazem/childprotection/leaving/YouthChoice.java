package ro.reazem.childprotection.leaving;

/** What a young person who leaves care and studies or works chooses, once (opțiunea unică): to stay in the measure or the monthly indemnity. */
enum YouthChoice {
  NONE, CONTINUE, INDEMNITY
}
