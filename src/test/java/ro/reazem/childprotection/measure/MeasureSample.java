package ro.reazem.childprotection.measure;

import static ro.reazem.childprotection.place.PlaceType.EXTENDED_FAMILY;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.childprotection.place.Kinship;
import ro.reazem.childprotection.place.PlaceType;
import ro.reazem.kernel.DateRange;

/** A measure that the law allows, changed one thing at a time. */
record MeasureSample(ProposedMeasure what) {

  static final CarerFitness FIT = new CarerFitness(LocalDate.of(2026, 1, 10), null, true);

  /** Placed with the grandmother by the Commission on a day, everybody consenting. */
  static MeasureSample bornOn(LocalDate bornOn, LocalDate day) {
    return new MeasureSample(new ProposedMeasure(MeasureType.PLACEMENT, Category.B, DecisionBody.COMMISSION, bornOn, day, day, false, ParentsConsent.BOTH,
        ChildsConsent.CONSENTS, true, false, EXTENDED_FAMILY, Kinship.ofDegree(2), FIT, SevereCare.NONE, null, Siblings.TOGETHER, null, false, true));
  }

  MeasureSample in(PlaceType place) {
    return with(what.type(), what.category(), what.body(), place, what.care(), what.room());
  }

  MeasureSample by(DecisionBody body, MeasureType type, Category category) {
    return with(type, category, body, what.place(), what.care(), what.room());
  }

  MeasureSample severe(DateRange certificate) {
    return with(what.type(), what.category(), what.body(), what.place(), new SevereCare(certificate, true, true), what.room());
  }

  MeasureSample with(Room room) {
    return with(what.type(), what.category(), what.body(), what.place(), what.care(), room);
  }

  private MeasureSample with(MeasureType type, Category category, DecisionBody body, @Nullable PlaceType place, SevereCare care, @Nullable Room room) {
    return new MeasureSample(new ProposedMeasure(type, category, body, what.bornOn(), what.decidedOn(), what.from(), what.retroactive(),
        what.parents(), what.child(), what.heard(), what.opposition(), place, what.kinship(), what.fitness(), care, room, what.siblings(),
        what.running(), what.courtDecided(), what.servicesTried()));
  }

  MeasureSample consents(ParentsConsent parents, ChildsConsent child, boolean heard) {
    return new MeasureSample(new ProposedMeasure(what.type(), what.category(), what.body(), what.bornOn(), what.decidedOn(), what.from(),
        what.retroactive(), parents, child, heard, what.opposition(), what.place(), what.kinship(), what.fitness(), what.care(), what.room(),
        what.siblings(), what.running(), what.courtDecided(), what.servicesTried()));
  }

  MeasureSample with(Kinship kinship, @Nullable CarerFitness fitness, Siblings siblings) {
    return new MeasureSample(new ProposedMeasure(what.type(), what.category(), what.body(), what.bornOn(), what.decidedOn(), what.from(),
        what.retroactive(), what.parents(), what.child(), what.heard(), what.opposition(), what.place(), kinship, fitness, what.care(), what.room(),
        siblings, what.running(), what.courtDecided(), what.servicesTried()));
  }

  MeasureSample withoutServices() {
    return new MeasureSample(new ProposedMeasure(what.type(), what.category(), what.body(), what.bornOn(), what.decidedOn(), what.from(),
        what.retroactive(), what.parents(), what.child(), what.heard(), what.opposition(), what.place(), what.kinship(), what.fitness(), what.care(),
        what.room(), what.siblings(), what.running(), what.courtDecided(), false));
  }

  MeasureSample opposed(boolean opposition, boolean courtDecided) {
    return new MeasureSample(new ProposedMeasure(what.type(), what.category(), what.body(), what.bornOn(), what.decidedOn(), what.from(),
        what.retroactive(), what.parents(), what.child(), what.heard(), opposition, what.place(), what.kinship(), what.fitness(), what.care(),
        what.room(), what.siblings(), what.running(), courtDecided, what.servicesTried()));
  }

  MeasureSample beside(@Nullable MeasureType running, LocalDate decidedOn, boolean retroactive) {
    return new MeasureSample(new ProposedMeasure(what.type(), what.category(), what.body(), what.bornOn(), decidedOn, what.from(),
        retroactive, what.parents(), what.child(), what.heard(), what.opposition(), what.place(), what.kinship(), what.fitness(), what.care(),
        what.room(), what.siblings(), running, what.courtDecided(), what.servicesTried()));
  }

  List<MeasureRule> broken() {
    return MeasureRules.against(what, ShippedLaw.measures(what.from())).stream().map(Refusal::rule).toList();
  }
}
