package ro.reazem.childprotection.resolution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.agenda.AgendaItem;
import ro.reazem.childprotection.agenda.AgendaItems;
import ro.reazem.childprotection.agenda.AgendaLine;
import ro.reazem.childprotection.agenda.AgendaLines;
import ro.reazem.childprotection.agenda.ItemState;
import ro.reazem.childprotection.agenda.TellingProposers;
import ro.reazem.childprotection.commission.CommissionDecided.Answer;
import ro.reazem.childprotection.sitting.DecisionTerms;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/** Communicates a resolution, keeps who contested it, and when nobody can any more (comunicare, contestare, rămânere definitivă). */
@Component
@Transactional
class CommunicatingResolution {

  private final Resolutions resolutions;
  private final CommunicationList communications;
  private final Extracts extracts;
  private final AgendaItems items;
  private final AgendaLines lines;
  private final TellingProposers telling;
  private final DecisionTerms terms;
  private final Deadlines deadlines;
  private final SentForms forms;
  private final Clock clock;

  CommunicatingResolution(Resolutions resolutions, CommunicationList communications, Extracts extracts, AgendaItems items, AgendaLines lines, TellingProposers telling, DecisionTerms terms, Deadlines deadlines,
      SentForms forms, Clock clock) {
    this.resolutions = resolutions;
    this.communications = communications;
    this.extracts = extracts;
    this.items = items;
    this.lines = lines;
    this.telling = telling;
    this.terms = terms;
    this.deadlines = deadlines;
    this.forms = forms;
    this.clock = clock;
  }

  /** Addressees; sent to the last one, the resolution is communicated and the feature that proposed it is told. */
  void sent(ResolutionId id, List<Communication> sent, Officer by) {
    var resolution = numbered(id);
    var today = LocalDate.now(clock);
    var dated = Objects.requireNonNull(resolution.datedOn());
    sent.forEach(one -> {
      RuleViolated.require(one.sentOn() == null || !one.sentOn().isAfter(today) && !one.sentOn().isBefore(dated), "childprotection.resolution.sentOutside", dated);
      RuleViolated.require(one.receivedOn() == null || !one.receivedOn().isAfter(today), "childprotection.resolution.receivedInFuture");
      communications.keep(one.sentOn() == null ? one : withheld(one));
    });
    var all = communications.of(id.value());
    var item = items.findById(resolution.itemId()).orElseThrow();
    if (item.state() == ItemState.NUMBERED && all.stream().allMatch(each -> each.sentOn() != null)) {
      items.save(item.communicate());
      terms.communicated(item, id.value(), all.stream().map(Communication::sentOn).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(today));
      boolean admitted = lines.find(resolution.lineId()).orElseThrow().outcome() == AgendaLine.Outcome.ADMITTED;
      telling.communicated(item, admitted ? Answer.ADMITTED : Answer.REJECTED, dated, id.value(), resolution.cited(), resolution.text().solution(), by);
    }
  }

  /** What is sent for the first time goes as an extract to whoever must not learn the place; afterwards it stays what it was. */
  private Communication withheld(Communication one) {
    boolean first = communications.find(one.id()).orElseThrow().sentOn() == null;
    if (!first || !Extracts.keptFrom(one.role(), communications.placeHidden(one.resolutionId()))) {
      return one;
    }
    return one.asExtract(extracts.latest(one.resolutionId()).map(Extract::revision)
        .orElseThrow(() -> new RuleViolated("childprotection.resolution.extractNeeded", one.addressee())));
  }

  void contested(ResolutionId id, CommunicationList.Appeal appeal) {
    var resolution = numbered(id);
    RuleViolated.require(!appeal.madeOn().isAfter(LocalDate.now(clock)), "childprotection.resolution.appealInFuture");
    items.save(items.findById(resolution.itemId()).orElseThrow().contest());
    communications.appeal(id.value(), appeal, clock.instant());
  }

  /** @throws RuleViolated while the term of appeal runs, or is not known because a receipt is missing or nobody has set it */
  void endsFinally(ResolutionId id, LocalDate on) {
    var resolution = numbered(id);
    AgendaItem item = items.findById(resolution.itemId()).orElseThrow();
    if (item.state() == ItemState.COMMUNICATED) {
      var received = communications.of(id.value());
      RuleViolated.require(received.stream().allMatch(one -> one.receivedOn() != null), "childprotection.resolution.receiptsMissing");
      var last = received.stream().map(Communication::receivedOn).filter(Objects::nonNull).max(LocalDate::compareTo).orElse(on);
      var end = deadlines.foreseen(ResolutionWording.appealRule(item.matter()), Moment.on(last)).dueOn();
      RuleViolated.require(on.isAfter(end), "childprotection.resolution.appealRuns", end);
    }
    RuleViolated.require(!on.isAfter(LocalDate.now(clock)), "childprotection.resolution.finalInFuture");
    items.save(item.endFinally());
    resolutions.save(resolution.endFinally(on));
  }

  private Resolution numbered(ResolutionId id) {
    forms.await(id);
    var resolution = resolutions.findById(id).orElseThrow(() -> new RuleViolated("childprotection.resolution.unknown"));
    RuleViolated.require(resolution.state() == ResolutionState.NUMBERED, "childprotection.resolution.notNumbered");
    return resolution;
  }
}
