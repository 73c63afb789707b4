package ro.reazem.financialaid.dwelling;

import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.history.History;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Entering a dwelling in the register, correcting what it says of it, taking it out of use and into use again. */
@Component
@Transactional
class KeepingDwellings {

  /** Whoever gives dwellings numbers waits for the one before. */
  static final String NUMBERS = "dwellings";

  private final SentForms sentForms;
  private final Dwellings dwellings;
  private final History history;
  private final Clock clock;

  KeepingDwellings(SentForms sentForms, Dwellings dwellings, History history, Clock clock) {
    this.sentForms = sentForms;
    this.dwellings = dwellings;
    this.history = history;
    this.clock = clock;
  }

  /** The same on another day, for the demonstration. */
  public KeepingDwellings asOf(Clock day) {
    return new KeepingDwellings(sentForms, dwellings, history, day);
  }

  /**
   * The same form sent twice enters one.
   *
   * @throws RuleViolated when a dwelling with that number is there already
   */
  public UUID enter(Dwelling one, UUID key, Officer by) {
    sentForms.await(NUMBERS);
    var earlier = dwellings.sent(key);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    requireOwnCode(one);
    dwellings.insert(one, key, by.id(), by.name(), clock.instant());
    tell(one.id(), by, "dwelling.entered", "");
    return one.id();
  }

  /** @throws RuleViolated when another dwelling has that number, or a family holds an offer or a contract that names it as it was */
  public void describe(Dwelling changed, Officer by) {
    sentForms.await(NUMBERS);
    var saved = seen(changed.id(), changed.version());
    RuleViolated.require(saved.state() == DwellingState.FREE || saved.state() == DwellingState.UNFIT, "financialaid.dwelling.inUse");
    requireOwnCode(changed);
    dwellings.describe(changed, clock.instant());
    tell(changed.id(), by, "dwelling.described", "");
  }

  /** @throws RuleViolated while it is offered or let */
  public void unfit(UUID id, long seen, String reason, Officer by) {
    var one = seen(id, seen);
    RuleViolated.require(one.state() == DwellingState.FREE, "financialaid.dwelling.notFree");
    dwellings.become(one, DwellingState.UNFIT, reason, false, clock.instant());
    tell(id, by, "dwelling.unfit", reason);
  }

  public void fit(UUID id, long seen, Officer by) {
    var one = seen(id, seen);
    RuleViolated.require(one.state() == DwellingState.UNFIT, "financialaid.dwelling.notUnfit");
    dwellings.become(one, DwellingState.FREE, "", true, clock.instant());
    tell(id, by, "dwelling.fit", "");
  }

  private void requireOwnCode(Dwelling one) {
    RuleViolated.require(!dwellings.isThere(one.code(), one.id()), "financialaid.dwelling.codeTaken", one.code());
  }

  private Dwelling seen(UUID id, long seen) {
    var one = dwellings.held(id);
    SameVersion.require(seen, one.version());
    return one;
  }

  private void tell(UUID id, Officer by, String act, String note) {
    history.add(id, by.id(), by.name(), act, note, clock.instant());
  }
}
