package ro.reazem.intake.entry;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.intake.registry.Registries;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/**
 * Registering a paper (înregistrarea): it gets the next number of its registry and is stored, in one transaction. Callers do
 * what is slow before, because the series stays locked until their transaction ends.
 */
@Component
public class RegisteringEntry {

  private final SentForms sentForms;
  private final Registries registries;
  private final Entries entries;
  private final EntryNumbers numbers;
  private final Clock clock;

  RegisteringEntry(SentForms sentForms, Registries registries, Entries entries, EntryNumbers numbers, Clock clock) {
    this.sentForms = sentForms;
    this.registries = registries;
    this.entries = entries;
    this.numbers = numbers;
    this.clock = clock;
  }

  /**
   * Registers now; the same form sent twice gives one number.
   *
   * @throws RuleViolated when the registry is closed or unknown
   */
  @Transactional
  public RegisteredEntry register(NewEntry what, Officer by) {
    return register(what, by, clock);
  }

  /** As if at another time, for the invented past of the demonstration. */
  @Transactional
  public RegisteredEntry register(NewEntry what, Officer by, Clock at) {
    sentForms.await(what.oneTimeKey());
    return entries.findByOneTimeKey(what.oneTimeKey()).map(RegisteringEntry::registered).orElseGet(() -> {
      var registry = registries.findById(what.registryId()).orElseThrow(() -> new RuleViolated("intake.registry.unknown"));
      RuleViolated.require(registry.isActive(), "intake.registry.closed", registry.name());
      var number = numbers.next(registry.getId(), what.channel(), at);
      return registered(entries.save(Entry.register(what, registry.unitId(), number, by.id(), by.name())));
    });
  }

  private static RegisteredEntry registered(Entry entry) {
    return new RegisteredEntry(entry.getId(), entry.number());
  }
}
