package ro.reazem.payments.run;

/** Which lines of a run are shown. */
enum LineFilter {
  ALL("true"),
  BLOCKED("l.left_out = '' and l.id in (select k.line_id from payments.run_check k where k.run_id = :run and not k.accepted)"),
  ACCEPTED("l.left_out = '' and l.id in (select k.line_id from payments.run_check k where k.run_id = :run and k.accepted)"),
  LEFT_OUT("l.left_out <> ''"),
  PAST("l.left_out = '' and l.reason <> 'CURRENT'"),
  ACCOUNT("l.left_out = '' and l.channel = 'ACCOUNT'"),
  POST("l.left_out = '' and l.channel = 'POST'"),
  CASH("l.left_out = '' and l.channel = 'CASH'"),
  UNANSWERED("l.left_out = '' and not exists (select from payments.line_answer a where a.line_id = l.id)"),
  RETURNED("exists (select from payments.line_answer a where a.line_id = l.id and a.answer = 'RETURNED')"),
  /** Locked, not handed over, and no longer due as calculated. */
  NOT_DUE("l.left_out = '' and " + RunRegister.NOT_DUE);

  private final String condition;

  LineFilter(String condition) {
    this.condition = condition;
  }

  String condition() {
    return condition;
  }
}
