package ro.reazem.payments.payee;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.kernel.Iban;
import ro.reazem.platform.demo.DemoOfficer;

/** Payees of the demonstration: a landlord whose account was confirmed and is paid a rent, and a supplier whose account waits for a second person. */
@Component
public class DemonstrationPayees {

  private final PayeeDirectory payees;
  private final KeepingPayees keeping;
  private final AssigningPayee assigning;

  DemonstrationPayees(PayeeDirectory payees, KeepingPayees keeping, AssigningPayee assigning) {
    this.payees = payees;
    this.keeping = keeping;
    this.assigning = assigning;
  }

  /** @param right paid to the landlord from a day on */
  public void enter(UUID right, LocalDate since, Iban landlords, Iban suppliers) {
    var by = DemoOfficer.PLATI.acting();
    var landlord = id("landlord");
    keeping.enter(landlord, PayeeKind.LANDLORD, "Cămin și Locuințe SRL", "14399840", landlords, "contract nr. 7", by);
    keeping.settle(landlord, payees.accounts(landlord).getFirst().id(), true, "comparat cu contractul", DemoOfficer.DIRECTOR.acting());
    assigning.assign(id("rent"), new AssigningPayee.Assigned(right, landlord, since, null, "contract de închiriere, cu acordul titularului", "contract nr. 7"), by);
    keeping.enter(id("supplier"), PayeeKind.SUPPLIER, "Căldură Orășenească SA", "", suppliers, "factura nr. 118", by);
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(("demonstration payees " + name).getBytes(StandardCharsets.UTF_8));
  }
}
