package ro.reazem.childprotection.resolution;

import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.agenda.ItemId;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;

/** Of the matters decided in the demonstration one has its resolution with a number, the other a draft. */
@Component
@Order(74)
class DemonstrationResolutions implements ApplicationRunner {

  private final DemoMode demo;
  private final DraftingResolution drafting;
  private final Resolutions resolutions;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  DemonstrationResolutions(DemoMode demo, DraftingResolution drafting, Resolutions resolutions, JdbcClient jdbc, TransactionTemplate transaction) {
    this.demo = demo;
    this.drafting = drafting;
    this.resolutions = resolutions;
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("resolutions of the commission", () -> transaction.executeWithoutResult(status -> {
      var decided = jdbc.sql("""
          select i.id from childprotection.commission_item i where i.unit_id = :unit and i.state = 'ADMITTED'
            and not exists (select from childprotection.commission_resolution r where r.item_id = i.id) order by i.reference limit 2""")
          .param("unit", DemoUnit.CHILDREN.id()).query(UUID.class).list();
      for (var item : decided) {
        var id = drafting.draft(new ItemId(item), DemoOfficer.COPII.acting());
        if (item.equals(decided.getFirst())) {
          number(id);
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
}
