package ro.reazem.childprotection.childfile;

import static ro.reazem.childprotection.statistics.Breakdown.AGE;
import static ro.reazem.childprotection.statistics.Breakdown.SEX;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.childprotection.statistics.Breakdown;
import ro.reazem.childprotection.statistics.Indicator;
import ro.reazem.childprotection.statistics.Indicator.Kind;
import ro.reazem.childprotection.statistics.Opens;

/** What is counted of the files beside the protection case (părinți plecați, copii părăsiți în spitale, copii ai străzii, minori repatriați, tutele). */
@Configuration("childFileIndicators")
class FileIndicators {

  private static final Opens FILES = new Opens("childprotection.child_file", "x.number || '/' || x.year", "/childprotection/files/", "x.kind <> 'MATERNITY' and " + ChildSight.of("x"),
      "childprotection.flow.read");
  private static final Breakdown SITUATION = Breakdown.by("situation", "childprotection.choice.situation.");
  private static final Breakdown LIVES_WITH = Breakdown.by("livesWith", "childprotection.choice.livesWith.");
  private static final Breakdown COUNTRY = Breakdown.by("country", "");
  private static final Breakdown ENDED = Breakdown.by("ended", "childprotection.statistics.ended.");
  private static final String STILL = "f.opened_on <= :until and (f.ended_on is null or f.ended_on > :until)";
  private static final String OPENED = "f.opened_on between :from and :until";

  @Bean
  Indicator childrenOfParentsAbroad() {
    return new Indicator("S07", Kind.STOCK, List.of(SITUATION, LIVES_WITH, COUNTRY, AGE, SEX), FILES,
        rows("PARENTS_ABROAD", "coalesce(f.facts ->> 'situation', ''), coalesce(f.facts ->> 'livesWith', ''), coalesce(f.facts ->> 'country', '')", STILL));
  }

  @Bean
  Indicator childrenOfTheStreet() {
    return new Indicator("S09", Kind.STOCK, List.of(AGE, SEX), FILES, rows("STREET", null, STILL));
  }

  @Bean
  Indicator childrenLeftInHospitals() {
    return new Indicator("S11", Kind.FLOW, List.of(ENDED, AGE, SEX), Opens.CASES, rows("MATERNITY", "case when f.state = 'WITH_FAMILY' then 'WITH_FAMILY' when f.ended_on is null then 'RUNNING' else 'OTHER' end", OPENED));
  }

  @Bean
  Indicator childrenBroughtBack() {
    return new Indicator("S18", Kind.FLOW, List.of(COUNTRY, Breakdown.by("trafficked", "childprotection.statistics.trafficked."), AGE, SEX), FILES,
        rows("REPATRIATION", "coalesce(f.facts ->> 'country', ''), case when f.facts ->> 'traffickingTold' is null then 'NO' else 'YES' end", OPENED));
  }

  private static String rows(String kind, @Nullable String own, String where) {
    return "select f.id as subject, f.id as owner, 1 as amount, array[" + (own == null ? "" : own + ", ") + Breakdown.age("p.born_on", ":until")
        + ", p.sex] as values from childprotection.child_file f left join directory.person p on p.id = f.child_id where f.kind = '" + kind + "' and " + where;
  }
}
