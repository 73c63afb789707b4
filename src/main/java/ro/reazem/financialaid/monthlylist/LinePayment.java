package ro.reazem.financialaid.monthlylist;

/** How the county payer pays a line. */
enum LinePayment {
  POSTAL("financialaid.list.postal", "mandat poștal"), BANK("financialaid.list.bank", "cont bancar"),
  /** To the supplier, who takes it off the invoice (plata către furnizor). */
  SUPPLIER("financialaid.list.supplier", "furnizor");

  private final String key;
  private final String onPaper;

  LinePayment(String key, String onPaper) {
    this.key = key;
    this.onPaper = onPaper;
  }

  /** The message of its name. */
  public String key() {
    return key;
  }

  /** Its name on papers, which are in Romanian. */
  public String onPaper() {
    return onPaper;
  }
}
