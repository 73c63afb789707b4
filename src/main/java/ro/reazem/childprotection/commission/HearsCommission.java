package ro.reazem.childprotection.commission;

/** A feature that proposes to the commission and must know what it decided; asked in the same transaction. */
public interface HearsCommission {

  /** Called for every answer; a feature looks at the matter and at what it is about. */
  void decided(CommissionDecided what);
}
