package ro.reazem.childprotection.childfile;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.childcase.By;
import ro.reazem.childprotection.childcase.CaseOrigin;
import ro.reazem.childprotection.childcase.ChildCases;
import ro.reazem.childprotection.childcase.GivingCase;
import ro.reazem.childprotection.childcase.NewCase;
import ro.reazem.childprotection.childcase.OpeningCase;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.security.Officer;

/** Invented files: a child left in a hospital, children with parents abroad at several stages, one to be brought home, a guardianship, a child of the street. */
@Component("demonstrationChildFiles")
@Order(67)
class DemonstrationFiles implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationFiles.class);
  private static final int CHILDREN = 7;

  private final DemoMode demo;
  private final WorkingOnFile working;
  private final ChildFiles files;
  private final OpeningCase opening;
  private final GivingCase giving;
  private final ChildCases cases;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationFiles(DemoMode demo, WorkingOnFile working, ChildFiles files, OpeningCase opening, GivingCase giving, ChildCases cases, JdbcClient jdbc,
      TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.working = working;
    this.files = files;
    this.opening = opening;
    this.giving = giving;
    this.cases = cases;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("files of children", () -> {
      var children = jdbc.sql("""
          select p.id from directory.person p where p.died_on is null and p.born_on between :oldest and :youngest
            and not exists (select from childprotection.child_case c where c.child_id = p.id and not c.erased and c.one_time_key <> :mine)
          order by p.cnp_tail is not null, p.born_on desc, p.id limit :most""").param("oldest", today().minusYears(15)).param("youngest", today().minusDays(40))
          .param("mine", key("maternity")).param("most", CHILDREN).query(UUID.class).list();
      if (children.size() == CHILDREN && files.sent(key("street")).isEmpty()) {
        transaction.executeWithoutResult(status -> make(children, DemoOfficer.COPII.acting()));
      }
      LOG.info("Invented files of {} children are there", children.size());
    });
  }

  private void make(List<UUID> children, Officer by) {
    maternity(children.get(0), by);
    abroad(children.get(1), "BOTH", 3, by);
    abroad(children.get(2), "ONE", 1, by);
    abroad(children.get(3), "SOLE", 0, by);
    open(FileKind.REPATRIATION, "repatriation", children.get(4), by, "on", day(20), "noticeNumber", "C 114", "authority", "Consulatul General", "country", "Italia",
        "city", "Torino", "foundOn", day(26), "romanianCitizen", "true", "unaccompanied", "true", "foundReason", "Găsit singur în gară, fără acte.",
        "traffickingSuspected", "true");
    var guardian = open(FileKind.GUARDIANSHIP, "guardianship", children.get(5), by, "on", day(30), "requestedBy", "COURT", "court", "Judecătoria Alba Iulia",
        "courtFile", "2140/176/2026", "lackOfParents", "DEAD", "guardianName", "Floarea Mureșan", "guardianBornOn", "1968-03-14", "guardianDegree", "2");
    act(guardian, "EVALUATE", by, "on", day(18), "worker", "Ioana Pop", "moral", "MET", "material", "MET", "noConvictions", "MET", "income", "3.100 lei pe lună",
        "housing", "Casă cu trei camere, copilul are camera lui.", "healthState", "Bună.", "motivation", "Este bunica și îl crește de doi ani.", "childOpinion",
        "Vrea să rămână la bunica.", "agreedOn", day(18));
    open(FileKind.STREET, "street", children.get(6), by, "on", day(9), "hour", "19:30", "place", "Piața centrală", "team", "Echipa stradală", "streetKind", "WORKS_ONLY",
        "workKind", "BEGGING", "workHours", "5", "health", "Tuse, fără medic de familie.");
  }

  private void maternity(UUID child, Officer by) {
    var id = opening.open(new NewCase(key("maternity"), child, CaseOrigin.LEFT_IN_HOSPITAL, "Copil lăsat în maternitate, sesizat de spital.", "", null, today(),
        DemoUnit.CHILDREN.id()), by);
    giving.appoint(id, cases.findById(id).orElseThrow().version(), by.id(), "", By.of(DemoOfficer.SEF_COPII.acting()));
    if (files.find(id.value()).isPresent()) {
      return;
    }
    var file = working.begin(FileKind.MATERNITY, cases.findById(id).orElseThrow(), said("hospital", "Spitalul Județean de Urgență", "ward", "Neonatologie", "admittedOn",
        day(14), "disappearedOn", day(12), "disappearedAt", "22:10", "on", day(10), "hour", "09:00", "noticeNumber", "8812", "risk", "NOT_REGISTERED", "provisionalName",
        "Ana-Maria", "declaredMother", "Elena Popa", "motherIdentity", "DECLARED"), by);
    act(file, "RECORD", by, "recordNumber", "12", "on", day(7), "place", "Maternitate", "serviceRepresentative", "Ioana Pop", "policeRepresentative", "Vasile Rus",
        "policeUnit", "Poliția Alba Iulia", "hospitalRepresentative", "Dr. Maria Coman", "found", "Mama a plecat din secție și nu a revenit.");
  }

  private void abroad(UUID child, String situation, int steps, Officer by) {
    var file = open(FileKind.PARENTS_ABROAD, "abroad " + situation, child, by, "on", day(200), "source", situation.equals("SOLE") ? "SCHOOL_LIST" : "ALREADY_GONE",
        "situation", situation, "parentName", "Ion Câmpean", "relation", "FATHER", "country", "Germania", "abroadSince", day(230), "workType", "construcții",
        "school", "Școala gimnazială nr. 4", "onSchoolList", "true");
    if (steps > 0) {
      act(file, "EVALUATE", by, "on", day(190), "visitor", "Ioana Pop", "riskLevel", "LOW", "livesWith", "RELATIVES", "homeFound", "Copilul stă la bunici, merge la școală.");
    }
    if (steps > 1) {
      act(file, "ASK_DELEGATION", by, "on", day(180), "court", "Judecătoria Alba Iulia", "keeperName", "Viorica Câmpean", "keeperBornOn", "1961-05-02", "keeperDegree",
          "2", "conditionsMet", "true");
      act(file, "DELEGATE", by, "on", day(176), "delegationNumber", "811/2026", "court", "Judecătoria Alba Iulia", "delegationFrom", day(176), "delegationUntil",
          today().plusDays(30).toString(), "consentInPerson", "true");
      act(file, "VISIT", by, "on", day(120), "visitor", "Ioana Pop", "riskLevel", "LOW", "homeFound", "Situație bună.");
    }
  }

  private ChildFile open(FileKind kind, String key, UUID child, Officer by, String... said) {
    return working.open(kind, key(key), child, DemoUnit.CHILDREN.id(), said(said), by);
  }

  private void act(ChildFile file, String act, Officer by, String... said) {
    working.act(file.id(), files.find(file.id()).orElseThrow().version(), act, said(said), by);
  }

  private static Answers said(String... pairs) {
    var said = new LinkedHashMap<String, String>();
    for (int i = 0; i < pairs.length; i += 2) {
      said.put(pairs[i], pairs[i + 1]);
    }
    return new Answers(said);
  }

  private String day(int before) {
    return today().minusDays(before).toString();
  }

  private LocalDate today() {
    return LocalDate.now(clock);
  }

  private static UUID key(String what) {
    return UUID.nameUUIDFromBytes(("demonstration child file " + what).getBytes(StandardCharsets.UTF_8));
  }
}
