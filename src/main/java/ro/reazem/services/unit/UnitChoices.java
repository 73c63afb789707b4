package ro.reazem.services.unit;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.web.Option;

/** What the forms of units offer: services of the nomenclature, organisational units, heads. */
@Component("serviceUnitChoices")
class UnitChoices {

  private final JdbcClient jdbc;
  private final ServiceNomenclature nomenclature;
  private final ServiceWords words;
  private final PermissionMatrix matrix;
  private final Clock clock;

  UnitChoices(JdbcClient jdbc, ServiceNomenclature nomenclature, ServiceWords words, PermissionMatrix matrix, Clock clock) {
    this.jdbc = jdbc;
    this.nomenclature = nomenclature;
    this.words = words;
    this.matrix = matrix;
    this.clock = clock;
  }

  void offer(Officer officer, Model model) {
    model.addAttribute("codes", nomenclature.offered(LocalDate.now(clock)));
    model.addAttribute("kinds", words.options("unit.kind", ServiceKind.class));
    model.addAttribute("states", words.options("unit.state", UnitState.class));
    model.addAttribute("ages", words.options("unit.age", AgeGroup.class));
    model.addAttribute("programmes", words.options("unit.programme", Programme.class));
    model.addAttribute("units", jdbc.sql("select id::text as value, name as label from directory.unit where id = any (:units) and active order by name, id")
        .param("units", matrix.units(officer, UnitController.KEEP).toArray(UUID[]::new)).query((row, n) -> new Option(row.getString(1), row.getString(2))).list());
    model.addAttribute("heads", Stream.concat(Stream.of(new Option("", "—")), heads().stream()).toList());
  }

  String unitName(UUID id) {
    return jdbc.sql("select name from directory.unit where id = :id").param("id", id).query(String.class).optional().orElse("");
  }

  String headName(@Nullable UUID id) {
    return id == null ? "" : jdbc.sql("select name from directory.officer where id = :id").param("id", id).query(String.class).optional().orElse("");
  }

  private List<Option> heads() {
    return jdbc.sql("select id::text as value, name || ' · ' || job_title as label from directory.officer where active order by name, id limit 1000")
        .query((row, n) -> new Option(row.getString(1), row.getString(2))).list();
  }
}
