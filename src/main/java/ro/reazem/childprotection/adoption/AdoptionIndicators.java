package ro.reazem.childprotection.adoption;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.childprotection.statistics.Breakdown;
import ro.reazem.childprotection.statistics.Indicator;
import ro.reazem.childprotection.statistics.Indicator.Kind;
import ro.reazem.childprotection.statistics.Opens;

/** What is counted of adoptions (adopții): files and adopters, without any file that could be opened from a figure. */
@Configuration("childAdoptionIndicators")
class AdoptionIndicators {

  private static final Breakdown STATE = Breakdown.by("adoption", "childprotection.adoption.state.");
  private static final Breakdown HARD = Breakdown.by("hard", "childprotection.statistics.hard.");
  /** No row leads to a child, and none says its age or sex: together they would. */
  private static final String FILE = "select f.id as subject, null::uuid as owner, 1 as amount, array[f.state, case when f.hard then 'YES' else 'NO' end] as values from childprotection.adoption_file f where ";

  @Bean
  Indicator runningAdoptions() {
    return new Indicator("S13", Kind.MOMENT, List.of(STATE, HARD), Opens.NOTHING, FILE + "f.opened_on <= :until and f.ended_on is null");
  }

  @Bean
  Indicator approvedAdoptions() {
    return new Indicator("S13.2", Kind.FLOW, List.of(), Opens.NOTHING,
        "select f.id as subject, null::uuid as owner, 1 as amount, array[]::text[] as values from childprotection.adoption_file f where f.approved_on between :from and :until");
  }

  @Bean
  Indicator attestedAdopters() {
    return new Indicator("S13.3", Kind.STOCK, List.of(), Opens.NOTHING,
        "select a.id as subject, null::uuid as owner, 1 as amount, array[]::text[] as values from childprotection.adopters_file a where a.attested_on <= :until and a.good_until >= :until "
            + "and (a.ended_on is null or a.ended_on > :until)");
  }
}
