package ro.reazem.financialaid.ground;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.scheme.emergency.Ground;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/**
 * Entering what the local council decided (introducerea situațiilor de necesitate): a version from a day on, which ends the one before it; its
 * confirmation by a second officer; its withdrawal when it was entered wrongly; the end of a ground.
 */
@Component
@Transactional
public class KeepingGrounds {

  private final SentForms sentForms;
  private final EmergencyGrounds grounds;
  private final JdbcClient jdbc;
  private final Clock clock;

  KeepingGrounds(SentForms sentForms, EmergencyGrounds grounds, JdbcClient jdbc, Clock clock) {
    this.sentForms = sentForms;
    this.grounds = grounds;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Enters a version; the same form sent twice enters one.
   *
   * @throws RuleViolated when a version from that day or later is there already
   */
  public void enter(Ground ground, UUID key, Officer by) {
    lock(ground.code());
    if (jdbc.sql("select count(*) from financialaid.emergency_ground g where g.one_time_key = :key").param("key", key).query(Integer.class).single() > 0) {
      return;
    }
    var from = ground.version().valid().from();
    var counting = grounds.versions(ground.code()).stream().filter(one -> !one.isWithdrawn()).toList();
    RuleViolated.require(counting.stream().allMatch(one -> one.from().isBefore(from)), "financialaid.ground.laterVersion");
    counting.stream().filter(one -> one.isInForceOn(from)).forEach(one -> until(one.id(), from.minusDays(1)));
    insert(ground, key, by);
  }

  /** @throws RuleViolated when the same officer entered it, or it does not count */
  public void confirm(UUID id, Officer by) {
    var version = required(id);
    RuleViolated.require(!version.isWithdrawn(), "financialaid.ground.withdrawn");
    RuleViolated.require(!version.enteredById().equals(by.id()), "financialaid.ground.ownEntry");
    jdbc.sql("""
        update financialaid.emergency_ground set confirmed_by = :by, confirmed_by_name = :name, confirmed_at = :at
        where id = :id and confirmed_at is null""").param("by", by.id()).param("name", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("id", id).update();
  }

  /** The last day on which a ground is there. */
  public void end(UUID id, LocalDate lastDay) {
    var version = required(id);
    RuleViolated.require(!version.isWithdrawn(), "financialaid.ground.withdrawn");
    RuleViolated.require(version.until() == null || lastDay.isBefore(version.until()), "financialaid.ground.endedAlready");
    RuleViolated.require(!lastDay.isBefore(version.from()), "financialaid.ground.endBeforeStart");
    until(id, lastDay);
  }

  /** A version that was entered wrongly no longer counts; the one before it goes on in its place. */
  public void withdraw(UUID id, String reason, Officer by) {
    var version = required(id);
    RuleViolated.require(!version.isWithdrawn(), "financialaid.ground.withdrawn");
    jdbc.sql("""
        update financialaid.emergency_ground set withdrawn_by = :by, withdrawn_by_name = :name, withdrawn_at = :at, withdrawn_reason = :reason
        where id = :id""").param("by", by.id()).param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("reason", reason).param("id", id).update();
    grounds.versions(version.ground().code()).stream()
        .filter(one -> !one.isWithdrawn() && version.from().minusDays(1).equals(one.until())).max(Comparator.comparing(GroundVersion::from))
        .ifPresent(before -> until(before.id(), version.until()));
  }

  private GroundVersion required(UUID id) {
    var code = grounds.version(id).orElseThrow(() -> new RuleViolated("financialaid.ground.unknown")).ground().code();
    lock(code);
    return grounds.version(id).orElseThrow();
  }

  private void lock(String code) {
    sentForms.await("emergency ground " + code);
  }

  private void until(UUID id, @org.jspecify.annotations.Nullable LocalDate lastDay) {
    jdbc.sql("update financialaid.emergency_ground set valid_until = :until where id = :id").param("until", lastDay).param("id", id).update();
  }

  private void insert(Ground ground, UUID key, Officer by) {
    var version = ground.version();
    var income = ground.income();
    jdbc.sql("""
        insert into financialaid.emergency_ground (id, one_time_key, code, name, act, article, source, standing, valid_from, valid_until, ceiling, tiers,
          fixed, income_test, income_per, income_limit, debt_test, most_per_year, work_hours, modes, urgent, entered_by, entered_by_name, entered_at)
        values (:id, :key, :code, :name, :act, :article, :source, :standing, :from, :until, :ceiling, :tiers, :fixed, :test, :per, :limit, :debts,
          :most, :hours, :modes, :urgent, :by, :byName, :at)""")
        .param("id", version.id()).param("key", key).param("code", ground.code()).param("name", ground.name()).param("act", ground.basis().act())
        .param("article", ground.basis().article()).param("source", version.source()).param("standing", version.standing().name())
        .param("from", version.valid().from()).param("until", version.valid().to())
        .param("ceiling", ground.ceiling() == null ? null : ground.ceiling().bani()).param("tiers", FrozenJson.column(ground.tiers()))
        .param("fixed", ground.fixed()).param("test", income.kind().name()).param("per", income.per().name())
        .param("limit", income.limit() == null ? null : income.limit().bani()).param("debts", ground.debtTest())
        .param("most", ground.mostPerYear()).param("hours", ground.workHours())
        .param("modes", ground.modes().stream().sorted().map(Enum::name).collect(Collectors.joining(" "))).param("urgent", ground.urgent())
        .param("by", by.id()).param("byName", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }
}
