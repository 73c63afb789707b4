package ro.reazem.childprotection.meeting;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.agenda.CalledPerson;
import ro.reazem.childprotection.agenda.CalledRole;
import ro.reazem.childprotection.agenda.ItemId;
import ro.reazem.childprotection.agenda.Proposal;
import ro.reazem.childprotection.agenda.ProposingToCommission;
import ro.reazem.childprotection.commission.CommissionCompetence.Category;
import ro.reazem.childprotection.commission.Matter;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;

/** Invented matters before the commission: one meeting of today, one that comes, and matters that wait. */
@Component
@Order(72)
class DemonstrationMeetings implements ApplicationRunner {

  private static final int MATTERS = 11;
  private static final int OF_TODAY = 5;
  private static final List<Matter> KINDS = List.of(Matter.PLACEMENT, Matter.REVIEW, Matter.CONTRIBUTION, Matter.REVIEW, Matter.REVIEW, Matter.END);

  private final DemoMode demo;
  private final ProposingToCommission proposing;
  private final PlanningMeeting planning;
  private final Meetings meetings;
  private final SummonsList summonses;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationMeetings(DemoMode demo, ProposingToCommission proposing, PlanningMeeting planning, Meetings meetings,
      SummonsList summonses, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.proposing = proposing;
    this.planning = planning;
    this.meetings = meetings;
    this.summonses = summonses;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** A case of the demonstration with its child. */
  private record Known(UUID id, String number, String child, LocalDate bornOn) {}

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("meetings of the commission", () -> transaction.executeWithoutResult(status -> {
      if (meetings.findById(new MeetingId(key("today"))).isEmpty()) {
        enter();
      }
    }));
  }

  private void enter() {
    var today = LocalDate.now(clock);
    var cases = jdbc.sql("""
        select c.id, c.number || '/' || c.year as number, p.family_name || ' ' || p.given_name as child, p.born_on
        from childprotection.child_case c join directory.person p on p.id = c.child_id where c.stage not in ('CLOSED', 'TRANSFERRED')
          and p.born_on > :since and c.unit_id = :unit order by c.number limit :most""").param("since", today.minusYears(14)).param("unit", DemoUnit.CHILDREN.id())
        .param("most", MATTERS).query(Known.class).list();
    var matters = new ArrayList<ItemId>();
    cases.forEach(one -> matters.add(propose(one, KINDS.get(matters.size() % KINDS.size()))));
    if (matters.size() < MATTERS) {
      return;
    }
    plan("today", today, matters.subList(0, OF_TODAY));
    plan("coming", today.plusDays(14), matters.subList(OF_TODAY, OF_TODAY + 2));
  }

  private ItemId propose(Known one, Matter matter) {
    return proposing.propose(new Proposal(one.id(), null, DemoUnit.CHILDREN.id(), matter, matter == Matter.PLACEMENT ? Category.B : null, one.number(),
        one.child(), one.bornOn(), switch (matter) {
          case PLACEMENT -> "Plasament la bunica maternă";
          case CONTRIBUTION -> "Stabilirea contribuției lunare a părinților";
          case END -> "Încetarea măsurii și întoarcerea în familie";
          default -> "Reevaluarea trimestrială a măsurii";
        }, "Raportul de evaluare detaliată și planul individualizat de protecție sunt la dosar. Se propune comisiei să hotărască.",
        List.of(CalledPerson.of(1, "Mama copilului", CalledRole.PARENT, "str. Morii nr. 8, Măgura"), CalledPerson.of(2, one.child(), CalledRole.CHILD,
            "str. Morii nr. 8, Măgura"), CalledPerson.of(3, "Bunica maternă", CalledRole.CARER, "str. Livezilor nr. 3, Măgura")), matter == Matter.PLACEMENT ? "Planul de servicii nr. 14" : ""), DemoOfficer.COPII.acting());
  }

  private void plan(String which, LocalDate day, List<ItemId> matters) {
    var by = DemoOfficer.COPII.acting();
    var meeting = planning.plan(key(which), DemoUnit.CHILDREN.id(), MeetingKind.ORDINARY, "", day, "10:00", "Sala mică a consiliului județean",
        "Cornel Hașegan, președinte", by);
    for (var matter : matters) {
      jdbc.sql("update childprotection.commission_item set state = 'COMPLETE' where id = :id").param("id", matter.value()).update();
      planning.add(meeting, matter);
    }
    if (which.equals("today")) {
      int letter = 0;
      for (var one : summonses.of(meeting.value())) {
        planning.sent(meeting, List.of(new Summons(one.id(), one.meetingId(), one.lineId(), one.addressee(), one.role(), one.address(),
            SummonsWay.REGISTERED_LETTER, day.minusDays(7), "RR 4102" + (10 + ++letter) + " RO", "")), by);
      }
    }
  }

  private static UUID key(String which) {
    return UUID.nameUUIDFromBytes(("demonstration meeting " + which).getBytes(StandardCharsets.UTF_8));
  }
}
