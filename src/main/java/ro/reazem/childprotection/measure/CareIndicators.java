package ro.reazem.childprotection.measure;

import static ro.reazem.childprotection.statistics.Breakdown.AGE;
import static ro.reazem.childprotection.statistics.Breakdown.PLACE;
import static ro.reazem.childprotection.statistics.Breakdown.SERVICE;
import static ro.reazem.childprotection.statistics.Breakdown.SEX;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.childprotection.statistics.Breakdown;
import ro.reazem.childprotection.statistics.Care;
import ro.reazem.childprotection.statistics.Indicator;
import ro.reazem.childprotection.statistics.Indicator.Kind;
import ro.reazem.childprotection.statistics.Opens;

/** What is counted of children in care (copii în sistemul de protecție specială): where they live, who comes, who leaves, who is of age, whose brothers and sisters live elsewhere. */
@Configuration("childCareIndicators")
class CareIndicators {

  private static final Breakdown BODY = Breakdown.by("body", "childprotection.measure.body.");
  private static final Breakdown TYPE = Breakdown.by("measure", "childprotection.measure.type.");
  private static final Breakdown OWNERSHIP = Breakdown.by("ownership", "childprotection.statistics.ownership.");
  private static final Breakdown END = Breakdown.by("end", "childprotection.measure.end.");
  private static final Breakdown STAY = Breakdown.by("stay", "childprotection.statistics.stay.");
  private static final Breakdown CATEGORY = Breakdown.by("category", "childprotection.measure.category.");
  private static final Breakdown ORIGIN = Breakdown.by("origin", "childprotection.origin.");
  private static final Breakdown TOGETHER = Breakdown.by("together", "childprotection.statistics.together.");
  private static final Breakdown REASONED = Breakdown.by("reasoned", "childprotection.statistics.reasoned.");
  private static final String ENTERED = "care.enters and care.from_day between :from and :until";
  private static final String LEFT = "care.leaves and care.until_day >= :before and care.until_day < :until";
  private static final String LASTED = """
      case when care.until_day < care.since + interval '6 months' then 'UNDER_6M' when care.until_day < care.since + interval '1 year' then 'UNDER_1Y'
        when care.until_day < care.since + interval '2 years' then 'UNDER_2Y' when care.until_day < care.since + interval '5 years' then 'UNDER_5Y' else 'OVER_5Y' end""";
  private static final String ADULT = "care.born_on + make_interval(years => :majority) <= %s";
  /** Whoever lives in one residential service or with one person lives together; nobody else does. */
  private static final String SIBLINGS = """
      select c.sibling_group_id as subject, null::uuid as owner, 1 as amount, array[
        case when count(distinct coalesce(care.place_id, care.carer_person_id)) = 1 and bool_and(coalesce(care.place_id, care.carer_person_id) is not null)
          then 'TOGETHER' else 'SPLIT' end,
        case when bool_or(care.split_reason <> '') then 'YES' else 'NO' end] as values
      from care join childprotection.child_case c on c.id = care.case_id where c.sibling_group_id is not null and\s""" + Care.AT_END
      + " group by c.sibling_group_id having count(*) > 1";

  @Bean
  Indicator childrenInFamilies() {
    return new Indicator("S01", Kind.STOCK, List.of(PLACE, AGE, SEX, BODY, SERVICE), Opens.CASES,
        Care.rows("care.place_type, " + Breakdown.age("care.born_on", ":until") + ", care.sex, care.body, care.service", Care.AT_END + " and " + Care.IN_FAMILY));
  }

  @Bean
  Indicator childrenInResidentialServices() {
    return new Indicator("S02", Kind.STOCK, List.of(OWNERSHIP, PLACE, AGE, SEX, SERVICE), Opens.CASES,
        Care.rows("care.ownership, care.place_type, " + Breakdown.age("care.born_on", ":until") + ", care.sex, care.service", Care.AT_END + " and not " + Care.IN_FAMILY));
  }

  @Bean
  Indicator childrenComingIntoCare() {
    return new Indicator("S03", Kind.FLOW, List.of(TYPE, BODY, CATEGORY, ORIGIN, AGE), Opens.CASES,
        Care.rows("care.type, care.body, care.category, c.origin, " + Breakdown.age("care.born_on", "care.from_day"), ENTERED));
  }

  @Bean
  Indicator childrenLeavingCare() {
    return new Indicator("S04", Kind.FLOW, List.of(END, AGE, STAY), Opens.CASES,
        Care.rows("care.end_reason, " + Breakdown.age("care.born_on", "care.until_day") + ", " + LASTED, LEFT));
  }

  @Bean
  Indicator youngPeopleInCare() {
    return new Indicator("S14", Kind.STOCK, List.of(PLACE, SEX), Opens.CASES, Care.rows("care.place_type, care.sex", Care.AT_END + " and " + ADULT.formatted(":until")));
  }

  @Bean
  Indicator youngPeopleLeavingCare() {
    return new Indicator("S14.2", Kind.FLOW, List.of(END, STAY), Opens.CASES, Care.rows("care.end_reason, " + LASTED, LEFT + " and " + ADULT.formatted("care.until_day")));
  }

  @Bean
  Indicator brothersAndSistersInCare() {
    return new Indicator("S20", Kind.STOCK, List.of(TOGETHER, REASONED), Opens.NOTHING, SIBLINGS);
  }
}
