package ro.reazem.financialaid.proposal;

import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;

/** The sheet of a decision, read from its frozen dossier alone: it stays the same for ever. */
@Controller
@RequestMapping("/financialaid/decisions/{id}")
class DecisionsController {

  private static final String READ = "financialaid.decision.read";

  private final DecisionRegister register;
  private final Trail trail;

  DecisionsController(DecisionRegister register, Trail trail) {
    this.register = register;
    this.trail = trail;
  }

  @GetMapping
  @Permitted(READ)
  String sheet(@PathVariable UUID id, Officer officer, Model model) {
    var decided = find(id, officer);
    model.addAttribute("decision", decided);
    model.addAttribute("dossier", decided.dossier());
    return "financialaid/proposal/sheet";
  }

  @GetMapping(path = "/sheet.txt", produces = MediaType.TEXT_PLAIN_VALUE + ";charset=UTF-8")
  @Permitted(READ)
  @ResponseBody
  String text(@PathVariable UUID id, Officer officer) {
    return SheetText.of(find(id, officer));
  }

  private DecisionRegister.Decided find(UUID id, Officer officer) {
    var decided = register.find(id, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    trail.aboutCase("financialaid", decided.applicationId());
    return decided;
  }
}
