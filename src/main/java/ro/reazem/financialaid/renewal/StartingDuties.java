package ro.reazem.financialaid.renewal;

import java.util.UUID;
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
    for (var after = new UUID(0, 0); after != null;) {
      after = duties.catchUp(after);
    }
  }
}
