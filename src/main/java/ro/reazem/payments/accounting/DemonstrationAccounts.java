package ro.reazem.payments.accounting;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import ro.reazem.platform.demo.DemoOfficer;

/** The accounts of the chart of the demonstration, invented; what came back has none yet. */
@Component
public class DemonstrationAccounts {

  private static final String EXPENSE = "676.00.00";
  private static final String ACCOUNT = "770.00.00";

  private final Mappings mappings;

  DemonstrationAccounts(Mappings mappings) {
    this.mappings = mappings;
  }

  public void enter(String benefit, LocalDate since) {
    set(Operation.PAID_ACCOUNT, benefit, EXPENSE, ACCOUNT, since);
    set(Operation.PAID_POST, benefit, EXPENSE, ACCOUNT, since);
    set(Operation.WITHHELD, benefit, EXPENSE, "428.01.00", since);
  }

  private void set(Operation operation, String benefit, String debit, String credit, LocalDate since) {
    mappings.enter(new Mappings.Entered(operation, benefit, since, debit, credit, "politici contabile, anexa 4"), DemoOfficer.DIRECTOR.acting());
  }
}
