package ro.reazem.financialaid.erasure;

import static ro.reazem.platform.erasure.ErasingCases.GONE;

import java.util.List;
import java.util.UUID;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.CaseErasureApproved;
import ro.reazem.financialaid.declaration.Declaration;
import ro.reazem.financialaid.dossier.FrozenDossier;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.scheme.housing.HousingFacts;
import ro.reazem.financialaid.scheme.housing.HousingOutcome;
import ro.reazem.platform.erasure.ErasedCase;
import ro.reazem.platform.erasure.ErasingCases;
import ro.reazem.platform.erasure.HoldsCaseData;

/**
 * Erases whom a request was about, what was declared, found and reasoned; its number and day, who worked on it, that and how it was decided,
 * and what was due and listed month by month stay. Told again, it only answers again.
 */
@Component
class AidErasureCaseworkNews implements HoldsCaseData {

  private static final String CONTEXT = "financialaid";
  private static final String OF_REQUEST = " where application_id = :case";
  private static final String OF_RIGHT = " where entitlement_id in (select id from financialaid.entitlement" + OF_REQUEST + ")";
  private static final String HELD = "select (select count(*) from financialaid.aid_application where id = :case) + (select count(*) from financialaid.proposal"
      + OF_REQUEST + ") + (select count(*) from financialaid.decision" + OF_REQUEST + ") + (select count(*) from financialaid.monthly_list_line" + OF_RIGHT
      + ") + (select count(*) from financialaid.monthly_list_difference" + OF_RIGHT + ") + (select count(*) from financialaid.housing_file where id = :case)";
  private static final String LISTED = """
      set holder_id = :case, holder = :gone, folded_name = '', cnp = null, cnp_tail = null, address = '',
        client_code = '', place_code = '', contract = '',
        iban = case when iban is not null then :gone end, bank = case when bank is not null then :gone end""";

  private final ErasingCases erasing;

  AidErasureCaseworkNews(ErasingCases erasing) {
    this.erasing = erasing;
  }

  @Override
  public String module() {
    return CONTEXT;
  }

  @ApplicationModuleListener(id = "financialaid.erasure.approved")
  void on(CaseErasureApproved told) {
    erasing.once(told, module(), "financialaid.erasure", one -> one.isOf(CONTEXT) ? one.count(HELD) : 0, one -> {
      if (one.isOf(CONTEXT)) {
        requireNothingIsPaid(one);
        ErasingHousing.requireNobodyLivesThere(one);
        words(one);
        documents(one);
        lists(one);
        housing(one);
        places(one);
        ErasingHousing.erase(one);
      }
      one.update("update financialaid.routed_work set refusal = case when refusal is not null then '———' end, "
          + "withdrawn_reason = case when withdrawn_reason is not null then '' end where application_id = :case or path like '%/' || cast(:case as text)");
    });
  }

  /** The archive waits for the end of the right; should it be told otherwise, the list for the payer must not lose whom it pays. */
  private static void requireNothingIsPaid(ErasedCase one) {
    if (one.count("select count(*) from financialaid.entitlement" + OF_REQUEST + " and coalesce(granted_until, 'infinity') >= current_date") > 0) {
      throw new IllegalStateException("The right that came of the request is in force");
    }
  }

