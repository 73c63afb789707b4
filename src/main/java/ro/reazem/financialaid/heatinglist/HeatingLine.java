package ro.reazem.financialaid.heatinglist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Lei;

/**
 * One sum on the list of a month.
 *
 * @param source what the dwelling is heated with, by the name that the form uses; SUPPLEMENT for the energy supplement
 * @param cnp whole only on the file for the payer; null else
 */
record HeatingLine(UUID entitlementId, String source, String supplier, String clientCode, String placeCode, String contract, String holder,
    String cnpTail, @Nullable String cnp, String request, String act, LocalDate actOn, Lei owed) {

  String maskedCnp() {
    return cnpTail.isEmpty() ? "" : "•••••••••" + cnpTail;
  }
}
