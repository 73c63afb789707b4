package ro.reazem.people.imports;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.platform.sheets.SheetWriter;

/** The file to fill in: the headings, and nothing below them. */
@Component
class ImportTemplate {

  private static final double WIDTH = 18;

  private final MessageSource messages;

  ImportTemplate(MessageSource messages) {
    this.messages = messages;
  }

  byte[] xlsx(Locale language) {
    var widths = new double[ImportColumn.values().length];
    Arrays.fill(widths, WIDTH);
    return SheetWriter.toBytes(messages.getMessage("people.import.sheet", null, language),
        sheet -> sheet.widths(widths).header(heads(language)));
  }

  /** With the mark of UTF-8, by which spreadsheet programs know the encoding. */
  byte[] csv(Locale language) {
    return ("\ufeff" + Arrays.stream(heads(language)).collect(Collectors.joining(";")) + "\r\n").getBytes(StandardCharsets.UTF_8);
  }

  private String[] heads(Locale language) {
    return Arrays.stream(ImportColumn.values()).map(column -> messages.getMessage(column.key(), null, language))
        .toArray(String[]::new);
  }
}
