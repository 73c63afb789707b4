package ro.reazem.intake.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ro.reazem.intake.registry.Registries;
import ro.reazem.intake.registry.RegistryId;

/** What the page of one entry shows beside the entry itself. */
@Component
public class EntryPage {

  private final Registries registries;
  private final JdbcClient jdbc;

  EntryPage(Registries registries, JdbcClient jdbc) {
    this.registries = registries;
    this.jdbc = jdbc;
  }

  /**
   * The names that belong to the ids of an entry.
   *
   * @param erased whether its words were destroyed with the file of its case
   */
  record Names(@Nullable String unit, @Nullable String responsible, boolean erased) {}

  public void fill(Model model, Entry entry) {
    model.addAttribute("entry", entry);
    model.addAttribute("answer", entry.answerNumber() == null ? null : answer(entry.getId()));
    model.addAttribute("answered", entry.answersEntryId() == null ? null : number(entry.answersEntryId()));
    model.addAttribute("petition", petition(entry.getId()));
    model.addAttribute("registry", registries.findById(new RegistryId(entry.registryId())).orElseThrow());
    model.addAttribute("names", names(entry.getId(), entry.unitId(), entry.responsibleId()));
  }

  private @Nullable UUID answer(EntryId id) {
    return jdbc.sql("select id from intake.entry where answers_entry_id = :id order by registered_at desc limit 1")
        .param("id", id.value()).query(UUID.class).optional().orElse(null);
  }

  /** The petition that the entry is treated as. */
  private @Nullable UUID petition(EntryId id) {
    return jdbc.sql("select id from intake.petition where entry_id = :id").param("id", id.value()).query(UUID.class).optional().orElse(null);
  }

  private String number(UUID id) {
    return jdbc.sql("select number || '/' || year from intake.entry where id = :id").param("id", id).query(String.class).single();
  }

  private Names names(EntryId id, @Nullable UUID unit, @Nullable UUID responsible) {
    return jdbc.sql("""
        select (select name from directory.unit where id = :unit) as unit,
          (select name from directory.officer where id = :responsible) as responsible,
          (select erased from intake.entry where id = :id) as erased""").param("id", id.value())
        .param("unit", unit).param("responsible", responsible).query(Names.class).single();
  }
}
