package ro.reazem.childprotection.takeover;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;

/** Says which accounts are meant by the case managers whom a file names. */
@Controller("childTakeoverManagersController")
class NamedManagersController {

  private final NamedManagers managers;
  private final TakeoverRegister register;

  NamedManagersController(NamedManagers managers, TakeoverRegister register) {
    this.managers = managers;
    this.register = register;
  }

  /** The names of the file and what was chosen for each, in the same order. */
  record ManagersForm(@Nullable List<String> names, @Nullable List<String> choices) {}

  @PostMapping("/childprotection/takeover/{id}/managers")
  @Permitted(TakeoverController.TAKE)
  String choose(@PathVariable UUID id, @ModelAttribute("form") ManagersForm form, Officer officer, RedirectAttributes flash) {
    register.find(id, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    try {
      managers.choose(id, Objects.requireNonNullElse(form.names(), List.of()), Objects.requireNonNullElse(form.choices(), List.of()), officer);
      flash.addFlashAttribute("notice", "childprotection.takeover.managersChosen");
    } catch (RuleViolated refused) {
      flash.addFlashAttribute("refused", refused.code());
    }
    return "redirect:/childprotection/takeover/" + id;
  }
}
