package ro.reazem.intake.merge;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.intake.sight.IntakeSight;
import ro.reazem.platform.security.Officer;

/** Papers of a person with the petition or referral that came of them, and those that came since a merge. */
@Component
class IntakeMergeRegister {

  private static final String READ = "intake.entry.read";
  private static final String LINE = """
      select e.id, e.number || '/' || e.year as number, e.registered_on, e.subject,
        case when exists (select from intake.referral r where r.entry_id = e.id) then 'REFERRAL'
          when exists (select from intake.petition p where p.entry_id = e.id) then 'PETITION' else 'ENTRY' end as kind, %s as to_absorbed
      from intake.entry e\s""";

  private final JdbcClient jdbc;
  private final IntakeSight sight;

  IntakeMergeRegister(JdbcClient jdbc, IntakeSight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /**
   * A paper of the registry.
   *
   * @param kind what came of it; the message key is intake.merge.kind.kind
   * @param toAbsorbed whose it was said to be, null while nobody has
   */
  record Line(UUID id, String number, LocalDate registeredOn, String subject, String kind, @Nullable Boolean toAbsorbed) {}

  /** What would follow when the person's record is merged into another. */
  List<Line> of(Officer officer, UUID person) {
    return sight.bind(jdbc.sql(LINE.formatted("null::boolean") + """
        where (e.correspondent_person_id = :person or e.id in (select p.entry_id from intake.petition p where p.person_id = :person)
          or e.id in (select r.entry_id from intake.referral_subject s join intake.referral r on r.id = s.referral_id where s.person_id = :person))
          and\s""" + IntakeSight.of("e") + " order by e.registered_on desc, e.number desc limit 50"), officer, READ).param("person", person)
        .query(Line.class).list();
  }

  /** What came to the survivor since the merge. */
  List<Line> added(Officer officer, UUID merge) {
    return sight.bind(jdbc.sql(LINE.formatted("i.to_absorbed") + """
        join (select group_key, bool_or(to_absorbed) as to_absorbed from intake.merge_item where merge_id = :merge group by group_key
          having bool_and(kind = 'ADDED')) i on i.group_key = e.id::text where\s""" + IntakeSight.of("e")
        + " order by e.registered_on, e.number"), officer, READ).param("merge", merge).query(Line.class).list();
  }
}
