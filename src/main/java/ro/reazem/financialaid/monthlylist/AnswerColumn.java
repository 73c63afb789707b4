package ro.reazem.financialaid.monthlylist;

import java.util.List;

/** The columns of what the county payer answers to a list; both languages are understood as headings. */
enum AnswerColumn {
  POSITION, HOLDER, CNP, LISTED, ANSWER, PAID, REASON;

  static final List<AnswerColumn> NEEDED = List.of(POSITION, ANSWER);

  /** The message of its heading. */
  public String key() {
    return "financialaid.answer.column." + name();
  }
}
