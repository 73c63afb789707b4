package ro.reazem.financialaid.monthlylist;

/** What the county payer says of a line of a list (răspunsul AJPIS). */
enum PayerAnswer {
  /** It is paid as listed (admis). */
  ACCEPTED,
  /** It is not paid (respins). */
  REFUSED,
  /** Another sum is paid (altă sumă). */
  OTHER_AMOUNT
}
