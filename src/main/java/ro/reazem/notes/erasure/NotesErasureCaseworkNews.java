package ro.reazem.notes.erasure;

import static ro.reazem.platform.erasure.ErasingCases.GONE;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseErasureApproved;
import ro.reazem.platform.erasure.ErasedCase;
import ro.reazem.platform.erasure.ErasingCases;
import ro.reazem.platform.erasure.HoldsCaseData;

/**
 * Erases what the notes and visits of a case say and who took part; that there was a note, of which kind, when and by whom stays. Told again,
 * it only answers again.
 */
@Component
class NotesErasureCaseworkNews implements HoldsCaseData {

  private static final String OF_CASE = " where context = :context and case_id = :case";
  private static final String OF_NOTE = " where note_id in (select id from notes.note" + OF_CASE + ")";
  private static final String OF_VISIT = " where appointment_id in (select id from notes.appointment" + OF_CASE + ")";
  private static final String HELD = "select (select count(*) from notes.note_text" + OF_NOTE + ") + (select count(*) from notes.completion" + OF_NOTE
      + ") + (select count(*) from notes.next_step" + OF_NOTE + ") + (select count(*) from notes.withdrawal" + OF_NOTE
      + ") + (select count(*) from notes.appointment" + OF_CASE + ")";

  private final ErasingCases erasing;

  NotesErasureCaseworkNews(ErasingCases erasing) {
    this.erasing = erasing;
  }

  @Override
  public String module() {
    return "notes";
  }

  @ApplicationModuleListener(id = "notes.erasure.approved")
  void on(CaseErasureApproved told) {
    erasing.once(told, module(), "notes.erasure", one -> one.count(HELD), NotesErasureCaseworkNews::blank);
  }

  private static void blank(ErasedCase one) {
    one.update("delete from notes.participant" + OF_NOTE);
    one.sql("update notes.note_text set place = '', others = '', said = :gone, assessment = '', search_text = '', officer_ids = '{}', file_ids = '{}'"
        + OF_NOTE).param("gone", GONE).update();
    one.sql("update notes.completion set text = :gone, search_text = ''" + OF_NOTE).param("gone", GONE).update();
    one.sql("update notes.next_step set text = :gone" + OF_NOTE).param("gone", GONE).update();
    one.sql("update notes.withdrawal set reason = :gone" + OF_NOTE).param("gone", GONE).update();
    one.update("update notes.appointment_step set reason = ''" + OF_VISIT);
    one.sql("update notes.appointment set place = '', purpose = :gone" + OF_CASE).param("gone", GONE).update();
  }
}
