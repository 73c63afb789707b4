package ro.reazem.childprotection.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.place.Kinship;
import ro.reazem.childprotection.place.PlaceType;
import ro.reazem.childprotection.place.Places;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.Moment;

/** Measures of former files (măsuri preluate): what the law says against them is told and does not stop them, and they are entered as they were ordered. */
@Component
public class FormerMeasures {

  private final Measures measures;
  private final PlacingByMeasure placing;
  private final TellingPlacements placements;
  private final Places places;
  private final CaseTerms terms;
  private final LegalParameters parameters;
  private final JdbcClient jdbc;
  private final Clock clock;

  FormerMeasures(Measures measures, PlacingByMeasure placing, TellingPlacements placements, Places places, CaseTerms terms, LegalParameters parameters,
      JdbcClient jdbc, Clock clock) {
    this.measures = measures;
    this.placing = placing;
    this.placements = placements;
    this.places = places;
    this.terms = terms;
    this.parameters = parameters;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** Whether a measure that stands here is in force on a day of it (I3.4). */
  public Optional<Refusal> overlapping(UUID child, FormerMeasure one) {
    boolean overlaps = jdbc.sql("""
        select exists (select from childprotection.measure where child_id = :child and (type = 'SPECIALISED_SUPERVISION') = :supervision
          and daterange(from_day, until_day + 1) && daterange(cast(:from as date), cast(:until as date) + 1))""").param("child", child)
        .param("supervision", one.type() == MeasureType.SPECIALISED_SUPERVISION).param("from", one.from()).param("until", one.until())
        .query(Boolean.class).single();
    return overlaps ? Optional.of(Refusal.of(MeasureRule.TWO_MEASURES)) : Optional.empty();
  }

  /** What the law of its first day says against it, and that of the carers where one receives the child today. */
  public List<Refusal> against(Child child, FormerMeasure one) {
    var bornOn = Objects.requireNonNull(child.bornOn());
    var broken = new ArrayList<Refusal>();
    law(one.from()).ifPresent(law -> broken.addAll(MeasureRules.against(proposed(bornOn, one, law), law)));
    if (one.isRunning() && one.placeId() != null) {
      places.find(one.placeId()).ifPresent(place -> PlaceAdmission.against(place, child, one.from()).forEach(broken::add));
    }
    if (!one.isRunning()) {
      // whoever received the child then was looked at by those who placed it
      broken.removeIf(refused -> refused.rule() == MeasureRule.CARER_NOT_EVALUATED);
    }
    return List.copyOf(broken);
  }

  /** The last day for the notice of the court under the law of its day (art. 70; at first art. 66, 48 hours). */
  public Optional<LocalDate> courtNotice(FormerMeasure one) {
    return one.isOfDirectorAtOnce() ? terms.lastDay(MeasureLaw.COURT_NOTICE, noon(one)) : Optional.empty();
  }

  /**
   * Enters it in a case; only what runs tells the other contexts, starts terms and brings the child to its carer.
   *
   * @return what the law says against the carer who keeps the child: then no agreement stands with the measure
   */
  @Transactional(propagation = Propagation.MANDATORY)
  public Entered enter(ChildCase of, Child child, FormerMeasure one, Officer by) {
    var at = clock.instant();
    var who = By.of(by);
    var order = one.asOrder();
    var refused = one.isRunning() ? placing.against(of, child, order) : List.<Refusal>of();
    var id = measures.add(of, order, one.isRunning() && refused.isEmpty() ? placing.takeOver(of, child, order, by) : null, true, who, at);
    if (one.until() != null) {
      measures.end(id, one.until(), Objects.requireNonNull(one.endReason()), who, at);
    } else {
      placements.ordered(of, id, order, at);
      if (order.isOfDirector()) {
        terms.start(of.getId().asCase(), MeasureLaw.COURT_NOTICE, noon(one));
      }
    }
    return new Entered(id, refused);
  }

  /** What became of it, with what speaks against its carer. */
  public record Entered(UUID measure, List<Refusal> againstCarer) {}

  /** The hour of a disposition is not told: its noon stands for it where a term counts hours. */
  private Moment noon(FormerMeasure one) {
    return Moment.at(one.decidedOn().atTime(12, 0).atZone(clock.getZone()).toInstant());
  }

  private ProposedMeasure proposed(LocalDate bornOn, FormerMeasure one, MeasureLaw law) {
    // the file does not say who is whose kin: what the decision calls it is believed
    var kinship = one.placeType() == PlaceType.EXTENDED_FAMILY ? Kinship.ofDegree(law.extendedDegree()) : Kinship.NONE;
    return new ProposedMeasure(one.type(), one.category(), one.body(), bornOn, one.decidedOn(), one.from(), false, one.parents(), one.child(), one.heard(),
        false, one.placeType(), kinship, one.fitness(), one.care(), room(one), new Siblings(0, ""), null, false, true);
  }

  private @Nullable Room room(FormerMeasure one) {
    return one.placeId() == null || !one.isRunning() ? null : places.find(one.placeId())
        .map(place -> new Room(place.capacity(), places.occupied(place.id(), one.key(), LocalDate.now(clock)), false, "")).orElse(null);
  }

  /** None for a day before the first one whose law is kept here. */
  private Optional<MeasureLaw> law(LocalDate day) {
    try {
      return Optional.of(MeasureLaw.of(parameters.on(day)));
    } catch (RuleViolated unknown) {
      return Optional.empty();
    }
  }
}
