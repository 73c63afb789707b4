package ro.reazem.payments.bank;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.sheets.CsvWriter;

/**
 * Orders to the State Treasury as a table (ordine de plată, OMFP nr. 246/2005): one row for each payment with all that an order names, and a last row with
 * the count and the sum. The layout of the electronic form (OPME) is the ministry's and is not written here.
 */
@Component
class TreasuryOrderExporter implements OrderExporter {

  private static final List<String> HEADS = List.of("Nr. ordin", "Data plății", "Cont plătitor", "Plătitor", "CUI plătitor", "Beneficiar", "CUI sau CNP beneficiar",
      "Cont beneficiar", "Suma", "Referința", "Explicația", "Pentru", "Clasificația bugetară");

  @Override
  public OrderFormat format() {
    return OrderFormat.TREASURY_CSV;
  }

  @Override
  public void write(PaymentOrder order, Iterator<CreditTransfer> payments, OutputStream out) {
    try {
      var csv = new CsvWriter(out);
      csv.row(HEADS);
      int count = 0;
      var sum = Lei.ZERO;
      while (payments.hasNext()) {
        var payment = payments.next();
        sum = sum.plus(payment.amount());
        row(csv, ++count, order.executeOn(), order.account().value(), order.payer(), order.payerCode(), payment.holder(), payment.code(), payment.account().value(),
            romanian(payment.amount()), PaymentReference.of(payment.payment()), payment.mention(), payment.onBehalfOf(), payment.budgetCode());
      }
      RuleViolated.require(count == order.count() && sum.equals(order.sum()), "payments.bank.totalsDiffer", count, sum, order.count(), order.sum());
      row(csv, TreasuryAnswerFile.TOTAL, "", order.account().value(), "", "", "", "", "", romanian(sum), Integer.toString(count));
      csv.finish();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private static void row(CsvWriter csv, @Nullable Object... cells) {
    csv.row(Arrays.asList(cells));
  }

  private static String romanian(Lei sum) {
    return sum.toString().replace('.', ',');
  }
}
