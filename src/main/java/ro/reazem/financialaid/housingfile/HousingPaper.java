package ro.reazem.financialaid.housingfile;

import java.time.LocalDate;

/** A paper that was presented for a file (act la dosar), with what identifies it. */
record HousingPaper(Kind kind, String reference, LocalDate on) {

  /** What a file can call for. */
  enum Kind {
    IDENTITY, CIVIL_STATUS, INCOME_PROOF, TAX_CERTIFICATE, DECLARATION, EVICTION, MEDICAL, LEASE, TOLERATED
  }
}
