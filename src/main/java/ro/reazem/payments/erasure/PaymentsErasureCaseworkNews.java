package ro.reazem.payments.erasure;

import static ro.reazem.platform.erasure.ErasingCases.GONE;

import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseErasureApproved;
import ro.reazem.platform.erasure.ErasedCase;
import ro.reazem.platform.erasure.ErasingCases;
import ro.reazem.platform.erasure.HoldsCaseData;

/**
 * Erases who was paid for a case, into which account and why; that and how much was owed, paid, returned and recovered, by which number and when, stays. Files that
 * were handed to the bank and came from it name many holders: their content goes with the last of them, their count, sum and SHA-256 stay. Ways of payment and
 * payees who are persons go with the last right that they were for. Told again, it only answers again.
 */
@Component
class PaymentsErasureCaseworkNews implements HoldsCaseData {

  private static final String OF_CASE = " where context = :context and case_id = :case";
  private static final String RIGHTS = "(select entitlement_id from payments.known_right" + OF_CASE + ")";
  private static final String LINES = "(select id from payments.run_line" + OF_CASE + ")";
  private static final String OF_RIGHT = " where entitlement_id in " + RIGHTS;
  private static final String HELD = "select (select count(*) from payments.known_right" + OF_CASE + ") + (select count(*) from payments.run_line" + OF_CASE
      + ") + (select count(*) from payments.debt" + OF_RIGHT + ") + (select count(*) from payments.stop" + OF_RIGHT + ") + (select count(*) from payments.right_payee"
      + OF_RIGHT + ")";
  /** Where three letters at least must stand. */
  private static final String LONG_GONE = "———";

  private final ErasingCases erasing;

  PaymentsErasureCaseworkNews(ErasingCases erasing) {
    this.erasing = erasing;
  }

  @Override
  public String module() {
    return "payments";
  }

  @ApplicationModuleListener(id = "payments.erasure.approved")
  void on(CaseErasureApproved told) {
    erasing.once(told, module(), "payments.erasure", one -> one.count(HELD), one -> {
      requireNothingIsAboutToBePaid(one);
      reasons(one);
      files(one);
      payees(one);
      ways(one);
      holders(one);
    });
  }

  /** The archive waits for the end of the right; should it be told otherwise, a statement must not lose whom it pays. */
  private static void requireNothingIsAboutToBePaid(ErasedCase one) {
    if (one.count("select count(*) from payments.run_line l join payments.run r on r.id = l.run_id where l.context = :context and l.case_id = :case "
        + "and l.left_out = '' and r.state in ('CALCULATED', 'CHECKED', 'LOCKED', 'APPROVED')") > 0) {
      throw new IllegalStateException("A payment statement is about to pay for the case");
    }
  }

  private static void reasons(ErasedCase one) {
    // whoever took a line out or accepted it is written down with the name of the holder
    one.sql("""
        update payments.run_step s set note = :gone where s.what in ('LEFT_OUT', 'TAKEN_BACK', 'ACCEPTED') and exists (select from payments.run_line l
          where l.run_id = s.run_id and l.context = :context and l.case_id = :case and l.holder <> '' and position(l.holder in s.note) > 0)""").param("gone", GONE).update();
    one.sql("update payments.run_left_out set reason = :gone" + OF_RIGHT).param("gone", LONG_GONE).update();
    one.sql("update payments.run_acceptance set reason = :gone" + OF_RIGHT).param("gone", LONG_GONE).update();
    one.sql("update payments.line_answer set reason = :gone where reason <> '' and line_id in " + LINES).param("gone", GONE).update();
    one.sql("update payments.ledger_entry set reason = :gone where reason <> '' and reason not like 'stat de plată nr. %' and entitlement_id in " + RIGHTS)
        .param("gone", GONE).update();
    one.sql("update payments.difference set reason = :gone where reason <> '' and entitlement_id in " + RIGHTS).param("gone", LONG_GONE).update();
    one.sql("update payments.debt_step set note = :gone where note <> '' and debt_id in (select id from payments.debt" + OF_RIGHT + ")").param("gone", LONG_GONE).update();
    one.sql("update payments.stop_release set reason = :gone where stop_id in (select id from payments.stop" + OF_RIGHT + ")").param("gone", LONG_GONE).update();
    one.sql("update payments.stop set reason = :gone" + OF_RIGHT).param("gone", LONG_GONE).update();
    one.sql("update payments.right_payee_end set reason = :gone where right_payee_id in (select id from payments.right_payee" + OF_RIGHT + ")").param("gone", LONG_GONE)
        .update();
    one.sql("update payments.right_payee set ground = :gone, document = :gone" + OF_RIGHT).param("gone", LONG_GONE).update();
  }

  private static void files(ErasedCase one) {
    one.update("update payments.run_file set bytes = '' where payments.is_erasing_whole_run(run_id) and run_id in (select run_id from payments.run_line" + OF_CASE + ")");
    one.update("update payments.answer_file set bytes = '' where payments.is_erasing_answers(id) and id in (select file_id from payments.line_answer where line_id in "
        + LINES + ")");
  }

  private static void payees(ErasedCase one) {
    var of = " in (select payee_id from payments.right_payee" + OF_RIGHT + ") and payments.is_erasing_payee(";
    one.sql("update payments.payee_account_settled set note = case when note <> '' then :gone else '' end where account_id in (select id from payments.payee_account "
        + "where payee_id" + of + "payee_id))").param("gone", LONG_GONE).update();
    one.sql("update payments.payee_account set iban = :gone, document = :gone where payee_id" + of + "payee_id)").param("gone", GONE).update();
    one.sql("update payments.payee set name = :gone, folded = '', code = '' where id" + of + "id)").param("gone", GONE).update();
  }

  private static void ways(ErasedCase one) {
    one.update("delete from payments.merge_item where group_key in (select cast(entitlement_id as text) from payments.known_right" + OF_CASE
        + " union all select cast(w.id as text) from payments.way w join payments.known_right k on k.holder_id = w.holder_id where k.context = :context and k.case_id = :case)");
    one.sql("""
        update payments.way set holder_id = :case, iban = case when iban is not null then :gone end, account_holder = case when account_holder <> '' then :gone else '' end,
          mandate = case when mandate <> '' then :gone else '' end, document = :gone
        where holder_id in (select holder_id from payments.known_right where context = :context and case_id = :case) and payments.is_erasing_holder(holder_id)""")
        .param("gone", GONE).update();
  }

  private static void holders(ErasedCase one) {
    one.sql("""
        update payments.run_line set holder_id = :case, holder = :gone, folded = '', cnp = null, born_on = null, address = '',
          iban = case when iban is not null then :gone end, account_holder = case when account_holder <> '' then :gone else '' end,
          left_out = case when left_out = '' or left_out like 'payments.%' then left_out else :gone end
        where context = :context and case_id = :case""").param("gone", GONE).update();
    one.update("update payments.known_right set holder_id = :case" + OF_CASE);
  }
}
