package ro.reazem.platform.files;

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

  private final ErasingFiles files;
  private final ErasingCases erasing;

  FilesCaseworkNews(ErasingFiles files, ErasingCases erasing) {
    this.files = files;
    this.erasing = erasing;
  }

  @Override
  public String module() {
    return "platform";
  }

  @ApplicationModuleListener(id = "platform.files.erasure-approved")
  void on(CaseErasureApproved told) {
    erasing.once(told, module(), "platform.file_erasure", one -> one.count("select (select count(*) from platform.case_file" + OF_CASE
        + ") + (select count(*) from platform.act" + OF_CASE + ")"), one -> erase(told, one));
  }

  private void erase(CaseErasureApproved told, ErasedCase one) {
    one.update("insert into platform.erased_paper (act_id, sha256, rendered_at) select act_id, sha256, rendered_at from platform.act_file "
        + "where act_id in (select id from platform.act" + OF_CASE + ")");
    one.update("delete from platform.act_file where act_id in (select id from platform.act" + OF_CASE + ")");
    one.update("update platform.act set subject = '—'" + OF_CASE);
    files.documents(told.caseRef(), told.decisionNumber(), told.byOfficer());
  }
}
