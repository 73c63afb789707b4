package ro.reazem.payments.payee;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom rights are paid in the holder's stead.
 *
 * @param code fiscal code or the end of a CNP, empty when it is not known
 * @param iban in force, null as long as none is confirmed
 * @param waiting whether an account waits for a second person
 */
record Payee(UUID id, PayeeKind kind, String name, String code, @Nullable String iban, boolean waiting) {

  /** In groups of four, as people read it. */
  public String account() {
    return iban == null ? "" : iban.replaceAll("(.{4})(?!$)", "$1 ");
  }
}
