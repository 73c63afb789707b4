package ro.reazem.platform.files;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseErased;
import ro.reazem.events.casework.CaseErasureApproved;

/**
 * Erases the documents and the papers of the acts of a case when its file is destroyed: their bytes, names and signatories; that there was a
 * document, of which kind and size, with its sum and registry number, and the number and day of every act stay. Told again, it only answers again.
 */
@Component
class FilesCaseworkNews {

  private static final String OF_CASE = " where case_context = :context and case_id = :case";

  private final JdbcClient jdbc;
  private final FileStores stores;
  private final ApplicationEventPublisher publisher;
  private final Clock clock;

  FilesCaseworkNews(JdbcClient jdbc, FileStores stores, ApplicationEventPublisher publisher, Clock clock) {
    this.jdbc = jdbc;
    this.stores = stores;
    this.publisher = publisher;
    this.clock = clock;
  }

  @ApplicationModuleListener(id = "platform.files.erasure-approved")
  void on(CaseErasureApproved told) {
    int files = bound("select (select count(*) from platform.case_file" + OF_CASE + ") + (select count(*) from platform.act" + OF_CASE + ")", told).query(Integer.class).single();
    int first = bound("""
        insert into platform.file_erasure (context, case_id, decision_number, confirmed_by) values (:context, :case, :decision, :by)
        on conflict do nothing""", told).param("decision", told.decisionNumber()).param("by", told.byOfficer()).update();
    if (first == 1) {
      erase(told);
    }
    publisher.publishEvent(new CaseErased(told.erasureId(), clock.instant(), told.caseRef(), "platform", files));
  }

  private void erase(CaseErasureApproved told) {
    record Stored(UUID id, String store) {}
    var ids = bound("select id, store from platform.case_file" + OF_CASE, told).query(Stored.class).list();
    for (var table : List.of("file_signature", "file_original")) {
      bound("delete from platform." + table + " where file_id in (select id from platform.case_file" + OF_CASE + ")", told).update();
    }
    var acts = " where act_id in (select id from platform.act" + OF_CASE + ")";
    bound("delete from platform.act_file" + acts, told).update();
    bound("update platform.act set subject = '—'" + OF_CASE, told).update();
    ids.forEach(file -> stores.erase(new CaseFileId(file.id()), file.store()));
    bound("""
        update platform.case_file set title = '—', name = '—', source_detail = '', declared_type = content_type, pages = 0,
          withdrawn_by = :by, withdrawn_by_name = coalesce(withdrawn_by_name, '—'), withdrawn_at = coalesce(withdrawn_at, :at),
          withdrawal_reason = :reason""" + OF_CASE, told).param("by", told.byOfficer()).param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("reason", "distrus la selecționare, " + told.decisionNumber()).update();
  }

  private JdbcClient.StatementSpec bound(String sql, CaseErasureApproved told) {
    return jdbc.sql(sql).param("context", told.caseRef().context()).param("case", told.caseRef().id());
  }
}
