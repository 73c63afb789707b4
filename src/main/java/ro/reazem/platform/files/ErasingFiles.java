package ro.reazem.platform.files;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.CaseRef;

/**
 * Erases the documents of a file that is destroyed: their bytes, names and signatories go; that there was a document, of which kind and size, with its sum and
 * registry number, stays. For contexts of which the archive does not know, so that it cannot approve their destruction by an event.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ErasingFiles {

  private static final String OF_CASE = " where case_context = :context and case_id = :case";

  private final JdbcClient jdbc;
  private final FileStores stores;
  private final Clock clock;

  ErasingFiles(JdbcClient jdbc, FileStores stores, Clock clock) {
    this.jdbc = jdbc;
    this.stores = stores;
    this.clock = clock;
  }

  /**
   * Once; told again it changes nothing. No document can be added afterwards.
   *
   * @param decision number and day of the approval by the National Archives
   */
  public void erase(CaseRef file, String decision, UUID confirmedBy) {
    int first = sql("insert into platform.file_erasure (context, case_id, decision_number, confirmed_by) values (:context, :case, :decision, :by) on conflict do nothing",
        file).param("decision", decision).param("by", confirmedBy).update();
    if (first == 1) {
      documents(file, decision, confirmedBy);
    }
  }

  /** In the transaction that wrote the line of the erasure, without which nothing frozen can be blanked. */
  void documents(CaseRef file, String decision, UUID confirmedBy) {
    record Stored(UUID id, String store) {}
    var ids = sql("select id, store from platform.case_file" + OF_CASE, file).query(Stored.class).list();
    for (var table : List.of("file_signature", "file_original")) {
      sql("delete from platform." + table + " where file_id in (select id from platform.case_file" + OF_CASE + ")", file).update();
    }
    ids.forEach(one -> stores.erase(new CaseFileId(one.id()), one.store()));
    sql("""
        update platform.case_file set title = '—', name = '—', source_detail = '', declared_type = content_type, pages = 0,
          withdrawn_by = :by, withdrawn_by_name = coalesce(withdrawn_by_name, '—'), withdrawn_at = coalesce(withdrawn_at, :at),
          withdrawal_reason = :reason""" + OF_CASE, file).param("by", confirmedBy).param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("reason", "distrus la selecționare, " + decision).update();
  }

  private JdbcClient.StatementSpec sql(String sql, CaseRef file) {
    return jdbc.sql(sql).param("context", file.context()).param("case", file.id());
  }
}
