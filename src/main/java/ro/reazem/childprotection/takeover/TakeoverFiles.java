package ro.reazem.childprotection.takeover;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import ro.reazem.platform.sheets.SheetTemplate;
import ro.reazem.platform.sheets.SheetWriter;

/** The file to fill in, and what became of each row of one (modelul și rezultatul). */
@Component("childTakeoverFiles")
class TakeoverFiles {

  private static final int MOST = 100_000;

  private final TakeoverRegister register;
  private final MessageSource messages;

  TakeoverFiles(TakeoverRegister register, MessageSource messages) {
    this.register = register;
    this.messages = messages;
  }

  byte[] template(TakeoverKind kind, Locale language) {
    return new SheetTemplate(say("childprotection.takeover.kind." + kind, language), heads(kind, language)).xlsx();
  }

  byte[] outcome(UUID id, TakeoverKind kind, Locale language) {
    return SheetWriter.toBytes(say("childprotection.takeover.outcome", language), sheet -> {
      var heads = Stream.concat(Stream.of("childprotection.takeover.row", "childprotection.takeover.outcome", "childprotection.takeover.errors",
          "childprotection.takeover.warnings").map(key -> say(key, language)), heads(kind, language).stream());
      sheet.header(heads.toArray(String[]::new));
      register.rows(id, null, MOST, 0).forEach(row -> sheet.row(line(row, kind, language).toArray()));
    });
  }

  private List<Object> line(TakeoverRegister.Row row, TakeoverKind kind, Locale language) {
    var cells = new ArrayList<Object>(List.of(row.line(), say("childprotection.takeover.state." + row.state(), language), said(row, true, language),
        said(row, false, language)));
    kind.columns().forEach(column -> cells.add(column.in(row.cells())));
    return cells;
  }

  private String said(TakeoverRegister.Row row, boolean errors, Locale language) {
    return row.findings().stream().filter(one -> one.isError() == errors).map(one -> {
      var column = one.column();
      return (column == null ? "" : say(column.key(), language) + ": ") + messages.getMessage(one.code(), one.arguments().toArray(), one.code(), language);
    }).collect(Collectors.joining(" "));
  }

  private List<String> heads(TakeoverKind kind, Locale language) {
    return kind.columns().stream().map(column -> say(column.key(), language)).toList();
  }

  private String say(String key, Locale language) {
    return messages.getMessage(key, null, language);
  }
}
