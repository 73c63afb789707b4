package ro.reazem.financialaid;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.scheme.housing.GridRow;
import ro.reazem.financialaid.scheme.housing.HousingFact;
import ro.reazem.financialaid.scheme.housing.HousingOutcome;
import ro.reazem.financialaid.scheme.housing.Rent;
import ro.reazem.kernel.Lei;

/** A dwelling that was offered and let to the family of a file, written as rows. */
record DwellingForStrangers(UUID offer, UUID tenancy) {

  static DwellingForStrangers let(JdbcClient jdbc, UUID file, String tenant, LocalDate day) {
    var grid = UUID.randomUUID();
    var list = UUID.randomUUID();
    var dwelling = UUID.randomUUID();
    var one = new DwellingForStrangers(UUID.randomUUID(), UUID.randomUUID());
    for (var sql : List.of("""
        insert into financialaid.housing_grid (id, one_time_key, kind, name, act, article, source, standing, valid_from, criteria, entered_by,
          entered_by_name, entered_at, withdrawn_by, withdrawn_by_name, withdrawn_at, withdrawn_reason)
        values (:grid, :grid, 'EVACUATED', 'Grilă', 'HCL 1', '', 'probă', 'INTERNAL', :day, :criteria, :grid, 'Ion', now(), :list, 'Ana', now(), 'probă')""", """
        insert into financialaid.housing_list (id, one_time_key, year, kind, edition, day, grid_id, tie_break, state, drawn_by, drawn_by_name, drawn_at)
        values (:list, :list, 1990, 'EVACUATED', :edition, :day, :grid, 'REQUEST_DATE', 'DRAWN', :grid, 'Ion', now())""", """
        insert into financialaid.housing_list_line (list_id, file_id, file_number, registered_on, place, points, rooms, decided, reasons, assessment)
        values (:list, :file, '1/1990', :day, 1, 1, 1, 'POINTS', '', :outcome)""",
        "update financialaid.housing_list set state = 'DISCARDED' where id = :list", """
        insert into financialaid.dwelling (id, version, one_time_key, code, kind, address, rooms, area, amenities, state, free_since, entered_by,
          entered_by_name, changed_at)
        values (:dwelling, 0, :dwelling, :code, 'EVACUATED', 'str. Probei nr. 1', 1, 2000, '', 'LET', now(), :grid, 'Ion', now())""", """
        insert into financialaid.housing_offer (id, one_time_key, dwelling_id, list_id, file_id, place, offered_on, offered_by, offered_by_name,
          assessment, state, received_on, answer_until, answered_on, answered_by_name)
        values (:offer, :offer, :dwelling, :list, :file, 1, :day, :grid, 'Ion', :outcome, 'ACCEPTED', :day, :day, :day, 'Ion')""", """
        insert into financialaid.housing_tenancy (id, version, one_time_key, number, year, offer_id, dwelling_id, file_id, tenant, signed_on, signed_by,
          signed_by_name, starts_on)
        values (:tenancy, 0, :tenancy, :edition, 1990, :offer, :dwelling, :file, :tenant, :day, :list, 'Ana', :day)""", """
        insert into financialaid.housing_tenancy_term (tenancy_id, number, starts_on, ends_on, decided_on, decided_by, decided_by_name)
        values (:tenancy, 1, :day, :day, :day, :list, 'Ana')""", """
        insert into financialaid.housing_rent (id, one_time_key, tenancy_id, file_id, first_month, stated_on, persons, technical, due, incomes, calculation,
          set_by, set_by_name, set_at)
        values (:list, :list, :tenancy, :file, date_trunc('month', cast(:day as date)), :day, 4, 0, 0, '[]', :rent, :grid, 'Ion', now())""")) {
      jdbc.sql(sql).param("grid", grid).param("list", list).param("dwelling", dwelling).param("offer", one.offer()).param("tenancy", one.tenancy())
          .param("file", file).param("tenant", tenant).param("day", day).param("edition", Math.abs(file.hashCode())).param("code", "P-" + dwelling)
          .param("criteria", FrozenJson.column(List.of(GridRow.of(HousingFact.TENURE, "TOLERATED", 1))))
          .param("outcome", FrozenJson.column(new HousingOutcome(List.of(), Lei.ZERO, 0, List.of())))
          .param("rent", FrozenJson.column(new Rent(Lei.ZERO, Lei.ZERO, Lei.ZERO, List.of()))).update();
    }
    return one;
  }
}
