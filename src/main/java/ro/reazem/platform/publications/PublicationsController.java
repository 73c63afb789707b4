package ro.reazem.platform.publications;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.nodes.LivingNodes;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;

/** The administration of events that were not heard: the running instances, what failed and why, another attempt, giving up. */
@Controller
class PublicationsController {

  private static final String READ = "operations.publication.read";
  private static final String SETTLE = "operations.publication.settle";
  private static final String LIST = "redirect:/operations";

  private final PublicationRegister register;
  private final SettlingPublications settling;
  private final LivingNodes nodes;

  PublicationsController(PublicationRegister register, SettlingPublications settling, LivingNodes nodes) {
    this.register = register;
    this.settling = settling;
    this.nodes = nodes;
  }

  /** Why an event is given up, as typed. */
  record DiscardForm(@Nullable String reason) {}

  @Permitted(READ)
  @GetMapping("/operations")
  String list(@RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size, Model model) {
    var shown = ListPage.of(ListPage.Asked.of(page, size), register.count());
    model.addAttribute("page", shown);
    model.addAttribute("lines", register.page(shown));
    model.addAttribute("discarded", register.lastDiscarded());
    model.addAttribute("nodes", nodes.now());
    return "platform/publications/list";
  }

  @Permitted(SETTLE)
  @PostMapping("/operations/publications/{id}/retry")
  String retry(@PathVariable UUID id, RedirectAttributes redirect) {
    redirect.addFlashAttribute("notice", settling.retry(id) ? "platform.publications.willRetry" : "platform.publications.gone");
    return LIST;
  }

  @Permitted(SETTLE)
  @PostMapping("/operations/publications/retry-all")
  String retryAll(RedirectAttributes redirect) {
    settling.retryAll();
    redirect.addFlashAttribute("notice", "platform.publications.willRetryAll");
    return LIST;
  }

  @Permitted(SETTLE)
  @GetMapping("/operations/publications/{id}/discard")
  String discard(@PathVariable UUID id, Model model) {
    model.addAttribute("form", new DiscardForm(null));
    return discarding(id, model);
  }

  @Permitted(SETTLE)
  @PostMapping("/operations/publications/{id}/discard")
  String discard(@PathVariable UUID id, @ModelAttribute("form") DiscardForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes redirect) {
    var in = new Inputs(errors);
    var reason = in.text("reason", form.reason(), 300);
    if (!reason.isEmpty() && reason.length() < 3) {
      errors.rejectValue("reason", "platform.publications.reasonShort");
    }
    if (!errors.hasErrors()) {
      try {
        settling.discard(id, reason, officer);
        redirect.addFlashAttribute("notice", "platform.publications.discarded");
        return LIST;
      } catch (RuleViolated gone) {
        redirect.addFlashAttribute("notice", gone.code());
        return LIST;
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return discarding(id, model);
  }

  private String discarding(UUID id, Model model) {
    model.addAttribute("line", register.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    return "platform/publications/discard";
  }
}