  private static void words(ErasedCase one) {
    var nobody = " set holder_id = application_id, household_id = application_id";
    one.update("update financialaid.entitlement" + nobody + OF_REQUEST);
    one.sql("update financialaid.presented_paper set person_id = null, reference = :gone" + OF_REQUEST).param("gone", GONE).update();
    one.update("update financialaid.fact_check set reference = '', note = ''" + OF_REQUEST);
    one.update("update financialaid.history_line set note = '' where subject_id = :case or subject_id in (select id from financialaid.entitlement"
        + OF_REQUEST + ")");
    one.sql("update financialaid.receipt set number = '', issuer = :gone" + OF_REQUEST).param("gone", GONE).update();
    one.sql("update financialaid.justification set note = case when note <> '' then :gone else '' end" + OF_REQUEST).param("gone", GONE).update();
    one.sql("update financialaid.suspension set reasons = :gone, resume_reasons = case when resume_reasons <> '' then :gone else '' end" + OF_REQUEST)
        .param("gone", GONE).update();
    one.sql("update financialaid.renewed_declaration set note = case when note <> '' then :gone else '' end" + OF_RIGHT).param("gone", GONE).update();
    one.update("update financialaid.canteen_card set delegate = ''" + OF_REQUEST);
    one.sql("update financialaid.canteen_pause set note = case when note <> '' then :gone else '' end" + OF_RIGHT).param("gone", GONE).update();
    one.sql("update financialaid.canteen_statement_line set holder = :gone" + OF_REQUEST).param("gone", GONE).update();
    one.sql("update financialaid.store_card set blocked_reason = case when blocked_reason is null then null else :gone end" + OF_RIGHT).param("gone", GONE).update();
    one.update("delete from financialaid.calculated_facts" + OF_RIGHT);
    one.update("delete from financialaid.work_exemption" + OF_RIGHT);
    one.update("update financialaid.work_sheet set person_id = :case" + OF_RIGHT);
    one.update("delete from financialaid.vulnerability" + OF_REQUEST);
    one.update("delete from financialaid.transfer_offer" + OF_REQUEST);
    one.update("delete from financialaid.takeover_fault f using financialaid.takeover_row r where r.application_id = :case and r.takeover_id = f.takeover_id "
        + "and r.line = f.line");
    one.update("update financialaid.takeover_row set cells = '{}', read = null, cnp = null, folded_name = '', born_on = null, person_id = :case, "
        + "household_id = :case" + OF_REQUEST);
    one.sql("update financialaid.payer_answer_settled set note = case when note <> '' then :gone else '' end where answer_id in "
        + "(select id from financialaid.payer_answer" + OF_RIGHT + ")").param("gone", "———").update();
    one.sql("update financialaid.payer_answer set reason = case when reason <> '' then :gone else '' end" + OF_RIGHT).param("gone", GONE).update();
    one.update("delete from financialaid.merge_item where group_key = cast(:case as text)");
  }

  /** Of a file for a dwelling its number, day and state stay. */
  private static void housing(ErasedCase one) {
    for (var facts : one.sql("select facts from financialaid.housing_file where id = :case").query(String.class).list()) {
      one.sql("""
          update financialaid.housing_file set household_id = id, applicant_id = id, facts = :facts, papers = '[]', missing = '' where id = :case""")
          .param("facts", FrozenJson.column(FrozenJson.read(facts, HousingFacts.class).erased())).update();
    }
  }

  private static void places(ErasedCase one) {
    record Made(UUID list, String assessment) {}
    for (var made : one.sql("select list_id as list, assessment from financialaid.housing_list_line where file_id = :case").query(Made.class).list()) {
      one.sql("update financialaid.housing_list_line set assessment = :assessment where file_id = :case and list_id = :list")
          .param("assessment", FrozenJson.column(FrozenJson.read(made.assessment(), HousingOutcome.class).erased())).param("list", made.list()).update();
    }
    one.sql("update financialaid.housing_challenge set grounds = :gone, answer = case when answer <> '' then :gone else '' end where file_id = :case")
        .param("gone", GONE).update();
  }

  private static void documents(ErasedCase one) {
    record Sent(UUID id, String declaration, String dossier) {}
    record Made(UUID id, String dossier) {}
    var requests = one.sql("select declaration from financialaid.aid_application where id = :case").query(String.class).list();
    for (var declaration : requests) {
      one.sql("""
          update financialaid.aid_application set holder_id = id, household_id = id, heating_aid_requested = false, energy_supplement_requested = false,
            declaration = :declaration, missing_papers = '' where id = :case""").param("declaration", erased(declaration)).update();
    }
    for (var sent : one.sql("select id, declaration, dossier from financialaid.proposal" + OF_REQUEST).query(Sent.class).list()) {
      one.sql("""
          update financialaid.proposal set holder_id = application_id, household_id = application_id, reasons = :gone, settled_note = '',
            declaration = :declaration, dossier = :dossier, dossier_sum = sha256(convert_to(dossier::text, 'UTF8')) where id = :id""")
          .param("gone", GONE).param("declaration", erased(sent.declaration())).param("dossier", frozen(sent.dossier())).param("id", sent.id()).update();
    }
    for (var made : one.sql("select id, dossier from financialaid.decision" + OF_REQUEST).query(Made.class).list()) {
      one.sql("""
          update financialaid.decision set holder_id = application_id, household_id = application_id, dossier = :dossier,
            dossier_sum = sha256(convert_to(dossier::text, 'UTF8')) where id = :id""").param("dossier", frozen(made.dossier()))
          .param("id", made.id()).update();
    }
  }

  private static void lists(ErasedCase one) {
    for (var table : List.of("monthly_list_line", "monthly_list_difference")) {
      one.sql("update financialaid." + table + " " + LISTED + OF_RIGHT).param("gone", GONE).update();
    }
  }

  private static Object erased(String declaration) {
    return FrozenJson.column(FrozenJson.read(declaration, Declaration.class).erased());
  }

  private static Object frozen(String dossier) {
    return FrozenJson.column(FrozenJson.read(dossier, FrozenDossier.class).erased());
  }
}
