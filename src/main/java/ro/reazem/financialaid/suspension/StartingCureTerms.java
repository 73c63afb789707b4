package ro.reazem.financialaid.suspension;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Starts the terms to cure of suspensions that began before the institution set them; any node may do it, and twice does no harm. */
@Component
class StartingCureTerms {

  private final Suspensions suspensions;
  private final CureTerms terms;
  private final TransactionTemplate transaction;

  StartingCureTerms(Suspensions suspensions, CureTerms terms, TransactionTemplate transaction) {
    this.suspensions = suspensions;
    this.terms = terms;
    this.transaction = transaction;
  }

  @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT3M")
  void catchUp() {
    transaction.executeWithoutResult(status -> suspensions.withoutTerm().forEach(one -> {
      var started = terms.start(one);
      if (started.cureUntil() != null) {
        suspensions.save(started);
      }
    }));
  }
}
