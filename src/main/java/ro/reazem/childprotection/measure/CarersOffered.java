package ro.reazem.childprotection.measure;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.carerfile.CarerSight;
import ro.reazem.platform.security.Officer;

/** The foster carers at work whom the form of a measure offers (asistenții maternali activi); whether one may receive the child is asked when it is sent. */
@Component
class CarersOffered {

  private final JdbcClient jdbc;
  private final CarerSight sight;

  CarersOffered(JdbcClient jdbc, CarerSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /**
   * One of them.
   *
   * @param there how many children live there today
   */
  record Carer(UUID personId, String name, int there) {}

  List<Carer> of(Officer officer) {
    return jdbc.sql("""
        select c.person_id, coalesce(p.family_name || ' ' || p.given_name, c.number || '/' || c.year) as name,
          (select count(*)::int from childprotection.carer_agreement a where a.carer_id = c.id and daterange(a.from_on, a.until_on, '[]') @> current_date) as there
        from childprotection.foster_carer c left join directory.person p on p.id = c.person_id where c.state = 'ACTIVE' and\s""" + CarerSight.of("c")
        + " order by name, c.id limit 300").params(sight.seen(officer, CarerSight.MATCH)).query(Carer.class).list();
  }
}
