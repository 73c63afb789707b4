package ro.reazem.identity.erasure;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseErasureApproved;
import ro.reazem.platform.erasure.ErasedCase;
import ro.reazem.platform.erasure.ErasingCases;
import ro.reazem.platform.erasure.HoldsCaseData;

/**
 * Erases why access to a case was asked, what its review noted and what was noted about conflicts; who had it, when, from whom and with which
 * verdict stays. Told again, it only answers again.
 */
@Component
class IdentityErasureCaseworkNews implements HoldsCaseData {

  private static final String OF_CASE = " where context = :context and case_id = :case";

  private final ErasingCases erasing;

  IdentityErasureCaseworkNews(ErasingCases erasing) {
    this.erasing = erasing;
  }

  @Override
  public String module() {
    return "identity";
  }

  @ApplicationModuleListener(id = "identity.erasure.approved")
  void on(CaseErasureApproved told) {
    erasing.once(told, module(), "identity.erasure", one -> one.count("select (select count(*) from identity.case_grant" + OF_CASE
        + ") + (select count(*) from identity.conflict" + OF_CASE + ")"), IdentityErasureCaseworkNews::blank);
  }

  private static void blank(ErasedCase one) {
    one.sql("update identity.case_grant set erased = true, reason = :gone, review_note = ''" + OF_CASE)
        .param("gone", ErasingCases.GONE.repeat(10)).update();
    one.update("update identity.conflict set erased = true, note = ''" + OF_CASE);
  }
}
