package ro.reazem.services.community;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
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
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.platform.parameters.InventedValues;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.unit.KeepingUnit;
import ro.reazem.services.unit.ServiceKind;
import ro.reazem.services.unit.ServiceUnit;
import ro.reazem.services.unit.UnitState;

/** An invented unit of community health: a nurse, a mediator, a few households with old people, their visits and a referral without a reply. */
@Component
@Order(69)
class DemonstrationCommunity implements ApplicationRunner {

  private static final Logger LOG = LoggerFactory.getLogger(DemonstrationCommunity.class);
  private static final int PEOPLE = 4;

  private final DemoMode demo;
  private final InventedValues invented;
  private final KeepingUnit keeping;
  private final CommunityFigures figures;
  private final TakingCensus census;
  private final WorkingInCommunity working;
  private final KeepingRegisters registers;
  private final GoingOnVisit going;
  private final CommunityFiles files;
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationCommunity(DemoMode demo, InventedValues invented, KeepingUnit keeping, CommunityFigures figures, TakingCensus census, WorkingInCommunity working,
      KeepingRegisters registers, GoingOnVisit going, CommunityFiles files, JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.invented = invented;
    this.keeping = keeping;
    this.figures = figures;
    this.census = census;
    this.working = working;
    this.registers = registers;
    this.going = going;
    this.files = files;
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("community health", () -> {
      if (jdbc.sql("select exists (select from services.community_worker)").query(Boolean.class).single()) {
        return;
      }
      transaction.executeWithoutResult(status -> {
        invented.set("COMMUNITY_PERSONS_PER_NURSE", "500");
        invented.set("COMMUNITY_NEWBORN_VISIT", "3 DAYS");
        make(DemoOfficer.AMC.acting());
      });
      LOG.info("an invented unit of community health is there");
    });
  }

  private void make(Officer nurse) {
    var today = LocalDate.now(clock);
    int siruta = jdbc.sql("select siruta from directory.place where level = 3 and valid_to is null order by urban, siruta limit 1").query(Integer.class).single();
    var unit = keeping.add(new ServiceUnit(UUID.randomUUID(), "AMC", ServiceKind.COMMUNITY_HEALTH, "Asistență medicală comunitară Măgura", DemoUnit.COMMUNITY.id(), siruta,
        "str. Principală nr. 1", "0200 000 222", nurse.id(), 0, UnitState.OPEN, today.minusYears(2), "", 0), key("unit"));
    figures.employ(unit, nurse.id(), WorkerKind.NURSE, today.minusYears(1), null, nurse);
    figures.employ(unit, DemoOfficer.MEDIATOR.acting().id(), WorkerKind.ROMA_MEDIATOR, today.minusMonths(6), null, nurse);
    var people = jdbc.sql("select id, born_on from directory.person where died_on is null and born_on < :before order by born_on, id limit " + PEOPLE)
        .param("before", today.minusYears(66)).query(Person.class).list();
    for (int i = 0; i < people.size(); i++) {
      enter(people.get(i), i, unit, siruta, nurse, today);
    }
    going.teach(key("lesson"), unit, today.minusDays(2), "Hidratarea vârstnicilor în zilele caniculare", 14, 45, nurse);
  }

  /** A person of the demonstration. */
  record Person(UUID id, LocalDate bornOn) {}

  private void enter(Person person, int place, UUID unit, int siruta, Officer nurse, LocalDate today) {
    var found = today.minusDays(60 - place);
    var id = census.identify(new Identified(key("person " + place), person.id(), person.bornOn(), unit, null, new HomeFacts(siruta, "str. Fântânii nr. " + (3 + place), 1,
        place % 2 == 0 ? List.of(HomeFlag.NO_WATER) : List.of(), ""), place % 2 == 0 ? List.of("ELDERLY", "CHRONIC") : List.of("ELDERLY"), found), nurse);
    if (place == PEOPLE - 1) {
      return;
    }
    working.consent(id, version(id), found.plusDays(1), "persoana, în scris", nurse);
    working.activate(id, version(id), found.plusDays(2), nurse);
    working.assess(id, version(id), new CommunityEntries.New(key("sheet " + place), Register.SHEET, Vulnerability.MEDIUM.name(), found.plusDays(2), null, false,
        "locuiește singur, venit mic"), files.findById(id).orElseThrow().categories(), nurse);
    if (place == 0) {
      registers.follow(id, new CommunityEntries.New(key("chronic"), Register.CHRONIC, "", found.plusDays(2), null, false, "hipertensiune, tratament zilnic"), null, nurse);
      registers.refer(id, new CommunityEntries.New(key("referral"), Register.REFERRAL, Addressee.SPAS.name(), found.plusDays(3), null, false,
          "fără lemne de foc pentru iarnă"), nurse);
    }
    going.record(new GoingOnVisit.Visit(key("visit " + place), files.findById(id).orElseThrow().homeId(), id, today.minusDays(place), LocalTime.of(9 + place, 30), 40,
        VisitAction.MONITORING, "casă curată, încălzire cu lemne", "tensiune 14/8", today.plusDays(30 - 15L * place)), nurse);
  }

  private long version(CommunityFileId id) {
    return files.findById(id).orElseThrow().version();
  }

  private static UUID key(String of) {
    return UUID.nameUUIDFromBytes(("demonstration community " + of).getBytes(StandardCharsets.UTF_8));
  }
}
