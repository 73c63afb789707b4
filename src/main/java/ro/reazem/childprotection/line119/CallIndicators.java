package ro.reazem.childprotection.line119;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.childprotection.statistics.Breakdown;
import ro.reazem.childprotection.statistics.Indicator;
import ro.reazem.childprotection.statistics.Indicator.Kind;
import ro.reazem.childprotection.statistics.Opens;

/** What is counted of the telephone of the child (telefonul copilului): calls within the quarter, real or not, urgent or not. */
@Configuration("childCallIndicators")
class CallIndicators {

  private static final Opens DAYS = new Opens("childprotection.line_119_calls", "to_char(x.day, 'DD.MM.YYYY')", "/childprotection/calls?at=", CountingCalls.of("x"),
      CountingCalls.READ);

  @Bean
  Indicator callsToTheTelephoneOfTheChild() {
    return new Indicator("S19", Kind.FLOW, List.of(Breakdown.by("call", "childprotection.statistics.call."), Breakdown.by("urgent", "childprotection.statistics.urgent.")), DAYS, """
        select t.id as subject, t.id as owner, t.calls as amount, array[case when t.kind = 'OTHER' then 'OTHER' else 'REAL' end,
          case t.kind when 'URGENT' then 'YES' when 'REAL' then 'NO' else '' end] as values
        from childprotection.line_119_calls t where t.calls > 0 and t.day between :from and :until""");
  }
}
