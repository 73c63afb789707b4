package ro.reazem.services.nursery;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.services.points.GeneralCriterion;
import ro.reazem.services.unit.AgeGroup;

/** The list of results as it is published (rezultatele afișate): numbers of requests with points and outcome, never a name. */
@Component("nurseryPublishedList")
class PublishedList {

  private final JdbcClient jdbc;

  PublishedList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One request on it.
   *
   * @param number of the request, which the parents know
   * @param option at which it was admitted, null when it waits
   */
  record Line(String nursery, AgeGroup age, int place, String number, int criterion, int points, @Nullable Integer option, String outcome) {

    public GeneralCriterion general() {
      return GeneralCriterion.numbered(criterion);
    }
  }

  List<Line> of(UUID campaign, int edition) {
    return jdbc.sql("""
        select u.name as nursery, r.age, r.place, f.number || '/' || f.year as number, r.criterion, r.points, r.option, r.outcome
        from services.ranking r join services.nursery_file f on f.id = r.file_id join services.service_unit u on u.id = r.nursery_id
        where r.campaign_id = :campaign and r.edition = :edition order by u.name, r.age desc, r.outcome, r.place, f.number limit 2000""").param("campaign", campaign)
        .param("edition", edition).query(Line.class).list();
  }
}
