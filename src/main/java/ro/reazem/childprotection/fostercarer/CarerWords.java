package ro.reazem.childprotection.fostercarer;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.attestation.AttestLimits;
import ro.reazem.childprotection.carerfile.CarerLaws;
import ro.reazem.platform.web.Option;

/** How the words about foster carers are said in the language of the reader. */
@Component("carerWords")
class CarerWords {

  private static final Locale ROMANIAN = Locale.of("ro", "RO");

  private final MessageSource messages;
  private final CarerLaws laws;
  private final Clock clock;

  CarerWords(MessageSource messages, CarerLaws laws, Clock clock) {
    this.messages = messages;
    this.laws = laws;
    this.clock = clock;
  }

  public String label(String family, Object code) {
    return code.toString().equals(CarerCondition.CHILDREN_CONSENT.name()) ? say(family + "." + code, laws.on(LocalDate.now(clock)).consentAge())
        : say(family + "." + code);
  }

  /** Who is meant where the name is not for the reader. */
  String aChild() {
    return say("aChild");
  }

  /** The values of an enumeration as a form offers them. */
  <E extends Enum<E>> List<Option> options(String family, Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).map(one -> new Option(one.name(), label(family, one))).toList();
  }

  /** 2 copii, 0–6 ani, fete, cu dizabilități, urgență */
  public String limits(AttestLimits limits) {
    return limits(limits, LocaleContextHolder.getLocale());
  }

  /** The same for papers, in whichever language somebody works. */
  String limitsInRomanian(AttestLimits limits) {
    return limits(limits, ROMANIAN);
  }

  private String limits(AttestLimits limits, Locale in) {
    var text = new StringBuilder(say(in, "limits.main", limits.children(), limits.ageFrom(), limits.ageTo()));
    append(text, limits.sex().name().equals("ANY") ? "" : say(in, "sex." + limits.sex()));
    append(text, limits.disabilities() ? say(in, "limits.disabilities") : "");
    append(text, limits.hiv() ? say(in, "limits.hiv") : "");
    append(text, limits.emergency() ? say(in, "limits.emergency") : "");
    append(text, limits.respite() ? say(in, "limits.respite") : "");
    return text.toString();
  }

  private static void append(StringBuilder text, String more) {
    text.append(more.isEmpty() ? "" : ", ").append(more);
  }

  private String say(String key, Object... arguments) {
    return say(LocaleContextHolder.getLocale(), key, arguments);
  }

  private String say(Locale in, String key, Object... arguments) {
    return messages.getMessage("childprotection.carer." + key, arguments, in);
  }
}
