package ro.reazem.childprotection.resolution;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.agenda.AgendaItem;
import ro.reazem.childprotection.agenda.AgendaItems;
import ro.reazem.childprotection.agenda.AgendaLine;
import ro.reazem.childprotection.agenda.AgendaLines;
import ro.reazem.childprotection.agenda.CalledList;
import ro.reazem.childprotection.agenda.CalledRole;
import ro.reazem.childprotection.agenda.ItemId;
import ro.reazem.childprotection.agenda.ItemState;
import ro.reazem.childprotection.agenda.TellingProposers;
import ro.reazem.childprotection.commission.CommissionDecided.Answer;
import ro.reazem.childprotection.commission.CommissionLaw;
import ro.reazem.childprotection.meeting.Meeting;
import ro.reazem.childprotection.meeting.MeetingId;
import ro.reazem.childprotection.meeting.Meetings;
import ro.reazem.childprotection.sitting.DecisionTerms;
import ro.reazem.childprotection.sitting.ReadingProtocol;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/** Drafts a resolution from the minutes, gives it its number, cancels a number (redactare, înregistrare, anulare). */
@Component
@Transactional
class DraftingResolution {

  static final String ISSUER = "cpc";
  static final String KIND = "hotarare-cpc";

  private final Resolutions resolutions;
  private final AgendaItems items;
  private final AgendaLines lines;
  private final CalledList called;
  private final Meetings meetings;
  private final ReadingProtocol protocols;
  private final ResolutionWording wording;
  private final CommunicationList communications;
  private final DecisionTerms terms;
  private final TellingProposers telling;
  private final NumberSeries series;
  private final SentForms forms;
  private final CommissionLaw law;
  private final Clock clock;

  DraftingResolution(Resolutions resolutions, AgendaItems items, AgendaLines lines, CalledList called, Meetings meetings, ReadingProtocol protocols,
      ResolutionWording wording, CommunicationList communications, DecisionTerms terms, TellingProposers telling, NumberSeries series, SentForms forms,
      CommissionLaw law, Clock clock) {
    this.resolutions = resolutions;
    this.items = items;
    this.lines = lines;
    this.called = called;
    this.meetings = meetings;
    this.protocols = protocols;
    this.wording = wording;
    this.communications = communications;
    this.terms = terms;
    this.telling = telling;
    this.series = series;
    this.forms = forms;
    this.law = law;
    this.clock = clock;
  }

  /** The draft of a decided matter; made when there is none yet. */
  ResolutionId draft(ItemId itemId, Officer by) {
    forms.await(itemId);
    var known = resolutions.findByItemIdAndState(itemId, ResolutionState.DRAFT).or(() -> resolutions.findByItemIdAndState(itemId, ResolutionState.NUMBERED));
    if (known.isPresent()) {
      return known.get().getId();
    }
    var item = items.findById(itemId).orElseThrow(() -> new RuleViolated("childprotection.agenda.unknown"));
    RuleViolated.require(item.state() == ItemState.ADMITTED || item.state() == ItemState.REJECTED, "childprotection.resolution.notDecided");
    var line = lines.lastOf(itemId).orElseThrow();
    Meeting meeting = meetings.findById(new MeetingId(line.meetingId())).orElseThrow();
    var protocol = protocols.of(line.meetingId(), meeting.heldOn());
    return resolutions.save(Resolution.draft(itemId, line.id(), wording.composition(line, protocol), wording.heard(protocol.matter(line.id()).orElseThrow()),
        wording.voting(line), wording.first(item, line, protocol, meeting.heldOn(), by.name()))).getId();
  }

  void write(ResolutionId id, long version, ResolutionText text) {
    resolutions.save(seen(id, version).write(text));
  }

  /** Signed by the president and the secretary, it takes the next number of the year, as the last thing done (I5.5). */
  void number(ResolutionId id, long version) {
    var resolution = seen(id, version);
    resolution.requireReady();
    var today = LocalDate.now(clock);
    var item = items.save(items.findById(resolution.itemId()).orElseThrow().number());
    addressees(resolution, item, today);
    terms.numbered(item, resolution.lineId(), id.value(), today);
    var numbered = resolutions.save(resolution.number(series.next(ISSUER, KIND, today)));
    telling.tell(item, answer(resolution), today, id.value(), numbered.cited(), numbered.text().solution(), null);
  }

  /** The number stays in the register, given to no other; the matter waits for a new resolution. */
  void cancel(ResolutionId id, long version, String reason) {
    var resolution = resolutions.save(seen(id, version).cancel(reason, clock.instant()));
    boolean admitted = answer(resolution) == Answer.ADMITTED;
    var item = items.save(items.findById(resolution.itemId()).orElseThrow().decide(admitted));
    terms.cancelled(item, id.value(), reason);
    telling.tell(item, Answer.CANCELLED, LocalDate.now(clock), id.value(), resolution.cited(), reason, null);
  }

  private Answer answer(Resolution resolution) {
    var line = lines.find(resolution.lineId()).orElseThrow();
    return line.outcome() == AgendaLine.Outcome.ADMITTED ? Answer.ADMITTED : Answer.REJECTED;
  }

  /** Parents, carers and representatives, a child of the age of consent, and the service that proposed. */
  private void addressees(Resolution resolution, AgendaItem item, LocalDate on) {
    int place = 0;
    for (var who : called.of(item.getId())) {
      var age = item.age(on);
      if (who.role() != CalledRole.OTHER && (who.role() != CalledRole.CHILD || age == null || age >= law.consentAge(on))) {
        communications.prepare(resolution.getId().value(), ++place, who.name(), who.role(), who.address());
      }
    }
    communications.prepare(resolution.getId().value(), ++place, wording.proposer(item), CalledRole.OTHER, "");
  }

  private Resolution seen(ResolutionId id, long version) {
    forms.await(id);
    var resolution = resolutions.findById(id).orElseThrow(() -> new RuleViolated("childprotection.resolution.unknown"));
    SameVersion.require(version, resolution.version());
    return resolution;
  }
}
