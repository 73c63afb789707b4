package ro.reazem.people.imports;

import java.util.Arrays;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.platform.sheets.SheetTemplate;

/** The file to fill in with persons. */
@Component
class ImportTemplate {

  private final MessageSource messages;

  ImportTemplate(MessageSource messages) {
    this.messages = messages;
  }

  SheetTemplate in(Locale language) {
    return new SheetTemplate(messages.getMessage("people.import.sheet", null, language),
        Arrays.stream(ImportColumn.values()).map(column -> messages.getMessage(column.key(), null, language)).toList());
  }
}
