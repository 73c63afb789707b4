package ro.reazem.intake.referral;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import ro.reazem.events.intake.WorkRouted.Urgency;
import ro.reazem.directory.persons.Persons;
import ro.reazem.intake.routing.RoutingTargets;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Inputs;

/** Reads a typed decision about a referral and has it done. */
@Component
class DecidingReferral {

  private static final int LONGEST = 1000;

  private final TriagingReferral triaging;
  private final MovingReferral moving;
  private final RecordingAction recording;
  private final AttachingReferral attaching;
  private final RoutingReferral routing;
  private final ClosingReferral closing;
  private final ReferralChoices choices;
  private final RoutingTargets targets;
  private final Persons persons;
  private final ReferralSight sight;
  private final Clock clock;

  DecidingReferral(TriagingReferral triaging, MovingReferral moving, RecordingAction recording, AttachingReferral attaching,
      RoutingReferral routing, ClosingReferral closing, ReferralChoices choices, RoutingTargets targets, Persons persons, ReferralSight sight,
      Clock clock) {
    this.triaging = triaging;
    this.moving = moving;
    this.recording = recording;
    this.attaching = attaching;
    this.routing = routing;
    this.closing = closing;
    this.choices = choices;
    this.targets = targets;
    this.persons = persons;
    this.sight = sight;
    this.clock = clock;
  }

  /** A decision as typed. */
  record DecisionForm(@Nullable String version, @Nullable String decision, @Nullable String urgency, @Nullable String reason,
      @Nullable String unit, @Nullable String officer, @Nullable String subject, @Nullable String person, @Nullable String personText,
      @Nullable String attachTo, @Nullable String target, @Nullable String outcome, @Nullable String withoutAction) {

    static DecisionForm fresh(long version, String decision, String urgency) {
      return new DecisionForm(String.valueOf(version), decision, urgency, null, null, null, null, null, null, null, null, null, null);
    }
  }

  /**
   * Whether everything could be read and was done.
   *
   * @param openCases the open cases of the same people, for attaching
   */
  boolean perform(ReferralRegister.Details about, int version, ReferralDecision decision, DecisionForm form, List<OpenCase> openCases,
      BindingResult errors, Officer by) {
    var in = new Inputs(errors);
    var id = new ReferralId(about.id());
    var reason = in.optionalParagraphs("reason", form.reason(), LONGEST);
    switch (decision) {
      case TRIAGE -> {
        var urgency = in.choice("urgency", form.urgency(), Urgency.class);
        if (urgency != null && !errors.hasErrors()) {
          triaging.triage(id, version, urgency, reason, by, clock);
        }
      }
      case SEND -> {
        var to = officer(form, in);
        var unit = unit(form, in);
        if (unit != null && !errors.hasErrors()) {
          moving.send(id, version, unit, to, reason, by, clock);
        }
      }
      case OFFER -> {
        var to = officer(form, in);
        var unit = unit(form, in);
        if (unit != null && !errors.hasErrors()) {
          moving.offer(id, version, new Offer(unit, to, reason), by, clock);
        }
      }
      case ACCEPT -> moving.accept(id, version, by, clock);
      case DECLINE -> moving.decline(id, version, reason, by, clock);
      case GIVE_BACK -> moving.giveBack(id, version, reason, by, clock);
      case IDENTIFY -> {
        var place = in.whole("subject", form.subject(), 0, ReferralForm.MOST_PERSONS);
        var found = persons.read("person", form.person(), form.personText(), in);
        if (place != null && found != null && !errors.hasErrors()) {
          recording.identify(id, version, place, found.id(), found.name(), "", found.bornOn(), by, clock);
        }
      }
      case ATTACH -> {
        var chosen = in.required("attachTo", form.attachTo(), ReferralReading::caseRef);
        var to = openCases.stream().filter(one -> one.ref().equals(chosen)).findFirst();
        if (chosen != null) {
          attaching.attach(id, to.orElseThrow(() -> new RuleViolated("intake.referral.noSuchCase")), by, clock);
        }
      }
      case ROUTE -> {
        var target = in.required("target", form.target(), this::target);
        var unit = unit(form, in);
        if (target != null && unit != null) {
          routing.route(id, version, target, unit, by, clock);
        }
      }
      case WITHDRAW -> routing.withdraw(id, version, reason, by, clock);
      case CLOSE -> {
        var outcome = in.choice("outcome", form.outcome(), Outcome.class);
        var without = in.optionalText("withoutAction", form.withoutAction(), LONGEST);
        if (!without.isEmpty() && !sight.allows(by, ReferralSight.TRIAGE, about)) {
          errors.rejectValue("withoutAction", "intake.referral.headSigns");
        }
        if (outcome != null && !errors.hasErrors()) {
          closing.close(id, version, outcome, reason, without.isEmpty() ? null : without, by, clock);
        }
      }
    }
    return !errors.hasErrors();
  }

  private @Nullable UUID officer(DecisionForm form, Inputs in) {
    return in.optional("officer", form.officer(), typed -> choices.among(choices.officers(), typed));
  }

  private @Nullable UUID unit(DecisionForm form, Inputs in) {
    return in.required("unit", form.unit(), typed -> choices.among(choices.units(), typed));
  }

  private String target(String typed) {
    return targets.forReferrals().stream().filter(one -> one.value().equals(typed)).findFirst()
        .map(one -> RoutingTargets.chosen(one.value()).context()).orElseThrow(() -> new RuleViolated("platform.input.choice"));
  }
}
