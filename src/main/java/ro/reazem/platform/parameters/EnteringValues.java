package ro.reazem.platform.parameters;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Entering, correcting and confirming the figures of the law, so that history stays whole. */
@Component
class EnteringValues {

  private final SentForms sentForms;
  private final ValueEntries entries;
  private final Clock clock;

  EnteringValues(SentForms sentForms, ValueEntries entries, Clock clock) {
    this.sentForms = sentForms;
    this.entries = entries;
    this.clock = clock;
  }

  /**
   * A new value from a day on: what was in force ends the day before; what is entered for later stays.
   *
   * @throws RuleViolated when a value already begins on that day: then it is a correction
   */
  @Transactional
  public void enter(Parameter parameter, NewValue entered, LocalDate from, Officer by) {
    sentForms.await(entered.key());
    if (entries.findByOneTimeKey(entered.key()).isPresent()) {
      return;
    }
    parameter.check(entered.value());
    LocalDate to = null;
    for (var known : entries.findByCodeAndWithdrawnAtIsNullOrderByValidFrom(parameter.code())) {
      RuleViolated.require(!known.valid().from().equals(from), "platform.parameters.sameStart");
      if (known.valid().contains(from)) {
        to = known.valid().to();
        entries.save(known.endOn(from.minusDays(1)));
      } else if (known.valid().from().isAfter(from) && to == null) {
        to = known.valid().from().minusDays(1);
        break;
      }
    }
    entries.save(ValueEntry.of(parameter.code(), entered, new DateRange(from, to), by, clock.instant(), null));
  }

  /** A wrong value is withdrawn with its reason and another takes its whole period. */
  @Transactional
  public void correct(Parameter parameter, UUID id, long version, NewValue entered, String reason, Officer by) {
    sentForms.await(entered.key());
    if (entries.findByOneTimeKey(entered.key()).isPresent()) {
      return;
    }
    parameter.check(entered.value());
    var wrong = entry(id, version);
    RuleViolated.require(wrong.code().equals(parameter.code()), "platform.parameter.unknown", parameter.code());
    entries.save(wrong.withdraw(reason, by, clock.instant()));
    entries.save(ValueEntry.of(parameter.code(), entered, wrong.valid(), by, clock.instant(), wrong.getId()));
  }

  /** A second officer vouches for a value. */
  @Transactional
  public void confirm(UUID id, long version, Officer by) {
    entries.save(entry(id, version).confirm(by, clock.instant()));
  }

  private ValueEntry entry(UUID id, long version) {
    var entry = entries.findById(new ValueId(id)).orElseThrow(() -> new RuleViolated("platform.parameters.none"));
    entry.requireAt(version);
    return entry;
  }
}
