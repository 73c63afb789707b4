package ro.reazem.intake.entry;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.intake.registry.Registries;
import ro.reazem.intake.registry.Registry;
import ro.reazem.intake.sight.IntakeSight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Option;

/** The lists that forms of the registry offer, in the language of the reader. */
@Component("registryChoices")
public class RegistryChoices {

  private final Registries registries;
  private final IntakeSight sight;
  private final JdbcClient jdbc;
  private final MessageSource messages;

  RegistryChoices(Registries registries, IntakeSight sight, JdbcClient jdbc, MessageSource messages) {
    this.registries = registries;
    this.sight = sight;
    this.jdbc = jdbc;
    this.messages = messages;
  }

  /** The open registries in which the officer registers. */
  public List<Option> registries(Officer officer) {
    return mine(officer).stream().map(one -> new Option(one.getId().toString(), one.code() + " · " + one.name())).toList();
  }

  /** All registries, closed ones too, to narrow a list to. */
  public List<Option> all() {
    return registries.findAllByOrderByCode().stream().map(one -> new Option(one.getId().toString(), one.code() + " · " + one.name())).toList();
  }

  /** All units that are open, by name. */
  public List<Option> units() {
    return jdbc.sql("select id, name from directory.unit where active order by name")
        .query((row, n) -> new Option(row.getString("id"), row.getString("name"))).list();
  }

  /** The officers of a unit that work now. */
  public List<Option> officers(UUID unit) {
    return jdbc.sql("""
        select id, name || ', ' || job_title as label from directory.officer where active and unit_id = :unit order by name""")
        .param("unit", unit).query((row, n) -> new Option(row.getString("id"), row.getString("label"))).list();
  }

  /** All officers that work now, with their units. */
  public List<Option> officers() {
    return jdbc.sql("""
        select o.id, o.name || ', ' || u.name as label from directory.officer o join directory.unit u on u.id = o.unit_id
        where o.active order by o.name""").query((row, n) -> new Option(row.getString("id"), row.getString("label"))).list();
  }

  /** The unit that an officer belongs to. */
  public UUID unitOf(UUID officer) {
    return jdbc.sql("select unit_id from directory.officer where id = :id").param("id", officer).query(UUID.class).single();
  }

  /** The id that was chosen among some; anything else is refused. */
  public UUID among(List<Option> options, String typed) {
    return options.stream().map(Option::value).filter(typed::equals).findFirst().map(UUID::fromString)
        .orElseThrow(() -> new RuleViolated("platform.input.choice"));
  }

  /** True and false in words. */
  public List<Option> yesOrNo(String yes, String no) {
    return List.of(new Option("true", messages.getMessage(yes, null, LocaleContextHolder.getLocale())),
        new Option("false", messages.getMessage(no, null, LocaleContextHolder.getLocale())));
  }

  /** The constants of an enum; the label is the message intake.name.CONSTANT. */
  public List<Option> of(String name, Enum<?>... values) {
    return Arrays.stream(values).map(value -> new Option(value.name(), label(name, value))).toList();
  }

  public List<Option> directions() {
    return of("direction", Direction.values());
  }

  public List<Option> channels() {
    return of("channel", Channel.values());
  }

  public List<Option> correspondents() {
    return of("correspondent", Correspondent.Kind.values());
  }

  public List<Option> confidentialities() {
    return of("confidentiality", Confidentiality.values());
  }

  public String label(String name, Enum<?> value) {
    return messages.getMessage("intake." + name + "." + value.name(), null, LocaleContextHolder.getLocale());
  }

  UUID registry(String typed, Officer officer) {
    return mine(officer).stream().map(one -> one.getId().value()).filter(id -> id.toString().equals(typed)).findFirst()
        .orElseThrow(() -> new RuleViolated("platform.input.choice"));
  }

  UUID unit(String typed) {
    return among(units(), typed);
  }

  private List<Registry> mine(Officer officer) {
    return registries.findAllByOrderByCode().stream().filter(Registry::isActive)
        .filter(one -> sight.allows(officer, "intake.entry.register", one.unitId())).toList();
  }
}
