package ro.reazem.childprotection.right;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
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
  public record Right(UUID id, Lei monthly, LocalDate firstDay, @Nullable LocalDate lastDay, long revision) {}

  public Optional<Right> of(UUID basis) {
    return jdbc.sql("select id, monthly, first_day, last_day, revision from childprotection.told_right where basis_id = :basis for update").param("basis", basis)
        .query((row, n) -> new Right(row.getObject(1, UUID.class), new Lei(row.getLong(2)), row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class), row.getLong(5)))
        .optional();
  }

  /** Granted once for a basis. */
  public void grant(UUID basis, CaseRef in, UUID holder, String benefit, Lei monthly, LocalDate first, @Nullable LocalDate last) {
    var id = UUID.randomUUID();
    int added = jdbc.sql("""
        insert into childprotection.told_right (id, basis_id, benefit, monthly, first_day, last_day, revision) values (:id, :basis, :benefit, :monthly, :first, :last, 1)
        on conflict (basis_id) do nothing""").param("id", id).param("basis", basis).param("benefit", benefit).param("monthly", monthly.bani()).param("first", first)
        .param("last", last).update();
    if (added == 1) {
      events.publishEvent(new EntitlementGranted(id, 1, clock.instant(), in, holder, benefit, monthly, first, last));
    }
  }

  /** Another sum from a month on, also from one that is past. */
  public void change(UUID basis, CaseRef in, Lei monthly, LocalDate from) {
    of(basis).filter(one -> !one.monthly().equals(monthly)).ifPresent(one -> {
      save(basis, monthly, one.lastDay());
      events.publishEvent(new EntitlementChanged(one.id(), one.revision() + 1, clock.instant(), in, monthly, from));
    });
  }

  /** Its last day is another one, earlier or later than what was told before; what never began ends on the day before. */
  public void end(UUID basis, CaseRef in, LocalDate last) {
    of(basis).ifPresent(one -> {
      var day = last.isBefore(one.firstDay()) ? one.firstDay().minusDays(1) : last;
      if (!day.equals(one.lastDay())) {
        save(basis, one.monthly(), day);
        events.publishEvent(new EntitlementEnded(one.id(), one.revision() + 1, clock.instant(), in, day));
      }
    });
  }

  private void save(UUID basis, Lei monthly, @Nullable LocalDate last) {
    jdbc.sql("update childprotection.told_right set revision = revision + 1, monthly = :monthly, last_day = :last where basis_id = :basis")
        .param("monthly", monthly.bani()).param("last", last).param("basis", basis).update();
  }
}
