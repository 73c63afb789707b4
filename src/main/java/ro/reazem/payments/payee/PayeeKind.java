package ro.reazem.payments.payee;

/** Who a payee is (terțul plătit). */
enum PayeeKind {
  /** Delivers energy or goods (furnizor). */
  SUPPLIER,
  /** Owns the dwelling that rent aid is for (proprietar). */
  LANDLORD,
  /** Serves the meals (cantină). */
  CANTEEN,
  /** Guardian or legal representative of the holder (tutore, reprezentant legal). */
  GUARDIAN,
  /** Acts for the holder by a power of attorney (mandatar). */
  ATTORNEY,
  OTHER
}
