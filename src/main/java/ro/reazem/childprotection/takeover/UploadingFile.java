package ro.reazem.childprotection.takeover;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.BulkCopy;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.sheets.SheetHeads;
import ro.reazem.platform.sheets.SheetLimits;
import ro.reazem.platform.sheets.SheetReader;
import ro.reazem.platform.sheets.SheetRow;

/** Keeps the rows of a file as they were typed (încărcarea fișierului); nothing of them is entered. */
@Component("childUploadingFile")
class UploadingFile {

  private static final SheetLimits LIMITS = new SheetLimits(20L << 20, 50_000, 60, 2_000, 300L << 20);

  private final SentForms sent;
  private final JdbcClient jdbc;
  private final BulkCopy copy;
  private final MessageSource messages;
  private final Clock clock;

  UploadingFile(SentForms sent, JdbcClient jdbc, BulkCopy copy, MessageSource messages, Clock clock) {
    this.sent = sent;
    this.jdbc = jdbc;
    this.copy = copy;
    this.messages = messages;
    this.clock = clock;
  }

  /**
   * The same form sent twice keeps one file.
   *
   * @throws RuleViolated when the file as a whole cannot be read
   */
  @Transactional
  UUID keep(UUID formKey, TakeoverKind kind, String fileName, byte[] content, Officer by) {
    sent.await(formKey);
    var earlier = jdbc.sql("select id from childprotection.takeover where form_key = :key").param("key", formKey).query(UUID.class).optional();
    if (earlier.isPresent()) {
      return earlier.get();
    }
    var rows = new ArrayList<SheetRow>();
    SheetReader.read(content, LIMITS, rows::add);
    var heads = new SheetHeads<>(rows.getFirst(), TakeoverColumn.class, TakeoverColumn::key, kind.needed(), messages);
    var told = rows.subList(1, rows.size());
    RuleViolated.require(!told.isEmpty(), "childprotection.takeover.noRows");
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into childprotection.takeover (id, form_key, kind, file_name, unit_id, passed_over, uploaded_by, uploaded_by_name, uploaded_at)
        values (:id, :key, :kind, :name, :unit, :passedOver, :officer, :by, :at)""").param("id", id).param("key", formKey).param("kind", kind.name())
        .param("name", fileName).param("unit", by.unit()).param("passedOver", heads.passedOver().toArray(String[]::new)).param("officer", by.id())
        .param("by", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    copy.into("childprotection.takeover_row (id, takeover_id, line, cells, state)", target -> told.forEach(row ->
        target.add(UUID.randomUUID(), id, row.number(), BulkCopy.array(heads.cells(row, TakeoverColumn.values())), "READ")));
    return id;
  }
}
