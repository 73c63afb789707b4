package ro.reazem.acts.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.web.multipart.MultipartFile;
import ro.reazem.acts.act.CaseActId;
import ro.reazem.acts.act.CopyKind;
import ro.reazem.acts.drafting.DraftingAct;
import ro.reazem.acts.handling.Challenges.AddressedTo;
import ro.reazem.acts.handling.Challenges.Settlement;
import ro.reazem.acts.handling.ChallengingAct;
import ro.reazem.acts.handling.Channel;
import ro.reazem.acts.handling.CommunicatingAct;
import ro.reazem.acts.handling.GivingVisa;
import ro.reazem.acts.handling.KeepingCopy;
import ro.reazem.acts.register.ActDesk.Open;
import ro.reazem.events.acts.ActChallengeSettled.Outcome;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.files.SentFile;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.web.Inputs;

/** Reads what was told of a step and takes it. */
@Component
class DecideReading {

  private static final int LINE = 200;
  private static final int REASON = 1_000;

  private final DraftingAct drafting;
  private final GivingVisa visas;
  private final KeepingCopy copies;
  private final CommunicatingAct communicating;
  private final ChallengingAct challenging;
  private final Clock clock;

  DecideReading(DraftingAct drafting, GivingVisa visas, KeepingCopy copies, CommunicatingAct communicating, ChallengingAct challenging, Clock clock) {
    this.drafting = drafting;
    this.visas = visas;
    this.copies = copies;
    this.communicating = communicating;
    this.challenging = challenging;
    this.clock = clock;
  }

  /** The steps that need something told. */
  enum Step {
    RETURN, SEND_BACK, CANCEL, COPY, COMMUNICATE, CHALLENGE, SETTLE
  }

  /** Takes the step when everything could be read; else what is wrong stands beside its field. */
  void take(Step step, Open open, DecideForm form, BindingResult errors, Officer officer) {
    var in = new Inputs(errors);
    var version = in.whole("version", form.version(), 0, Integer.MAX_VALUE);
    if (version != null) {
      read(step, open, version, form, in, errors, officer);
    }
  }

  private void read(Step step, Open open, long version, DecideForm form, Inputs in, BindingResult errors, Officer officer) {
    var id = new CaseActId(open.line().id());
    switch (step) {
      case RETURN, SEND_BACK, CANCEL -> {
        var reason = in.text("reason", form.reason(), REASON);
        unless(errors, () -> {
          switch (step) {
            case RETURN -> visas.refuse(id, version, open.template().content().visas(), reason, officer, clock);
            case SEND_BACK -> visas.sendBack(id, version, reason, officer, clock);
            default -> drafting.cancel(id, version, reason, officer, clock);
          }
        });
      }
      case COPY -> {
        var kind = in.choice("copyKind", form.copyKind(), CopyKind.class);
        var file = file(form.file());
        if (file == null) {
          in.reject("file", new RuleViolated("platform.files.none"));
        }
        unless(errors, () -> copies.keep(id, version, Objects.requireNonNull(kind), Objects.requireNonNull(file), officer, clock));
      }
      case COMMUNICATE -> communicate(id, version, open, form, in, errors, officer);
      case CHALLENGE -> challenge(id, version, form, in, errors, officer);
      case SETTLE -> settle(id, version, form, in, errors, officer);
    }
  }

  private void communicate(CaseActId id, long version, Open open, DecideForm form, Inputs in, BindingResult errors, Officer officer) {
    var addressee = in.text("addressee", form.addressee(), 300);
    var channel = in.choice("channel", form.channel(), Channel.class);
    var sentOn = in.optionalDate("sentOn", form.sentOn());
    var on = in.date("communicatedOn", form.communicatedOn());
    var proof = in.optionalText("proof", form.proof(), LINE);
    unless(errors, () -> communicating.communicate(id, version, open.template(), new CommunicatingAct.Told(addressee, Objects.requireNonNull(channel),
        sentOn, Objects.requireNonNull(on), proof, file(form.file())), officer, clock));
  }

  private void challenge(CaseActId id, long version, DecideForm form, Inputs in, BindingResult errors, Officer officer) {
    var challenger = in.text("challenger", form.challenger(), LINE);
    var on = in.date("lodgedOn", form.lodgedOn());
    var to = in.choice("addressedTo", form.addressedTo(), AddressedTo.class);
    var number = in.text("registryNumber", form.registryNumber(), 60);
    unless(errors, () -> challenging.challenge(id, version, new ChallengingAct.Told(challenger, Objects.requireNonNull(on),
        Objects.requireNonNull(to), number), officer, clock));
  }

  private void settle(CaseActId id, long version, DecideForm form, Inputs in, BindingResult errors, Officer officer) {
    var challenge = in.required("challenge", form.challenge(), text -> {
      RuleViolated.require(text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), "platform.input.choice");
      return UUID.fromString(text);
    });
    var outcome = in.choice("outcome", form.outcome(), Outcome.class);
    var on = in.date("settledOn", form.settledOn());
    var act = in.text("outcomeAct", form.outcomeAct(), LINE);
    unless(errors, () -> challenging.settle(id, version, Objects.requireNonNull(challenge), new Settlement(Objects.requireNonNull(outcome),
        Objects.requireNonNull(on), act), officer, clock));
  }

  private static void unless(BindingResult errors, Runnable step) {
    if (!errors.hasErrors()) {
      step.run();
    }
  }

  private static @Nullable SentFile file(@Nullable MultipartFile file) {
    if (file == null || Objects.toString(file.getOriginalFilename(), "").isEmpty()) {
      return null;
    }
    try {
      return new SentFile(Objects.toString(file.getOriginalFilename(), ""), file.getBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Beside which field a violated rule is told; the whole form when the code names none. */
  static String field(String code) {
    for (var known : List.of("acts.copy.:file", "platform.files.:file", "acts.communication.already:addressee", "acts.communication.noProof:proof",
        "acts.communication.sentAfter:sentOn", "acts.communication.:communicatedOn", "acts.challenge.beforeCommunication:lodgedOn",
        "acts.challenge.settledBefore:settledOn", "acts.act.reasonTooShort:reason")) {
      if (code.startsWith(known.substring(0, known.indexOf(':')))) {
        return known.substring(known.indexOf(':') + 1);
      }
    }
    return "";
  }
}
