package ro.reazem.payments.bank;

/** In which form whoever keeps an account takes its payments. */
public enum OrderFormat {
  /** ISO 20022, as commercial banks take it. */
  PAIN_001,
  /** The orders to the State Treasury (ordine de plată) as a table, from which the form of the treasury is filled in. */
  TREASURY_CSV
}
