package ro.reazem.worklist.known;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.AopTestUtils;
import ro.reazem.events.casework.AppointmentCancelled;
import ro.reazem.events.casework.AppointmentHeld;
import ro.reazem.events.casework.AppointmentMoved;
import ro.reazem.events.casework.AppointmentPlanned;
import ro.reazem.events.casework.AppointmentState;
import ro.reazem.events.casework.AppointmentStatus;
import ro.reazem.events.casework.CaseNoteWithdrawn;
import ro.reazem.events.casework.CaseNoted;
import ro.reazem.kernel.CaseRef;

/** What the work list makes of the news about notes and appointments, whatever order it comes in. */
@SpringBootTest
@AutoConfigureMockMvc
class NoteNewsTests {

  private static final Instant AT = Instant.parse("2026-11-20T08:00:00Z");

  private final NoteNews notes;
  private final AppointmentNews appointments;
  private final JdbcClient jdbc;
  private final CaseRef ref = new CaseRef("elsewhere", UUID.randomUUID());
  private final UUID id = UUID.randomUUID();
  private final UUID officer = UUID.randomUUID();

  @Autowired
  NoteNewsTests(NoteNews notes, AppointmentNews appointments, JdbcClient jdbc) {
    this.notes = AopTestUtils.getUltimateTargetObject(notes);
    this.appointments = AopTestUtils.getUltimateTargetObject(appointments);
    this.jdbc = jdbc;
  }

  @Test
  void aNoteToldThreeTimesIsOneLineAndAConfidentialOneNone() {
    for (int times = 0; times < 3; times++) {
      notes.on(new CaseNoted(id, AT, ref, officer, "notes.kind.CALL", LocalDate.of(2026, 11, 19), false));
    }
    notes.on(new CaseNoted(UUID.randomUUID(), AT, ref, officer, "notes.kind.MEETING", LocalDate.of(2026, 11, 19), true));
    notes.on(new CaseNoteWithdrawn(id, AT.plusSeconds(5), ref, officer));
    notes.on(new CaseNoteWithdrawn(id, AT.plusSeconds(5), ref, officer));

    assertThat(jdbc.sql("select act from worklist.timeline_line where case_id = :id order by id").param("id", ref.id()).query(String.class).list())
        .containsExactly("noted", "noteWithdrawn");
  }

  @Test
  void anAppointmentStandsAsItsNewestStateSaysThoughAnOlderOneComesLast() {
    appointments.on(new AppointmentPlanned(state(1, AT, AppointmentStatus.PLANNED), AT, officer));
    appointments.on(new AppointmentMoved(state(2, AT.plusSeconds(3600), AppointmentStatus.PLANNED), AT, officer, "drum"));
    appointments.on(new AppointmentMoved(state(2, AT.plusSeconds(3600), AppointmentStatus.PLANNED), AT, officer, "drum"));
    appointments.on(new AppointmentPlanned(state(1, AT, AppointmentStatus.PLANNED), AT, officer));
    assertThat(kept()).isEqualTo("2 true 2026-11-20 09");

    appointments.on(new AppointmentHeld(state(3, AT.plusSeconds(3600), AppointmentStatus.HELD), AT, officer));
    appointments.on(new AppointmentMoved(state(2, AT.plusSeconds(3600), AppointmentStatus.PLANNED), AT, officer, "drum"));
    assertThat(kept()).isEqualTo("3 false 2026-11-20 09");
  }

  @Test
  void anAppointmentCalledOffIsPlannedNoMoreThoughItsPlanningIsToldAfterwards() {
    appointments.on(new AppointmentCancelled(state(2, AT, AppointmentStatus.CANCELLED), AT, officer, "boală"));
    appointments.on(new AppointmentPlanned(state(1, AT, AppointmentStatus.PLANNED), AT, officer));
    assertThat(kept()).startsWith("2 false");
  }

  private AppointmentState state(long revision, Instant starts, AppointmentStatus status) {
    return new AppointmentState(id, revision, ref, "notes.kind.HOME_VISIT", starts, 60, List.of(officer), status);
  }

  private String kept() {
    return jdbc.sql("""
        select revision || ' ' || planned || ' ' || to_char(starts_at at time zone 'UTC', 'YYYY-MM-DD HH24') from worklist.known_appointment
        where id = :id""").param("id", id).query(String.class).single();
  }
}
