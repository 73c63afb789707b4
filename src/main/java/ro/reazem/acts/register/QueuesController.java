package ro.reazem.acts.register;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.acts.act.CaseActId;
import ro.reazem.acts.handling.SigningAct;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;

/** What waits for a visa, and the folder of acts to be signed (mapa de semnat), signed many at once with the outcome of each. */
@Controller
class QueuesController {

  private static final String SIGN = "signature.act.sign";
  private static final int MOST = 100;
  private static final int FEW = 6;

  private final ActRegister register;
  private final ActDesk desk;
  private final SigningAct signing;
  private final Clock clock;

  QueuesController(ActRegister register, ActDesk desk, SigningAct signing, Clock clock) {
    this.register = register;
    this.desk = desk;
    this.signing = signing;
    this.clock = clock;
  }

  /**
   * What became of one act that was to be signed.
   *
   * @param number it bears now; empty when it was refused
   * @param problem why it was refused; null when it was signed
   */
  record Outcome(@Nullable ActLine line, String number, @Nullable RuleViolated problem) {}

  @GetMapping("/acts/visas")
  @Permitted("acts.act.read")
  String visas(Officer officer, Model model) {
    model.addAttribute("lines", register.forVisa(officer));
    return "acts/register/visas";
  }

  @GetMapping("/acts/signing")
  @Permitted(SIGN)
  String signing(Officer officer, Model model) {
    model.addAttribute("lines", register.toSign(officer));
    return "acts/register/signing";
  }

  /** The first of them, on the home page. */
  @GetMapping("/acts/signing/panel")
  @Permitted(SIGN)
  String panel(Officer officer, Model model) {
    var lines = register.toSign(officer);
    model.addAttribute("lines", lines.stream().limit(FEW).toList());
    model.addAttribute("all", lines.size());
    return "acts/register/panels :: signing";
  }

  @PostMapping("/acts/signing")
  @Permitted(SIGN)
  String sign(@RequestParam(required = false) @Nullable List<String> acts, Officer officer, Model model, RedirectAttributes flash) {
    var chosen = acts == null ? List.<UUID>of() : acts.stream().filter(one -> one.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
        .map(UUID::fromString).distinct().limit(MOST).toList();
    if (chosen.isEmpty()) {
      flash.addFlashAttribute("notice", "acts.sign.noneChosen");
      flash.addFlashAttribute("noticeKind", "warn");
      return "redirect:/acts/signing";
    }
    var outcomes = new ArrayList<Outcome>();
    chosen.forEach(id -> outcomes.add(sign(id, officer)));
    model.addAttribute("outcomes", outcomes);
    model.addAttribute("signedCount", outcomes.stream().filter(one -> one.problem() == null).count());
    return "acts/register/signed";
  }

  private Outcome sign(UUID id, Officer officer) {
    try {
      var open = desk.permitted(id, SIGN, officer);
      try {
        var signature = signing.sign(new CaseActId(id), open.template().content().visas(), officer, clock);
        return new Outcome(open.line(), signature.cited().cited(), null);
      } catch (RuleViolated refused) {
        return new Outcome(open.line(), "", refused);
      } catch (OptimisticLockingFailureException stale) {
        return new Outcome(open.line(), "", new RuleViolated("acts.stale"));
      }
    } catch (ResponseStatusException unseen) {
      return new Outcome(null, "", new RuleViolated("acts.act.unknown"));
    }
  }
}
