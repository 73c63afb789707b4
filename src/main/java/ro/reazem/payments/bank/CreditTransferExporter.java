package ro.reazem.payments.bank;

import java.io.OutputStream;
import java.util.Iterator;
import org.springframework.stereotype.Component;

/** Payments as commercial banks take them. */
@Component
class CreditTransferExporter implements OrderExporter {

  @Override
  public OrderFormat format() {
    return OrderFormat.PAIN_001;
  }

  @Override
  public void write(PaymentOrder order, Iterator<CreditTransfer> payments, OutputStream out) {
    CreditTransferFile.write(order, payments, out);
  }
}
