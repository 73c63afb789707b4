package ro.reazem.financialaid.erasure;

import static ro.reazem.platform.erasure.ErasingCases.GONE;

import java.util.UUID;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.scheme.housing.HousingOutcome;
import ro.reazem.financialaid.scheme.housing.Rent;
import ro.reazem.platform.erasure.ErasedCase;

/** What was offered, let and owed for a file of social housing: days, dwellings and sums stay; whose they were, incomes and words go. */
final class ErasingHousing {

  private ErasingHousing() {}

  /** The archive waits for the end of the file; should it be told otherwise, the list of rents must not lose who lives there. */
  static void requireNobodyLivesThere(ErasedCase one) {
    if (one.count("select count(*) from financialaid.housing_tenancy where file_id = :case and ended_on is null") > 0) {
      throw new IllegalStateException("The family of the file still lives in a social dwelling");
    }
  }

  static void erase(ErasedCase one) {
    record Made(UUID id, String document) {}
    one.sql("update financialaid.housing_pass set reason = :gone where file_id = :case").param("gone", GONE).update();
    one.sql("update financialaid.housing_offer set answer_note = case when answer_note <> '' then :gone else '' end, "
        + "end_note = case when end_note <> '' then :gone else '' end where file_id = :case")
        .param("gone", GONE).update();
    for (var made : one.sql("select id, assessment as document from financialaid.housing_offer where file_id = :case").query(Made.class).list()) {
      one.sql("update financialaid.housing_offer set assessment = :document where id = :id and file_id = :case").param("id", made.id())
          .param("document", FrozenJson.column(FrozenJson.read(made.document(), HousingOutcome.class).erased())).update();
    }
    one.sql("update financialaid.housing_tenancy set tenant = :gone, end_note = case when end_note <> '' then :gone else '' end where file_id = :case")
        .param("gone", GONE).update();
    one.sql("update financialaid.housing_rent_payment set document = :gone, taken_back_reason = case when taken_back_reason <> '' then :gone else '' end "
        + "where file_id = :case").param("gone", GONE).update();
    one.sql("update financialaid.housing_default_notice set withdrawn_reason = case when withdrawn_reason <> '' then :gone else '' end where file_id = :case")
        .param("gone", GONE).update();
    one.sql("update financialaid.housing_transfer set from_name = :gone, to_name = :gone, person_id = :case where file_id = :case").param("gone", GONE).update();
    for (var made : one.sql("select id, calculation as document from financialaid.housing_rent where file_id = :case").query(Made.class).list()) {
      one.sql("update financialaid.housing_rent set incomes = '[]', calculation = :document where id = :id and file_id = :case").param("id", made.id())
          .param("document", FrozenJson.column(FrozenJson.read(made.document(), Rent.class).erased())).update();
    }
  }
}
