package ro.reazem.childprotection.right;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.entitlements.EntitlementChanged;
import ro.reazem.events.entitlements.EntitlementEnded;
import ro.reazem.events.entitlements.EntitlementGranted;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.Lei;

/** Rights that rest on a paper of child protection, such as a certificate, as payments were told of them (drepturi comunicate la plată). */
@Component("childToldRights")
@Transactional(propagation = Propagation.MANDATORY)
public class ToldRights {

  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  ToldRights(JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /**
   * A right as it was told last (dreptul în curs).
   *
   * @param lastDay null until further notice; the day before the first one when it never was
   */
  public record Right(UUID id, LocalDate firstDay, @Nullable LocalDate lastDay, long revision) {}

  public Optional<Right> of(UUID basis) {
    return jdbc.sql("select id, first_day, last_day, revision from childprotection.told_right where basis_id = :basis for update").param("basis", basis)
        .query(Right.class).optional();
  }

  /** Granted once for a basis. */
  public void grant(UUID basis, CaseRef in, UUID holder, String benefit, Lei monthly, LocalDate first, @Nullable LocalDate last) {
    var id = UUID.randomUUID();
    int added = jdbc.sql("""
        insert into childprotection.told_right (id, basis_id, benefit, first_day, last_day, revision) values (:id, :basis, :benefit, :first, :last, 1)
        on conflict (basis_id) do nothing""").param("id", id).param("basis", basis).param("benefit", benefit).param("first", first).param("last", last).update();
    if (added == 1) {
      keep(id, first, monthly);
      events.publishEvent(new EntitlementGranted(id, 1, clock.instant(), in, holder, benefit, monthly, first, last));
    }
  }

  /**
   * What its months are worth, each sum from a month on: told from the first month that differs from what was told before, also one that is past.
   *
   * @param owed begins with the first month of the right; months that are not due are worth nothing
   */
  public void follow(UUID basis, CaseRef in, NavigableMap<LocalDate, Lei> owed) {
    of(basis).ifPresent(one -> {
      var anew = MonthlySums.anew(told(one.id()), owed);
      if (anew.isEmpty()) {
        return;
      }
      jdbc.sql("delete from childprotection.told_sum where right_id = :id and first_day >= :since").param("id", one.id()).param("since", anew.firstKey()).update();
      var revision = new AtomicLong(one.revision());
      anew.forEach((from, monthly) -> {
        keep(one.id(), from, monthly);
        events.publishEvent(new EntitlementChanged(one.id(), revision.incrementAndGet(), clock.instant(), in, monthly, from));
      });
      save(basis, revision.get(), one.lastDay());
    });
  }

  /** Its last day is another one, earlier or later than what was told before; what never began ends on the day before. */
  public void end(UUID basis, CaseRef in, LocalDate last) {
    of(basis).ifPresent(one -> {
      var day = last.isBefore(one.firstDay()) ? one.firstDay().minusDays(1) : last;
      if (!day.equals(one.lastDay())) {
        save(basis, one.revision() + 1, day);
        events.publishEvent(new EntitlementEnded(one.id(), one.revision() + 1, clock.instant(), in, day));
      }
    });
  }

  /** The sums told, each from its first day until the next. */
  public NavigableMap<LocalDate, Lei> told(UUID right) {
    var told = new TreeMap<LocalDate, Lei>();
    jdbc.sql("select first_day, monthly from childprotection.told_sum where right_id = :id").param("id", right)
        .query((RowCallbackHandler) row -> told.put(row.getObject(1, LocalDate.class), new Lei(row.getLong(2))));
    return told;
  }

  private void keep(UUID right, LocalDate from, Lei monthly) {
    jdbc.sql("insert into childprotection.told_sum (right_id, first_day, monthly) values (:id, :from, :monthly)").param("id", right).param("from", from)
        .param("monthly", monthly.bani()).update();
  }

  private void save(UUID basis, long revision, @Nullable LocalDate last) {
    jdbc.sql("update childprotection.told_right set revision = :revision, last_day = :last where basis_id = :basis").param("revision", revision)
        .param("last", last).param("basis", basis).update();
  }
}
