package ro.reazem.intake.referral;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ro.reazem.events.intake.WorkRouted.Urgency;
import ro.reazem.intake.entry.RegistryChoices;
import ro.reazem.intake.signal.AuthorRelation;
import ro.reazem.intake.signal.Matter;
import ro.reazem.intake.signal.Need;
import ro.reazem.intake.signal.Setting;
import ro.reazem.intake.signal.Source;
import ro.reazem.intake.signal.Subject;
import ro.reazem.intake.signal.Trigger;
import ro.reazem.intake.signal.ViolenceForm;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Option;

/** The lists that forms about referrals offer, in the language of the reader. */
@Component
class ReferralChoices {

  private final RegistryChoices registry;
  private final JdbcClient jdbc;

  ReferralChoices(RegistryChoices registry, JdbcClient jdbc) {
    this.registry = registry;
    this.jdbc = jdbc;
  }

  void fill(Model model, Officer officer) {
    model.addAttribute("registries", registry.registries(officer));
    model.addAttribute("channels", registry.channels());
    model.addAttribute("units", units());
    model.addAttribute("officers", officers());
    model.addAttribute("sources", registry.of("source", Source.values()));
    model.addAttribute("matters", matters());
    model.addAttribute("relations", registry.of("relation", AuthorRelation.values()));
    model.addAttribute("violence", registry.of("form", ViolenceForm.values()));
    model.addAttribute("triggers", registry.of("trigger", Trigger.values()));
    model.addAttribute("needs", registry.of("need", Need.values()));
    model.addAttribute("settings", registry.of("setting", Setting.values()));
    model.addAttribute("sexes", registry.of("sex", Subject.Sex.values()));
    model.addAttribute("urgencies", urgencies());
  }

  List<Option> matters() {
    return registry.of("matter", Matter.values());
  }

  /** The levels, each with what it means. */
  List<Option> urgencies() {
    return List.of(Urgency.values()).stream().map(one -> new Option(one.name(), registry.label("urgency", one),
        registry.label("urgencyMeans", one))).toList();
  }

  List<Option> of(String name, Enum<?>... values) {
    return registry.of(name, values);
  }

  List<Option> units() {
    return registry.units();
  }

  /** All officers that work now, with their units. */
  List<Option> officers() {
    return jdbc.sql("""
        select o.id, o.name || ', ' || u.name as label from directory.officer o join directory.unit u on u.id = o.unit_id
        where o.active order by o.name""").query((row, n) -> new Option(row.getString("id"), row.getString("label"))).list();
  }

  List<Option> officers(UUID unit) {
    return registry.officers(unit);
  }

  UUID registry(String typed, Officer officer) {
    return among(registry.registries(officer), typed);
  }

  UUID among(List<Option> options, String typed) {
    return options.stream().map(Option::value).filter(typed::equals).findFirst().map(UUID::fromString)
        .orElseThrow(() -> new RuleViolated("platform.input.choice"));
  }
}
