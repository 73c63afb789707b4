package ro.reazem.financialaid.proposal;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.DecisionDeadline;
import ro.reazem.financialaid.justification.Justifying;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.parameters.InventedValues;

/** The terms that the invented directorate set, so that deadlines run before the first invented request is lodged. */
@Component
@Order(30)
class DemonstrationTerms implements ApplicationRunner {

  private static final String FIVE_DAYS = "5 DAYS";
  private static final String SIXTY_DAYS = "60 DAYS";
  private static final String THIRTY_DAYS = "30 DAYS";

  private final DemoMode demo;
  private final InventedValues values;

  DemonstrationTerms(DemoMode demo, InventedValues values) {
    this.demo = demo;
    this.values = values;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("terms", () -> {
      values.set(Justifying.TERM, SIXTY_DAYS);
      DecisionDeadline.rules().forEach(rule -> values.set(rule, rule.equals(DecisionDeadline.URGENT) ? FIVE_DAYS : THIRTY_DAYS));
    });
  }
}
