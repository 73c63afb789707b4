package ro.reazem.childprotection.childcase;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.web.Fmt;

/** Tells whoever opens a case that the child has a certificate of disability, its degree and until when (atenționarea privind gradul de handicap). */
@Component
class CertificateChip {

  private static final String DAYS = "DISABILITY_NOTICE_FIRST";

  private final LegalParameters parameters;
  private final MessageSource messages;
  private final Fmt fmt;
  private final Clock clock;

  CertificateChip(LegalParameters parameters, MessageSource messages, Fmt fmt, Clock clock) {
    this.parameters = parameters;
    this.messages = messages;
    this.fmt = fmt;
    this.clock = clock;
  }

  CaseAlert of(KnownCertificate one) {
    var today = LocalDate.now(clock);
    var pressing = one.pressing(today, parameters.on(today).whole(DAYS));
    var degree = say("childprotection.disability.degree." + one.degree()) + (one.assistant() ? ", " + say("childprotection.disability.withAssistant") : "");
    return new CaseAlert(pressing.kind(), "accessibility", say("childprotection.disability.chip." + pressing, degree, fmt.date(one.from()), fmt.date(one.endsOn())),
        one.path());
  }

  private String say(String key, Object... arguments) {
    return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
  }
}
