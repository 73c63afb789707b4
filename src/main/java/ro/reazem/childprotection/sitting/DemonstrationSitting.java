package ro.reazem.childprotection.sitting;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.agenda.AgendaLine;
import ro.reazem.childprotection.agenda.AgendaLines;
import ro.reazem.childprotection.agenda.CalledList;
import ro.reazem.childprotection.agenda.CalledPerson.Consent;
import ro.reazem.childprotection.agenda.CalledRole;
import ro.reazem.childprotection.commission.SeatList;
import ro.reazem.childprotection.meeting.MeetingId;
import ro.reazem.childprotection.sitting.Vote.Choice;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoUnit;

/** The meeting of today in the demonstration is being held: three matters are decided, the fourth is debated. */
@Component
@Order(73)
class DemonstrationSitting implements ApplicationRunner {

  private static final int PRESENT = 5;
  private static final int DECIDED = 3;

  private final DemoMode demo;
  private final HoldingMeeting holding;
  private final DebatingMatter debating;
  private final AgendaLines lines;
  private final CalledList called;
  private final SeatList seats;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationSitting(DemoMode demo, HoldingMeeting holding, DebatingMatter debating, AgendaLines lines, CalledList called, SeatList seats,
      JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.holding = holding;
    this.debating = debating;
    this.lines = lines;
    this.called = called;
    this.seats = seats;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("sitting of the commission", () -> transaction.executeWithoutResult(status -> jdbc.sql("""
        select id from childprotection.commission_meeting where unit_id = :unit and held_on = :today and state = 'SUMMONED' order by id limit 1""")
        .param("unit", DemoUnit.CHILDREN.id()).param("today", LocalDate.now(clock)).query(UUID.class).optional()
        .ifPresent(id -> hold(new MeetingId(id)))));
  }

  private void hold(MeetingId meeting) {
    seats.on(LocalDate.now(clock)).places().stream().limit(PRESENT)
        .forEach(place -> holding.arrive(meeting, place.seat().id(), place.mandates().getFirst().id(), null));
    holding.open(meeting);
    var agenda = lines.of(meeting.value());
    for (var line : agenda.subList(0, Math.min(DECIDED, agenda.size()))) {
      debate(meeting, line);
      debating.vote(meeting, line.id(), null, Choice.FOR, "");
      debating.conclude(meeting, line.id());
    }
    if (agenda.size() > DECIDED) {
      debate(meeting, agenda.get(DECIDED));
    }
  }

  private void debate(MeetingId meeting, AgendaLine line) {
    debating.debate(meeting, line.id());
    called.of(line.itemId()).forEach(who -> debating.said(meeting, line.id(), who.position(),
        who.role() == CalledRole.CHILD ? "A înțeles despre ce este vorba și vrea să locuiască la bunica." : "Susține propunerea.",
        who.role() == CalledRole.OTHER ? null : Consent.GIVEN));
  }
}
