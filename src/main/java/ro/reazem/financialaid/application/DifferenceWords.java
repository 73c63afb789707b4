package ro.reazem.financialaid.application;

import java.util.List;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.family.Family;
import ro.reazem.financialaid.family.FamilyMember;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.TypedAndSaved;

/** Tells of two versions of a request what differs the way the form shows it: whose, which field, and words instead of codes. */
@Component
class DifferenceWords {

  private final Choices choices;
  private final MessageSource messages;

  DifferenceWords(Choices choices, MessageSource messages) {
    this.choices = choices;
    this.messages = messages;
  }

  List<TypedAndSaved> of(ApplicationForm typed, ApplicationForm saved, Family family) {
    var options = choices.all();
    return TypedAndSaved.between(typed, saved, name -> field(name, typed, family), (name, value) -> value(name, value, family, options)).stream()
        .filter(found -> !found.name().matches("household|assets\\[[0-9]+]\\.kind")).toList();
  }

  /** The label of the field, after the row in which it stands. */
  private String field(String path, ApplicationForm typed, Family family) {
    var label = text("financialaid.form." + path.replaceAll("\\[[0-9]+]", ""));
    int open = path.indexOf('[');
    if (open < 0) {
      return label;
    }
    int row = Integer.parseInt(path.substring(open + 1, path.indexOf(']')));
    return switch (path.substring(0, open)) {
      case "members" -> row < typed.members().size() ? name(typed.members().get(row).person(), family) + ": " + label : label;
      case "assets" -> row < typed.assets().size() ? choices.asset(typed.assets().get(row).kind()) + ": " + label : label;
      case "incomes" -> text("financialaid.form.incomes.row", row + 1) + ": " + label;
      default -> text("financialaid.form.heating.row", row + 1) + ": " + label;
    };
  }

  private String value(String path, String value, Family family, Map<String, List<Option>> options) {
    var name = path.substring(path.lastIndexOf('.') + 1);
    if (value.equals("true")) {
      return text("platform.yes");
    }
    if (value.isEmpty()) {
      return "";
    }
    return switch (name) {
      case "holder", "partner", "person" -> name(value, family);
      case "kind" -> choices.income(value);
      case "ground" -> choices.ground(value);
      default -> options.getOrDefault(name, List.of()).stream().filter(option -> option.value().equals(value)).findFirst()
          .map(Option::label).orElse(value);
    };
  }

  private static String name(String person, Family family) {
    return family.members().stream().filter(member -> member.personId().toString().equals(person)).findFirst()
        .map(FamilyMember::name).orElse(person);
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
