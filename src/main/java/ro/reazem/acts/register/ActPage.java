package ro.reazem.acts.register;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import ro.reazem.acts.act.ActState;
import ro.reazem.acts.act.ActSteps;
import ro.reazem.acts.act.Visas;
import ro.reazem.acts.handling.Challenges;
import ro.reazem.acts.handling.Communications;
import ro.reazem.acts.register.ActDesk.Open;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.StepMark;

/** Everything that the page of one act shows. */
@Component
class ActPage {

  private final ActRegister register;
  private final ActDesk desk;
  private final PermissionMatrix matrix;
  private final ActSteps steps;
  private final Visas visas;
  private final Communications communications;
  private final Challenges challenges;
  private final Fmt fmt;
  private final MessageSource messages;

  ActPage(ActRegister register, ActDesk desk, PermissionMatrix matrix, ActSteps steps, Visas visas, Communications communications, Challenges challenges, Fmt fmt,
      MessageSource messages) {
    this.register = register;
    this.desk = desk;
    this.matrix = matrix;
    this.steps = steps;
    this.visas = visas;
    this.communications = communications;
    this.challenges = challenges;
    this.fmt = fmt;
    this.messages = messages;
  }

  /** What the reader may do now. */
  record May(boolean edit, boolean send, boolean recall, boolean cancel, boolean visa, boolean sign, boolean copy, boolean communicate,
      boolean challenge, boolean settle, boolean supersede) {}

  void fill(Open open, Officer officer, Model model) {
    var act = open.act();
    var served = act.state().isSigned() ? communications.of(act.getId()) : List.<Communications.Communication>of();
    var contested = act.state().isSigned() ? challenges.of(act.getId()) : List.<Challenges.Challenge>of();
    model.addAttribute("act", act);
    model.addAttribute("line", open.line());
    model.addAttribute("template", open.template());
    model.addAttribute("visas", visas.of(act.getId()));
    model.addAttribute("history", steps.of(act.getId()));
    model.addAttribute("communications", served);
    model.addAttribute("challenges", contested);
    model.addAttribute("chain", act.replacesId() == null && act.supersededById() == null ? List.of() : register.chain(act.getId().value(), officer));
    model.addAttribute("may", may(open, officer, served.size(), contested.stream().anyMatch(one -> one.settlement() == null)));
    model.addAttribute("steps", marks(open));
  }

  private May may(Open open, Officer officer, int served, boolean waiting) {
    var line = open.line();
    var act = open.act();
    var state = act.state();
    boolean works = line.worked() && matrix.allows(officer, "acts.act.draft");
    boolean draft = works && state == ActState.DRAFT;
    boolean sent = state == ActState.AT_VISAS || state == ActState.TO_SIGN;
    boolean other = !officer.id().equals(act.drafted().officer());
    var next = line.next();
    return new May(works && (draft || sent), draft, works && sent, draft, other && next != null && desk.may(officer, next.action(), line),
        other && state == ActState.TO_SIGN && desk.may(officer, "signature.act.sign", line), works && state == ActState.SIGNED,
        works && state.isSigned() && act.copyId() != null && served < act.addressees().size(),
        works && state.isSigned() && act.communicatedOn() != null, works && waiting, works && act.isInForce());
  }

  /** The way of the act: drafted, visaed, signed, communicated. */
  private List<StepMark> marks(Open open) {
    var act = open.act();
    var state = act.state();
    var signature = act.signature();
    int reached = switch (state) {
      case DRAFT, CANCELLED -> 0;
      case AT_VISAS -> 1;
      case TO_SIGN -> 2;
      case SIGNED -> 3;
      default -> 4;
    };
    return Stream.of(mark("DRAFT", 0, reached, fmt.date(LocalDate.ofInstant(act.drafted().at(), java.time.ZoneId.systemDefault()))),
        mark("AT_VISAS", 1, reached, open.template().content().visas().isEmpty() ? say("acts.step.noVisas") : ""),
        mark("TO_SIGN", 2, reached, signature == null ? "" : fmt.date(signature.datedOn())),
        mark("COMMUNICATED", 3, reached, act.communicatedOn() == null ? "" : fmt.date(act.communicatedOn()))).toList();
  }

  private StepMark mark(String what, int place, int reached, String note) {
    return new StepMark(place < reached ? StepMark.State.DONE : place == reached ? StepMark.State.NOW : StepMark.State.TODO,
        say("acts.way." + what), note);
  }

  private String say(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
