package ro.reazem.financialaid.proposal;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.application.Choices;
import ro.reazem.financialaid.application.DecisionDeadline;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.parameters.InventedValues;

/** The term for dispositions that the invented directorate set, so that deadlines run before the first invented request is lodged. */
@Component
@Order(30)
class DemonstrationTerms implements ApplicationRunner {

  private static final String THIRTY_DAYS = "30 DAYS";

  private final DemoMode demo;
  private final InventedValues values;

  DemonstrationTerms(DemoMode demo, InventedValues values) {
    this.demo = demo;
    this.values = values;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("terms", () -> Choices.BENEFITS.forEach(benefit -> values.set(DecisionDeadline.rule(benefit), THIRTY_DAYS)));
  }
}
