package ro.reazem.services.community;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** A visit to a household (vizita la domiciliu): what the team may know stands on the card, what tells of health in a note of the person. */
@Component("goingOnCommunityVisit")
@Transactional
class GoingOnVisit {

  private final CommunityFiles files;
  private final CommunityHomes homes;
  private final CommunityEntries entries;
  private final CommunityTerms terms;
  private final TellingCommunity telling;
  private final JdbcClient jdbc;
  private final Clock clock;

  GoingOnVisit(CommunityFiles files, CommunityHomes homes, CommunityEntries entries, CommunityTerms terms, TellingCommunity telling, JdbcClient jdbc, Clock clock) {
    this.files = files;
    this.homes = homes;
    this.entries = entries;
    this.terms = terms;
    this.telling = telling;
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /**
   * A visit as written.
   *
   * @param file whom it was for, null when it was for the whole household
   * @param medical what was found of health; needs somebody whom it was for
   * @param nextOn when somebody comes again, null when that is not planned
   */
  record Visit(UUID oneTimeKey, UUID home, @Nullable CommunityFileId file, LocalDate day, LocalTime time, int minutes, VisitAction action, String findings,
      String medical, @Nullable LocalDate nextOn) {}

  /** @throws RuleViolated without a household (I12.1), for a day to come, or when the person lives elsewhere, or did not agree to be looked after */
  public void record(Visit one, Officer by) {
    var today = LocalDate.now(clock);
    RuleViolated.require(homes.find(one.home()).isPresent(), "services.community.noHome");
    RuleViolated.require(!one.day().isAfter(today), "services.community.inFuture");
    RuleViolated.require(one.file() != null || one.medical().isEmpty() && one.nextOn() == null, "services.community.visitOfWhom");
    var file = one.file() == null ? null : files.findById(one.file()).filter(found -> found.homeId().equals(one.home()))
        .orElseThrow(() -> new RuleViolated("services.community.livesElsewhere"));
    if (file != null) {
      file.requireOpen();
      RuleViolated.require(!one.day().isBefore(file.identifiedOn()), "services.community.beforeCensus", file.identifiedOn());
    }
    if (file != null && (!one.medical().isEmpty() || one.nextOn() != null)) {
      file.requireConsent();
    }
    RuleViolated.require(one.nextOn() == null || one.nextOn().isAfter(one.day()), "services.community.nextBefore");
    int added = jdbc.sql("""
        insert into services.home_visit (id, one_time_key, home_id, file_id, day, at_time, minutes, action, findings, performed_by, performed_by_name, recorded_at)
        values (:key, :key, :home, :file, :day, :time, :minutes, :action, :findings, :by, :name, :at) on conflict (one_time_key) do nothing""")
        .param("key", one.oneTimeKey()).param("home", one.home()).param("file", one.file() == null ? null : one.file().value()).param("day", one.day())
        .param("time", one.time()).param("minutes", one.minutes()).param("action", one.action().name()).param("findings", one.findings()).param("by", by.id())
        .param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    if (added == 1 && file != null) {
      var id = file.getId();
      entries.visited(id, one.day());
      terms.met(id.asCase(), CommunityTerms.NEWBORN, null, one.day());
      if (!one.medical().isEmpty()) {
        entries.add(id, new CommunityEntries.New(UUID.randomUUID(), Register.NOTE, one.action().name(), one.day(), null, false, one.medical()), by);
      }
      if (one.nextOn() != null) {
        entries.add(id, new CommunityEntries.New(UUID.randomUUID(), Register.PLANNED_VISIT, one.action().name(), one.day(), one.nextOn(), false, ""), by);
      }
      telling.told(file.changed(), "VISITED", "", by);
    }
  }

  /** Health education (educație pentru sănătate), for many at once. */
  public void teach(UUID key, UUID serviceUnit, LocalDate day, String theme, int participants, int minutes, Officer by) {
    RuleViolated.require(!day.isAfter(LocalDate.now(clock)), "services.community.inFuture");
    jdbc.sql("""
        insert into services.health_education (id, one_time_key, service_unit_id, day, theme, participants, minutes, performed_by, performed_by_name, recorded_at)
        values (:key, :key, :unit, :day, :theme, :participants, :minutes, :by, :name, :at) on conflict (one_time_key) do nothing""").param("key", key)
        .param("unit", serviceUnit).param("day", day).param("theme", theme).param("participants", participants).param("minutes", minutes).param("by", by.id())
        .param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }
}
