package ro.reazem.services.community;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.services.YoungMotherFound;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;

/** Enters a person in the registers and what became of it (ținerea registrelor): pregnant women, newborns, treatment, vaccinations, referrals, visits to come. */
@Component("keepingCommunityRegisters")
@Transactional
class KeepingRegisters {

  private final CommunityFiles files;
  private final CommunityEntries entries;
  private final CommunityTerms terms;
  private final TellingCommunity telling;
  private final LegalParameters parameters;
  private final SentForms sentForms;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  KeepingRegisters(CommunityFiles files, CommunityEntries entries, CommunityTerms terms, TellingCommunity telling, LegalParameters parameters, SentForms sentForms,
      JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.files = files;
    this.entries = entries;
    this.terms = terms;
    this.telling = telling;
    this.parameters = parameters;
    this.sentForms = sentForms;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Enters somebody in a register. The visit to a newborn of a mother at risk has a term from the discharge (I12.2); a pregnant girl is told to those who must know
   * (T12.1).
   *
   * @param taking the unit of child protection that takes a girl under age, else null
   * @throws RuleViolated without consent, twice in the same register, at an age that does not fit, or when nobody is named who takes a girl under age
   */
  public void follow(CommunityFileId id, CommunityEntries.New one, @Nullable UUID taking, Officer by) {
    sentForms.await(one.oneTimeKey());
    var file = dated(id, one.on());
    var answer = one.register() == Register.PREGNANCY ? YoungMothers.of(parameters.on(one.on())).of(file.bornOn(), one.on()) : YoungMothers.Answer.NOBODY;
    // a girl under age is told of whatever she agrees to
    if (answer == YoungMothers.Answer.NOBODY) {
      file.requireConsent();
    } else {
      file.requireOpen();
    }
    requireAge(one.register(), file, one.on());
    var service = answer == YoungMothers.Answer.NOBODY ? null : service(taking);
    if (entries.find(id.value(), one.oneTimeKey()).isPresent()) {
      return;
    }
    RuleViolated.require(one.register() == Register.CHRONIC || !entries.stands(id, one.register()), "services.community.inRegister");
    entries.add(id, one, by);
    if (service != null) {
      file.markYoungMother();
    }
    telling.told(file.changed(), one.register().isMedical() ? "REGISTERED" : "FOLLOWED_" + one.register(), "", by);
    if (one.register() == Register.NEWBORN && one.atRisk()) {
      var due = terms.start(id.asCase(), CommunityTerms.NEWBORN, one.on(), one.oneTimeKey());
      if (due != null) {
        entries.due(one.oneTimeKey(), due);
      }
    }
    if (service != null) {
      telling.add(id, answer == YoungMothers.Answer.PROTECTION ? "TOLD_PROTECTION" : "TOLD_PREVENTION", service, by.id(), by.name());
      events.publishEvent(new YoungMotherFound(one.oneTimeKey(), clock.instant(), id.asCase(), file.numberOfYear(), Objects.requireNonNull(taking), service,
          file.personId(), YoungMothers.ageOf(Objects.requireNonNull(file.bornOn()), one.on()), answer == YoungMothers.Answer.PROTECTION, one.on(), by.id(), by.name(),
          id.path()));
    }
  }

  /** A vaccine that is missing, a visit to come or a medical note. */
  public void enter(CommunityFileId id, CommunityEntries.New one, Officer by) {
    var file = dated(id, one.on());
    file.requireConsent();
    if (entries.add(id, one, by)) {
      telling.told(file.changed(), one.register() == Register.PLANNED_VISIT ? "PLANNED" : "REGISTERED", "", by);
    }
  }

  /** A referral sheet; without a reply in its term it alarms (I12.3). */
  public void refer(CommunityFileId id, CommunityEntries.New one, Officer by) {
    var file = dated(id, one.on());
    file.requireOpen();
    if (entries.add(id, one, by)) {
      var due = terms.start(id.asCase(), CommunityTerms.REPLY, one.on(), one.oneTimeKey());
      if (due != null) {
        entries.due(one.oneTimeKey(), due);
      }
      telling.told(file.changed(), "REFERRED", "", by);
    }
  }

  /** The reply to a referral, a vaccine that was given or refused, the end of a register. */
  public void settle(CommunityFileId id, UUID entry, LocalDate on, String outcome, Officer by) {
    var file = dated(id, on);
    var one = entries.find(id.value(), entry).orElseThrow(() -> new RuleViolated("services.community.notNow"));
    RuleViolated.require(one.isOpen() && one.register() != Register.SHEET && one.register() != Register.NOTE, "services.community.settled");
    RuleViolated.require(!on.isBefore(one.on()), "services.community.endsBefore", one.on());
    RuleViolated.require(outcome.strip().length() >= 2, "services.community.outcomeMissing");
    entries.end(entry, on, outcome);
    if (one.register() == Register.REFERRAL) {
      terms.met(id.asCase(), CommunityTerms.REPLY, entry, on);
    }
    if (file.state().isOpen()) {
      telling.told(file.changed(), one.register() == Register.REFERRAL ? "REPLIED" : "SETTLED", "", by);
    } else {
      telling.add(id, "REPLIED", "", by.id(), by.name());
    }
  }

  private void requireAge(Register register, CommunityFile file, LocalDate on) {
    var law = parameters.on(on);
    var born = file.bornOn();
    if (register == Register.NEWBORN) {
      int days = law.whole("COMMUNITY_NEWBORN_AGE");
      RuleViolated.require(born != null && !on.isAfter(born.plusDays(days)), "services.community.notNewborn", days);
    } else if (register == Register.CHILD) {
      int years = law.whole("COMMUNITY_CHILD_AGE");
      RuleViolated.require(born != null && on.isBefore(born.plusYears(years + 1L)), "services.community.notChild", years);
    }
  }

  private String service(@Nullable UUID unit) {
    RuleViolated.require(unit != null, "services.community.takingMissing");
    return jdbc.sql("select name from directory.unit where id = :id and active").param("id", unit).query(String.class).optional()
        .orElseThrow(() -> new RuleViolated("services.community.takingMissing"));
  }

  private CommunityFile dated(CommunityFileId id, LocalDate on) {
    RuleViolated.require(!on.isAfter(LocalDate.now(clock)), "services.community.inFuture");
    return files.findById(id).orElseThrow(() -> new RuleViolated("services.community.notNow"));
  }
}
