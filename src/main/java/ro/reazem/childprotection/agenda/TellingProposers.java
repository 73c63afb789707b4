package ro.reazem.childprotection.agenda;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.commission.CommissionDecided.Answer;
import ro.reazem.childprotection.commission.CommissionDecided;
import ro.reazem.childprotection.commission.HearsCommission;
import ro.reazem.platform.security.Officer;

/** Tells the features that proposed a matter what the commission answered. */
@Component
public class TellingProposers {

  private final ObjectProvider<HearsCommission> hearers;

  TellingProposers(ObjectProvider<HearsCommission> hearers) {
    this.hearers = hearers;
  }

  /** Without a resolution. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(AgendaItem item, Answer answer, LocalDate on, String text, @Nullable LocalDate newDate) {
    tell(item, answer, on, null, "", text, newDate);
  }

  @Transactional(propagation = Propagation.MANDATORY)
  public void tell(AgendaItem item, Answer answer, LocalDate on, @Nullable UUID resolution, String number, String text, @Nullable LocalDate newDate) {
    var told = new CommissionDecided(item.getId().value(), item.caseId(), item.about(), item.matter(), answer, on, resolution, number, text, newDate);
    hearers.orderedStream().forEach(one -> one.decided(told));
  }

  /** A resolution was communicated to everybody. */
  @Transactional(propagation = Propagation.MANDATORY)
  public void communicated(AgendaItem item, Answer answer, LocalDate on, UUID resolution, String number, String text, Officer by) {
    var told = new CommissionDecided(item.getId().value(), item.caseId(), item.about(), item.matter(), answer, on, resolution, number, text, null);
    hearers.orderedStream().forEach(one -> one.communicated(told, by));
  }
}
