package ro.reazem.childprotection.measure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.attestation.Arrival;
import ro.reazem.childprotection.attestation.ChildToPlace;
import ro.reazem.childprotection.attestation.PlacementKind;
import ro.reazem.childprotection.attestation.SiblingException;
import ro.reazem.childprotection.carerfile.NewAgreement;
import ro.reazem.childprotection.carerfile.PlacingWithCarer;
import ro.reazem.childprotection.childcase.Child;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.place.PlaceType;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.DateRange;
import ro.reazem.platform.security.Officer;

/** A child comes by a measure to a foster carer (plasament la asistent maternal): the attest is asked, and the agreement begins and ends with the measure. */
@Component
class PlacingByMeasure {

  private final JdbcClient jdbc;
  private final PlacingWithCarer placing;
  private final Clock clock;

  PlacingByMeasure(JdbcClient jdbc, PlacingWithCarer placing, Clock clock) {
    this.jdbc = jdbc;
    this.placing = placing;
    this.clock = clock;
  }

  /** What the law on carers says against it; nothing where no carer receives the child. */
  List<Refusal> against(ChildCase of, Child child, MeasureOrder what) {
    if (what.placeType() != PlaceType.FOSTER_CARER) {
      return List.of();
    }
    var file = file(what.carerId());
    return file == null ? List.of(Refusal.of(MeasureRule.CARER_HAS_NO_FILE))
        : placing.refusals(file, arrival(of, child, what, file)).stream().map(Refusal::ofCarer).toList();
  }

  /** @return the agreement; null where no carer receives the child */
  @Transactional(propagation = Propagation.MANDATORY)
  @Nullable UUID place(ChildCase of, Child child, MeasureOrder what, Officer by) {
    return place(of, child, what, what.from(), by);
  }

  /** The same for a child who lives there since long before: the visits are counted from today. */
  @Transactional(propagation = Propagation.MANDATORY)
  @Nullable UUID takeOver(ChildCase of, Child child, MeasureOrder what, Officer by) {
    return place(of, child, what, LocalDate.now(clock), by);
  }

  private @Nullable UUID place(ChildCase of, Child child, MeasureOrder what, LocalDate visitsFrom, Officer by) {
    var file = what.placeType() == PlaceType.FOSTER_CARER ? file(what.carerId()) : null;
    return file == null ? null : placing.place(new NewAgreement(file, of.getId().value(), what.number(), arrival(of, child, what, file)), visitsFrom, by, clock)
        .getFirst();
  }

  /** The agreement that belongs to the measure ends with it, unless it ended before. */
  @Transactional(propagation = Propagation.MANDATORY)
  void leave(UUID measure, LocalDate last, EndReason why, Officer by) {
    jdbc.sql("""
        select a.id from childprotection.measure m join childprotection.carer_agreement a on a.id = m.agreement_id where m.id = :id and a.end_reason is null""")
        .param("id", measure).query(UUID.class).optional().ifPresent(agreement -> placing.end(agreement, last, reason(why), "", by, clock));
  }

  private Arrival arrival(ChildCase of, Child child, MeasureOrder what, UUID file) {
    int degree = what.kinship().degree();
    var one = new ChildToPlace(child.id(), child.name(), child.bornOn(), child.sex() == null ? Sex.NOT_STATED : Sex.valueOf(child.sex()),
        what.care().countsOn(what.from()), false, degree == 0 ? null : degree);
    boolean siblings = of.siblingGroupId() != null && jdbc.sql("""
        select exists (select from childprotection.carer_agreement a join childprotection.child_case c on c.child_id = a.child_person_id
          where a.carer_id = :file and c.sibling_group_id = :group and c.child_id <> :child and daterange(a.from_on, a.until_on, '[]') @> cast(:day as date))""")
        .param("file", file).param("group", of.siblingGroupId()).param("child", of.childId()).param("day", what.from()).query(Boolean.class).single();
    return new Arrival(what.type() == MeasureType.EMERGENCY_PLACEMENT ? PlacementKind.EMERGENCY : PlacementKind.PLACEMENT, new DateRange(what.from(), null),
        List.of(one), siblings, what.waiver().isBlank() || !siblings ? null : new SiblingException(what.waiver(), what.number(), what.decidedOn()));
  }

  private @Nullable UUID file(@Nullable UUID person) {
    return person == null ? null : jdbc.sql("""
        select id from childprotection.foster_carer where person_id = any(directory.same_person(:person)) and ended_on is null
        order by requested_on desc, id limit 1""").param("person", person).query(UUID.class).optional().orElse(null);
  }

  private static ro.reazem.childprotection.carerfile.EndReason reason(EndReason why) {
    return switch (why) {
      case REINTEGRATION, EMERGENCY_REVOKED -> ro.reazem.childprotection.carerfile.EndReason.REINTEGRATED;
      case REPLACED -> ro.reazem.childprotection.carerfile.EndReason.REPLACED;
      case ADOPTION -> ro.reazem.childprotection.carerfile.EndReason.ADOPTED;
      case GUARDIANSHIP -> ro.reazem.childprotection.carerfile.EndReason.GUARDIANSHIP;
      case MAJORITY, END_OF_STUDIES -> ro.reazem.childprotection.carerfile.EndReason.OF_AGE;
      case DEATH -> ro.reazem.childprotection.carerfile.EndReason.DIED;
      case TRANSFER, REPATRIATION, ANNULLED -> ro.reazem.childprotection.carerfile.EndReason.OTHER;
    };
  }
}
