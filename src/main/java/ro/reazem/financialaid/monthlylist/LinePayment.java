package ro.reazem.financialaid.monthlylist;

/** How the county payer pays a line. */
enum LinePayment {
  POSTAL("financialaid.list.postal"), BANK("financialaid.list.bank"),
  /** To the supplier, who takes it off the invoice (plata către furnizor). */
  SUPPLIER("financialaid.list.supplier");

  private final String key;

  LinePayment(String key) {
    this.key = key;
  }

  /** The message of its name. */
  public String key() {
    return key;
  }
}
