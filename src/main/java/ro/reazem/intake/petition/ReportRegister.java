package ro.reazem.intake.petition;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.intake.sight.IntakeSight;
import ro.reazem.platform.security.Officer;

/** The figures of the half-yearly report on petitions (raportul semestrial). */
@Component
class ReportRegister {

  static final String REPORT = "intake.petition.report";

  private final JdbcClient jdbc;
  private final IntakeSight sight;
  private final Clock clock;

  ReportRegister(JdbcClient jdbc, IntakeSight sight, Clock clock) {
    this.jdbc = jdbc;
    this.sight = sight;
    this.clock = clock;
  }

  /**
   * A figure of the report.
   *
   * @param code the end of its message key, after intake.report
   */
  record Figure(String code, int count) {}

  /** How many of the petitions registered in the half-year were what, as they stand today. */
  List<Figure> figures(HalfYear half, Officer officer) {
    return sight.bind(jdbc.sql("""
        select f.code, f.count from (select count(*) as received,
            count(*) filter (where p.channel = 'COUNTER') as counter, count(*) filter (where p.channel = 'POST') as post,
            count(*) filter (where p.channel in ('E_MAIL', 'PORTAL')) as electronic,
            count(*) filter (where p.channel in ('FAX', 'PHONE_NOTE')) as other,
            count(*) filter (where p.state = 'ANSWERED' and p.favourable) as favourable,
            count(*) filter (where p.state = 'ANSWERED' and not p.favourable) as unfavourable,
            count(*) filter (where p.state = 'ANSWERED' and p.closed_on <= p.due_on) as in_time,
            count(*) filter (where p.state = 'ANSWERED' and p.closed_on > p.due_on) as late,
            count(*) filter (where p.extended_on is not null) as extended,
            count(*) filter (where p.state = 'FORWARDED') as forwarded,
            count(*) filter (where p.classed_for = 'UNSIGNED') as unsigned,
            count(*) filter (where p.classed_for = 'UNIDENTIFIED') as unidentified,
            count(*) filter (where p.classed_for = 'SAME_AFTER_ANSWER') as repeated,
            count(*) filter (where p.state = 'JOINED') as joined,
            count(*) filter (where p.state = 'REFERRED') as referred,
            count(*) filter (where p.closed_on is null and p.due_on >= :today) as open,
            count(*) filter (where p.closed_on is null and p.due_on < :today) as overdue
          from intake.petition p where p.opened_on between :first and :last and\s""" + IntakeSight.ofPetition("p") + """
          ) r, lateral (values (1, 'received', r.received), (2, 'counter', r.counter), (3, 'post', r.post), (4, 'electronic', r.electronic),
            (5, 'other', r.other), (6, 'favourable', r.favourable), (7, 'unfavourable', r.unfavourable), (8, 'inTime', r.in_time),
            (9, 'late', r.late), (10, 'extended', r.extended), (11, 'forwarded', r.forwarded), (12, 'unsigned', r.unsigned),
            (13, 'unidentified', r.unidentified), (14, 'repeated', r.repeated), (15, 'joined', r.joined), (16, 'referred', r.referred),
            (17, 'open', r.open), (18, 'overdue', r.overdue)) f (position, code, count) order by f.position"""), officer, REPORT)
        .param("first", half.first()).param("last", half.last()).param("today", LocalDate.now(clock)).query(Figure.class).list();
  }
}
