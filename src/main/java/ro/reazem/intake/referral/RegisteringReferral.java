package ro.reazem.intake.referral;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.events.casework.CasesLinked;
import ro.reazem.intake.entry.Confidentiality;
import ro.reazem.intake.entry.Correspondent;
import ro.reazem.intake.entry.Direction;
import ro.reazem.intake.entry.Entries;
import ro.reazem.intake.entry.NewEntry;
import ro.reazem.intake.entry.Paper;
import ro.reazem.intake.entry.RegisteringEntry;
import ro.reazem.intake.signal.Matter;
import ro.reazem.intake.signal.ProposedUrgency;
import ro.reazem.intake.signal.SignalSheet;
import ro.reazem.intake.signal.Source;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/**
 * Registering a referral (înregistrarea sesizării): its number, its case and its terms begin in one transaction, at one moment. The
 * register of entries learns neither the person concerned nor who told.
 */
@Component
class RegisteringReferral {

  private static final Locale ROMANIAN = Locale.of("ro", "RO");

  private final SentForms sentForms;
  private final RegisteringEntry registering;
  private final Entries entries;
  private final Referrals referrals;
  private final Subjects subjects;
  private final Reporters reporters;
  private final ReferralTerms terms;
  private final ReferralSteps steps;
  private final AttachingReferral attaching;
  private final MessageSource messages;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  RegisteringReferral(SentForms sentForms, RegisteringEntry registering, Entries entries, Referrals referrals, Subjects subjects,
      Reporters reporters, ReferralTerms terms, ReferralSteps steps, AttachingReferral attaching, MessageSource messages,
      ApplicationEventPublisher events, Clock clock) {
    this.sentForms = sentForms;
    this.registering = registering;
    this.entries = entries;
    this.referrals = referrals;
    this.subjects = subjects;
    this.reporters = reporters;
    this.terms = terms;
    this.steps = steps;
    this.attaching = attaching;
    this.messages = messages;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Registers; the same form sent twice gives one referral.
   *
   * @throws RuleViolated when the level is below the one proposed without a reason, or the same person has an open case that it is not
   *     attached to
   */
  @Transactional
  public ReferralId register(NewReferral what, Officer by, Clock at) {
    var before = before(what);
    if (before.isPresent()) {
      return before.get().getId();
    }
    requireUrgency(what, at);
    var attachTo = requireAttached(what, by);
    var id = enter(what, by, at, attachTo == null || !attachTo.context().equals("intake"));
    if (attachTo != null) {
      attaching.attach(id, attachTo, by, at);
    }
    return id;
  }

  /** What another context announces is a referral of its own, linked with the case it comes from and not joined to it; told again it is the same. */
  @Transactional
  public ReferralId announced(NewReferral what, CaseRef from, Officer by) {
    var before = before(what);
    if (before.isPresent()) {
      return before.get().getId();
    }
    var id = enter(what, by, clock, true);
    events.publishEvent(new CasesLinked(id.asCase(), from, clock.instant(), by.id(), true, "anunț"));
    return id;
  }

  private Optional<Referral> before(NewReferral what) {
    sentForms.await(what.oneTimeKey());
    return entries.findByOneTimeKey(what.oneTimeKey()).flatMap(entry -> referrals.findByEntryId(entry.getId().value()));
  }

  private void requireUrgency(NewReferral what, Clock at) {
    var proposed = ProposedUrgency.of(what.sheet(), terms.aloneBelow(at.instant()));
    RuleViolated.require(!proposed.isAbove(what.urgency()) || what.urgencyReason().strip().length() >= 3, "intake.referral.belowProposed");
  }

  private ReferralId enter(NewReferral what, Officer by, Clock at, boolean runsItself) {
    var id = ReferralId.create();
    var entry = entries.findById(registering.register(entry(what, id), by, at).id()).orElseThrow();
    var number = entry.number();
    var referral = referrals.save(Referral.register(id, entry.getId().value(), new Receipt(number.ofYear(), number.registeredAt(),
        number.registeredOn(), entry.registryUnitId(), by.id(), by.name()), entry.paper().subject(), what));
    reporters.write(id, what.reporter());
    subjects.write(id, what.sheet());
    steps.add(id, ReferralSteps.Kind.REGISTERED, what.urgencyReason(), by, number.registeredAt());
    if (runsItself) {
      terms.adapt(referral, what.urgency(), number.registeredAt(), id.value());
    }
    events.publishEvent(new CaseOpened(referral.asCase(), at.instant(), by.id()));
    HelpLine.told(referral, at.instant()).ifPresent(events::publishEvent);
    return id;
  }

  private @Nullable OpenCase requireAttached(NewReferral what, Officer by) {
    var open = subjects.openCases(what.sheet(), by.id());
    var chosen = what.attachTo();
    if (open.isEmpty() && chosen == null) {
      return null;
    }
    return open.stream().filter(one -> one.ref().equals(chosen)).findFirst()
        .orElseThrow(() -> new RuleViolated(open.isEmpty() ? "intake.referral.noSuchCase" : "intake.referral.attachFirst",
            open.stream().map(OpenCase::number).collect(Collectors.joining(", "))));
  }

  private NewEntry entry(NewReferral what, ReferralId id) {
    var sheet = what.sheet();
    var confidentiality = sheet.matter() == Matter.CHILD ? Confidentiality.CHILD : Confidentiality.VIOLENCE;
    return new NewEntry(what.oneTimeKey(), what.registryId(), Direction.IN, what.channel(), sender(sheet),
        new Paper(title(sheet), "sesizare", null, null, confidentiality, "", null), what.unitId(), null, id.asCase(), null, "");
  }

  private static Correspondent sender(SignalSheet sheet) {
    return sheet.source() == Source.ANONYMOUS ? Correspondent.anonymous()
        : !sheet.institution().isEmpty() ? Correspondent.organisation(sheet.institution())
        : new Correspondent(Correspondent.Kind.NAMED, null, "persoană cu identitate protejată", "");
  }

  /** What it is about, without any name: Sesizare, copil: abuz fizic. */
  private String title(SignalSheet sheet) {
    var forms = List.copyOf(sheet.facts().forms()).stream().limit(4).map(form -> say("intake.form." + form)).collect(Collectors.joining(", "));
    var title = say("intake.referral.one") + ", " + say("intake.matter." + sheet.matter());
    return forms.isEmpty() ? title : title + ": " + forms;
  }

  private String say(String key) {
    return messages.getMessage(key, null, ROMANIAN);
  }
}
