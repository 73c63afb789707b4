package ro.reazem.payments.way;

/** By what a holder gets the money: bank account (cont), postal order (mandat poștal) or cash desk (casierie). */
public enum Channel {
  ACCOUNT, POST, CASH
}
