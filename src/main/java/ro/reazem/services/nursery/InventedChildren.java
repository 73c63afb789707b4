package ro.reazem.services.nursery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.acts.NumberSeries;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.time.LegalCalendar;
import ro.reazem.services.points.Family;
import ro.reazem.services.points.Orphan;
import ro.reazem.services.points.ParentSituation;
import ro.reazem.services.unit.AgeGroup;
import ro.reazem.services.unit.Programme;
import ro.reazem.services.unit.ServiceUnits;

/** Children of the demonstration at their nursery: those who came last autumn, and those who ask now. */
@Component("inventedNurseryChildren")
class InventedChildren {

  private static final List<ParentSituation> SITUATIONS = List.of(ParentSituation.EMPLOYED, ParentSituation.ABSENT, ParentSituation.STUDENT, ParentSituation.AT_HOME);
  private static final int THERE = 10;
  private static final int ASKING = 4;

  private final NurseryFiles files;
  private final NurseryPapers papers;
  private final NurseryPlaces places;
  private final TellingFiles telling;
  private final RequestingPlace requesting;
  private final ServiceUnits units;
  private final NumberSeries series;
  private final LegalCalendar calendar;
  private final JdbcClient jdbc;
  private final Clock clock;

  InventedChildren(NurseryFiles files, NurseryPapers papers, NurseryPlaces places, TellingFiles telling, RequestingPlace requesting, ServiceUnits units,
      NumberSeries series, LegalCalendar calendar, JdbcClient jdbc, Clock clock) {
    this.files = files;
    this.papers = papers;
    this.places = places;
    this.telling = telling;
    this.requesting = requesting;
    this.units = units;
    this.series = series;
    this.calendar = calendar;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Child(UUID id, LocalDate bornOn, UUID parent) {}

  void request(CampaignId campaign, UUID nursery, LocalDate starts, Officer by) {
    var unit = units.find(nursery).orElseThrow();
    var children = children(starts.minusYears(3).plusDays(1), starts.minusMonths(13), THERE);
    for (int i = 0; i < children.size(); i++) {
      var child = children.get(i);
      var on = starts.minusMonths(3);
      var number = series.next("servicii-sociale", "dosar-cresa", LocalDate.now(clock));
      boolean old = child.bornOn().isBefore(starts.minusMonths(25));
      var asked = new Asked(UUID.randomUUID(), child.id(), child.parent(), child.bornOn(), campaign.value(), List.of(nursery), Programme.EXTENDED, on,
          (120 + i) + "/" + on.getYear(), family(i));
      telling.opened(NurseryFile.request(asked, old ? AgeGroup.BIG : AgeGroup.MIDDLE, unit, number, new Signer(by.id(), by.name(), clock.instant())), by);
    }
  }

  /** Those who were ranked have a place since the school year began. */
  void come(CampaignId campaign, UUID nursery, LocalDate starts, Officer by) {
    var unit = units.find(nursery).orElseThrow();
    for (var file : files.findByCampaignIdOrderByYearAscNumberAsc(campaign.value())) {
      var contract = starts.minusDays(30);
      for (var kind : NurseryPapers.missing(file.family(), List.of())) {
        papers.add(file.getId().value(), new NurseryPapers.Paper(kind, "nr. " + file.numberOfYear(), contract.minusDays(60)), by);
      }
      file.offer(unit, contract.minusDays(5), contract.plusDays(5)).enrol("C " + file.numberOfYear(), contract);
      var group = units.groups(nursery, starts.getYear()).stream().filter(one -> one.age() == file.age()).findFirst().orElseThrow();
      places.give(file, group.id(), starts);
      telling.told(file, "ENROLLED", "", by);
    }
    // the final list was that of the ranking, for nobody challenged it
    jdbc.sql("""
        insert into services.ranking (campaign_id, edition, file_id, nursery_id, age, place, criterion, points, option, outcome)
        select campaign_id, 2, file_id, nursery_id, age, place, criterion, points, option, outcome from services.ranking where campaign_id = :id and edition = 1""")
        .param("id", campaign.value()).update();
  }

  void ask(CampaignId campaign, UUID nursery, Officer by) {
    var today = LocalDate.now(clock);
    var children = children(today.minusMonths(30), today.minusMonths(6), ASKING);
    for (int i = 0; i < children.size(); i++) {
      var child = children.get(i);
      requesting.request(new Asked(UUID.randomUUID(), child.id(), child.parent(), child.bornOn(), campaign.value(), List.of(nursery), Programme.EXTENDED,
          today.minusDays(5), (400 + i) + "/" + today.getYear(), family(i + 1)), by);
    }
  }

  /** As the catalogue of a month that is over was kept. */
  void attend(UUID nursery, YearMonth month, Officer by) {
    var there = jdbc.sql("select id from services.nursery_file where nursery_id = :id and state = 'ENROLLED' order by number").param("id", nursery).query(UUID.class).list();
    for (var day = month.atDay(1); !day.isAfter(month.atEndOfMonth()); day = day.plusDays(1)) {
      for (int i = 0; calendar.isWorkingDay(day) && i < there.size(); i++) {
        jdbc.sql("""
            insert into services.attendance (file_id, day, turn, mark, recorded_by, recorded_by_name, recorded_at) values (:file, :day, 1, :mark, :by, :name, :at)""")
            .param("file", there.get(i)).param("day", day).param("mark", (day.getDayOfMonth() + i) % 9 == 0 ? "ABSENT_MOTIVATED" : "PRESENT").param("by", by.id())
            .param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
      }
    }
  }

  private static Family family(int place) {
    return new Family(ParentSituation.EMPLOYED, SITUATIONS.get(place % SITUATIONS.size()), null, false, 1 + place % 3, place % 5 == 3, Orphan.NO, false, place % 4 == 2,
        false);
  }

  private List<Child> children(LocalDate from, LocalDate to, int most) {
    return jdbc.sql("""
        select p.id, p.born_on, (select m.person_id from directory.household_member own join directory.household_member m on m.household_id = own.household_id
            and m.until is null join directory.person a on a.id = m.person_id and a.born_on < p.born_on - interval '16 years'
            where own.person_id = p.id and own.until is null order by m.position limit 1) as parent
        from directory.person p where p.born_on between :from and :to and p.died_on is null
          and not exists (select from services.nursery_file f where f.child_id = p.id and f.ended_on is null)
        order by p.id limit 60""").param("from", from).param("to", to).query(Child.class).list().stream().filter(one -> one.parent() != null).limit(most).toList();
  }
}
