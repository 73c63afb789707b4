package ro.reazem.childprotection.deed;

import static ro.reazem.childprotection.statistics.Breakdown.AGE;
import static ro.reazem.childprotection.statistics.Breakdown.SEX;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.childprotection.statistics.Breakdown;
import ro.reazem.childprotection.statistics.Indicator;
import ro.reazem.childprotection.statistics.Indicator.Kind;
import ro.reazem.childprotection.statistics.Opens;

/** What is counted of children who do not answer for an offence (copii care nu răspund penal): deeds told within the quarter. */
@Configuration("childDeedIndicators")
class DeedIndicators {

  @Bean
  Indicator deedsOfChildren() {
    return new Indicator("S10", Kind.FLOW, List.of(Breakdown.by("discernment", "childprotection.deed.discernment."), Breakdown.by("serious", "childprotection.statistics.serious."), AGE, SEX),
        Opens.CASES, "select d.id as subject, d.case_id as owner, 1 as amount, array[d.discernment, case when d.serious then 'YES' else 'NO' end, "
        + Breakdown.age("p.born_on", "d.deed_on") + """
            , p.sex] as values from childprotection.deed d left join directory.person p on p.id = d.child_id
            where d.notice_on between :from and :until""");
  }
}
