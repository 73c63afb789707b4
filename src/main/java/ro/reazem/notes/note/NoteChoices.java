package ro.reazem.notes.note;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ro.reazem.notes.sight.CaseInSight;
import ro.reazem.platform.files.CaseDocuments;
import ro.reazem.platform.files.Confidentiality;
import ro.reazem.platform.web.Option;

/** What the forms about one case offer to choose from, and how those chosen are called. */
@Component
public class NoteChoices {

  private static final int MOST_OFFICERS = 60;
  private static final int MOST_FILES = 60;

  private final JdbcClient jdbc;
  private final CaseDocuments documents;
  private final MessageSource messages;

  NoteChoices(JdbcClient jdbc, CaseDocuments documents, MessageSource messages) {
    this.jdbc = jdbc;
    this.documents = documents;
    this.messages = messages;
  }

  /**
   * What can be chosen about a case.
   *
   * @param officers those who work on the case, then the others of its unit
   * @param persons whom the case is about
   * @param files its documents that count
   */
  public record Offered(List<Option> officers, List<Option> persons, List<Option> files) {}

  public Offered of(CaseInSight seen) {
    return new Offered(officers(seen), persons(seen.persons()), documents.counting(seen.ref(), seen.classes(), MOST_FILES).stream()
        .map(file -> new Option(file.id().toString(), file.place() + ". " + file.facts().title())).toList());
  }

  /** Fills the lists of the forms. */
  public Offered fill(CaseInSight seen, Model model) {
    var offered = of(seen);
    model.addAttribute("seen", seen);
    model.addAttribute("offered", offered);
    model.addAttribute("kinds", kinds(List.of(NoteKind.values())));
    model.addAttribute("outcomes", Arrays.stream(VisitOutcome.values()).map(one -> new Option(one.name(), say("notes.outcome." + one))).toList());
    model.addAttribute("classes", Arrays.stream(Confidentiality.values()).filter(seen.classes()::contains)
        .map(one -> new Option(one.name(), say("platform.files.class." + one))).toList());
    return offered;
  }

  public List<Option> kinds(List<NoteKind> kinds) {
    return kinds.stream().map(kind -> new Option(kind.name(), say(kind.key()))).toList();
  }

  private List<Option> officers(CaseInSight seen) {
    var first = new LinkedHashSet<UUID>();
    first.add(seen.officer().id());
    Stream.ofNullable(seen.responsible()).forEach(first::add);
    first.addAll(seen.team());
    var rows = jdbc.sql("""
        select id::text as value, name as label, null as hint from directory.officer where id = any(:first) or unit_id = :unit and active
        order by id <> :me, id <> all(:first), name, id limit :most""").param("first", first.toArray(UUID[]::new)).param("me", seen.officer().id())
        .param("unit", seen.unit()).param("most", MOST_OFFICERS).query((row, n) -> new Option(row.getString("value"), row.getString("label"))).list();
    // whoever is signed in may not be told of yet
    return rows.stream().anyMatch(one -> one.value().equals(seen.officer().id().toString())) ? rows
        : Stream.concat(Stream.of(new Option(seen.officer().id().toString(), seen.officer().name())), rows.stream()).toList();
  }

  /** Persons by their names, in the order given. */
  List<Option> persons(List<UUID> ids) {
    var names = personNames(ids);
    return ids.stream().distinct().map(id -> new Option(id.toString(), names.getOrDefault(id, say("notes.personUnknown")))).toList();
  }

  /** The names of officers; of one not told of yet there is none. */
  public Map<UUID, String> officerNames(Collection<UUID> ids) {
    return names("directory.officer", "name", ids);
  }

  public Map<UUID, String> personNames(Collection<UUID> ids) {
    return names("directory.person", "display_name", ids);
  }

  private Map<UUID, String> names(String table, String column, Collection<UUID> ids) {
    record Named(UUID id, String name) {}
    return ids.isEmpty() ? Map.of() : jdbc.sql("select id, " + column + " as name from " + table + " where id = any(:ids)")
        .param("ids", ids.toArray(UUID[]::new)).query(Named.class).list().stream().collect(Collectors.toMap(Named::id, Named::name));
  }

  private String say(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
