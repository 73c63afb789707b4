package ro.reazem.financialaid.localscheme;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.entitlements.BenefitNamed;
import ro.reazem.financialaid.frozen.FrozenJson;
import ro.reazem.financialaid.scheme.AidMode;
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.financialaid.scheme.local.LocalScheme;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/**
 * Defining a local aid (definirea ajutorului local): a version is entered and tried, a second officer confirms it, and only then it counts and ends the one
 * before it; it is ended, or withdrawn when it was entered wrongly.
 */
@Component
@Transactional
public class KeepingSchemes {

  private final SentForms sentForms;
  private final LocalSchemes schemes;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  KeepingSchemes(SentForms sentForms, LocalSchemes schemes, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.sentForms = sentForms;
    this.schemes = schemes;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Enters a version that does not count yet; the same form sent twice enters one.
   *
   * @return the id of the version
   * @throws RuleViolated when a confirmed version from that day or later is there already, or another one waits for confirmation
   */
  public UUID enter(LocalScheme scheme, UUID key, Officer by) {
    lock(scheme.code());
    var sent = jdbc.sql("select id from financialaid.local_scheme where one_time_key = :key").param("key", key).query(UUID.class).optional();
    if (sent.isPresent()) {
      return sent.get();
    }
    var counting = counting(scheme.code());
    RuleViolated.require(counting.stream().allMatch(SchemeVersion::isConfirmed), "financialaid.local.waitsAlready");
    RuleViolated.require(counting.stream().allMatch(one -> one.from().isBefore(scheme.version().valid().from())), "financialaid.ground.laterVersion");
    var version = scheme.version();
    var basis = scheme.basis();
    jdbc.sql("""
        insert into financialaid.local_scheme (id, one_time_key, code, name, act, article, source, standing, valid_from, valid_until, rules, entered_by, entered_by_name, entered_at)
        values (:id, :key, :code, :name, :act, :article, :source, :standing, :from, :until, :rules, :by, :byName, :at)""")
        .param("id", version.id()).param("key", key).param("code", scheme.code()).param("name", scheme.name()).param("act", basis.act())
        .param("article", basis.article()).param("source", version.source()).param("standing", version.standing().name())
        .param("from", version.valid().from()).param("until", version.valid().to()).param("rules", FrozenJson.column(scheme.rules()))
        .param("by", by.id()).param("byName", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
    return version.id();
  }

  /** @throws RuleViolated when the same officer entered it, or it was withdrawn */
  public void confirm(UUID id, Officer by) {
    var version = counted(id);
    RuleViolated.require(!version.enteredById().equals(by.id()), "financialaid.ground.ownEntry");
    if (version.isConfirmed()) {
      return;
    }
    counting(version.scheme().code()).stream().filter(one -> one.isInForceOn(version.from())).forEach(one -> until(one.id(), version.from().minusDays(1)));
    jdbc.sql("update financialaid.local_scheme set confirmed_by = :by, confirmed_by_name = :name, confirmed_at = :at where id = :id and confirmed_at is null")
        .param("by", by.id()).param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("id", id).update();
    events.publishEvent(new BenefitNamed(Benefit.ofScheme(version.scheme().code(), AidMode.MONEY), clock.instant(), version.scheme().name()));
  }

  /** The last day on which requests follow it. */
  public void end(UUID id, LocalDate lastDay) {
    var version = counted(id);
    RuleViolated.require(version.until() == null || lastDay.isBefore(version.until()), "financialaid.ground.endedAlready");
    RuleViolated.require(!lastDay.isBefore(version.from()), "financialaid.ground.endBeforeStart");
    until(id, lastDay);
  }

  /** A version that was entered wrongly no longer counts; the one that it had ended goes on in its place. */
  public void withdraw(UUID id, String reason, Officer by) {
    var version = counted(id);
    jdbc.sql("update financialaid.local_scheme set withdrawn_by = :by, withdrawn_by_name = :name, withdrawn_at = :at, withdrawn_reason = :reason where id = :id")
        .param("by", by.id()).param("name", by.name()).param("at", clock.instant().atOffset(ZoneOffset.UTC)).param("reason", reason).param("id", id).update();
    if (version.isConfirmed()) {
      counting(version.scheme().code()).stream().filter(one -> version.from().minusDays(1).equals(one.until())).findFirst()
          .ifPresent(before -> until(before.id(), version.until()));
    }
  }

  private SchemeVersion counted(UUID id) {
    var code = schemes.version(id).orElseThrow(() -> new RuleViolated("financialaid.ground.unknown")).scheme().code();
    lock(code);
    var version = schemes.version(id).orElseThrow();
    RuleViolated.require(!version.isWithdrawn(), "financialaid.ground.withdrawn");
    return version;
  }

  private List<SchemeVersion> counting(String code) {
    return schemes.versions(code).stream().filter(one -> !one.isWithdrawn()).toList();
  }

  private void lock(String code) {
    sentForms.await("local scheme " + code);
  }

  private void until(UUID id, @Nullable LocalDate lastDay) {
    jdbc.sql("update financialaid.local_scheme set valid_until = :until where id = :id").param("until", lastDay).param("id", id).update();
  }
}
