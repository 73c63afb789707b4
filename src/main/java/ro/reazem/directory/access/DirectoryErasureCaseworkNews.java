package ro.reazem.directory.access;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseErasureApproved;
import ro.reazem.platform.erasure.ErasingCases;
import ro.reazem.platform.erasure.HoldsCaseData;

/** Forgets whom a case was about when its file is destroyed; number, unit and who worked on it stay, so that whoever may sees that there was one. */
@Component
class DirectoryErasureCaseworkNews implements HoldsCaseData {

  private final ErasingCases erasing;

  DirectoryErasureCaseworkNews(ErasingCases erasing) {
    this.erasing = erasing;
  }

  @Override
  public String module() {
    return "directory";
  }

  @ApplicationModuleListener(id = "directory.access.erasure-approved")
  void on(CaseErasureApproved told) {
    erasing.always(told, module(),
        one -> one.update("update directory.case_relation set person_ids = '{}' where context = :context and case_id = :case"));
  }
}
