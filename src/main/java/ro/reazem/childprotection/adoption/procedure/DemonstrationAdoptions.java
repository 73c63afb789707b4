package ro.reazem.childprotection.adoption.procedure;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.adoption.adopters.AdoptersAct;
import ro.reazem.childprotection.adoption.adopters.AdoptersFileId;
import ro.reazem.childprotection.adoption.adopters.AdoptersFiles;
import ro.reazem.childprotection.adoption.adopters.AdoptersSheet;
import ro.reazem.childprotection.adoption.adopters.AdoptersSheet.AcceptedSex;
import ro.reazem.childprotection.adoption.adopters.WorkingOnAdopters;
import ro.reazem.childprotection.childcase.CaseOrigin;
import ro.reazem.childprotection.childcase.NewCase;
import ro.reazem.childprotection.childcase.OpeningCase;
import ro.reazem.kernel.Cnp;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.security.Officer;

/** Invented adoptions: one asked of the court, one adoptable, one entrusted, one approved; and adopters in several states. */
@Component
@Order(75)
class DemonstrationAdoptions implements ApplicationRunner {

  private static final List<String> ADOPTERS = List.of("Ene Maria", "Pop Andreea", "Rusu Corina", "Vlad Daniela");

  private final DemoMode demo;
  private final WorkingOnAdoption working;
  private final WorkingOnAdopters workingOnAdopters;
  private final OpeningCase opening;
  private final PlannedChildren planned;
  private final AdoptionFiles files;
  private final AdoptersFiles adopters;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationAdoptions(DemoMode demo, WorkingOnAdoption working, WorkingOnAdopters workingOnAdopters, OpeningCase opening, PlannedChildren planned,
      AdoptionFiles files, AdoptersFiles adopters, JdbcClient jdbc,
      TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.working = working;
    this.workingOnAdopters = workingOnAdopters;
    this.opening = opening;
    this.planned = planned;
    this.files = files;
    this.adopters = adopters;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("adoptions", () -> transaction.executeWithoutResult(status -> {
      if (jdbc.sql("select count(*) = 0 from childprotection.adopters_file").query(Boolean.class).single()) {
        enter();
      }
    }));
  }

  private void enter() {
    var worker = DemoOfficer.ADOPTII.acting();
    var head = DemoOfficer.SEF_ADOPTII.acting();
    var today = LocalDate.now(clock);
    var couples = ADOPTERS.stream().map(name -> adopters(name, today.minusMonths(14), worker)).toList();
    couples.stream().limit(3).forEach(one -> attest(one, today.minusMonths(12), worker));
    children(4).forEach(child -> planned(opening.open(new NewCase(key("case " + child), child, CaseOrigin.COURT, "Măsură de plasament de peste un an", "", null, today,
        DemoUnit.ADOPTIONS.id()), DemoOfficer.GABRIELA_OLARU.acting()).value(), today));
    var waiting = planned.waiting(head);
    for (int place = 0; place < waiting.size() - 1; place++) {
      child(waiting.get(place).caseId(), place, couples, worker, head);
    }
    adopted(couples.get(1), worker, head);
  }

  /** Small children whom no case is about, from the end of the register, where no other demonstration looks. */
  private List<UUID> children(int many) {
    return jdbc.sql("""
        select p.id from directory.person p where p.born_on > :since and not exists (select from childprotection.child_case c where c.child_id = p.id)
        order by p.id desc limit :many""").param("since", LocalDate.now(clock).minusYears(8)).param("many", many).query(UUID.class).list();
  }

  /** A plan in force that leads to adoption. */
  private void planned(UUID about, LocalDate on) {
    jdbc.sql("""
        insert into childprotection.protection_plan (id, one_time_key, case_id, number, state, finality, content, written_by, written_by_name, written_at,
          decided_by, decided_by_name, decided_at)
        values (gen_random_uuid(), gen_random_uuid(), :id, 1, 'APPROVED', 'ADOPTION', '{}', :by, :byName, :at, :head, :headName, :at)""").param("id", about)
        .param("by", DemoOfficer.COPII.acting().id()).param("byName", DemoOfficer.COPII.acting().name()).param("head", DemoOfficer.SEF_COPII.acting().id())
        .param("headName", DemoOfficer.SEF_COPII.acting().name()).param("at", on.atTime(9, 0).atZone(clock.getZone()).toOffsetDateTime()).update();
  }

