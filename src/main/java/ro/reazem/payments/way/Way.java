package ro.reazem.payments.way;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a holder is paid from a day on (modalitate de plată).
 *
 * @param accountHolder whose account it is, empty unless it is an account
 * @param mandate the document by which somebody else receives the money, empty when nobody does
 * @param document in which the holder asked for it
 */
record Way(LocalDate since, Channel channel, @Nullable String iban, String accountHolder, String mandate, String document, String by, Instant at) {

  /** In groups of four, as people read it. */
  public String grouped() {
    return iban == null ? "" : iban.replaceAll("(.{4})(?!$)", "$1 ");
  }
}
