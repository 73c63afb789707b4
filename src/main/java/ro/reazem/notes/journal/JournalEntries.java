package ro.reazem.notes.journal;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.platform.held.HeldOnPerson;
import ro.reazem.platform.held.HeldTable;
import ro.reazem.platform.held.HeldTables;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Panel;

/** Where the notes are reached from: the page of every case; and what is held of a person: that they took part, never the words about others. */
@Configuration(proxyBeanMethods = false)
class JournalEntries {

  @Bean
  Panel notesOfTheCase() {
    return new Panel(Panel.Place.CASE, 30, "notes.panel", "/notes/{context}/{id}/panel", Permitted.SIGNED_IN);
  }

  @Bean
  HeldOnPerson heldByNotes(JdbcClient jdbc) {
    return new HeldTables(jdbc, "notes", List.of(new HeldTable("notes.held.notes", "notes.note",
        "exists (select from notes.participant p where p.note_id = t.id and p.person_id = any(:ids))", "author_id appointment_id")));
  }
}
