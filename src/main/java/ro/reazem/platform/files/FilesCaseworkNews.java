package ro.reazem.platform.files;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseErasureApproved;
import ro.reazem.platform.erasure.ErasedCase;
import ro.reazem.platform.erasure.ErasingCases;
import ro.reazem.platform.erasure.HoldsCaseData;

/**
 * Erases the documents and the papers of the acts of a case when its file is destroyed: their bytes, names and signatories; that there was a
 * document, of which kind and size, with its sum and registry number, and the number, day and sum of every act stay. Told again, it only answers again.
 */
@Component
class FilesCaseworkNews implements HoldsCaseData {

  private static final String OF_CASE = " where case_context = :context and case_id = :case";

  private final FileStores stores;
  private final ErasingCases erasing;
  private final Clock clock;

  FilesCaseworkNews(FileStores stores, ErasingCases erasing, Clock clock) {
    this.stores = stores;
    this.erasing = erasing;
    this.clock = clock;
  }

  @Override
  public String module() {
    return "platform";
  }

  @ApplicationModuleListener(id = "platform.files.erasure-approved")
  void on(CaseErasureApproved told) {
    erasing.once(told, module(), "platform.file_erasure", one -> one.count("select (select count(*) from platform.case_file" + OF_CASE
        + ") + (select count(*) from platform.act" + OF_CASE + ")"), this::erase);
  }

  private void erase(ErasedCase one) {
    record Stored(UUID id, String store) {}
    var ids = one.sql("select id, store from platform.case_file" + OF_CASE).query(Stored.class).list();
    for (var table : List.of("file_signature", "file_original")) {
      one.update("delete from platform." + table + " where file_id in (select id from platform.case_file" + OF_CASE + ")");
    }
    one.update("insert into platform.erased_paper (act_id, sha256, rendered_at) select act_id, sha256, rendered_at from platform.act_file "
        + "where act_id in (select id from platform.act" + OF_CASE + ")");
    one.update("delete from platform.act_file where act_id in (select id from platform.act" + OF_CASE + ")");
    one.update("update platform.act set subject = '—'" + OF_CASE);
    ids.forEach(file -> stores.erase(new CaseFileId(file.id()), file.store()));
    one.sql("""
        update platform.case_file set title = '—', name = '—', source_detail = '', declared_type = content_type, pages = 0,
          withdrawn_by = :by, withdrawn_by_name = coalesce(withdrawn_by_name, '—'), withdrawn_at = coalesce(withdrawn_at, :at),
          withdrawal_reason = :reason""" + OF_CASE).param("by", one.confirmedBy()).param("at", clock.instant().atOffset(ZoneOffset.UTC))
        .param("reason", "distrus la selecționare, " + one.decisionNumber()).update();
  }
}
