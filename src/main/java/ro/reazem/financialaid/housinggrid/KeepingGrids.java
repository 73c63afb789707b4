package ro.reazem.financialaid.housinggrid;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.financialaid.scheme.housing.PointsGrid;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/**
 * Entering the points grid that the local council decided (introducerea grilei de punctaj): a version from a day on, which ends the one before
 * it; its confirmation by a second officer; its withdrawal when it was entered wrongly.
 */
@Component
@Transactional
class KeepingGrids {

  private final SentForms sentForms;
  private final HousingGrids grids;
  private final JdbcClient jdbc;
  private final Clock clock;

  KeepingGrids(SentForms sentForms, HousingGrids grids, JdbcClient jdbc, Clock clock) {
    this.sentForms = sentForms;
    this.grids = grids;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * Enters a version; the same form sent twice enters one.
   *
   * @throws RuleViolated when a version from that day or later is there already
   */
  public void enter(PointsGrid grid, UUID key, Officer by) {
    lock(grid.kind());
    if (jdbc.sql("select count(*) from financialaid.housing_grid g where g.one_time_key = :key").param("key", key).query(Integer.class).single() > 0) {
      return;
    }
    var version = grid.version();
    var from = version.valid().from();
    var counting = grids.versions(grid.kind()).stream().filter(one -> !one.isWithdrawn()).toList();
    RuleViolated.require(counting.stream().allMatch(one -> one.from().isBefore(from)), "financialaid.ground.laterVersion");
    counting.stream().filter(one -> one.isInForceOn(from)).forEach(one -> until(one.id(), from.minusDays(1)));
    jdbc.sql("""
        insert into financialaid.housing_grid (id, one_time_key, kind, name, act, article, source, standing, valid_from, criteria, entered_by,
          entered_by_name, entered_at)
        values (:id, :key, :kind, :name, :act, :article, :source, :standing, :from, :criteria, :by, :byName, :at)""")
        .param("id", version.id()).param("key", key).param("kind", grid.kind().name()).param("name", grid.name()).param("act", grid.basis().act())
        .param("article", grid.basis().article()).param("source", version.source()).param("standing", version.standing().name()).param("from", from)
        .param("criteria", FrozenJson.column(grid.rows())).param("by", by.id()).param("byName", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** @throws RuleViolated when the same officer entered it, or it does not count */
  public void confirm(UUID id, Officer by) {
    var version = required(id);
    RuleViolated.require(!version.enteredById().equals(by.id()), "financialaid.ground.ownEntry");
    jdbc.sql("""
        update financialaid.housing_grid set confirmed_by = :by, confirmed_by_name = :name, confirmed_at = :at
        where id = :id and confirmed_at is null""").param("by", by.id()).param("name", by.name())
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("id", id).update();
  }

  /** A version that was entered wrongly no longer counts; the one before it goes on in its place. */
  public void withdraw(UUID id, String reason, Officer by) {
    var version = required(id);
    jdbc.sql("""
        update financialaid.housing_grid set withdrawn_by = :by, withdrawn_by_name = :name, withdrawn_at = :at, withdrawn_reason = :reason
        where id = :id""").param("by", by.id()).param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("reason", reason).param("id", id).update();
    grids.versions(version.grid().kind()).stream()
        .filter(one -> !one.isWithdrawn() && version.from().minusDays(1).equals(one.until())).max(Comparator.comparing(GridVersion::from))
        .ifPresent(before -> until(before.id(), version.until()));
  }

  /** The version under the lock of its kind, still counting. */
  private GridVersion required(UUID id) {
    lock(grids.version(id).orElseThrow(() -> new RuleViolated("financialaid.ground.unknown")).grid().kind());
    var version = grids.version(id).orElseThrow();
    RuleViolated.require(!version.isWithdrawn(), "financialaid.ground.withdrawn");
    return version;
  }

  private void lock(GridKind kind) {
    sentForms.await("housing grid " + kind);
  }

  private void until(UUID id, @Nullable LocalDate lastDay) {
    jdbc.sql("update financialaid.housing_grid set valid_until = :until where id = :id").param("until", lastDay).param("id", id).update();
  }
}
