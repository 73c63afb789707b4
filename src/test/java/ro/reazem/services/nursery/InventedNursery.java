package ro.reazem.services.nursery;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.security.Officer;
import ro.reazem.services.points.Family;
import ro.reazem.services.points.Orphan;
import ro.reazem.services.points.ParentSituation;
import ro.reazem.services.unit.AgeGroup;
import ro.reazem.services.unit.KeepingUnit;
import ro.reazem.services.unit.Programme;
import ro.reazem.services.unit.SchoolYear;
import ro.reazem.services.unit.ServiceGroup;
import ro.reazem.services.unit.ServiceKind;
import ro.reazem.services.unit.ServiceUnit;
import ro.reazem.services.unit.UnitState;

/** Makes nurseries, children and campaigns of tests; each campaign of a school year of its own. */
@Component("inventedNurseryOfTests")
public class InventedNursery {

  private final KeepingUnit keeping;
  private final RunningCampaign running;
  private final RequestingPlace requesting;
  private final WorkingOnFile working;
  private final NurseryFiles files;
  private final Campaigns campaigns;
  private final JdbcClient jdbc;
  private final Clock clock;

  InventedNursery(KeepingUnit keeping, RunningCampaign running, RequestingPlace requesting, WorkingOnFile working, NurseryFiles files, Campaigns campaigns,
      JdbcClient jdbc, Clock clock) {
    this.keeping = keeping;
    this.running = running;
    this.requesting = requesting;
    this.working = working;
    this.files = files;
    this.campaigns = campaigns;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  UUID nursery(String name, int places, Officer head) {
    int siruta = jdbc.sql("select min(siruta) from directory.place where level = 3").query(Integer.class).single();
    var id = keeping.add(new ServiceUnit(UUID.randomUUID(), "CRESA", ServiceKind.NURSERY, name, head.unit(), siruta, "str. Teiului", "", null, 40, UnitState.OPEN,
        LocalDate.now(clock).minusYears(1), "", 0), UUID.randomUUID());
    int year = SchoolYear.of(LocalDate.now(clock));
    keeping.group(new ServiceGroup(UUID.randomUUID(), id, year, "Albinuțe", AgeGroup.MIXED, Programme.EXTENDED, places, 2, 0));
    return id;
  }

  /** Places of a nursery in the school year of a campaign. */
  void places(UUID nursery, CampaignId campaign, int places) {
    keeping.group(new ServiceGroup(UUID.randomUUID(), nursery, campaign(campaign).schoolYear(), "Fluturași", AgeGroup.SMALL, Programme.EXTENDED, places, 2, 0));
  }

  UUID group(UUID nursery) {
    return jdbc.sql("select id from services.service_group where service_unit_id = :id order by school_year desc limit 1").param("id", nursery).query(UUID.class).single();
  }

  /** A campaign that receives requests today, of a school year long past: all children are of its small group. */
  CampaignId campaign() {
    var today = LocalDate.now(clock);
    return campaigns.save(Campaign.open(UUID.randomUUID(), CampaignStage.ADJUSTMENT, LocalDate.of(freeYear(), 9, 7), today, today.plusDays(3), "act de test")).getId();
  }

  /** As if filing had ended yesterday and the school year were this one. */
  void over(CampaignId id) {
    jdbc.sql("update services.campaign set filing_from = :from, filing_until = :until, version = version + 1 where id = :id").param("id", id.value())
        .param("from", LocalDate.now(clock).minusDays(9)).param("until", LocalDate.now(clock).minusDays(1)).update();
  }

  /** As if the last day for challenges had passed. */
  void unchallenged(CampaignId id) {
    jdbc.sql("update services.campaign set published_on = :on, challenge_until = :until, version = version + 1 where id = :id").param("id", id.value())
        .param("on", LocalDate.now(clock).minusDays(5)).param("until", LocalDate.now(clock).minusDays(1)).update();
  }

  UUID person(String familyName, LocalDate bornOn) {
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into directory.person (id, revision, told_at, family_name, given_name, display_name, former_names, born_on, sex, marital_status, citizenship,
          cnp_tail, address_line, country)
        values (:id, 1, now(), :family, 'Ana', :family || ' Ana', '{}', :born, 'NOT_STATED', 'SINGLE', 'RO', '2174', '', 'RO')""")
        .param("id", id).param("family", familyName).param("born", bornOn).update();
    return id;
  }

  NurseryFileId request(CampaignId campaign, String name, LocalDate bornOn, boolean placed, Officer by, UUID... nurseries) {
    return requesting.request(new Asked(UUID.randomUUID(), person(name, bornOn), person(name, LocalDate.of(1990, 5, 5)), bornOn, campaign.value(), List.of(nurseries),
        Programme.EXTENDED, LocalDate.now(clock), "77/2026", family(placed)), by);
  }

  Family family(boolean placed) {
    return new Family(ParentSituation.EMPLOYED, ParentSituation.AT_HOME, null, false, 1, false, Orphan.NO, placed, false, false);
  }

  void papers(NurseryFileId id, Officer by, PaperKind... but) {
    NurseryPapers.missing(file(id).family(), List.of()).stream().filter(kind -> !Arrays.asList(but).contains(kind))
        .forEach(kind -> working.paper(id, file(id).version(), new NurseryPapers.Paper(kind, "nr. 1", LocalDate.now(clock)), by));
  }

  /** A child with a contract and a place since a day. */
  NurseryFileId enrolled(UUID nursery, String name, LocalDate since, Officer by) {
    var campaign = campaign();
    var id = request(campaign, name, LocalDate.now(clock).minusMonths(15), false, by, nursery);
    jdbc.sql("""
        update services.nursery_file set state = 'ENROLLED', offered_on = :since, confirm_until = :since, contract_number = 'C 9', contract_on = :since,
          requested_on = :since, version = version + 1 where id = :id""").param("since", since).param("id", id.value()).update();
    jdbc.sql("insert into services.nursery_place (id, file_id, child_id, group_id, from_on) values (:id, :file, :child, :group, :since)").param("id", UUID.randomUUID())
        .param("file", id.value()).param("child", file(id).childId()).param("group", group(nursery)).param("since", since).update();
    return id;
  }

  NurseryFile file(NurseryFileId id) {
    return files.findById(id).orElseThrow();
  }

  Campaign campaign(CampaignId id) {
    return campaigns.findById(id).orElseThrow();
  }

  void rank(CampaignId id, Officer by) {
    running.rank(id, campaign(id).version(), by);
  }

  private int freeYear() {
    return jdbc.sql("select min(y) from generate_series(2001, 2022) y where not exists (select from services.campaign where school_year = y and stage = 'ADJUSTMENT')")
        .query(Integer.class).single();
  }
}
