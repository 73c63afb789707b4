package ro.reazem.intake.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseClosed;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.intake.circuit.NumberingOut;
import ro.reazem.intake.entry.Correspondent;
import ro.reazem.intake.entry.Entries;
import ro.reazem.intake.entry.EntryId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/** What heads decide about a petition: who works on it, or how it is settled. */
@Component
@Transactional
class HandlingPetition {

  private final Petitions petitions;
  private final GivingPetition giving;
  private final Entries entries;
  private final NumberingOut numberingOut;
  private final Deadlines deadlines;
  private final ApplicationEventPublisher events;

  HandlingPetition(Petitions petitions, GivingPetition giving, Entries entries, NumberingOut numberingOut, Deadlines deadlines, ApplicationEventPublisher events) {
    this.petitions = petitions;
    this.giving = giving;
    this.entries = entries;
    this.numberingOut = numberingOut;
    this.deadlines = deadlines;
    this.events = events;
  }

  /** Gives it to an officer, never to the one it complains of; with that it is a matter of this institution. */
  public void assign(PetitionId id, long version, UUID officer, UUID unit, Officer by, Clock at) {
    giving.give(current(id, version), officer, unit, by.id(), "", at);
  }

  /**
   * Extends the term for answering, by an act of the head.
   *
   * @throws RuleViolated when it is longer than the law allows, or the act is dated after the end of the term
   */
  public void extend(PetitionId id, long version, int days, String act, LocalDate datedOn, Officer by, Clock at) {
    var petition = current(id, version);
    var term = deadlines.open(id.asCase(), OpeningPetition.ANSWER).stream().findFirst()
        .orElseThrow(() -> new RuleViolated("intake.petition.settled"));
    var extended = deadlines.extend(term.id(), days, act, datedOn);
    var saved = petitions.save(petition.extend(act, datedOn, extended.end().dueOn()));
    events.publishEvent(new CaseProgressed(saved.asCase(), at.instant(), by.id(), act));
  }

  /** Sends it to the authority it belongs to, and tells the petitioner when they gave who they are. */
  public void forward(PetitionId id, long version, String authority, Officer by, Clock at) {
    var today = LocalDate.now(at);
    var petition = current(id, version).forward(authority, today);
    var entry = entries.findById(new EntryId(petition.entryId())).orElseThrow();
    numberingOut.register(entry, Correspondent.organisation(authority), "Redirecționarea petiției nr. " + petition.number(), by, at);
    if (petition.identified()) {
      entry.answered(numberingOut.register(entry, entry.correspondent(), "Înștiințare privind redirecționarea petiției nr. " + petition.number(),
          by, at).number());
      entries.save(entry);
    }
    deadlines.open(id.asCase(), OpeningPetition.FORWARD).forEach(one -> deadlines.meet(one.id(), Moment.on(today)));
    close(petition, authority, by, at);
  }

  public void classAway(PetitionId id, long version, ClassingGround ground, @Nullable PetitionId answered, Officer by, Clock at) {
    var earlier = answered == null ? null : petitions.findById(answered).orElse(null);
    close(current(id, version).classAway(ground, earlier, LocalDate.now(at)), ground.name(), by, at);
  }

  public void join(PetitionId id, long version, PetitionId main, Officer by, Clock at) {
    var other = petitions.findById(main).orElseThrow(() -> new RuleViolated("intake.petition.mainNotOpen"));
    close(current(id, version).join(other, LocalDate.now(at)), other.number(), by, at);
  }

  /**
   * Closes a petition about abuse with the number of the referral that was opened for it (sesizare); nothing is filed away.
   *
   * @throws RuleViolated when no such paper was registered since
   */
  public void refer(PetitionId id, long version, String referral, Officer by, Clock at) {
    var petition = current(id, version);
    RuleViolated.require(referral.matches("[1-9][0-9]{0,6}/[0-9]{4}") && !referral.equals(petition.number()), "intake.petition.noSuchReferral");
    var parts = referral.split("/");
    RuleViolated.require(entries.countIncoming(Integer.parseInt(parts[0]), Integer.parseInt(parts[1])) > 0, "intake.petition.noSuchReferral");
    close(petition.refer(referral, LocalDate.now(at)), referral, by, at);
  }

  /** Sends the answer under its own number, or under the one that it got on the way of its paper. */
  public void answer(PetitionId id, long version, boolean favourable, Officer by, Clock at) {
    var today = LocalDate.now(at);
    var petition = current(id, version);
    var entry = entries.findById(new EntryId(petition.entryId())).orElseThrow();
    var cited = entry.answerNumber();
    if (cited == null) {
      var out = numberingOut.register(entry, entry.correspondent(), "Răspuns la petiția nr. " + petition.number(), by, at);
      entries.save(entry.answered(out.number()));
      cited = out.number().ofYear();
    }
    petition.answer(cited, favourable, by.id(), today);
    deadlines.open(id.asCase(), OpeningPetition.ANSWER).forEach(one -> deadlines.meet(one.id(), Moment.on(today)));
    close(petition, cited, by, at);
  }

  private void close(Petition petition, String outcome, Officer by, Clock at) {
    deadlines.cancelAll(petition.getId().asCase(), outcome);
    events.publishEvent(new CaseClosed(petitions.save(petition).asCase(), at.instant(), by.id(), outcome));
  }

  private Petition current(PetitionId id, long version) {
    var petition = petitions.findById(id).orElseThrow(() -> new RuleViolated("intake.petition.unknown"));
    SameVersion.require(version, petition.version());
    return petition;
  }
}
