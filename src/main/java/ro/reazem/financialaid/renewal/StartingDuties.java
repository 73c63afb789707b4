package ro.reazem.financialaid.renewal;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Starts the terms of declarations that are missing, such as those of rights imported; any node may do it, and twice does no harm. */
@Component
class StartingDuties {

  private final DeclarationDuties duties;

  StartingDuties(DeclarationDuties duties) {
    this.duties = duties;
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT4M")
  void catchUp() {
    while (duties.catchUp()) {
      Thread.onSpinWait();
    }
  }
}
