package ro.reazem.payments.bank;

import java.io.OutputStream;
import java.util.Iterator;
import ro.reazem.kernel.RuleViolated;

/** Writes payments in one form that keepers of accounts take; a further form, such as the OPME of the treasury once its layout is known, is another of these. */
public interface OrderExporter {

  OrderFormat format();

  /** @throws RuleViolated when the payments are not as many or not as much as the order says: what was written is to be thrown away */
  void write(PaymentOrder order, Iterator<CreditTransfer> payments, OutputStream out);
}
