package ro.reazem.people.kinship;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is what to a person, and who may act for them. */
@Component
public class Kinship {

  private final JdbcClient jdbc;

  Kinship(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Relations in both directions, each told from the person's side; those that ended come last. */
  public List<RelationLine> of(UUID person) {
    return jdbc.sql("""
        select r.id, o.id as other_id, trim(o.given_name || ' ' || o.family_name) as other_name,
          'people.relation.' || r.kind || case when r.person_id = :person and r.kind not in ('SPOUSE', 'PARTNER')
            then '.inverse' else '' end as label, o.born_on, o.died_on, r.since, r.until, r.proof
        from people.person_relation r
        join people.person o on o.id = case when r.person_id = :person then r.other_id else r.person_id end
        where r.person_id = :person or r.other_id = :person
        order by r.until is not null, r.kind, o.born_on""").param("person", person).query(RelationLine.class).list();
  }

  public List<MeasureLine> measuresOf(UUID person) {
    return jdbc.sql("""
        select m.id, m.kind, m.authority, m.ruling_number, m.ruling_date, m.representative_id,
          coalesce(trim(r.given_name || ' ' || r.family_name), m.representative_name) as representative, m.scope, m.since,
          m.until,
          """ + EndingMeasures.REPLACED + """
           as replaced from people.capacity_measure m left join people.person r on r.id = m.representative_id
        where m.person_id = :person order by m.since desc""").param("person", person).query(MeasureLine.class).list();
  }
}
