package ro.reazem.childprotection.leaving;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.right.ToldRights;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;
import ro.reazem.kernel.RuleViolated;

/** The money of young people who leave care goes through payments as their own right (indemnizațiile de la art. 129 alin. (4^1) și (4^2)). */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class PayingYouth {

  static final String SUM = "LEAVING_SUM";
  static final String INDEMNITY = "LEAVING_INDEMNITY";

  private final ToldRights rights;
  private final JdbcClient jdbc;

  PayingYouth(ToldRights rights, JdbcClient jdbc) {
    this.rights = rights;
    this.jdbc = jdbc;
  }

  /** The sum on leaving is a right of the month of leaving alone. */
  void once(ChildCase found, NewStep what, Lei sum) {
    var month = YearMonth.from(what.day());
    rights.grant(what.key(), about(found), found.childId(), SUM, sum, month.atDay(1), month.atEndOfMonth());
  }

  /** @throws RuleViolated while an indemnity granted before still runs in that month */
  void monthly(ChildCase found, NewStep what, Lei monthly, LocalDate birthday) {
    var first = YearMonth.from(what.day()).atDay(1);
    latest(found.childId(), StepKind.INDEMNITY).flatMap(rights::of).ifPresent(before ->
        RuleViolated.require(before.lastDay() != null && before.lastDay().isBefore(first), "childprotection.leaving.indemnityRuns"));
    rights.grant(what.key(), about(found), found.childId(), INDEMNITY, monthly, first, YearMonth.from(birthday.minusDays(1)).atEndOfMonth());
  }

  /** Recorded again with another day, an end is corrected, also backwards; the sum on leaving is taken back whole. */
  void end(ChildCase found, NewStep what) {
    boolean sum = what.kind() == StepKind.LUMP_SUM_BACK;
    var basis = latest(found.childId(), sum ? StepKind.LUMP_SUM : StepKind.INDEMNITY);
    var right = basis.flatMap(rights::of).orElseThrow(() -> new RuleViolated("childprotection.leaving.nothingPaid"));
    RuleViolated.require(!sum || isGood(right), "childprotection.leaving.nothingPaid");
    rights.end(basis.orElseThrow(), about(found), sum ? right.firstDay().minusDays(1) : YearMonth.from(what.day()).atEndOfMonth());
  }

  /** @throws RuleViolated when no monthly indemnity is paid on the day */
  void requireMonthly(ChildCase found, LocalDate day) {
    RuleViolated.require(latest(found.childId(), StepKind.INDEMNITY).flatMap(rights::of).filter(one -> one.lastDay() == null || !one.lastDay().isBefore(day)).isPresent(),
        "childprotection.leaving.nothingPaid");
  }

  /** What was taken back whole ends before it begins. */
  private static boolean isGood(ToldRights.Right right) {
    return right.lastDay() == null || !right.lastDay().isBefore(right.firstDay());
  }

  private Optional<UUID> latest(UUID person, StepKind kind) {
    return jdbc.sql("""
        select one_time_key from childprotection.youth_step where person_id = any(directory.same_person(:person)) and kind = :kind
        order by round desc, day desc, recorded_at desc limit 1""").param("person", person).param("kind", kind.name()).query(UUID.class).optional();
  }

  private static CaseRef about(ChildCase found) {
    return found.getId().asCase();
  }
}
