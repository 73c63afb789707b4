package ro.reazem.payments.bank;

import java.util.List;

/** The columns of the answers of the treasury; both languages are understood as headings. */
public enum TreasuryAnswerColumn {
  REFERENCE, ACCOUNT, AMOUNT, STATE, DATE, REASON, TREASURY_REFERENCE;

  static final List<TreasuryAnswerColumn> NEEDED = List.of(REFERENCE, ACCOUNT, AMOUNT, STATE, DATE);

  /** The message of its heading. */
  public String key() {
    return "payments.treasury.column." + name();
  }
}
