package ro.reazem.childprotection.measure;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
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
import ro.reazem.childprotection.childcase.CaseOrigin;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.ChildCases;
import ro.reazem.childprotection.childcase.HidingPlace;
import ro.reazem.childprotection.place.Kinship;
import ro.reazem.childprotection.place.PlaceType;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;

/** An invented child found alone and placed today by the director, whose place is kept from the parents; the court is still to be asked. */
@Component("demonstrationEmergencyPlacement")
@Order(86)
class DemonstrationEmergency implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationEmergency.class);
  private static final String VISITS = "O dată pe săptămână, la sediul direcției, în prezența unui psiholog.";

  private final DemoMode demo;
  private final DemonstrationPlacedChildren opened;
  private final ChildCases cases;
  private final HidingPlace hiding;
  private final OrderingMeasures ordering;
  private final Measures measures;
  private final DispositionCopies copies;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationEmergency(DemoMode demo, DemonstrationPlacedChildren opened, ChildCases cases, HidingPlace hiding, OrderingMeasures ordering, Measures measures,
      DispositionCopies copies, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.opened = opened;
    this.cases = cases;
    this.hiding = hiding;
    this.ordering = ordering;
    this.measures = measures;
    this.copies = copies;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("emergency placement", () -> transaction.executeWithoutResult(status -> opened.open(CaseOrigin.FOUND,
        "Găsit singur, noaptea, de poliție; tatăl violent, mama plecată de acasă.").ifPresent(this::place)));
  }

  private void place(ChildCaseId id) {
    var today = LocalDate.now(clock);
    var head = DemoOfficer.SEF_COPII.acting();
    var manager = DemoOfficer.COPII.acting();
    var reception = jdbc.sql("select id from childprotection.place where type = 'EMERGENCY_RECEPTION_CENTRE' and unit_id = :unit order by name limit 1")
        .param("unit", DemoUnit.CHILDREN.id()).query(UUID.class).single();
    var broken = ordering.order(id, new MeasureOrder(key("measure"), MeasureType.EMERGENCY_PLACEMENT, Category.C, DecisionBody.DIRECTOR, "204/" + today.getYear(),
        today, today, false, PlaceType.EMERGENCY_RECEPTION_CENTRE, reception, null, Kinship.ofDegree(2), null, SevereCare.NONE,
        ParentalRights.DIRECTOR, null, VISITS, "", ParentsConsent.MISSING, ChildsConsent.NOT_ASKED, true, false, "", "", "", null), head);
    if (!broken.isEmpty()) {
      LOG.warn("The invented emergency placement is against the law: {}", List.copyOf(broken));
      return;
    }
    hiding.turn(id, version(id), true, "Tatăl a amenințat că ia copilul cu forța.", manager);
    send(id, "Mama copilului", DispositionCopy.Role.PARENT, "Măgura, str. Morii nr. 8", DispositionCopy.Text.EXTRACT, "înmânat, semnat de primire", today);
    send(id, "SPAS Măgura", DispositionCopy.Role.LOCAL_SERVICE, "Măgura, str. Livezii nr. 1", DispositionCopy.Text.WHOLE, "RR 4102301 RO", today);
  }

  private void send(ChildCaseId id, String addressee, DispositionCopy.Role role, String address, DispositionCopy.Text text, String proof, LocalDate on) {
    copies.sent(id, version(id), measures.running(id).orElseThrow().id(), new DispositionCopies.Sending(key(addressee), addressee, role, address, text, on, proof),
        DemoOfficer.COPII.acting());
  }

  private long version(ChildCaseId id) {
    return cases.findById(id).orElseThrow().version();
  }

  private static UUID key(String what) {
    return UUID.nameUUIDFromBytes(("demonstration emergency " + what).getBytes(StandardCharsets.UTF_8));
  }
}
