package ro.reazem.childprotection.prevention;

import static ro.reazem.childprotection.statistics.Breakdown.AGE;
import static ro.reazem.childprotection.statistics.Breakdown.SEX;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.childprotection.statistics.Breakdown;
import ro.reazem.childprotection.statistics.Indicator;
import ro.reazem.childprotection.statistics.Indicator.Kind;
import ro.reazem.childprotection.statistics.Opens;

/** What is counted of prevention (prevenirea separării): children newly followed, and those with a running service plan. */
@Configuration("childPreventionIndicators")
class PreventionIndicators {

  private static final Opens FILES = new Opens("childprotection.prevention_file", "x.number || '/' || x.year", "/childprotection/prevention/", ChildSight.of("x"),
      "childprotection.prevention.read");
  private static final Breakdown TRIGGER = Breakdown.by("trigger", "childprotection.prevention.trigger.");
  private static final Breakdown SERVICE = Breakdown.by("locality", "");
  private static final String ROWS = "select f.id as subject, f.id as owner, 1 as amount, array[f.trigger, f.service, " + Breakdown.age("p.born_on", ":until")
      + ", p.sex] as values from childprotection.prevention_file f left join directory.person p on p.id = f.child_id where ";

  @Bean
  Indicator childrenFoundAtRisk() {
    return new Indicator("S17", Kind.FLOW, List.of(TRIGGER, SERVICE, AGE, SEX), FILES, ROWS + "f.registered_at >= :from and f.registered_at < cast(:until as date) + 1");
  }

  @Bean
  Indicator runningServicePlans() {
    return new Indicator("S17.2", Kind.STOCK, List.of(TRIGGER, SERVICE, AGE, SEX), FILES,
        ROWS + "f.active_since <= :until and (f.ended_on is null or f.ended_on > :until)");
  }

  @Bean
  Indicator childrenReferredByServices() {
    return new Indicator("S17.3", Kind.FLOW, List.of(TRIGGER, SERVICE, AGE, SEX), FILES, ROWS + "f.state in ('REFERRED', 'SIGNALLED') and f.ended_on between :from and :until");
  }
}
