package ro.reazem.childprotection.prevention;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseJson;
import ro.reazem.childprotection.childcase.Said;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.jdbc.DocumentColumn;

/** The sheets, plans and contracts of prevention files, handed out after the desk handed out the file. */
@Component
class PreventionSheets {

  private final JdbcClient jdbc;

  PreventionSheets(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The newest first. */
  List<PreventionEntry> entries(PreventionId id) {
    return jdbc.sql("select * from childprotection.prevention_entry where file_id = :id order by position desc").param("id", id.value())
        .query(PreventionSheets::entry).list();
  }

  Observation observation(PreventionId id) {
    return CaseJson.read(jdbc.sql("select sheet from childprotection.prevention_observation where file_id = :id").param("id", id.value()).query(String.class)
        .single(), Observation.class);
  }

  /** The newest version first. */
  List<ServicePlan> plans(PreventionId id) {
    return jdbc.sql("select * from childprotection.service_plan where file_id = :id order by number desc").param("id", id.value()).query(PreventionSheets::plan)
        .list();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void observe(PreventionId id, Observation sheet) {
    jdbc.sql("insert into childprotection.prevention_observation (file_id, sheet) values (:id, :sheet)").param("id", id.value()).param("sheet", json(sheet))
        .update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void add(PreventionId id, PreventionEntry entry, UUID by) {
    jdbc.sql("""
        insert into childprotection.prevention_entry (id, file_id, position, kind, happened_on, said, performed_by, performed_by_name, performed_at)
        select gen_random_uuid(), :id, coalesce(max(position), 0) + 1, :kind, :on, :said, :by, :name, :at from childprotection.prevention_entry
        where file_id = :id""").param("id", id.value()).param("kind", entry.kind().name()).param("on", entry.on()).param("said", json(entry.said()))
        .param("by", by).param("name", entry.byName()).param("at", entry.at().atOffset(ZoneOffset.UTC)).update();
  }

  /** A draft replaces the one before that never began. */
  @Transactional(propagation = Propagation.MANDATORY)
  void draft(PreventionId id, ServicePlanContent content, By by, Instant at) {
    jdbc.sql("update childprotection.service_plan set state = 'DROPPED' where file_id = :id and state = 'DRAFT'").param("id", id.value()).update();
    jdbc.sql("""
        insert into childprotection.service_plan (id, file_id, number, state, content, written_by, written_by_name, written_at)
        select gen_random_uuid(), :id, coalesce(max(number), 0) + 1, 'DRAFT', :content, :by, :name, :at from childprotection.service_plan
        where file_id = :id""").param("id", id.value()).param("content", json(content)).param("by", by.id()).param("name", by.name())
        .param("at", at.atOffset(ZoneOffset.UTC)).update();
  }

  @Transactional(propagation = Propagation.MANDATORY)
  void sign(UUID plan, ServiceContract contract) {
    jdbc.sql("update childprotection.service_plan set contract = :contract, contract_on = :on where id = :id").param("contract", json(contract))
        .param("on", contract.on()).param("id", plan).update();
  }

  /** It begins, and the version before it is replaced. */
  @Transactional(propagation = Propagation.MANDATORY)
  void activate(PreventionId id, UUID plan, PlanAct act) {
    jdbc.sql("update childprotection.service_plan set state = 'REPLACED' where file_id = :id and state = 'ACTIVE'").param("id", id.value()).update();
    jdbc.sql("update childprotection.service_plan set state = 'ACTIVE', act_issuer = :issuer, act_number = :number, act_on = :on where id = :id")
        .param("issuer", act.issuer().name()).param("number", act.number()).param("on", act.on()).param("id", plan).update();
  }

  private static Object json(Object document) {
    return DocumentColumn.jsonb(CaseJson.text(document));
  }

  private static PreventionEntry entry(ResultSet row, int n) throws SQLException {
    return new PreventionEntry(PreventionEntry.Kind.valueOf(row.getString("kind")), row.getObject("happened_on", LocalDate.class),
        List.of(CaseJson.read(row.getString("said"), Said[].class)), row.getString("performed_by_name"), Columns.instant(row, "performed_at"));
  }

  private static ServicePlan plan(ResultSet row, int n) throws SQLException {
    var contract = row.getString("contract");
    var issuer = row.getString("act_issuer");
    return new ServicePlan(row.getObject("id", UUID.class), row.getInt("number"), ServicePlan.State.valueOf(row.getString("state")),
        CaseJson.read(row.getString("content"), ServicePlanContent.class), row.getString("written_by_name"), Columns.instant(row, "written_at"),
        contract == null ? null : CaseJson.read(contract, ServiceContract.class), issuer == null ? null
            : new PlanAct(PlanAct.Issuer.valueOf(issuer), row.getString("act_number"), row.getObject("act_on", LocalDate.class)));
  }
}
