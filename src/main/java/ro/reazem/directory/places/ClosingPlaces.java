package ro.reazem.directory.places;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;

/**
 * Closes units that a newer nomenclature no longer names (unități desființate): addresses keep them, nobody is offered them
 * any more. A file that misses more than an update of the nomenclature explains may be a part of one, so it is asked about.
 */
@Component
class ClosingPlaces {

  /** One unit in a hundred: an update renames or dissolves a few units, a part of the file misses whole counties. */
  private static final int UNITS_FOR_ONE_ABSENT = 100;

  private final JdbcClient jdbc;
  private final Places places;
  private final Clock clock;

  ClosingPlaces(JdbcClient jdbc, Places places, Clock clock) {
    this.jdbc = jdbc;
    this.places = places;
    this.clock = clock;
  }

  /** The units in force that a file does not name. */
  List<Integer> absent(Set<Integer> named) {
    return jdbc.sql("select siruta from directory.place where valid_to is null and siruta <> all (:named) order by siruta")
        .param("named", named.toArray(Integer[]::new)).query(Integer.class).list();
  }

  /**
   * Closes them when they are few; closes none when somebody has to confirm it first.
   *
   * @param added what the file itself brought, which says nothing of how much of the former nomenclature it leaves out
   */
  int closeFew(List<Integer> absent, int added) {
    int inForce = jdbc.sql("select count(*) from directory.place where valid_to is null").query(Integer.class).single();
    return absent.size() <= (inForce - added) / UNITS_FOR_ONE_ABSENT ? close(absent) : 0;
  }

  /**
   * Closes what an import did not name, after somebody confirmed it; sent twice, it is done once.
   *
   * @throws RuleViolated when another file was imported since
   */
  @Transactional
  public void confirm(UUID importId) {
    jdbc.sql("lock table directory.place in share row exclusive mode").update();
    RuleViolated.require(jdbc.sql("select id from directory.place_import order by imported_at desc, id limit 1").query(UUID.class)
        .single().equals(importId), "directory.place.import.newerLoaded");
    var absent = jdbc.sql("select unnest(absent) from directory.place_import where id = :id and closed = 0").param("id", importId)
        .query(Integer.class).list();
    jdbc.sql("update directory.place_import set closed = closed + :closed where id = :id").param("closed", close(absent))
        .param("id", importId).update();
    places.forget();
  }

  /** A unit below which another stays in force stays too. */
  private int close(Collection<Integer> absent) {
    return jdbc.sql("""
        update directory.place p set valid_to = :today
        where siruta = any (:absent) and valid_to is null and not exists (
          select from directory.place below where below.parent = p.siruta and below.valid_to is null and below.siruta <> all (:absent))""")
        .param("today", LocalDate.now(clock)).param("absent", absent.toArray(Integer[]::new)).update();
  }
}
