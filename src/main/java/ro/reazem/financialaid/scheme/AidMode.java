package ro.reazem.financialaid.scheme;

/** In what an emergency aid is given (modul de acordare): money, vouchers or goods. */
public enum AidMode {
  MONEY, VOUCHER, GOODS
}
