package ro.reazem.childprotection.resolution;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.agenda.ItemId;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.ChildCases;
import ro.reazem.childprotection.childcase.HidingPlace;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;

/**
 * Of the matters decided in the demonstration one has its resolution communicated, to the mother as an extract since she may not learn where the child lives,
 * the next has one with a number, the last a draft.
 */
@Component
@Order(74)
class DemonstrationResolutions implements ApplicationRunner {

  private final DemoMode demo;
  private final DraftingResolution drafting;
  private final Resolutions resolutions;
  private final Extracts extracts;
  private final CommunicatingResolution communicating;
  private final CommunicationList communications;
  private final ChildCases cases;
  private final HidingPlace hiding;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationResolutions(DemoMode demo, DraftingResolution drafting, Resolutions resolutions, Extracts extracts, CommunicatingResolution communicating,
      CommunicationList communications, ChildCases cases, HidingPlace hiding, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.drafting = drafting;
    this.resolutions = resolutions;
    this.extracts = extracts;
    this.communicating = communicating;
    this.communications = communications;
    this.cases = cases;
    this.hiding = hiding;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("resolutions of the commission", () -> transaction.executeWithoutResult(status -> {
      var decided = jdbc.sql("""
          select i.id from childprotection.commission_item i join childprotection.commission_line l on l.item_id = i.id where i.unit_id = :unit and i.state = 'ADMITTED'
            and not exists (select from childprotection.commission_resolution r where r.item_id = i.id) order by l.position limit 3""")
          .param("unit", DemoUnit.CHILDREN.id()).query(UUID.class).list();
      for (var item : decided) {
        var id = drafting.draft(new ItemId(item), DemoOfficer.COPII.acting());
        if (!item.equals(decided.getLast())) {
          number(id);
        }
        if (item.equals(decided.getFirst())) {
          hide(item);
          communicate(id);
        }
      }
    }));
  }

  private void number(ResolutionId id) {
    var first = resolutions.findById(id).orElseThrow();
    var text = first.text();
    drafting.write(id, first.version(), new ResolutionText(text.facts(), text.legalBasis(), text.solution(), "Măsura se reevaluează la trei luni.",
        "Bunica însoțește copilul la evaluări.", text.contribution(), text.appealWay(), "în 30 de zile de la comunicare", text.signedBy(), text.secretary()));
    drafting.number(id, resolutions.findById(id).orElseThrow().version());
  }

  private void hide(UUID item) {
    jdbc.sql("select case_id from childprotection.commission_item where id = :id").param("id", item).query(UUID.class).optional().map(ChildCaseId::new)
        .flatMap(cases::findById).ifPresent(found -> hiding.turn(found.getId(), found.version(), true, "Tatăl a amenințat că ia copilul cu forța.",
            DemoOfficer.COPII.acting()));
  }

  private void communicate(ResolutionId id) {
    extracts.write(id, 0, "Comisia a admis propunerea serviciului. Măsura se reevaluează la trei luni; părinții pot vizita copilul la sediul direcției, sâmbăta.",
        DemoOfficer.COPII.acting());
    var today = LocalDate.now(clock);
    communicating.sent(id, communications.of(id.value()).stream().map(one -> one.sent(CommunicationWay.BY_HAND, today, today, "semnat de primire")).toList(),
        DemoOfficer.COPII.acting());
  }
}
