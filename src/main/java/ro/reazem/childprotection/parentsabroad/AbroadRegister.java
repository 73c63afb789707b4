package ro.reazem.childprotection.parentsabroad;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childfile.FileSight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** What the service reports of children with parents abroad (situația trimestrială), and the schools it asks once a year. */
@Component
class AbroadRegister {

  private final JdbcClient jdbc;
  private final FileSight sight;
  private final LegalParameters parameters;
  private final Clock clock;

  AbroadRegister(JdbcClient jdbc, FileSight sight, LegalParameters parameters, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.parameters = parameters;
    this.clock = clock;
  }

  /**
   * Children of one group of the report.
   *
   * @param livesWith code of where they live, empty before the first evaluation
   * @param measured how many of them have a running measure
   */
  public record Line(String situation, String livesWith, int children, int families, int measured) {}

  /** A school that was asked for its list. */
  public record School(String school, int year, LocalDate askedOn, @Nullable LocalDate answeredOn, @Nullable Integer children, boolean outOfQuarter) {}

  /** The open files that the officer sees, by who is abroad and where the child lives. */
  List<Line> report(Officer officer) {
    return jdbc.sql("""
        select f.facts ->> 'situation' as situation, coalesce(f.facts ->> 'livesWith', '') as lives_with, count(*) as children,
          count(distinct coalesce(h.household_id, f.child_id)) as families,
          count(*) filter (where exists (select from childprotection.measure m where m.child_id = f.child_id and m.until_day is null)) as measured
        from childprotection.child_file f left join childprotection.child_case c on c.id = f.id
        left join directory.household_member h on h.person_id = f.child_id and h.until is null
        where f.kind = 'PARENTS_ABROAD' and f.ended_on is null and not f.erased and\s""" + FileSight.SEEN + " group by 1, 2 order by 1, 2")
        .params(sight.seen(officer)).query(Line.class).list();
  }

  List<School> schools(Officer officer) {
    var today = LocalDate.now(clock);
    int from = parameters.on(today).find("ABROAD_SCHOOLS_FROM").map(value -> Integer.parseInt(value.value())).orElse(1);
    return jdbc.sql("""
        select school, year, asked_on, answered_on, children, extract(month from asked_on) < :from as out_of_quarter from childprotection.abroad_school_list
        where unit_id = any (:units) order by year desc, school limit 500""").param("from", from).param("units", sight.units(officer, FileSight.REPORT))
        .query(School.class).list();
  }

  /** @throws RuleViolated when the school stands there for that year */
  @Transactional
  void ask(String school, LocalDate askedOn, @Nullable LocalDate answeredOn, @Nullable Integer children, Officer by) {
    RuleViolated.require(!askedOn.isAfter(LocalDate.now(clock)), "childprotection.childfile.inFuture");
    RuleViolated.require((answeredOn == null) == (children == null), "childprotection.abroad.answerWhole");
    RuleViolated.require(answeredOn == null || !answeredOn.isBefore(askedOn), "childprotection.abroad.answerBefore");
    int changed = jdbc.sql("""
        insert into childprotection.abroad_school_list as known (id, school, year, asked_on, answered_on, children, unit_id, recorded_by, recorded_by_name,
          recorded_at)
        values (:id, :school, :year, :asked, :answered, :children, :unit, :by, :byName, :at)
        on conflict on constraint a_school_is_asked_once_a_year do update set answered_on = excluded.answered_on, children = excluded.children
        where known.answered_on is null and excluded.answered_on is not null""")
        .param("id", UUID.randomUUID()).param("school", school).param("year", askedOn.getYear()).param("asked", askedOn).param("answered", answeredOn)
        .param("children", children).param("unit", sight.unitFor(by)).param("by", by.id()).param("byName", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    RuleViolated.require(changed == 1, "childprotection.abroad.schoolTwice", String.valueOf(askedOn.getYear()));
  }
}
