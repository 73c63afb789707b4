package ro.reazem.childprotection.agenda;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.commission.CommissionLaw;
import ro.reazem.childprotection.commission.SeatList;
import ro.reazem.childprotection.prevention.ServicesTried;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Puts a proposal before the commission: it waits until the secretariat has looked at the file (propunere pentru ordinea de zi). */
@Component
@Transactional
public class ProposingToCommission {

  private final AgendaItems items;
  private final CalledList called;
  private final SeatList seats;
  private final ServicesTried tried;
  private final CommissionLaw law;
  private final SentForms forms;
  private final Clock clock;

  ProposingToCommission(AgendaItems items, CalledList called, SeatList seats, ServicesTried tried, CommissionLaw law, SentForms forms,
      Clock clock) {
    this.items = items;
    this.called = called;
    this.seats = seats;
    this.tried = tried;
    this.law = law;
    this.forms = forms;
    this.clock = clock;
  }

  /** @throws RuleViolated when the court or the director decides it, not the commission, somebody who must be called is not, or no services were tried (I1.1) */
  public ItemId propose(Proposal what, Officer by) {
    return enter(ItemId.create(), what, by);
  }

  /** The same by a form, whose one-time key is the identity of the matter: sent twice it is one. */
  ItemId proposeOnce(UUID key, Proposal what, Officer by) {
    forms.await(key);
    var id = new ItemId(key);
    return items.findById(id).map(AgendaItem::getId).orElseGet(() -> enter(id, what, by));
  }

  private ItemId enter(ItemId id, Proposal what, Officer by) {
    var today = LocalDate.now(clock);
    what.requireMayBeProposed(today, law.hearingAge(today), law.consentAge(today));
    RuleViolated.require(!what.asksForServices() || what.caseId() != null && tried.ofCase(what.caseId()), "childprotection.agenda.noServicesTried");
    var item = items.save(AgendaItem.propose(id, what, seats.office(today).orElse(what.unitId()), by, today));
    what.called().forEach(who -> called.add(item.getId(), who));
    return item.getId();
  }

  /** The service sends again what was given back. */
  public void again(ItemId id, String title, String text) {
    RuleViolated.require(title.strip().length() >= 3, "childprotection.agenda.titleMissing");
    RuleViolated.require(text.strip().length() >= 3, "childprotection.agenda.proposalMissing");
    items.save(items.findById(id).orElseThrow(() -> new RuleViolated("childprotection.agenda.unknown")).proposeAgain(title.strip(), text.strip()));
  }
}
