package ro.reazem.financialaid.work;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** The yearly plans of works of local interest, approved by the mayor (planul anual de acțiuni sau lucrări de interes local); about no case. */
@Component
class WorkPlans {

  private final JdbcClient jdbc;
  private final Clock clock;

  WorkPlans(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /** The plan of a year with the disposition that approved it. */
  record Plan(int year, String actNumber, LocalDate actOn) {}

  /** A work in it, where it is done and who supervises it. */
  record Activity(UUID id, String description, String place, String supervisor) {}

  Optional<Plan> of(int year) {
    return jdbc.sql("select year, act_number, act_on from financialaid.work_plan where year = :year").param("year", year).query(Plan.class).optional();
  }

  List<Activity> activities(int year) {
    return jdbc.sql("select id, description, place, supervisor from financialaid.work_activity where year = :year order by description, place, id limit 200")
        .param("year", year).query(Activity.class).list();
  }

  /** Enters the plan of a year once; the same again changes nothing. */
  @Transactional
  public void enter(Plan plan, Officer by) {
    RuleViolated.require(!plan.actOn().isAfter(LocalDate.now(clock)), "financialaid.work.actAhead");
    jdbc.sql("""
        insert into financialaid.work_plan (year, act_number, act_on, entered_by_name, entered_at) values (:year, :number, :on, :by, :at)
        on conflict (year) do nothing""").param("year", plan.year()).param("number", plan.actNumber()).param("on", plan.actOn()).param("by", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** Adds a work to a plan; the key of the form keeps it from being added twice. */
  @Transactional
  public void add(int year, Activity activity) {
    RuleViolated.require(of(year).isPresent(), "financialaid.work.noPlan", year);
    jdbc.sql("insert into financialaid.work_activity (id, year, description, place, supervisor) values (:id, :year, :what, :place, :who) on conflict (id) do nothing")
        .param("id", activity.id()).param("year", year).param("what", activity.description()).param("place", activity.place())
        .param("who", activity.supervisor()).update();
  }
}
