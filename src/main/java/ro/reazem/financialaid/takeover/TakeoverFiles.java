package ro.reazem.financialaid.takeover;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.platform.sheets.CsvWriter;
import ro.reazem.platform.sheets.SheetTemplate;
import ro.reazem.platform.sheets.SheetWriter;

/** The file to fill in, the explanation of its columns, and the outcome of a file row by row. */
@Component
class TakeoverFiles {

  private final CheckedFiles register;
  private final MessageSource messages;

  TakeoverFiles(CheckedFiles register, MessageSource messages) {
    this.register = register;
    this.messages = messages;
  }

  SheetTemplate template(Locale language) {
    return new SheetTemplate(say("financialaid.takeover.sheet", language), heads(language));
  }

  /** Column by column, what is expected. */
  byte[] explained(Locale language) {
    return SheetWriter.toBytes(say("financialaid.takeover.explained", language), sheet -> {
      sheet.widths(28, 12, 110).title(say("financialaid.takeover.explained", language)).header(say("financialaid.takeover.columnHead", language),
          say("financialaid.takeover.needed", language), say("financialaid.takeover.expected", language));
      for (var column : TakeoverColumn.values()) {
        sheet.row(say(column.key(), language), TakeoverColumn.NEEDED.contains(column) ? say("financialaid.takeover.yes", language) : "",
            say(column.expects(), language));
      }
    });
  }

  byte[] outcomeXlsx(UUID id, Locale language) {
    return SheetWriter.toBytes(say("financialaid.takeover.outcome", language), sheet -> {
      sheet.header(outcomeHeads(language).toArray(String[]::new));
      register.outcomes(id, one -> sheet.row(line(one, language).toArray()));
    });
  }

  byte[] outcomeCsv(UUID id, Locale language) {
    try {
      var bytes = new ByteArrayOutputStream();
      var csv = new CsvWriter(bytes);
      csv.row(outcomeHeads(language));
      register.outcomes(id, one -> csv.row(line(one, language)));
      csv.finish();
      return bytes.toByteArray();
    } catch (IOException failed) {
      throw new UncheckedIOException(failed);
    }
  }

  private List<String> outcomeHeads(Locale language) {
    var heads = new ArrayList<String>();
    heads.add(say("financialaid.takeover.row", language));
    heads.add(say("financialaid.takeover.outcome", language));
    heads.add(say("financialaid.column.request", language));
    heads.add(say("financialaid.takeover.reason", language));
    heads.addAll(heads(language));
    return heads;
  }

  private List<Object> line(CheckedFiles.Outcome one, Locale language) {
    var cells = new ArrayList<Object>();
    cells.add(one.line());
    cells.add(say("financialaid.takeover.state." + one.state(), language));
    cells.add(one.request() == null ? "" : one.request());
    cells.add(one.faults().stream().map(fault -> say(fault.column().key(), language) + ": "
        + messages.getMessage(fault.code(), fault.arguments().toArray(), fault.code(), language)).collect(Collectors.joining(" ")));
    cells.addAll(one.cells());
    return cells;
  }

  private List<String> heads(Locale language) {
    return Arrays.stream(TakeoverColumn.values()).map(column -> say(column.key(), language)).toList();
  }

  private String say(String key, Locale language) {
    return messages.getMessage(key, null, language);
  }
}
