package ro.reazem.childprotection.adoption;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.deadlines.TermRules;
import ro.reazem.platform.time.LegalCalendar;
import ro.reazem.platform.time.Moment;

/**
 * The terms of the files of adoption (termenele procedurii): counted by the law and the calendar like all others, but kept here alone, because what the
 * register of terms is told, every module hears.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class AdoptionTerms {

  public static final String OPENING = "ADOPTION_OPENING";
  public static final String EVALUATION = "ADOPTION_EVALUATION";
  public static final String ENTRUSTING = "ADOPTION_ENTRUSTING";
  public static final String REPORT = "ADOPTION_REPORT";
  public static final String POST_REPORT = "ADOPTION_POST_REPORT";

  private final JdbcClient jdbc;
  private final TermRules rules;
  private final LegalCalendar calendar;

  AdoptionTerms(JdbcClient jdbc, TermRules rules, LegalCalendar calendar) {
    this.jdbc = jdbc;
    this.rules = rules;
    this.calendar = calendar;
  }

  /**
   * One term of a file.
   *
   * @param round the how manieth of a series, counted from one
   */
  public record AdoptionTerm(String rule, int round, LocalDate startsOn, LocalDate dueOn, @Nullable LocalDate metOn, boolean cancelled) {

    public boolean isOpen() {
      return metOn == null && !cancelled;
    }

    /** Whether it was missed, or is by now. */
    public boolean isLate(LocalDate today) {
      return !cancelled && (metOn == null ? today : metOn).isAfter(dueOn);
    }
  }

  /** Where a term ends by the law of the day it begins on; the how manieth round of a series is counted from its beginning. Nothing when nobody has set it. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public Optional<LocalDate> end(String rule, LocalDate start, int round) {
    return rules.find(start, rule).map(law -> calendar.look(start).course(Moment.on(start), law.term(), round, law.endMoves()).end().dueOn());
  }

  public void start(UUID file, String rule, LocalDate start) {
    start(file, rule, start, 1);
  }

  private void start(UUID file, String rule, LocalDate start, int round) {
    end(rule, start, round).ifPresent(due -> jdbc.sql("""
        insert into childprotection.adoption_term (id, file_id, rule, round, starts_on, due_on) values (:id, :file, :rule, :round, :start, :due)
        on conflict on constraint a_term_of_an_adoption_runs_once do nothing""").param("id", UUID.randomUUID()).param("file", file).param("rule", rule)
        .param("round", round).param("start", start).param("due", due).update());
  }

  public void meet(UUID file, String rule, LocalDate on) {
    jdbc.sql("update childprotection.adoption_term set met_on = :on where file_id = :file and rule = :rule and met_on is null and not cancelled")
        .param("on", on).param("file", file).param("rule", rule).update();
  }

  /** What a series asked for was done; the next is counted from the beginning of the series, not from the day this one was done. */
  public void meetAndRepeat(UUID file, String rule, LocalDate on) {
    var open = of(file).stream().filter(one -> one.isOpen() && one.rule().equals(rule)).findFirst();
    meet(file, rule, on);
    open.ifPresent(one -> start(file, rule, one.startsOn(), one.round() + 1));
  }

  public void cancelAll(UUID file) {
    jdbc.sql("update childprotection.adoption_term set cancelled = true where file_id = :file and met_on is null").param("file", file).update();
  }

  public void cancel(UUID file, String rule) {
    jdbc.sql("update childprotection.adoption_term set cancelled = true where file_id = :file and rule = :rule and met_on is null").param("file", file)
        .param("rule", rule).update();
  }

  /** Open ones first, the nearest first. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public List<AdoptionTerm> of(UUID file) {
    return jdbc.sql("""
        select rule, round, starts_on, due_on, met_on, cancelled from childprotection.adoption_term where file_id = :file
        order by (met_on is not null or cancelled), case when met_on is null then due_on end, due_on desc""").param("file", file)
        .query(AdoptionTerm.class).list();
  }
}
