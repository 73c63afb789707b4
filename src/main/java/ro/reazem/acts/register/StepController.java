package ro.reazem.acts.register;

import java.time.Clock;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.acts.act.CaseActId;
import ro.reazem.acts.drafting.DraftingAct;
import ro.reazem.acts.handling.GivingVisa;
import ro.reazem.acts.handling.SigningAct;
import ro.reazem.acts.known.CaseFacts;
import ro.reazem.acts.register.ActDesk.Open;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;

/** The steps of an act that need nothing typed: sending it on, taking it back, giving the visa, signing. */
@Controller
@RequestMapping("/acts/{id}")
class StepController {

  private final ActDesk desk;
  private final CaseFacts cases;
  private final DraftingAct drafting;
  private final GivingVisa visas;
  private final SigningAct signing;
  private final Clock clock;

  StepController(ActDesk desk, CaseFacts cases, DraftingAct drafting, GivingVisa visas, SigningAct signing, Clock clock) {
    this.desk = desk;
    this.cases = cases;
    this.drafting = drafting;
    this.visas = visas;
    this.signing = signing;
    this.clock = clock;
  }

  @PostMapping("/send")
  @Permitted("acts.act.draft")
  String send(@PathVariable UUID id, @RequestParam(defaultValue = "") String version, Officer officer, RedirectAttributes flash) {
    var open = desk.worked(id, officer);
    var about = cases.worked(open.act().about(), officer).orElseThrow(StepController::none);
    return done(id, "acts.act.sent", flash, () -> drafting.send(new CaseActId(id), number(version), open.template(), about, officer, clock));
  }

  @PostMapping("/recall")
  @Permitted("acts.act.draft")
  String recall(@PathVariable UUID id, @RequestParam(defaultValue = "") String version, Officer officer, RedirectAttributes flash) {
    desk.worked(id, officer);
    return done(id, "acts.act.recalled", flash, () -> drafting.recall(new CaseActId(id), number(version), officer, clock));
  }

  @PostMapping("/visa")
  @Permitted("acts.act.read")
  String visa(@PathVariable UUID id, @RequestParam(defaultValue = "") String version, Officer officer, RedirectAttributes flash) {
    var open = visaOpen(desk, id, officer);
    return done(id, "acts.visa.given", flash,
        () -> visas.give(new CaseActId(id), number(version), open.template().content().visas(), officer, clock));
  }

  @PostMapping("/sign")
  @Permitted("signature.act.sign")
  String sign(@PathVariable UUID id, Officer officer, RedirectAttributes flash) {
    var open = desk.permitted(id, "signature.act.sign", officer);
    return done(id, "acts.sign.done", flash, () -> signing.sign(new CaseActId(id), open.template().content().visas(), officer, clock));
  }

  /** The act, when the visa that it waits for is one that the officer gives for its unit. */
  static Open visaOpen(ActDesk desk, UUID id, Officer officer) {
    var open = desk.open(id, officer);
    var next = open.line().next();
    if (next == null || !desk.may(officer, next.action(), open.line())) {
      throw none();
    }
    return open;
  }

  private static String done(UUID id, String told, RedirectAttributes flash, Runnable step) {
    SentForm.step(step, told, "acts.stale", flash);
    return "redirect:/acts/" + id;
  }

  private static long number(String version) {
    return SeenVersion.of(version);
  }

  private static ResponseStatusException none() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
