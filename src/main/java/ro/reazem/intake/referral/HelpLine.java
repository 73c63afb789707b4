package ro.reazem.intake.referral;

import java.time.Instant;
import java.util.Optional;
import ro.reazem.events.intake.HelpLineSignalRegistered;
import ro.reazem.intake.signal.Source;

/** What is told of a referral to those who count the calls to 119 (telefonul copilului). */
final class HelpLine {

  private HelpLine() {}

  /** The number of a referral that came by 119; nothing of one that came otherwise. */
  static Optional<HelpLineSignalRegistered> told(Referral one, Instant at) {
    return one.sheet().source() != Source.LINE_119 ? Optional.empty()
        : Optional.of(new HelpLineSignalRegistered(one.getId().value(), at, one.receipt().number(), one.receipt().registeredOn(), one.getId().path()));
  }
}
