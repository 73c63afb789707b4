package ro.reazem.childprotection.fostercarer;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.childprotection.carerfile.CarerSight;
import ro.reazem.childprotection.statistics.Breakdown;
import ro.reazem.childprotection.statistics.Indicator;
import ro.reazem.childprotection.statistics.Indicator.Kind;
import ro.reazem.childprotection.statistics.Opens;

/** What is counted of foster carers (asistenți maternali): attested, employed, suspended, on leave, their places and their children. */
@Configuration("fosterCarerIndicators")
class CarerIndicators {

  private static final Opens CARERS = new Opens("childprotection.foster_carer", "x.number || '/' || x.year", "/childprotection/carers/", CarerSight.of("x"), CarerSight.READ);
  private static final Breakdown STANDING = Breakdown.by("standing", "childprotection.statistics.standing.");
  private static final Breakdown LEAVE = Breakdown.by("leave", "childprotection.statistics.leave.");
  private static final Breakdown AGREEMENT = Breakdown.by("agreement", "childprotection.carer.placement.");
  /** The attest that counted on the day, of whoever was not yet out of it. */
  private static final String ATTESTED = """
      from childprotection.foster_carer f join lateral (select a.children from childprotection.carer_attestation a where a.carer_id = f.id and a.issued_on <= :until
        order by a.issued_on desc limit 1) as a on true where (f.ended_on is null or f.ended_on > :until)""";
  private static final String SUSPENDED = """
      coalesce((select s.kind = 'SUSPEND' from childprotection.carer_step s where s.carer_id = f.id and s.kind in ('SUSPEND', 'RESUME') and s.acted_on <= :until
        order by s.acted_on desc, s.position desc limit 1), false)""";
  private static final String VALUES = "array[case when " + SUSPENDED + " then 'SUSPENDED' when f.contract_on <= :until then 'EMPLOYED' else 'ATTESTED' end, "
      + "case when exists (select from childprotection.carer_absence b where b.carer_id = f.id and b.from_on <= :until and b.until_on >= :until) then 'ON_LEAVE' else 'THERE' end] as values ";

  @Bean
  Indicator attestedCarers() {
    return new Indicator("S12", Kind.STOCK, List.of(STANDING, LEAVE), CARERS, "select f.id as subject, f.id as owner, 1 as amount, " + VALUES + ATTESTED);
  }

  @Bean
  Indicator placesOfCarers() {
    return new Indicator("S12.2", Kind.STOCK, List.of(STANDING, LEAVE), CARERS, "select f.id as subject, f.id as owner, a.children as amount, " + VALUES + ATTESTED);
  }

  @Bean
  Indicator childrenOfCarers() {
    return new Indicator("S12.3", Kind.STOCK, List.of(AGREEMENT), CARERS, """
        select g.id as subject, g.carer_id as owner, 1 as amount, array[g.kind] as values from childprotection.carer_agreement g
        where g.from_on <= :until and (g.until_on is null or g.until_on >= :until)""");
  }
}
