package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import java.util.UUID;
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
  private final AllowanceOfCertificate allowance;

  LosingCertificate(Certificates certificates, DisabilityWork work, DisabilityTerms terms, AllowanceOfCertificate allowance) {
    this.certificates = certificates;
    this.work = work;
    this.terms = terms;
    this.allowance = allowance;
  }

  /** A certificate of elsewhere was never told of, and is not told to end. */
  void lose(Certificate one, LocalDate lastDay, Loss why, @Nullable Officer by) {
    lose(one, lastDay, why, null, by);
  }

  /** The same because a resolution gives another degree, or none. */
  void replace(Certificate one, LocalDate lastDay, @Nullable UUID resolution, @Nullable Officer by) {
    lose(one, lastDay, Loss.REPLACED, resolution, by);
  }

  /** The resolution is cancelled: what it replaced is valid again, with the right that rests on it. */
  void giveBack(UUID resolution) {
    certificates.giveBack(resolution).forEach(one -> {
      work.noted(one.fileId(), Kind.VALID_AGAIN, one.from(), one.number(), null);
      allowance.end(one, one.endsOn());
      if (one.told() > 1) {
        work.publish(one.certified(one.told(), work.now()));
      }
    });
  }

  private void lose(Certificate one, LocalDate lastDay, Loss why, @Nullable UUID resolution, @Nullable Officer by) {
    var last = lastDay.isAfter(one.endsOn()) ? one.endsOn() : lastDay.isBefore(one.from().minusDays(1)) ? one.from().minusDays(1) : lastDay;
    certificates.lose(one.id(), last, why, resolution);
    allowance.end(one, last);
    var file = new DisabilityFileId(one.fileId());
    terms.cancel(file.asCase(), DisabilityTerms.REEVALUATION, "certificatul nu mai este valabil");
    work.noted(one.fileId(), Kind.LOST, last, one.number(), by);
    if (one.told() > 0) {
      work.publish(new ChildDisabilityEnded(one.id(), one.told() + 1, work.now(), file.asCase(), one.childId(), last, ChildDisabilityEnding.valueOf(why.name())));
    }
  }
}
