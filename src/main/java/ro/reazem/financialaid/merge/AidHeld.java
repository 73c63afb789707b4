package ro.reazem.financialaid.merge;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.platform.held.HeldOnPerson;
import ro.reazem.platform.held.HeldTable;
import ro.reazem.platform.held.HeldTables;

/** What this module holds on a person as the holder of requests and rights; what was declared of others in the family stays out. */
@Configuration(proxyBeanMethods = false)
class AidHeld {

  @Bean
  HeldOnPerson heldByFinancialAid(JdbcClient jdbc) {
    return new HeldTables(jdbc, "financialaid", List.of(
        HeldTable.by("financialaid.held.requests", "financialaid.aid_application", "holder_id",
            "id declaration registered_by responsible_id unit_id household_id"),
        HeldTable.by("financialaid.held.housing", "financialaid.housing_file", "applicant_id",
            "id one_time_key registered_by unit_id household_id version"),
        HeldTable.by("financialaid.held.papers", "financialaid.presented_paper", "person_id", "application_id"),
        HeldTable.by("financialaid.held.rights", "financialaid.entitlement", "holder_id", "id application_id unit_id household_id"),
        HeldTable.by("financialaid.held.decisions", "financialaid.decision", "holder_id",
            "id proposal_id application_id entitlement_id unit_id household_id act_id proposed_by approved_by dossier"),
        HeldTable.by("financialaid.held.lists", "financialaid.monthly_list_line", "holder_id",
            "list_id entitlement_id unit_id folded_name cnp_tail"),
        HeldTable.by("financialaid.held.attendance", "financialaid.school_attendance", "person_id", "id replaced_by"),
        HeldTable.by("financialaid.held.exemptions", "financialaid.work_exemption", "person_id", "id entitlement_id certificate_id"),
        HeldTable.by("financialaid.held.sheets", "financialaid.work_sheet", "person_id", "id entitlement_id"),
        new HeldTable("financialaid.held.canteen", "financialaid.canteen_card",
            "t.entitlement_id in (select e.id from financialaid.entitlement e where e.holder_id = any(:ids))", "entitlement_id application_id unit_id delegate"),
        new HeldTable("financialaid.held.store", "financialaid.store_right",
            "t.entitlement_id in (select e.id from financialaid.entitlement e where e.holder_id = any(:ids))", "entitlement_id application_id unit_id"),
        new HeldTable("financialaid.held.storeCards", "financialaid.store_card",
            "t.entitlement_id in (select e.id from financialaid.entitlement e where e.holder_id = any(:ids))", "entitlement_id"),
        new HeldTable("financialaid.held.purchases", "financialaid.store_sale",
            "t.entitlement_id in (select e.id from financialaid.entitlement e where e.holder_id = any(:ids))", "id entitlement_id takes_back sold_by"),
        HeldTable.by("financialaid.held.elsewhere", "financialaid.right_elsewhere", "person_id", "entitlement_id case_id revision what"),
        HeldTable.by("financialaid.held.placements", "financialaid.child_placement", "child_id", "placement_id case_id carer_id ended_revision"),
        HeldTable.by("financialaid.held.certificates", "financialaid.child_certificate", "child_id", "certificate_id certified_revision ended_revision"),
        HeldTable.by("financialaid.held.takeovers", "financialaid.takeover_row", "person_id",
            "takeover_id cells read folded_name household_id application_id entitlement_id tenancy_id"),
        HeldTable.by("financialaid.held.number", "financialaid.identified_person", "person_id", "")));
  }
}
