package ro.reazem.worklist.erasure;

import java.util.List;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseErasureApproved;
import ro.reazem.platform.erasure.ErasingCases;
import ro.reazem.platform.erasure.HoldsCaseData;

/** Erases the words that the work list holds of a case, and whom it was about; what happened, when and by whom stays. Told again, it changes nothing. */
@Component
class WorklistErasureCaseworkNews implements HoldsCaseData {

  private static final String OF = " where context = :context and case_id = :case";
  private static final List<String> BLANKED = List.of("timeline_line set note = ''" + OF + " and note <> ''", "offer set reason = ''" + OF,
      "known_link set reason = ''" + OF, "wish set reason = ''" + OF, "task set title = '—', note = ''" + OF,
      "known_case set subject = '', folded_subject = '', person_ids = '{}' where context = :context and id = :case");

  private final ErasingCases erasing;

  WorklistErasureCaseworkNews(ErasingCases erasing) {
    this.erasing = erasing;
  }

  @Override
  public String module() {
    return "worklist";
  }

  @ApplicationModuleListener(id = "worklist.erasure.approved")
  void on(CaseErasureApproved told) {
    erasing.always(told, module(), one -> BLANKED.stream().mapToInt(set -> one.update("update worklist." + set)).sum());
  }
}
