package ro.reazem.people.rights;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.people.change.By;
import ro.reazem.people.change.Chronicle;
import ro.reazem.people.person.KnownPersons;
import ro.reazem.people.person.NoSuchPerson;
import ro.reazem.platform.acts.ActPaper;
import ro.reazem.platform.acts.ActPdfRenderer;
import ro.reazem.platform.acts.Institution;
import ro.reazem.platform.held.HeldOnPerson;
import tools.jackson.databind.json.JsonMapper;

/** All that is held on a person across the modules (extras conform art. 15), as a paper and for machines; making it is kept in the chronicle. */
@Service
class Extract {

  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final java.util.Locale ROMANIAN = java.util.Locale.of("ro", "RO");

  private final JdbcClient jdbc;
  private final ObjectProvider<HeldOnPerson> held;
  private final KnownPersons known;
  private final ActPdfRenderer renderer;
  private final Institution institution;
  private final MessageSource messages;
  private final Chronicle chronicle;
  private final Clock clock;

  Extract(JdbcClient jdbc, ObjectProvider<HeldOnPerson> held, KnownPersons known, ActPdfRenderer renderer, Institution institution,
      MessageSource messages, Chronicle chronicle, Clock clock) {
    this.jdbc = jdbc;
    this.held = held;
    this.known = known;
    this.renderer = renderer;
    this.institution = institution;
    this.messages = messages;
    this.chronicle = chronicle;
    this.clock = clock;
  }

  /** Rows of one kind, with their columns in words. */
  public record Part(String title, List<List<Entry>> rows) {}

  /** A column and what stands in it. */
  public record Entry(String name, String value) {}

  @Transactional
  byte[] json(UUID person, By by) {
    var sections = new LinkedHashMap<String, Object>();
    held.orderedStream().forEach(source -> sections.put(source.module(), source.on(ids(person)).stream()
        .map(section -> Map.of("title", text(section.key()), "rows", section.rows())).toList()));
    chronicle.note(person, "person.extracted", by);
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(Map.of("person", name(person), "made", LocalDate.now(clock).toString(),
        "institution", institution.name(), "held", sections));
  }

  @Transactional
  byte[] pdf(UUID person, By by) {
    var parts = new ArrayList<Part>();
    held.orderedStream().forEach(source -> source.on(ids(person)).forEach(section -> parts.add(new Part(text(section.key()),
        section.rows().stream().map(row -> row.entrySet().stream().map(cell -> new Entry(column(cell.getKey()), String.valueOf(cell.getValue())))
            .toList()).toList()))));
    chronicle.note(person, "person.extracted", by);
    return renderer.render(new ActPaper("people/extract", "Extras de date cu caracter personal",
        "Tot ce se deține despre " + name(person), institution.name(), LocalDate.now(clock), Map.of("person", name(person), "parts", parts)));
  }

  /** All ids the person bears or bore. */
  private List<UUID> ids(UUID person) {
    return jdbc.sql("select unnest(directory.same_person(:id))").param("id", person).query(UUID.class).list();
  }

  private String name(UUID person) {
    var found = known.byIds(List.of(person)).get(person);
    if (found == null) {
      throw new NoSuchPerson();
    }
    return found.name();
  }

  private String column(String name) {
    return messages.getMessage("people.held.column." + name, null, name.replace('_', ' '), ROMANIAN);
  }

  private String text(String key) {
    return messages.getMessage(key, null, key, ROMANIAN);
  }
}
