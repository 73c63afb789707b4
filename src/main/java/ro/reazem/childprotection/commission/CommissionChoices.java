package ro.reazem.childprotection.commission;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.web.Option;

/** The choices that forms of the commission offer, in the language of the reader. */
@Component
public class CommissionChoices {

  private final MessageSource messages;
  private final JdbcClient jdbc;
  private final PermissionMatrix matrix;

  CommissionChoices(MessageSource messages, JdbcClient jdbc, PermissionMatrix matrix) {
    this.messages = messages;
    this.jdbc = jdbc;
    this.matrix = matrix;
  }

  /** The constants with their words, by keys childprotection.commission.name.CONSTANT. */
  public List<Option> of(String name, Enum<?>... values) {
    return Arrays.stream(values).map(one -> new Option(one.name(), word(name, one))).toList();
  }

  public String word(String name, Enum<?> value) {
    return messages.getMessage("childprotection.commission." + name + "." + value.name(), null, LocaleContextHolder.getLocale());
  }

  public List<Option> matters() {
    return of("matter", Matter.decided().toArray(Matter[]::new));
  }

  /** The units in which the officer works for the commission. */
  public List<Option> ownUnits(Officer officer) {
    var own = matrix.units(officer, CommissionSight.WORK);
    return units().stream().filter(one -> own.contains(UUID.fromString(one.value()))).toList();
  }

  String unitName(Optional<UUID> unit) {
    return unit.flatMap(id -> units().stream().filter(one -> one.value().equals(id.toString())).findFirst()).map(Option::label).orElse("");
  }

  List<Option> units() {
    return jdbc.sql("select id, name from directory.unit where active order by name")
        .query((row, n) -> new Option(row.getString("id"), row.getString("name"))).list();
  }
}
