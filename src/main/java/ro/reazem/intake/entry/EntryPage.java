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
class EntryPage {

  private final Registries registries;
  private final JdbcClient jdbc;

  EntryPage(Registries registries, JdbcClient jdbc) {
    this.registries = registries;
    this.jdbc = jdbc;
  }

  /** The names that belong to the ids of an entry. */
  record Names(@Nullable String unit, @Nullable String responsible) {}

  void fill(Model model, Entry entry) {
    model.addAttribute("entry", entry);
    model.addAttribute("registry", registries.findById(new RegistryId(entry.registryId())).orElseThrow());
    model.addAttribute("names", names(entry.unitId(), entry.responsibleId()));
  }

  private Names names(@Nullable UUID unit, @Nullable UUID responsible) {
    return jdbc.sql("""
        select (select name from directory.unit where id = :unit) as unit,
          (select name from directory.officer where id = :responsible) as responsible""")
        .param("unit", unit).param("responsible", responsible).query(Names.class).single();
  }
}
