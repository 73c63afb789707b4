package ro.reazem.intake.referral;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.childprotection.YoungPersonAnnounced;
import ro.reazem.events.intake.WorkRouted.Urgency;
import ro.reazem.intake.entry.Channel;
import ro.reazem.intake.registry.Registries;
import ro.reazem.intake.registry.Registry;
import ro.reazem.intake.signal.Facts;
import ro.reazem.intake.signal.Matter;
import ro.reazem.intake.signal.Reporter;
import ro.reazem.intake.signal.Setting;
import ro.reazem.intake.signal.SignalSheet;
import ro.reazem.intake.signal.Source;
import ro.reazem.intake.signal.Subject;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;

/**
 * A young person who leaves care as an adult in need is a referral that waits in the unit that was named (tânăr care părăsește sistemul de protecție), until a context
 * takes adults; where no unit was named, in the one that keeps the registry, whose head sends it on.
 */
@Component
class ReferralChildNews {

  private static final Locale ROMANIAN = Locale.of("ro", "RO");
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final UUID NOBODY = new UUID(0, 0);

  private final RegisteringReferral registering;
  private final Registries registries;
  private final JdbcClient jdbc;
  private final MessageSource messages;
  private final Clock clock;

  ReferralChildNews(RegisteringReferral registering, Registries registries, JdbcClient jdbc, MessageSource messages, Clock clock) {
    this.registering = registering;
    this.registries = registries;
    this.jdbc = jdbc;
    this.messages = messages;
    this.clock = clock;
  }

  /** Somebody of the directory, as referrals name people. */
  private record Known(String familyName, String givenName, @Nullable LocalDate bornOn) {}

  @ApplicationModuleListener(id = "intake.referral.young-person-announced")
  void on(YoungPersonAnnounced told) {
    var registry = registry(told.toUnit());
    var by = officer(told.byOfficer(), registry.unitId());
    var sheet = new SignalSheet(Matter.ADULT, Source.SELF_NOTICE, unit(by.unit()), LocalDate.ofInstant(told.occurredAt(), clock.getZone()), null, List.of(subject(told.personId())),
        "", "", null, Facts.told(words(told), Setting.URBAN, List.of(), List.of()));
    registering.announced(new NewReferral(told.announcementId(), registry.getId(), Channel.COUNTER, told.toUnit() == null ? registry.unitId() : told.toUnit(), Urgency.STANDARD,
        "", sheet, new Reporter("", "", "", false), null, null), told.announcedIn(), by);
  }

  /** The one that the unit keeps itself, else the first of the institution. */
  private Registry registry(@Nullable UUID unit) {
    var open = registries.findAllByOrderByCode().stream().filter(Registry::isActive).toList();
    return open.stream().filter(one -> one.unitId().equals(unit)).findFirst().or(() -> open.stream().findFirst())
        .orElseThrow(() -> new RuleViolated("intake.registry.unknown"));
  }

  private String words(YoungPersonAnnounced told) {
    return say("intake.announced.leaves", DAY.format(told.on()), told.support().stream().map(one -> say("intake.announced.support." + one)).collect(Collectors.joining(", ")));
  }

  private Subject subject(UUID person) {
    var known = jdbc.sql("select family_name, given_name, born_on from directory.person where id = :id").param("id", person).query(Known.class).optional()
        .orElse(new Known("", "", null));
    return Subject.registered(person, known.familyName(), known.givenName(), known.bornOn());
  }

  private Officer officer(@Nullable UUID id, UUID otherwise) {
    return jdbc.sql("select id, name, unit_id from directory.officer where id = :id").param("id", id)
        .query((row, n) -> new Officer(row.getObject("id", UUID.class), "", row.getString("name"), "", row.getObject("unit_id", UUID.class), Set.of())).optional()
        .orElseGet(() -> new Officer(NOBODY, "", say("intake.announced.by"), "", otherwise, Set.of()));
  }

  private String unit(UUID id) {
    return jdbc.sql("select name from directory.unit where id = :id").param("id", id).query(String.class).optional().orElse(say("intake.announced.by"));
  }

  private String say(String key, Object... arguments) {
    return Objects.requireNonNull(messages.getMessage(key, arguments, key, ROMANIAN));
  }
}
