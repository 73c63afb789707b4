package ro.reazem.childprotection.intervention;

import static ro.reazem.childprotection.statistics.Breakdown.AGE;
import static ro.reazem.childprotection.statistics.Breakdown.SEX;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.childprotection.statistics.Breakdown;
import ro.reazem.childprotection.statistics.Indicator;
import ro.reazem.childprotection.statistics.Indicator.Kind;
import ro.reazem.childprotection.statistics.Opens;

/** What is counted of violence (abuz, neglijare, exploatare): what was found of signals within the quarter. */
@Configuration("childInterventionIndicators")
class InterventionIndicators {

  private static final Breakdown RESULT = Breakdown.by("result", "childprotection.intervention.result.");
  private static final Breakdown FORM = Breakdown.by("form", "childprotection.intervention.form.");

  @Bean
  Indicator whatWasFoundOfSignals() {
    return new Indicator("S08", Kind.FLOW, List.of(RESULT, FORM, AGE, SEX), Opens.CASES,
        "select e.id as subject, e.case_id as owner, 1 as amount, array[e.subject, coalesce((select split_part(x.s ->> 'text', ' ', 1) from jsonb_array_elements(e.said) as x (s) where x.s ->> 'what' = 'forms' limit 1), ''), " + Breakdown.age("p.born_on", ":until") + """
            , p.sex] as values from childprotection.intervention_entry e join childprotection.child_case c on c.id = e.case_id
            left join directory.person p on p.id = c.child_id
            where e.kind = 'FINDING' and e.happened_at >= :from and e.happened_at < cast(:until as date) + 1""");
  }
}
