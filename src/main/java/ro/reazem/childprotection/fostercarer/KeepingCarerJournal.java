package ro.reazem.childprotection.fostercarer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.agenda.Proposal;
import ro.reazem.childprotection.agenda.ProposingToCommission;
import ro.reazem.childprotection.attestation.AttestLimits;
import ro.reazem.childprotection.carerfile.Agreements;
import ro.reazem.childprotection.carerfile.Attestations;
import ro.reazem.childprotection.carerfile.CarerLaws;
import ro.reazem.childprotection.carerfile.CarerSteps.Kind;
import ro.reazem.childprotection.carerfile.CarerTerms;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.childprotection.commission.Matter;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Completes the file of a carer, puts it before the Commission, tells the answer and keeps the visits (completarea dosarului, propunerea, comunicarea, vizitele). */
@Component
@Transactional
class KeepingCarerJournal {

  private final CarerFiles files;
  private final CarerJournal journal;
  private final CarerTerms terms;
  private final Agreements agreements;
  private final ProposingToCommission proposing;
  private final Children persons;
  private final CarerProposals proposals;
  private final Attestations attestations;
  private final CarerLaws laws;
  private final CarerWords words;
  private final Clock clock;

  KeepingCarerJournal(CarerFiles files, CarerJournal journal, CarerTerms terms, Agreements agreements, ProposingToCommission proposing, Children persons,
      CarerProposals proposals, Attestations attestations, CarerLaws laws, CarerWords words, Clock clock) {
    this.files = files;
    this.journal = journal;
    this.terms = terms;
    this.agreements = agreements;
    this.proposing = proposing;
    this.persons = persons;
    this.proposals = proposals;
    this.attestations = attestations;
    this.laws = laws;
    this.words = words;
    this.clock = clock;
  }

  /** Papers that were missing were brought; with the last of them the file is complete. */
  void bring(FosterCarerId id, long version, Set<CarerPaper> papers, LocalDate on, Officer by) {
    var carer = files.open(id, version);
    files.requireNotInFuture(on);
    RuleViolated.require(!on.isBefore(carer.requestedOn()), "childprotection.fostercarer.beforeRequest", carer.requestedOn());
    RuleViolated.require(!papers.isEmpty(), "childprotection.fostercarer.noPaperChosen");
    var left = journal.missing(id).stream().filter(one -> one.broughtOn() == null).map(CarerJournal.Missing::paper).collect(Collectors.toSet());
    RuleViolated.require(left.containsAll(papers), "childprotection.fostercarer.paperNotMissing");
    journal.brought(id, papers, on);
    files.record(carer, by);
    files.step(id, Kind.COMPLETED, on, "", papers.stream().sorted().map(Enum::name).collect(Collectors.joining(",")), by);
    if (papers.containsAll(left)) {
      terms.met(id.asCase(), CarerTerms.COMPLETE, on);
    }
  }

  /** Whoever asked was told which papers are missing, or was handed the answer. */
  void tell(FosterCarerId id, long version, CarerTold told, Officer by) {
    files.requireNotInFuture(told.toldOn());
    boolean answer = told.what() == CarerTold.What.ANSWER;
    var carer = answer ? files.seen(id, version) : files.open(id, version);
    RuleViolated.require(!told.toldOn().isBefore(carer.requestedOn()), "childprotection.fostercarer.beforeRequest", carer.requestedOn());
    if (answer) {
      RuleViolated.require(terms.of(id.asCase()).stream().anyMatch(one -> one.rule().equals(CarerTerms.TOLD) && one.isOpen()), "childprotection.fostercarer.nothingToTell");
      terms.met(id.asCase(), CarerTerms.TOLD, told.toldOn());
    } else {
      RuleViolated.require(journal.missing(id).stream().anyMatch(one -> one.broughtOn() == null), "childprotection.fostercarer.nothingMissing");
    }
    journal.add(id, told, by, clock.instant());
    files.record(carer, by);
    files.step(id, answer ? Kind.TOLD_ANSWER : Kind.TOLD_MISSING, told.toldOn(), told.number(), told.way().name(), by);
  }

  /**
   * The trained person is proposed for the attest, whoever holds one for its endorsement: the matter waits for the secretariat of the Commission.
   *
   * @param limits of the attest that is proposed; null when an endorsement is
   * @throws RuleViolated when that matter is before the Commission already
   */
  void propose(FosterCarerId id, long version, @Nullable AttestLimits limits, String text, Officer by) {
    var carer = files.open(id, version);
    var today = LocalDate.now(clock);
    RuleViolated.require(limits == null ? carer.state().holdsAttest() : carer.state().allows(CarerAct.ATTEST), "childprotection.fostercarer.notNow");
    RuleViolated.require(!proposals.waits(id), "childprotection.fostercarer.proposedAlready");
    var law = laws.on(today);
    var attest = attestations.of(id.value()).attestation();
    RuleViolated.require(limits != null || attest != null && !attest.isOld(law), "childprotection.fostercarer.oldNotEndorsed");
    var most = law.mostChildren();
    RuleViolated.require(limits == null || most == null || limits.children() <= most, "childprotection.attestation.aboveMost", most == null ? 0 : most);
    var person = persons.find(carer.personId()).orElseThrow(() -> new RuleViolated("childprotection.carerfile.noCarer"));
    if (limits != null) {
      Checklist.requireAge(person.bornOn(), today, law);
    }
    var title = limits == null ? "Avizarea atestatului de asistent maternal nr. " + Objects.requireNonNull(attest).number()
        : "Atestarea ca asistent maternal: " + words.limitsInRomanian(limits);
    var item = proposing.propose(new Proposal(null, id.value(), carer.unitId(), limits == null ? Matter.FOSTER_ENDORSEMENT : Matter.FOSTER_ATTESTATION, null,
        carer.numberOfYear(), person.name(), person.bornOn(), title, text, List.of(), ""), by);
    proposals.add(item.value(), new CarerProposals.Asked(id, limits));
    files.record(carer, by);
    files.step(id, Kind.PROPOSED, today, "", "", by);
    if (limits != null) {
      terms.again(id.asCase(), CarerTerms.COMMISSION, today, item.value());
    }
  }

  /** The social worker was at the home of the carer. */
  void visit(FosterCarerId id, long version, CarerVisit visit, Officer by) {
    var carer = files.open(id, version);
    RuleViolated.require(carer.state().holdsAttest(), "childprotection.fostercarer.noAttest");
    files.requireNotInFuture(visit.on());
    var there = agreements.of(id.value()).stream().filter(one -> one.isOn(visit.on())).map(one -> one.childId()).collect(Collectors.toSet());
    RuleViolated.require(there.containsAll(visit.seen()), "childprotection.fostercarer.childNotThere", visit.on());
    var row = journal.add(id, visit, by, clock.instant());
    files.record(carer, by);
    files.step(id, Kind.VISITED, visit.on(), "", "", by);
    terms.visited(id.asCase(), visit.on(), row);
  }
}
