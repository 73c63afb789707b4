package ro.reazem.platform.parameters;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.platform.sheets.SheetWriter;
import ro.reazem.platform.web.Fmt;

/** The whole register of parameters with every version as a spreadsheet, for auditors. */
@Component
class ParameterSheet {

  private final ParameterRegister register;
  private final LegalParameters parameters;
  private final ParameterWords words;
  private final MessageSource messages;
  private final Fmt fmt;
  private final Clock clock;

  ParameterSheet(ParameterRegister register, LegalParameters parameters, ParameterWords words, MessageSource messages, Fmt fmt,
      Clock clock) {
    this.register = register;
    this.parameters = parameters;
    this.words = words;
    this.messages = messages;
    this.fmt = fmt;
    this.clock = clock;
  }

  byte[] file() {
    var catalogue = parameters.catalogue().stream().collect(Collectors.toMap(Parameter::code, one -> one));
    return SheetWriter.toBytes(text("title"), sheet -> {
      sheet.widths(28, 60, 16, 12, 12, 24, 24, 50, 18, 22, 22, 30).title(text("title"))
          .note(text("sheet.madeOn") + " " + fmt.date(LocalDate.now(clock)))
          .header(text("code"), text("name"), text("value"), text("from"), text("to"), text("act"), text("article"),
              text("source"), text("standing"), text("entered"), text("confirmed"), text("withdrawn"));
      for (var version : register.everything()) {
        var parameter = catalogue.get(version.code());
        sheet.row(version.code(), words.title(parameter), words.shown(parameter, version.value()), version.from(), version.to(),
            version.act(), version.article(), version.source(), words.standing(version.standing()),
            who(version.enteredBy(), version.enteredAt().atZone(clock.getZone())),
            version.confirmedAt() == null ? "" : who(version.confirmedBy(), version.confirmedAt().atZone(clock.getZone())),
            version.withdrawnAt() == null ? "" : who(version.withdrawnBy(), version.withdrawnAt().atZone(clock.getZone())) + ": "
                + version.withdrawalReason());
      }
    });
  }

  private String who(String name, ZonedDateTime at) {
    return (name.isEmpty() ? text("shipped") : name) + ", " + fmt.date(at.toLocalDate());
  }

  private String text(String key) {
    Locale locale = LocaleContextHolder.getLocale();
    return messages.getMessage("platform.parameters." + key, null, locale);
  }
}
