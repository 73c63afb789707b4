package ro.reazem.people.search;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import ro.reazem.platform.sheets.SheetWriter;
import ro.reazem.platform.web.Fmt;

/** The spreadsheet of what a search found, with what was searched and why at its head. */
@Component
class SearchSheet {

  private final MessageSource messages;
  private final Fmt fmt;
  private final Clock clock;

  SearchSheet(MessageSource messages, Fmt fmt, Clock clock) {
    this.messages = messages;
    this.fmt = fmt;
    this.clock = clock;
  }

  byte[] file(String searched, String reason, PersonSearch.Results found) {
    return SheetWriter.toBytes(text("title"), sheet -> {
      sheet.widths(28, 28, 20, 14, 14, 30).title(text("titleFor", searched)).note(text("export.reason") + ": " + reason)
          .note(fmt.date(LocalDate.now(clock)))
          .header(text("person"), text("formerly"), text("bornOn"), text("cnp"), text("dead"), text("place"));
      found.persons().forEach(person -> sheet.row(person.name(), String.join(", ", person.formerNames()), person.bornOn(),
          person.cnpTail() == null ? person.temporaryId() : "•••" + person.cnpTail(), person.diedOn(), person.place()));
    });
  }

  private String text(String key, Object... arguments) {
    return messages.getMessage("people.search." + key, arguments, LocaleContextHolder.getLocale());
  }
}
