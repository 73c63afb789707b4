package ro.reazem.services.cabinet;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The report of activity of a cabinet for a month or a year (raportul de activitate), counted from the rows of its registers, never typed. */
@Component("cabinetReport")
class CabinetReport {

  private static final String DURING = " between :from and :until and cabinet_id = :cabinet";

  private final JdbcClient jdbc;

  CabinetReport(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One figure by its code and, where it is split, the part. */
  public record Figure(String code, String part, long count) {}

  List<Figure> of(UUID cabinet, LocalDate from, LocalDate until) {
    return jdbc.sql("""
        select 'pupils' as code, '' as part, count(*) as count, 1 as place from services.pupil_file where cabinet_id = :cabinet and opened_on <= :until
          and (ended_on is null or ended_on >= :from)
        union all select 'consultations', reason, count(*), 2 from services.consultation where consulted_on""" + DURING + " group by reason\n"
        + "union all select 'treatments', case when consent_id is null then 'EMERGENCY' else '' end, count(*), 3 from services.treatment where treated_on" + DURING
        + " group by 2\nunion all select 'checkUps', case when referred_to is null then '' else 'REFERRED' end, count(*), 4 from services.check_up where examined_on" + DURING
        + " group by 2\nunion all select 'vaccinations', vaccine, count(*), 5 from services.vaccination where given_on" + DURING + " group by vaccine\n"
        + "union all select 'certificates', kind, count(*), 6 from services.health_certificate where issued_on" + DURING + " group by kind\n"
        + "union all select 'triage', kind, sum(examined), 7 from services.triage where examined_on" + DURING + " group by kind\n"
        + "union all select 'epidemics', '', count(*), 8 from services.epidemic_event where began_on" + DURING + "\n"
        + """
        union all select 'chronic', '', count(distinct c.file_id), 9 from services.chronic_disease c join services.pupil_file f on f.id = c.file_id
          where f.cabinet_id = :cabinet and c.since <= :until and (c.until_on is null or c.until_on >= :from)
        union all select 'dentalExams', case when cardinality(decayed) > 0 then 'WITH_CARIES' when cardinality(missing) + cardinality(filled) = 0 then 'CARIES_FREE' else '' end,
          count(*), 10 from services.dental_exam where cabinet_id = :cabinet and examined_on between :from and :until group by 2
        union all select 'dentalCare', procedure, count(*), 11 from services.dental_care where cabinet_id = :cabinet and done_on between :from and :until group by procedure
        union all select 'signals', '', count(*), 12 from services.pupil_signal where cabinet_id = :cabinet and told_on between :from and :until
        union all select 'activities', kind, count(*), 13 from services.cabinet_activity where held_on""" + DURING + " group by kind order by place, part")
        .param("cabinet", cabinet).param("from", from).param("until", until).query((row, n) -> new Figure(row.getString("code"), row.getString("part"), row.getLong("count")))
        .list().stream().filter(one -> one.count() > 0 || one.part().isEmpty()).toList();
  }
}
