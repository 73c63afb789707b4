package ro.reazem.childprotection.intervention;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.childcase.Said;
import ro.reazem.platform.web.Option;

/** How the words about interventions are said in the language of the reader. */
@Component("interventionWords")
class InterventionWords {

  private static final String ROOT = "childprotection.intervention.";

  private final MessageSource messages;

  InterventionWords(MessageSource messages) {
    this.messages = messages;
  }

  public String label(String family, Object code) {
    return messages.getMessage(ROOT + family + "." + code, null, LocaleContextHolder.getLocale());
  }

  /** The same in Romanian, for papers. */
  public String inRomanian(String family, Object code) {
    return messages.getMessage(ROOT + family + "." + code, null, Locale.of("ro", "RO"));
  }

  /** The choices of a field. */
  List<Option> options(String family) {
    return codes(family).stream().map(code -> new Option(code, label(family, code))).toList();
  }

  /** What an entry says; codes are put into words. */
  public String said(InterventionEntry of, Said one) {
    return FieldsOf.form(of.kind()).stream().filter(field -> field.name().equals(one.what()) && !field.options().isEmpty()).findFirst()
        .map(field -> Arrays.stream(one.text().split(" ")).map(code -> label(field.options(), code)).collect(Collectors.joining("; "))).orElse(one.text());
  }

  static List<String> codes(String family) {
    return switch (family) {
      case "role" -> List.of("CASE_MANAGER", "SOCIAL_WORKER", "PSYCHOLOGIST", "DOCTOR", "POLICE_OFFICER", "LAWYER", "TEACHER", "PROSECUTOR", "LABOUR_INSPECTOR", "OTHER");
      case "trigger" -> List.of("POLICE", "SIGNAL", "HELPLINE", "OWN_NOTICE");
      case "yesNo" -> List.of("YES", "NO");
      case "level" -> List.of("LOW", "MEDIUM", "HIGH");
      case "decision" -> List.of("GRANTED", "REJECTED");
      case "work" -> List.of("BEGGING", "STREET_SELLING", "DOMESTIC_WORK", "FARM_WORK", "OTHER_WORK");
      case "street" -> List.of("ALONE", "WITH_FAMILY", "WORKS_ONLY");
      case "relation" -> List.of("PARENT", "STEP_PARENT", "SIBLING", "RELATIVE", "CARER", "FOSTER_CARER", "STAFF", "TEACHING_STAFF", "PEER", "STRANGER", "UNKNOWN");
      case "way" -> List.of("LETTER", "MAIL", "TELEPHONE", "IN_PERSON");
      case "addressee" -> names(Addressee.values());
      case "result" -> names(Result.values());
      case "form" -> names(ViolenceForm.values());
      case "told" -> names(FeedbackStatement.values());
      default -> List.of();
    };
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(Enum::name).toList();
  }
}
