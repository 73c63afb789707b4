package ro.reazem.childprotection.place;

import static ro.reazem.childprotection.statistics.Breakdown.PLACE;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.childprotection.statistics.Breakdown;
import ro.reazem.childprotection.statistics.Care;
import ro.reazem.childprotection.statistics.Indicator;
import ro.reazem.childprotection.statistics.Indicator.Kind;
import ro.reazem.childprotection.statistics.Opens;

/** What is counted of places (locuri): capacity as it stands when signed, and how many are taken. */
@Configuration("childPlaceIndicators")
class PlaceIndicators {

  private static final Breakdown OWNERSHIP = Breakdown.by("ownership", "childprotection.statistics.ownership.");
  private static final String VALUES = "array[l.type, case when l.public_service then 'PUBLIC' else 'PRIVATE' end] as values";
  private static final Opens PLACES = new Opens("childprotection.place", "x.name", "/childprotection/places/", "true", "childprotection.place.read");
  private static final String TAKEN = "(select care.place_id, count(*) as taken from care where " + Care.AT_END + " group by care.place_id)";

  @Bean
  Indicator capacityOfPlaces() {
    return new Indicator("S16", Kind.MOMENT, List.of(PLACE, OWNERSHIP), PLACES,
        "select l.id as subject, l.id as owner, l.capacity as amount, " + VALUES + " from childprotection.place l");
  }

  @Bean
  Indicator placesTaken() {
    return new Indicator("S16.2", Kind.STOCK, List.of(PLACE, OWNERSHIP), PLACES,
        "select l.id as subject, l.id as owner, t.taken::int as amount, " + VALUES + " from childprotection.place l join " + TAKEN + " as t on t.place_id = l.id");
  }

  @Bean
  Indicator placesFree() {
    return new Indicator("S16.3", Kind.MOMENT, List.of(PLACE, OWNERSHIP), PLACES,
        "select l.id as subject, l.id as owner, greatest(0, l.capacity - coalesce(t.taken, 0))::int as amount, " + VALUES
            + " from childprotection.place l left join " + TAKEN + " as t on t.place_id = l.id");
  }
}
