package ro.reazem.childprotection.journal;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childfile.Answers;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;

/** The journals of invented children whose plan is carried out: a visit, and the programme of one need with its first note. */
@Component
@Order(65)
class DemonstrationJournals implements ApplicationRunner {

  private final DemoMode demo;
  private final KeepingJournal keeping;
  private final Journal journal;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationJournals(DemoMode demo, KeepingJournal keeping, Journal journal, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.keeping = keeping;
    this.journal = journal;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("journals of children", () -> jdbc.sql("""
        select c.id from childprotection.child_case c join childprotection.protection_plan p on p.case_id = c.id and p.state = 'APPROVED'
        where c.stage = 'INTERVENTION' order by c.number limit 2""").query(UUID.class).list().stream().takeWhile(id -> !demo.isStopping())
        .forEach(id -> transaction.executeWithoutResult(status -> keep(new ChildCaseId(id)))));
  }

  private void keep(ChildCaseId id) {
    var today = LocalDate.now(clock).toString();
    write(id, JournalAct.CONTACT, null, Map.of("contactBy", "MANAGER", "contactKind", "VISIT", "on", today, "place", "la bunica maternă", "present", "bunica, învățătoarea",
        "seenAlone", "YES", "found", "Copilul este sănătos, merge la școală și o așteaptă pe mama.", "childWords", "Vreau să o văd mai des pe mama.", "nextSteps",
        "Vizită la spital miercuri."));
    write(id, JournalAct.PROGRAMME, null, Map.of("need", "FAMILY_TIES", "answersFor", "Adela Mureșanu, asistent social", "on", today, "objectives",
        "Copilul își vede mama în fiecare săptămână.", "activities", "Vizite însoțite la spital, convorbiri la telefon."));
    var programme = journal.of(id).of(JournalAct.PROGRAMME).findFirst().orElseThrow().id();
    write(id, JournalAct.PROGRAMME_NOTE, programme, Map.of("on", today, "done", "Prima vizită a avut loc; copilul s-a bucurat și nu a vrut să plece."));
  }

  private void write(ChildCaseId id, JournalAct act, @Nullable UUID about, Map<String, String> said) {
    keeping.write(id, UUID.nameUUIDFromBytes(("demonstration journal " + act + " of " + id).getBytes(StandardCharsets.UTF_8)), act, about, new Answers(said),
        DemoOfficer.COPII.acting());
  }
}
