package ro.reazem.childprotection.agenda;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.commission.CommissionDecided.Answer;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SameVersion;

/** The secretariat looks at a proposal: complete, or given back with what is missing (verificarea dosarului). */
@Component
@Transactional
class CheckingFile {

  private final AgendaItems items;
  private final TellingProposers telling;
  private final Clock clock;

  CheckingFile(AgendaItems items, TellingProposers telling, Clock clock) {
    this.items = items;
    this.telling = telling;
    this.clock = clock;
  }

  void complete(ItemId id, long version) {
    items.save(seen(id, version).complete());
  }

  void giveBack(ItemId id, long version, String missing) {
    var item = items.save(seen(id, version).giveBack(missing));
    telling.tell(item, Answer.RETURNED, LocalDate.now(clock), missing, null);
  }

  void withdraw(ItemId id, long version, String reason) {
    var item = items.save(seen(id, version).withdraw(reason));
    telling.tell(item, Answer.WITHDRAWN, LocalDate.now(clock), reason, null);
  }

  private AgendaItem seen(ItemId id, long version) {
    var item = items.findById(id).orElseThrow(() -> new RuleViolated("childprotection.agenda.unknown"));
    SameVersion.require(version, item.version());
    return item;
  }
}
