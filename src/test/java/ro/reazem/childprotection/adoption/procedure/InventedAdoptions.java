package ro.reazem.childprotection.adoption.procedure;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.childprotection.adoption.adopters.AdoptersAct;
import ro.reazem.childprotection.adoption.adopters.AdoptersFileId;
import ro.reazem.childprotection.adoption.adopters.AdoptersFiles;
import ro.reazem.childprotection.adoption.adopters.AdoptersSheet;
import ro.reazem.childprotection.adoption.adopters.AdoptersSheet.AcceptedSex;
import ro.reazem.childprotection.adoption.adopters.WorkingOnAdopters;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.platform.security.Officer;
import ro.reazem.testing.InventedCnp;

/** Adoptions of children of the directory, up to whatever stage a test asks for; everything happened three years ago. */
@Component
public class InventedAdoptions {

  private final WorkingOnAdoption working;
  private final WorkingOnAdopters workingOnAdopters;
  private final AdoptionFiles files;
  private final AdoptersFiles adopters;
  private final JdbcClient jdbc;
  private final LocalDate then;

  InventedAdoptions(WorkingOnAdoption working, WorkingOnAdopters workingOnAdopters, AdoptionFiles files, AdoptersFiles adopters, JdbcClient jdbc, Clock clock) {
    this.working = working;
    this.workingOnAdopters = workingOnAdopters;
    this.files = files;
    this.adopters = adopters;
    this.jdbc = jdbc;
    this.then = LocalDate.now(clock).minusYears(3);
  }

  public LocalDate then() {
    return then;
  }

  /** A plan in force that leads to adoption. */
  public void planAdoption(ChildCaseId id) {
    jdbc.sql("""
        insert into childprotection.protection_plan (id, one_time_key, case_id, number, state, finality, content, written_by, written_by_name, written_at,
          decided_by, decided_by_name, decided_at)
        values (gen_random_uuid(), gen_random_uuid(), :id, 9, 'APPROVED', 'ADOPTION', '{}', gen_random_uuid(), 'Ana', :at, gen_random_uuid(), 'Ion', :at)""")
        .param("id", id.value()).param("at", then.atTime(12, 0).atOffset(ZoneOffset.UTC)).update();
  }

  public AdoptionFileId plan(ChildCaseId id, String cnp, String origin, Officer responsible, Officer head) {
    planAdoption(id);
    return open(id, cnp, origin, responsible, head);
  }

  void openWithoutPlan(ChildCaseId id, Officer responsible, Officer head) {
    open(id, "", "", responsible, head);
  }

  private AdoptionFileId open(ChildCaseId id, String cnp, String origin, Officer responsible, Officer head) {
    return working.plan(new NewAdoption(UUID.randomUUID(), id.value(), responsible.id(), AdoptionGround.RIGHTS_LOST, then.minusYears(1), 0, false, cnp, origin),
        responsible.unit(), head);
  }

  /** Until the child is adoptable. */
  public void register(AdoptionFileId id, Officer by) {
    act(id, AdoptionAct.SEARCH_KIN, then, "", "bunica nu poate", by);
    act(id, AdoptionAct.FILE, then.plusDays(10), "4/3/2026", "consimțăminte autentice", by);
    act(id, AdoptionAct.OPEN, then.plusDays(40), "hotărârea 12", "", by);
    act(id, AdoptionAct.REGISTER, then.plusDays(45), "RNA 77", "", by);
  }

  void hear(AdoptionFileId id, HearingKind kind, String said, Officer by) {
    working.hear(id, UUID.randomUUID(), new Hearing(kind, then.plusDays(120), "copilul", "instanța", "proces-verbal 4", said), by);
  }

  public AdoptersFileId requested(String name, String address, Officer responsible) {
    return workingOnAdopters.register(new WorkingOnAdopters.Request(UUID.randomUUID(), then.minusDays(200), "77/2023", new AdoptersSheet(name,
        InventedCnp.born("2850101"), "", "", null, address, "", "", "", "ne dorim un copil", 0, 12, AcceptedSex.ANY, 1, false)), responsible.unit(), responsible);
  }

  public AdoptersFileId attested(String name, String address, Officer responsible) {
    var id = requested(name, address, responsible);
    act(id, AdoptersAct.START_EVALUATION, "", responsible);
    act(id, AdoptersAct.TRAIN, "curs 4", responsible);
    act(id, AdoptersAct.FIND_FIT, "raport 9", responsible);
    act(id, AdoptersAct.ATTEST, "disp. 12", responsible);
    return id;
  }

  /** Matched and entrusted, as the court said. */
  public void entrust(AdoptionFileId id, AdoptersFileId with, Officer by) {
    working.matched(id, WorkingOnAdoption.MatchStep.CONFIRMED, with.value(), then.plusDays(60), "", by);
    workingOnAdopters.follow(with, AdoptersAct.MATCHED, then.plusDays(60), by);
    act(id, AdoptionAct.ENTRUST, then.plusDays(70), "hotărârea 40", "", by);
  }

  public void approve(AdoptionFileId id, WhoBecame became, Officer head) {
    hear(id, HearingKind.CHILD_OPINION, "copilul vrea acasă", head);
    act(id, AdoptionAct.FINAL_REPORT, then.plusDays(120), "raport 3", "totul e bine", head);
    working.approve(id, find(id).version(), then.plusDays(160), "hotărârea 90", became, head);
  }

  public void approve(AdoptionFileId id, String name, String cnp, String address, Officer head) {
    approve(id, new WhoBecame(name, cnp, address), head);
  }

  void act(AdoptionFileId id, AdoptionAct act, LocalDate on, String paper, String note, Officer by) {
    working.act(id, find(id).version(), act, on, paper, note, by);
  }

  void act(AdoptersFileId id, AdoptersAct act, String paper, Officer by) {
    workingOnAdopters.act(id, version(id), act, then.minusDays(100), paper, act == AdoptersAct.WITHDRAW ? "s-au răzgândit" : "", by);
  }

  long version(AdoptersFileId id) {
    return adopters.findById(id).orElseThrow().version();
  }

  AdoptionFile find(AdoptionFileId id) {
    return files.findById(id).orElseThrow();
  }

  public String number(AdoptionFileId id) {
    return find(id).numberOfYear();
  }
}
