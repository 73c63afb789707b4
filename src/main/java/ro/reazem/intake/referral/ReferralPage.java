package ro.reazem.intake.referral;

import java.util.ArrayList;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ro.reazem.directory.access.RestrictedCase;
import ro.reazem.intake.routing.RoutingTargets;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.FeedLine;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.StepMark;

/** What the pages of one referral show: its band everywhere, and the rest on its first page. */
@Component
class ReferralPage {

  private final ReferralRegister register;
  private final Referrals referrals;
  private final ReferralSteps steps;
  private final ReferralSight sight;
  private final RoutingTargets targets;
  private final Trail trail;
  private final Fmt fmt;
  private final MessageSource messages;

  ReferralPage(ReferralRegister register, Referrals referrals, ReferralSteps steps, ReferralSight sight, RoutingTargets targets, Trail trail,
      Fmt fmt, MessageSource messages) {
    this.register = register;
    this.referrals = referrals;
    this.steps = steps;
    this.sight = sight;
    this.targets = targets;
    this.trail = trail;
    this.fmt = fmt;
    this.messages = messages;
  }

  /** The referral, if the officer may see it; else there is none. */
  ReferralRegister.Details find(ReferralId id, Officer officer) {
    trail.aboutCase("intake", id.value());
    return register.find(id, officer).orElseThrow(ReferralSight::unknown);
  }

  /**
   * The referral for its own page: to a colleague without a working relation it says that it is there and how to ask for access, to the
   * accused and to those with a conflict of interest nothing.
   */
  ReferralRegister.Details open(ReferralId id, Officer officer) {
    trail.aboutCase("intake", id.value());
    return register.find(id, officer).orElseThrow(() -> referrals.findById(id)
        .filter(one -> !one.accuses(officer.id()) && !sight.bars(officer, id))
        .<RuntimeException>map(one -> new RestrictedCase(id.asCase(), one.receipt().number(),
            RestrictedCase.initials(one.sheet().subjects().getFirst().name()))).orElseGet(ReferralSight::unknown));
  }

  boolean sees(ReferralId id, Officer officer) {
    return register.find(id, officer).isPresent();
  }

  /** Fills what the band shows, and gives the referral back as it was told. */
  Referral fill(ReferralRegister.Details about, Officer officer, Model model) {
    var referral = referrals.findById(new ReferralId(about.id())).orElseThrow(ReferralSight::unknown);
    trail.aboutPersons(referral.sheet().personIds());
    boolean works = about.stage().isOpen() && sight.allows(officer, ReferralSight.WORK, about);
    model.addAttribute("referral", about);
    model.addAttribute("sheet", referral.sheet());
    model.addAttribute("steps", marks(about));
    model.addAttribute("decisions", decisions(about, officer));
    model.addAttribute("mayTake", works && about.responsibleId() == null);
    model.addAttribute("mayAct", works);
    model.addAttribute("showsReporter", sight.showsReporter(officer, about));
    return referral;
  }

  List<ReferralDecision> decisions(ReferralRegister.Details about, Officer officer) {
    return ReferralDecision.open(about, officer, sight, !targets.contextsOfReferrals().isEmpty());
  }

  List<FeedLine> history(ReferralId id) {
    return steps.of(id).stream().map(step -> new FeedLine(say("intake.referralStep." + step.kind()),
        step.kind() == ReferralSteps.Kind.ROUTED ? say(step.note() + ".menu") : step.kind() == ReferralSteps.Kind.ANSWERED ? answer(step.note())
            : step.note(), (step.byName().isEmpty() ? "" : step.byName() + " · ") + fmt.instant(step.at()))).toList();
  }

  /** An answer is kept as its code with the words that the context gave. */
  private String answer(String note) {
    int colon = note.indexOf(": ");
    return say("intake.routingState." + (colon < 0 ? note : note.substring(0, colon))) + (colon < 0 ? "" : note.substring(colon));
  }

  private List<StepMark> marks(ReferralRegister.Details about) {
    var marks = new ArrayList<StepMark>();
    boolean open = about.stage().isOpen();
    boolean triaged = about.triageAt() != null;
    boolean taken = about.responsibleId() != null;
    boolean acted = about.actedAt() != null;
    marks.add(mark("registered", true, false, fmt.instant(about.registeredAt())));
    marks.add(mark("triaged", triaged, open && !triaged, fmt.instant(about.triageAt())));
    marks.add(mark("taken", taken, open && triaged && !taken, about.responsible() == null ? "" : about.responsible()));
    marks.add(mark("acted", acted, open && triaged && taken && !acted, fmt.instant(about.actedAt())));
    marks.add(mark("closed", !open, open && triaged && taken && acted, fmt.date(about.closingOn())));
    return marks;
  }

  private StepMark mark(String key, boolean done, boolean now, String note) {
    return new StepMark(done ? StepMark.State.DONE : now ? StepMark.State.NOW : StepMark.State.TODO, say("intake.referral.step." + key), note);
  }

  private String say(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
