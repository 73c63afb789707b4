package ro.reazem.services.nursery;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.kernel.Lei;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoPaper;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.files.Confidentiality;
import ro.reazem.platform.files.DocumentKind;
import ro.reazem.platform.files.DocumentSource;
import ro.reazem.platform.files.FileFacts;
import ro.reazem.platform.files.SentFile;
import ro.reazem.platform.files.StoringFiles;
import ro.reazem.platform.parameters.InventedValues;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.attendance.ClosingStatement;
import ro.reazem.services.attendance.KeepingMoney;
import ro.reazem.services.attendance.Way;
import ro.reazem.services.unit.AgeGroup;
import ro.reazem.services.unit.KeepingUnit;
import ro.reazem.services.unit.Licence;
import ro.reazem.services.unit.Programme;
import ro.reazem.services.unit.SchoolYear;
import ro.reazem.services.unit.ServiceGroup;
import ro.reazem.services.unit.ServiceKind;
import ro.reazem.services.unit.ServiceUnit;
import ro.reazem.services.unit.ServiceUnits;
import ro.reazem.services.unit.UnitState;

/** An invented nursery with two groups, children who came by last year's campaign, a statement, and a campaign that receives requests. */
@Component
@Order(67)
class DemonstrationNursery implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationNursery.class);
  private static final Map<String, String> VALUES = Map.ofEntries(Map.entry("NURSERY_POINTS_PARENT", "5"), Map.entry("NURSERY_POINTS_RETURN_AUGUST", "5"),
      Map.entry("NURSERY_POINTS_RETURN_SEPTEMBER", "4"), Map.entry("NURSERY_POINTS_RETURN_OCTOBER", "3"), Map.entry("NURSERY_POINTS_RETURN_NOVEMBER", "2"),
      Map.entry("NURSERY_POINTS_RETURN_DECEMBER", "1"), Map.entry("NURSERY_POINTS_SIBLING_ADDRESS", "1"), Map.entry("NURSERY_POINTS_SINGLE_PARENT", "10"),
      Map.entry("NURSERY_POINTS_CHILDREN_1", "1"), Map.entry("NURSERY_POINTS_CHILDREN_2", "3"), Map.entry("NURSERY_POINTS_CHILDREN_3", "5"),
      Map.entry("NURSERY_POINTS_SOCIAL_CASE", "5"), Map.entry("NURSERY_CHALLENGE", "2 WORKING_DAYS"), Map.entry("NURSERY_CHALLENGE_ANSWER", "2 WORKING_DAYS"),
      Map.entry("NURSERY_CONFIRM", "5 WORKING_DAYS"), Map.entry("NURSERY_ABSENCE_DAYS", "10"), Map.entry("NURSERY_UNPAID_MONTHS", "2"),
      Map.entry("NURSERY_BAND_1_INCOME", "750.00"), Map.entry("NURSERY_BAND_1_SHARE", "20"), Map.entry("NURSERY_BAND_2_INCOME", "1500.00"),
      Map.entry("NURSERY_BAND_2_SHARE", "50"), Map.entry("NURSERY_BAND_3_INCOME", "3000.00"), Map.entry("NURSERY_BAND_3_SHARE", "80"),
      Map.entry("NURSERY_BAND_ABOVE_SHARE", "100"), Map.entry("NURSERY_UNPROVEN_SHARE", "100"), Map.entry("NURSERY_REDUCTION_SIBLING", "20"),
      Map.entry("NURSERY_REDUCTION_PLACEMENT", "100"), Map.entry("NURSERY_REDUCTION_DISABILITY", "50"), Map.entry("NURSERY_REDUCTION_SOCIAL_AID", "100"),
      Map.entry("NURSERY_REDUCTION_SOCIAL_CASE", "50"));

  private final DemoMode demo;
  private final InventedValues invented;
  private final KeepingUnit keeping;
  private final ServiceUnits units;
  private final RunningCampaign running;
  private final InventedChildren children;
  private final Campaigns campaigns;
  private final ClosingStatement closing;
  private final KeepingMoney money;
  private final StoringFiles storing;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationNursery(DemoMode demo, InventedValues invented, KeepingUnit keeping, ServiceUnits units, RunningCampaign running,
      InventedChildren children, Campaigns campaigns, ClosingStatement closing, KeepingMoney money, StoringFiles storing, JdbcClient jdbc, TransactionTemplate transaction,
      Clock clock) {
    this.demo = demo;
    this.invented = invented;
    this.keeping = keeping;
    this.units = units;
    this.running = running;
    this.children = children;
    this.campaigns = campaigns;
    this.closing = closing;
    this.money = money;
    this.storing = storing;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("nurseries", () -> {
      transaction.executeWithoutResult(status -> VALUES.forEach(invented::set));
      if (!units.nurseries().isEmpty()) {
        return;
      }
      transaction.executeWithoutResult(status -> make(DemoOfficer.SEF_CRESA.acting()));
      LOG.info("an invented nursery is there");
    });
  }

  private void make(Officer head) {
    var today = LocalDate.now(clock);
    int year = SchoolYear.of(today);
    int siruta = jdbc.sql("select siruta from directory.place where level = 3 and urban and valid_to is null order by siruta limit 1").query(Integer.class).single();
    var nursery = unit("CRESA", ServiceKind.NURSERY, "Creșa „Licurici”", siruta, 20, head);
    unit("CABINET", ServiceKind.SCHOOL_CABINET, "Cabinetul medical al Școlii nr. 2", siruta, 0, head);
    var centre = unit("8891CZ_C_II", ServiceKind.DAY_CENTRE, "Centrul de zi „Poiana”", siruta, 25, head);
    keeping.license(centre, new Licence("LF 0001234", today.minusYears(5).plusDays(40), today.plusDays(40), false), head);
    keeping.group(new ServiceGroup(UUID.randomUUID(), nursery, year, "Albinuțe", AgeGroup.MIDDLE, Programme.EXTENDED, 9, 2, 0));
    keeping.group(new ServiceGroup(UUID.randomUUID(), nursery, year, "Fluturași", AgeGroup.BIG, Programme.EXTENDED, 9, 2, 0));
    var starts = LocalDate.of(year, Month.SEPTEMBER, 8);
    var past = running.open(Campaign.open(key("past"), CampaignStage.STAGE_1, starts, LocalDate.of(year, Month.MAY, 25), LocalDate.of(year, Month.MAY, 29),
        "Ordin privind calendarul înscrierii, " + year), key("past"));
    var open = running.open(Campaign.open(key("open"), CampaignStage.ADJUSTMENT, starts, today.minusDays(20), today.plusDays(20),
        "Dispoziția privind etapa de ajustări, " + year), key("open"));
    children.request(past, nursery, starts, head);
    running.rank(past, campaigns.findById(past).orElseThrow().version(), head);
    children.come(past, nursery, starts, head);
    var published = starts.minusMonths(2);
    campaigns.save(campaigns.findById(past).orElseThrow().published(published, published.plusDays(4)).finished(published.plusDays(6), 0).closed());
    children.ask(open, nursery, head);
    statement(nursery, head);
  }

  private void statement(UUID nursery, Officer head) {
    var month = YearMonth.now(clock).minusMonths(1);
    var files = jdbc.sql("select id from services.nursery_file where nursery_id = :id and state = 'ENROLLED' order by number").param("id", nursery).query(UUID.class).list();
    var incomes = List.of("640", "1200", "2500", "4100");
    for (int i = 0; i < files.size(); i++) {
      if (i % 5 != 4) {
        money.income(files.get(i), month, Lei.of(incomes.get(i % incomes.size())), "adeverință de venit nr. " + (80 + i), head);
      }
    }
    children.attend(nursery, month, head);
    closing.close(nursery, month, head);
    files.stream().limit(2).forEach(file -> money.receive(file, UUID.randomUUID(), LocalDate.now(clock), Way.CASH, "chitanța " + file.toString().substring(0, 4),
        Lei.of("100"), head));
    files.forEach(file -> storing.store(new NurseryFileId(file).asCase(), new FileFacts("Fișa de vaccinări", DocumentKind.MEDICAL, DocumentSource.FAMILY,
        "Cabinetul de familie nr. 3", "", null, LocalDate.now(clock).minusDays(30), Confidentiality.MEDICAL),
        List.of(new SentFile("vaccinari.pdf", DemoPaper.of("vaccinari " + file, 1))), head));
  }

  private UUID unit(String code, ServiceKind kind, String name, int siruta, int capacity, Officer head) {
    return keeping.add(new ServiceUnit(UUID.randomUUID(), code, kind, name, DemoUnit.NURSERY.id(), siruta, "str. Teiului nr. 7", "0200 000 111", head.id(), capacity,
        UnitState.OPEN, LocalDate.now(clock).minusYears(3), "", 0), key(name));
  }

  private static UUID key(String of) {
    return UUID.nameUUIDFromBytes(("demonstration nursery " + of).getBytes(StandardCharsets.UTF_8));
  }
}
