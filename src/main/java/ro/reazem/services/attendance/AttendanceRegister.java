package ro.reazem.services.attendance;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.sight.NurserySight;

/** The catalogue of attendance as it is read (catalogul de prezență): a group on a day, a child over time. */
@Component("nurseryAttendance")
public class AttendanceRegister {

  private final JdbcClient jdbc;
  private final NurserySight sight;

  AttendanceRegister(JdbcClient jdbc, NurserySight sight) {
    this.jdbc = jdbc;
    this.sight = sight;
  }

  /** A group whose children the officer sees. */
  record Group(UUID id, String name, String nursery, UUID nurseryId, int schoolYear) {}

  /**
   * A child of a group on a day.
   *
   * @param turn how often the mark was set, 0 while it was not
   */
  record Child(UUID file, String number, @Nullable String name, @Nullable Mark mark, int turn) {}

  private record Marked(LocalDate day, Mark mark) {}

  List<Group> groups(Officer officer, LocalDate day) {
    return jdbc.sql("""
        select g.id, g.name, u.name as nursery, u.id as nursery_id, g.school_year from services.service_group g join services.service_unit u on u.id = g.service_unit_id
        where exists (select from services.nursery_place p join services.nursery_file f on f.id = p.file_id where p.group_id = g.id
          and daterange(p.from_on, p.until_on, '[]') @> cast(:day as date) and\s""" + NurserySight.of("f") + ") order by u.name, g.name limit 200")
        .params(sight.seen(officer, NurserySight.READ)).param("day", day).query(Group.class).list();
  }

  List<Child> children(UUID group, LocalDate day, Officer officer, String action) {
    return jdbc.sql("""
        select f.id as file, f.number || '/' || f.year as number, c.family_name || ' ' || c.given_name as name, a.mark, coalesce(a.turn, 0) as turn
        from services.nursery_place p join services.nursery_file f on f.id = p.file_id left join directory.person c on c.id = f.child_id
        left join lateral (select a.mark, a.turn from services.attendance a where a.file_id = f.id and a.day = :day order by a.turn desc limit 1) a on true
        where p.group_id = :group and daterange(p.from_on, p.until_on, '[]') @> cast(:day as date) and\s""" + NurserySight.of("f")
        + " order by c.family_name, c.given_name, f.number limit 300").params(sight.seen(officer, action)).param("group", group).param("day", day)
        .query(Child.class).list();
  }

  /** What stands for a child, the last turn of each day; its file was handed out before. */
  public NavigableMap<LocalDate, Mark> marks(UUID file, LocalDate from, LocalDate to) {
    var marks = new TreeMap<LocalDate, Mark>();
    jdbc.sql("select distinct on (day) day, mark from services.attendance where file_id = :file and day between :from and :to order by day, turn desc")
        .param("file", file).param("from", from).param("to", to).query(Marked.class).list().forEach(one -> marks.put(one.day(), one.mark()));
    return marks;
  }

  /** Days in a row, up to the last one recorded, on which the child was away without a reason. */
  public int unmotivated(NavigableMap<LocalDate, Mark> marks) {
    return AttendanceRules.unmotivated(marks);
  }
}
