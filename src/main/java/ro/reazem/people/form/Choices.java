package ro.reazem.people.form;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.events.people.MaritalStatus;
import ro.reazem.events.people.Sex;
import ro.reazem.people.person.AddressKind;
import ro.reazem.people.person.IdentityDocument;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Option;

/** The choices that forms about people offer, in the reader's language. */
@Component
public class Choices {

  /** Neighbours and countries people most often come from, first; everything else by name. */
  private static final List<String> FREQUENT = List.of("RO", "MD", "UA");

  private final MessageSource messages;
  private final Fmt fmt;

  Choices(MessageSource messages, Fmt fmt) {
    this.messages = messages;
    this.fmt = fmt;
  }

  public List<Option> sexes() {
    return of("people.sex.", Sex.values());
  }

  public List<Option> maritalStatuses() {
    return of("people.marital.", MaritalStatus.values());
  }

  public List<Option> roles() {
    return of("people.role.", HouseholdRole.values());
  }

  public List<Option> addressKinds() {
    return of("people.address.kind.", AddressKind.values());
  }

  public List<Option> documents() {
    return of("people.document.", IdentityDocument.Kind.values());
  }

  /** Why a family name changes. */
  public List<Option> nameChanges() {
    return List.of(new Option("LEGAL", text("people.person.nameChange.LEGAL")),
        new Option("CORRECTION", text("people.person.nameChange.CORRECTION")));
  }

  /** A value of a field as people read it: names of choices become words, days are written as usual. */
  public String shown(String field, String value) {
    return switch (field) {
      case "people.person.sex" -> named("people.sex.", value);
      case "people.person.maritalStatus" -> named("people.marital.", value);
      case "people.person.documentKind" -> named("people.document.", value);
      case "people.household.role" -> named("people.role.", value);
      case "people.person.bornOn", "people.person.documentValidUntil", "people.import.domicileSince" ->
          value.isEmpty() ? "" : fmt.date(LocalDate.parse(value));
      case "people.person.citizenship" -> value.isEmpty() ? "" : country(value);
      default -> value;
    };
  }

  /** The same of a value as the form of a person sends it. */
  public String typed(String field, String value) {
    return field.equals("bornOn") || field.equals("documentValidUntil") || value.isEmpty() ? value : shown("people.person." + field, value);
  }

  /** Countries by name; XX stands for those who have no citizenship. */
  public List<Option> countries() {
    var language = LocaleContextHolder.getLocale();
    var byName = Arrays.stream(Locale.getISOCountries()).filter(code -> !FREQUENT.contains(code))
        .map(code -> country(code, language)).sorted(Comparator.comparing(Option::label,
            Collator.getInstance(language)));
    return Stream.of(FREQUENT.stream().map(code -> country(code, language)), byName,
        Stream.of(new Option("XX", text("people.country.XX")))).flatMap(options -> options).toList();
  }

  /** The few countries most people come from, with the one already chosen. */
  public List<Option> frequentCountries(@Nullable String chosen) {
    var codes = new LinkedHashSet<>(FREQUENT);
    if (chosen != null && chosen.matches("[A-Z]{2}")) {
      codes.add(chosen);
    }
    codes.add("XX");
    return codes.stream().map(code -> new Option(code, country(code))).toList();
  }

  /** The name of a country or of a citizenship, by its code. */
  public String country(String code) {
    return code.equals("XX") ? text("people.country.XX") : country(code, LocaleContextHolder.getLocale()).label();
  }

  /** The values of an enum, each named by the message of its name. */
  public List<Option> of(String prefix, Enum<?>... values) {
    return Arrays.stream(values).map(value -> new Option(value.name(), text(prefix + value.name()))).toList();
  }

  public String text(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }

  private String named(String prefix, String value) {
    return value.isEmpty() ? "" : text(prefix + value);
  }

  private static Option country(String code, Locale language) {
    return new Option(code, Locale.of("", code).getDisplayCountry(language));
  }
}
