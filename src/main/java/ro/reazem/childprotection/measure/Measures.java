package ro.reazem.childprotection.measure;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.place.PlaceType;

/** The measures of a case, handed out after its desk handed out the case. */
@Component("childMeasures")
class Measures {

  private static final String ONE = """
      select m.*, l.name as place, l.licensed_until, p.family_name || ' ' || p.given_name as carer from childprotection.measure m
      left join childprotection.place l on l.id = m.place_id left join directory.person p on p.id = m.carer_person_id where\s""";

  private final JdbcClient jdbc;

  Measures(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  List<Measure> of(ChildCaseId id) {
    return jdbc.sql(ONE + "m.case_id = :case order by m.from_day desc, m.ordered_at desc").param("case", id.value()).query(Measures::measure).list();
  }

  Optional<Measure> running(ChildCaseId id) {
    return of(id).stream().filter(Measure::isRunning).findFirst();
  }

  boolean sent(UUID key) {
    return jdbc.sql("select exists (select from childprotection.measure where one_time_key = :key)").param("key", key).query(Boolean.class).single();
  }

  /** What of the child is in force from that day on, what the new measure itself ends left out. */
  Optional<MeasureType> beside(UUID child, LocalDate from, @Nullable UUID ended) {
    return jdbc.sql("""
        select type from childprotection.measure where child_id = :child and id is distinct from cast(:ended as uuid) and (until_day is null or until_day >= :from)
        order by type = 'SPECIALISED_SUPERVISION', from_day desc limit 1""").param("child", child).param("ended", ended).param("from", from)
        .query(MeasureType.class).optional();
  }

  /** How many brothers and sisters under a placement live elsewhere on the day. */
  int siblingsApart(ChildCase of, @Nullable UUID place, @Nullable UUID carer, LocalDate day) {
    return of.siblingGroupId() == null ? 0 : jdbc.sql("""
        select count(distinct m.child_id) from childprotection.measure m join childprotection.child_case c on c.id = m.case_id
        where c.sibling_group_id = :group and m.child_id <> :child and m.place_type is not null and m.from_day <= :day and (m.until_day is null or m.until_day >= :day)
          and not coalesce(m.place_id = cast(:place as uuid), false) and not coalesce(m.carer_person_id = cast(:carer as uuid), false)""")
        .param("group", of.siblingGroupId()).param("child", of.childId()).param("day", day).param("place", place).param("carer", carer)
        .query(Integer.class).single();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  UUID add(ChildCase of, MeasureOrder what, @Nullable UUID agreement, boolean takenOver, By by, Instant at) {
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into childprotection.measure (id, one_time_key, case_id, child_id, type, category, body, decision_number, decided_on, from_day, place_type, place_id,
          carer_person_id, agreement_id, severe_care, parental_rights, contribution_bani, visits, obligations, parents_consent, child_consent, heard, opposition, waiver,
          split_reason, service_plan, communicated_on, taken_over, ordered_by, ordered_by_name, ordered_at)
        values (:id, :key, :case, :child, :type, :category, :body, :number, :decided, :from, :placeType, :place, :carer, :agreement, :severe, :rights,
          :contribution, :visits, :obligations, :parents, :consent, :heard, :opposition, :waiver, :split, :servicePlan, :communicated, :takenOver, :by, :byName, :at)""")
        .param("id", id).param("agreement", agreement).param("key", what.key()).param("case", of.getId().value()).param("child", of.childId()).param("type", what.type().name())
        .param("category", what.category().name()).param("body", what.body().name()).param("number", what.number()).param("decided", what.decidedOn())
        .param("from", what.from()).param("placeType", what.placeType() == null ? null : what.placeType().name()).param("place", what.placeId())
        .param("carer", what.carerId()).param("severe", what.care().countsOn(what.from())).param("rights", what.rights().name())
        .param("contribution", what.contribution()).param("visits", what.visits()).param("obligations", what.obligations()).param("parents", what.parents().name())
        .param("consent", what.child().name()).param("heard", what.heard()).param("opposition", what.opposition()).param("waiver", what.waiver())
        .param("split", what.splitReason()).param("servicePlan", what.servicePlan()).param("communicated", what.communicatedOn()).param("takenOver", takenOver).param("by", by.id()).param("byName", by.name()).param("at", at.atOffset(ZoneOffset.UTC)).update();
    return id;
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void end(UUID measure, LocalDate last, EndReason why, By by, Instant at) {
    jdbc.sql("""
        update childprotection.measure set until_day = :last, end_reason = :why, ended_by = :by, ended_by_name = :byName, ended_at = :at where id = :id""")
        .param("last", last).param("why", why.name()).param("by", by.id()).param("byName", by.name()).param("at", at.atOffset(ZoneOffset.UTC))
        .param("id", measure).update();
  }

  private static Measure measure(ResultSet row, int n) throws SQLException {
    var place = row.getString("place_type");
    var end = row.getString("end_reason");
    return new Measure(row.getObject("id", UUID.class), MeasureType.valueOf(row.getString("type")), Category.valueOf(row.getString("category")),
        DecisionBody.valueOf(row.getString("body")), row.getString("decision_number"), row.getObject("decided_on", LocalDate.class),
        row.getObject("from_day", LocalDate.class), row.getObject("until_day", LocalDate.class), place == null ? null : PlaceType.valueOf(place),
        row.getObject("place_id", UUID.class), row.getString("place"), row.getObject("licensed_until", LocalDate.class), row.getString("carer"),
        row.getBoolean("severe_care"), ParentalRights.valueOf(row.getString("parental_rights")), row.getObject("contribution_bani", Long.class),
        row.getString("visits"), row.getString("obligations"), end == null ? null : EndReason.valueOf(end), row.getString("ordered_by_name"),
        row.getObject("ordered_at", OffsetDateTime.class).toInstant(), row.getString("ended_by_name"),
        row.getObject("communicated_on", LocalDate.class));
  }
}
