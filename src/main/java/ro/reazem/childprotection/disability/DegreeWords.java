package ro.reazem.childprotection.disability;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.certification.HandicapType;
import ro.reazem.platform.web.Option;

/** How the words about disability are said: to the reader in the own language, to the commission and on papers in Romanian (formulări). */
@Component("degreeWords")
class DegreeWords {

  private static final Locale ROMANIAN = Locale.of("ro", "RO");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final MessageSource messages;

  DegreeWords(MessageSource messages) {
    this.messages = messages;
  }

  public String label(String family, Object code) {
    return say(LocaleContextHolder.getLocale(), family + "." + code);
  }

  /** The values of an enumeration as a form offers them. */
  <E extends Enum<E>> List<Option> options(String family, Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(one -> new Option(one.name(), label(family, one))).toList();
  }

  /** A label that names a day. */
  String until(String key, LocalDate day) {
    return say(LocaleContextHolder.getLocale(), key, DAY.format(day));
  }

  /** The types with their codes: 5 mental, 9 boli rare. */
  public String types(List<HandicapType> types) {
    return types(LocaleContextHolder.getLocale(), types);
  }

  public String typesInRomanian(List<HandicapType> types) {
    return types(ROMANIAN, types);
  }

  public String inRomanian(String family, Object code) {
    return say(ROMANIAN, family + "." + code);
  }

  /** What the commission is asked, in one line. */
  String title(EvaluationReport report) {
    return report.degree() == null ? say(ROMANIAN, "title.none")
        : say(ROMANIAN, "title.degree", inRomanian("degree", report.degree()), DAY.format(report.from()), DAY.format(report.until()));
  }

  /** The proposal as it stands in the file of the commission. */
  String proposal(EvaluationTable.WrittenReport written) {
    var report = written.content();
    var text = new StringBuilder(say(ROMANIAN, "proposal.report", written.number(), day(report.metOn())));
    text.append('\n').append(report.conclusion()).append('\n').append(title(report)).append('.');
    if (report.degree() != null) {
      text.append('\n').append(say(ROMANIAN, "proposal.types", typesInRomanian(report.types())));
      text.append('\n').append(say(ROMANIAN, report.assistant() ? "proposal.assistant" : "proposal.noAssistant"));
    }
    return text.append(report.recommendations().isBlank() ? "" : "\n" + report.recommendations()).toString();
  }

  static String day(LocalDate day) {
    return DAY.format(day);
  }

  private String types(Locale locale, List<HandicapType> types) {
    return types.stream().map(one -> one.code() + " " + say(locale, "type." + one)).collect(Collectors.joining(", "));
  }

  private String say(Locale locale, String key, Object... arguments) {
    return messages.getMessage("childprotection.disability." + key, arguments, locale);
  }
}
