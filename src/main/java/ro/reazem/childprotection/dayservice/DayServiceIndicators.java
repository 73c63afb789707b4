package ro.reazem.childprotection.dayservice;

import static ro.reazem.childprotection.statistics.Breakdown.AGE;
import static ro.reazem.childprotection.statistics.Breakdown.SEX;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.childprotection.statistics.Breakdown;
import ro.reazem.childprotection.statistics.Indicator;
import ro.reazem.childprotection.statistics.Indicator.Kind;
import ro.reazem.childprotection.statistics.Opens;

/** What is counted of day services (servicii de prevenire): the children who take part in them at the end of the quarter. */
@Configuration("childDayServiceIndicators")
class DayServiceIndicators {

  private static final Opens ENROLMENTS = new Opens(EnrolmentSight.ENROLLED, "x.file_number", "/childprotection/day-services?enrolment=", EnrolmentSight.of("x"),
      EnrolmentSight.READ);

  @Bean
  Indicator childrenInDayServices() {
    return new Indicator("S05", Kind.STOCK, List.of(Breakdown.by("dayType", "childprotection.dayservice.type."), AGE, SEX, Breakdown.by("dayService", "")), ENROLMENTS,
        "select e.id as subject, e.id as owner, 1 as amount, array[s.type, " + Breakdown.age("p.born_on", ":until") + """
            , p.sex, s.name] as values from childprotection.service_enrolment e join childprotection.day_service s on s.id = e.service_id
            left join directory.person p on p.id = e.child_id where e.from_day <= :until and (e.until_day is null or e.until_day >= :until)""");
  }
}