  private AdoptionFileId child(UUID about, int place, List<AdoptersFileId> couples, Officer worker, Officer head) {
    var id = working.plan(new NewAdoption(key("adoption " + about), about, worker.id(), AdoptionGround.RIGHTS_LOST, LocalDate.now(clock).minusYears(1), 0, false, "",
        "Mama decăzută din drepturile părintești, tatăl necunoscut; bunica a declarat că nu poate prelua copilul."), DemoUnit.ADOPTIONS.id(), head);
    var today = LocalDate.now(clock);
    act(id, AdoptionAct.SEARCH_KIN, today, "", "Bunica și mătușa au declarat că nu pot prelua copilul.", worker);
    working.hear(id, key("hearing " + about), new Hearing(HearingKind.RELATIVE, today, "bunica maternă", "asistentul social", "declarația 14",
        "Nu poate prelua copilul din cauza vârstei și a bolii."), worker);
    act(id, AdoptionAct.HEALTH, today, "raportul medical 52", "Sănătos clinic, dezvoltare potrivită vârstei.", worker);
    act(id, AdoptionAct.FILE, today, "1204/97/" + today.getYear(), "Hotărârea de decădere nr. 12 înlocuiește consimțământul.", worker);
    if (place == 0) {
      return id;
    }
    act(id, AdoptionAct.OPEN, today, "sentința 88", "", worker);
    act(id, AdoptionAct.REGISTER, today, "RNA " + (700 + place), "", worker);
    working.hear(id, key("opinion " + about), new Hearing(HearingKind.CHILD_OPINION, today, "copilul, în prezența psihologului", "asistentul social", "",
        "Și-ar dori o familie cu care să rămână."), worker);
    if (place == 2) {
      entrust(id, couples.getFirst(), worker, head);
    }
    return id;
  }

  private void entrust(AdoptionFileId id, AdoptersFileId with, Officer worker, Officer head) {
    var today = LocalDate.now(clock);
    working.matched(id, WorkingOnAdoption.MatchStep.CONFIRMED, with.value(), today, "raport de potrivire 8", head);
    workingOnAdopters.follow(with, AdoptersAct.MATCHED, today, head);
    act(id, AdoptionAct.ENTRUST, today, "sentința 96", "", worker);
  }

  /** A child whom the register never knew, since nobody finds an adopted one there. */
  private void adopted(AdoptersFileId with, Officer worker, Officer head) {
    var about = key("case of the adopted child");
    jdbc.sql("""
        insert into childprotection.child_case (id, one_time_key, number, year, child_id, origin, reason, opened_on, stage, unit_id, revision, version)
        values (:id, :id, 1, :year, :id, 'COURT', 'Măsură de plasament de peste un an', :on, 'OPENED', :unit, 1, 0)""").param("id", about)
        .param("year", LocalDate.now(clock).getYear() - 4).param("on", LocalDate.now(clock).minusYears(4)).param("unit", DemoUnit.ADOPTIONS.id()).update();
    planned(about, LocalDate.now(clock));
    var id = child(about, 1, List.of(), worker, head);
    entrust(id, with, worker, head);
    jdbc.sql("""
        update childprotection.child_case set stage = 'CLOSED', closing_outcome = 'ADOPTED', closing_reason = 'adopție', closing_on = :today, closing_by = :by,
          closing_by_name = :byName where id = :id""").param("today", LocalDate.now(clock)).param("by", head.id()).param("byName", head.name()).param("id", about)
        .update();
    act(id, AdoptionAct.FINAL_REPORT, LocalDate.now(clock), "raport final 3", "Copilul s-a atașat de familie.", worker);
    working.approve(id, files.findById(id).orElseThrow().version(), LocalDate.now(clock), "sentința 120",
        new WhoBecame("Pop Matei", "", "Măgura, strada Teiului 4"), head);
  }

  private AdoptersFileId adopters(String name, LocalDate requestedOn, Officer by) {
    var twelve = "285" + "0101" + "71" + "%03d".formatted(ADOPTERS.indexOf(name) + 1);
    return workingOnAdopters.register(new WorkingOnAdopters.Request(key("adopters " + name), requestedOn, "77/" + requestedOn.getYear(),
        new AdoptersSheet(name, twelve + Cnp.controlDigit(twelve), "", "", null, "Măgura, strada Teiului 4", "", "Casă cu trei camere, stare bună.", "salariu",
            "Îmi doresc un copil pe care să îl cresc.", 0, 6 + 2 * ADOPTERS.indexOf(name), AcceptedSex.ANY, 1, name.equals("Pop Andreea"))), DemoUnit.ADOPTIONS.id(), by);
  }

  private void attest(AdoptersFileId id, LocalDate on, Officer by) {
    act(id, AdoptersAct.START_EVALUATION, on.minusDays(50), "", by);
    act(id, AdoptersAct.TRAIN, on.minusDays(20), "curs de pregătire 4", by);
    act(id, AdoptersAct.FIND_FIT, on.minusDays(5), "raport de evaluare 31", by);
    act(id, AdoptersAct.ATTEST, on, "45/" + on.getYear(), DemoOfficer.SEF_ADOPTII.acting());
  }

  private void act(AdoptersFileId id, AdoptersAct act, LocalDate on, String paper, Officer by) {
    workingOnAdopters.act(id, adopters.findById(id).orElseThrow().version(), act, on, paper, "", by);
  }

  private void act(AdoptionFileId id, AdoptionAct act, LocalDate on, String paper, String note, Officer by) {
    working.act(id, files.findById(id).orElseThrow().version(), act, on, paper, note, by);
  }

  private static UUID key(String what) {
    return UUID.nameUUIDFromBytes(("demonstration " + what).getBytes(StandardCharsets.UTF_8));
  }
}
