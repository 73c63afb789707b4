package ro.reazem.childprotection.disability;

import static ro.reazem.childprotection.statistics.Breakdown.AGE;
import static ro.reazem.childprotection.statistics.Breakdown.SEX;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.childprotection.statistics.Breakdown;
import ro.reazem.childprotection.statistics.Care;
import ro.reazem.childprotection.statistics.Indicator;
import ro.reazem.childprotection.statistics.Indicator.Kind;
import ro.reazem.childprotection.statistics.Opens;

/** What is counted of children with disabilities (copii încadrați în grad de handicap): those with a valid certificate. */
@Configuration("childDisabilityIndicators")
class DisabilityIndicators {

  private static final Opens FILES = new Opens("childprotection.disability_file", "x.number || '/' || x.year", "/childprotection/disability/", ChildSight.of("x"),
      "childprotection.disability.read");
  private static final String IN_CARE = """
      case when exists (select from care where care.child_id = t.child_id and\s""" + Care.AT_END + ") then 'IN_CARE' else 'AT_HOME' end";

  @Bean
  Indicator childrenWithACertificate() {
    return new Indicator("S06", Kind.STOCK, List.of(Breakdown.by("degree", "childprotection.disability.degree."), Breakdown.by("handicap", "childprotection.disability.type."),
        AGE, SEX, Breakdown.by("lives", "childprotection.statistics.lives.")), FILES,
        "select t.id as subject, t.file_id as owner, 1 as amount, array[t.degree, t.types[1], " + Breakdown.age("p.born_on", ":until") + ", p.sex, " + IN_CARE + """
            ] as values from childprotection.disability_certificate t left join directory.person p on p.id = t.child_id
            where t.valid_from <= :until and t.ends_on >= :until""");
  }
}
