package ro.reazem.services.nursery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/** Health of a child, medical notes, and who may take the child home (fișa de sănătate, avize, persoane autorizate). */
@Component("caringForNurseryChild")
class CaringForChild {

  private final JdbcClient jdbc;
  private final NurseryLog log;
  private final Clock clock;

  CaringForChild(JdbcClient jdbc, NurseryLog log, Clock clock) {
    this.jdbc = jdbc;
    this.log = log;
    this.clock = clock;
  }

  /** What those who look after the child must know. */
  record Health(String allergies, String diet, String vaccinations, String doctor, String contacts) {}

  /** A medical note (aviz epidemiologic). */
  record Note(LocalDate issuedOn, String issuer) {}

  /** Somebody who may take the child home. */
  record Pickup(UUID id, String name, String identityPaper, LocalDate fromOn, @Nullable LocalDate untilOn) {

    public boolean isValidOn(LocalDate day) {
      return !day.isBefore(fromOn) && (untilOn == null || !day.isAfter(untilOn));
    }
  }

  /** With whom the child left on a day. */
  record Release(LocalDate day, String name, String byName) {}

  Optional<Health> health(UUID file) {
    return jdbc.sql("select allergies, diet, vaccinations, doctor, contacts from services.nursery_health where file_id = :file order by position desc limit 1")
        .param("file", file).query(Health.class).optional();
  }

  List<Note> notes(UUID file) {
    return jdbc.sql("select issued_on, issuer from services.health_note where file_id = :file order by issued_on desc limit 20").param("file", file)
        .query(Note.class).list();
  }

  List<Pickup> pickups(UUID file) {
    return jdbc.sql("select id, name, identity_paper, from_on, until_on from services.pickup_person where file_id = :file order by until_on nulls first, name, id limit 50")
        .param("file", file).query(Pickup.class).list();
  }

  List<Release> releases(UUID file) {
    return jdbc.sql("""
        select r.day, p.name, r.recorded_by_name as by_name from services.child_release r join services.pickup_person p on p.id = r.pickup_id
        where r.file_id = :file order by r.day desc limit 10""").param("file", file).query(Release.class).list();
  }

  @Transactional
  public void keep(UUID file, Health one, Officer by) {
    jdbc.sql("""
        insert into services.nursery_health (file_id, position, allergies, diet, vaccinations, doctor, contacts, recorded_by, recorded_by_name, recorded_at)
        select :file, coalesce(max(position), 0) + 1, :allergies, :diet, :vaccinations, :doctor, :contacts, :by, :name, :at
        from services.nursery_health where file_id = :file""").param("file", file).param("allergies", one.allergies()).param("diet", one.diet())
        .param("vaccinations", one.vaccinations()).param("doctor", one.doctor()).param("contacts", one.contacts()).param("by", by.id())
        .param("name", by.name()).param("at", now()).update();
    log.add(file, "HEALTH", "", by);
  }

  /** @throws RuleViolated when it bears a day that has not come */
  @Transactional
  public void note(UUID file, Note one, Officer by) {
    RuleViolated.require(!one.issuedOn().isAfter(LocalDate.now(clock)), "services.nursery.inFuture");
    jdbc.sql("""
        insert into services.health_note (id, file_id, issued_on, issuer, recorded_by, recorded_by_name, recorded_at)
        values (:id, :file, :on, :issuer, :by, :name, :at)""").param("id", UUID.randomUUID()).param("file", file).param("on", one.issuedOn())
        .param("issuer", one.issuer()).param("by", by.id()).param("name", by.name()).param("at", now()).update();
    log.add(file, "NOTE", "", by);
  }

  @Transactional
  public void authorise(UUID file, String name, String paper, LocalDate from, Officer by) {
    jdbc.sql("""
        insert into services.pickup_person (id, file_id, name, identity_paper, from_on, recorded_by, recorded_by_name, recorded_at)
        values (:id, :file, :name, :paper, :from, :by, :byName, :at)""").param("id", UUID.randomUUID()).param("file", file).param("name", name)
        .param("paper", paper).param("from", from).param("by", by.id()).param("byName", by.name()).param("at", now()).update();
    log.add(file, "AUTHORISED", name, by);
  }

  /** The parents took an authorisation back. */
  @Transactional
  public void revoke(UUID file, UUID pickup, LocalDate last, Officer by) {
    var one = listed(file, pickup);
    RuleViolated.require(!last.isBefore(one.fromOn()), "services.nursery.revokedBefore", one.fromOn());
    jdbc.sql("update services.pickup_person set until_on = :last where id = :id and file_id = :file").param("last", last).param("id", pickup).param("file", file)
        .update();
    log.add(file, "REVOKED", one.name(), by);
  }

  /** @throws RuleViolated when the person is not listed, or not any more (I10.3), or the child left already on that day */
  @Transactional
  public void release(UUID file, UUID pickup, LocalDate day, Officer by) {
    RuleViolated.require(!day.isAfter(LocalDate.now(clock)), "services.nursery.inFuture");
    var one = listed(file, pickup);
    RuleViolated.require(one.isValidOn(day), "services.nursery.notListed");
    int added = jdbc.sql("""
        insert into services.child_release (file_id, day, pickup_id, recorded_by, recorded_by_name, recorded_at) values (:file, :day, :pickup, :by, :name, :at)
        on conflict do nothing""").param("file", file).param("day", day).param("pickup", pickup).param("by", by.id()).param("name", by.name())
        .param("at", now()).update();
    RuleViolated.require(added == 1, "services.nursery.releasedAlready", day);
  }

  private Pickup listed(UUID file, UUID pickup) {
    return pickups(file).stream().filter(one -> one.id().equals(pickup)).findFirst().orElseThrow(() -> new RuleViolated("services.nursery.notListed"));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
