package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.disability.DisabilitySteps.Kind;
import ro.reazem.events.childprotection.ChildDisabilityEnded;
import ro.reazem.events.childprotection.ChildDisabilityEnding;
import ro.reazem.platform.security.Officer;

/** Ends a certificate before its day and tells whoever granted something on it (pierderea valabilității certificatului). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class LosingCertificate {

  private final Certificates certificates;
  private final DisabilityWork work;
  private final DisabilityTerms terms;

  LosingCertificate(Certificates certificates, DisabilityWork work, DisabilityTerms terms) {
    this.certificates = certificates;
    this.work = work;
    this.terms = terms;
  }

  /** A certificate of elsewhere was never told of, and is not told to end. */
  void lose(Certificate one, LocalDate lastDay, Loss why, @Nullable Officer by) {
    var last = lastDay.isAfter(one.endsOn()) ? one.endsOn() : lastDay.isBefore(one.from().minusDays(1)) ? one.from().minusDays(1) : lastDay;
    certificates.lose(one.id(), last, why);
    var file = new DisabilityFileId(one.fileId());
    terms.cancel(file.asCase(), DisabilityTerms.REEVALUATION, "certificatul nu mai este valabil");
    work.noted(one.fileId(), Kind.LOST, last, one.number(), by);
    if (one.told() > 0) {
      work.publish(new ChildDisabilityEnded(one.id(), one.told() + 1, work.now(), file.asCase(), one.childId(), last, ChildDisabilityEnding.valueOf(why.name())));
    }
  }
}
