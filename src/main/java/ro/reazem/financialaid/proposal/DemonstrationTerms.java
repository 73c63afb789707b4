package ro.reazem.financialaid.proposal;

import java.util.Map;
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

  /** What the institution decided about the life of a right; what it left open stays open. */
  private static final Map<String, String> OF_LIFE = Map.ofEntries(Map.entry("VMI_SUSPENSION_CURE.work", "3 MONTHS"),
      Map.entry("VMI_SUSPENSION_CURE.declaration", THIRTY_DAYS), Map.entry("VMI_SUSPENSION_CURE.post_returned", "3 MONTHS"),
      Map.entry("VMI_SUSPENSION_CURE.inspection", THIRTY_DAYS), Map.entry("VMI_SUSPENSION_ARREARS.post_returned", "WITH"),
      Map.entry("VMI_SUSPENSION_ARREARS.work", "WITHOUT"), Map.entry("VMI_SUSPENSION_UNCURED.work", "ENDS"),
      Map.entry("VMI_DECLARATION_REMINDER_DAYS", "30"), Map.entry("VMI_SCHOOL_CUT_1_FROM", "10"), Map.entry("VMI_SCHOOL_CUT_1_PCT", "20"),
      Map.entry("VMI_SCHOOL_CUT_2_FROM", "20"), Map.entry("VMI_SCHOOL_CUT_2_PCT", "50"), Map.entry("VMI_SCHOOL_STOP_FROM", "21"),
      Map.entry("VMI_SCHOOL_BASIS", "PER_CHILD"), Map.entry("VMI_SCHOOL_EFFECT_MONTHS", "3"), Map.entry("VMI_SCHOOL_EFFECT_OFFSET", "1"),
      Map.entry("VMI_WORK_AGE_TO", "65"));

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
      values.set(ChoosingBulk.LIMIT, "1500");
      DecisionDeadline.rules().forEach(rule -> values.set(rule, rule.equals(DecisionDeadline.URGENT) ? FIVE_DAYS : THIRTY_DAYS));
      OF_LIFE.forEach(values::set);
    });
  }
}
