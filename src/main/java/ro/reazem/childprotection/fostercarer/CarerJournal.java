package ro.reazem.childprotection.fostercarer;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.platform.security.Officer;

/** What is kept of a carer day by day (jurnalul dosarului): papers that were missing, what was told, visits. Lines are only added; a missing paper is brought once. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CarerJournal {

  private final JdbcClient jdbc;

  CarerJournal(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A paper that was not there when the request was registered; brought on a day, null while it is still missing. */
  record Missing(CarerPaper paper, @Nullable LocalDate broughtOn) {}

  /** A visit as it is shown, with the names of the children who were seen. */
  record Visited(LocalDate on, List<String> seen, String findings, String byName) {}

  void missing(FosterCarerId carer, Collection<CarerPaper> papers) {
    papers.forEach(paper -> jdbc.sql("insert into childprotection.carer_missing_paper (carer_id, paper) values (:carer, :paper)")
        .param("carer", carer.value()).param("paper", paper.name()).update());
  }

  void brought(FosterCarerId carer, Collection<CarerPaper> papers, LocalDate on) {
    jdbc.sql("update childprotection.carer_missing_paper set brought_on = :on where carer_id = :carer and paper = any(:papers) and brought_on is null")
        .param("on", on).param("carer", carer.value()).param("papers", papers.stream().map(Enum::name).toArray(String[]::new)).update();
  }

  void add(FosterCarerId carer, CarerTold told, Officer by, Instant at) {
    jdbc.sql("""
        insert into childprotection.carer_told (id, carer_id, what, told_on, way, number, recorded_by, recorded_by_name, recorded_at)
        values (:id, :carer, :what, :on, :way, :number, :by, :byName, :at)""").param("id", UUID.randomUUID()).param("carer", carer.value())
        .param("what", told.what().name()).param("on", told.toldOn()).param("way", told.way().name()).param("number", told.number())
        .param("by", by.id()).param("byName", by.name()).param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  UUID add(FosterCarerId carer, CarerVisit visit, Officer by, Instant at) {
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into childprotection.carer_visit (id, carer_id, visited_on, child_person_ids, findings, recorded_by, recorded_by_name, recorded_at)
        values (:id, :carer, :on, :seen, :findings, :by, :byName, :at)""").param("id", id).param("carer", carer.value()).param("on", visit.on())
        .param("seen", visit.seen().toArray(UUID[]::new)).param("findings", visit.findings()).param("by", by.id()).param("byName", by.name())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
    return id;
  }

  @Transactional(propagation = Propagation.SUPPORTS)
  List<Missing> missing(FosterCarerId carer) {
    return jdbc.sql("select paper, brought_on from childprotection.carer_missing_paper where carer_id = :carer").param("carer", carer.value())
        .query(Missing.class).list().stream().sorted((one, other) -> one.paper().compareTo(other.paper())).toList();
  }

  /** The newest first. */
  @Transactional(propagation = Propagation.SUPPORTS)
  List<CarerTold> told(FosterCarerId carer) {
    return jdbc.sql("select what, told_on, way, number from childprotection.carer_told where carer_id = :carer order by told_on desc, recorded_at desc")
        .param("carer", carer.value()).query(CarerTold.class).list();
  }

  /** The newest first. */
  @Transactional(propagation = Propagation.SUPPORTS)
  List<Visited> visits(FosterCarerId carer) {
    return jdbc.sql("""
        select v.visited_on, v.findings, v.recorded_by_name, array(select coalesce(p.family_name || ' ' || p.given_name, '') from unnest(v.child_person_ids) as c(id)
          left join directory.person p on p.id = c.id order by 1) as seen
        from childprotection.carer_visit v where v.carer_id = :carer order by v.visited_on desc, v.recorded_at desc""").param("carer", carer.value())
        .query(CarerJournal::visited).list();
  }

  @Transactional(propagation = Propagation.SUPPORTS)
  int visitsIn(FosterCarerId carer, int year) {
    return jdbc.sql("select count(*) from childprotection.carer_visit where carer_id = :carer and visited_on between :first and :last")
        .param("carer", carer.value()).param("first", LocalDate.of(year, 1, 1)).param("last", LocalDate.of(year, 12, 31)).query(Integer.class).single();
  }

  private static Visited visited(ResultSet row, int n) throws SQLException {
    Array seen = row.getArray("seen");
    return new Visited(row.getObject("visited_on", LocalDate.class), Arrays.asList((String[]) seen.getArray()), row.getString("findings"),
        row.getString("recorded_by_name"));
  }
}
