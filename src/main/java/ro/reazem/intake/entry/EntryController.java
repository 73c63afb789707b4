package ro.reazem.intake.entry;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.intake.sight.IntakeSight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;

/** One entry: what it is about, where it is, cancelling it. */
@Controller
@RequestMapping("/registry/entries/{id}")
class EntryController {

  private static final String READ = "intake.entry.read";
  private static final String CANCEL = "intake.entry.cancel";

  private final EntryDesk desk;
  private final EntryPage page;
  private final CancellingEntry cancelling;
  private final IntakeSight sight;
  private final PermissionMatrix matrix;

  EntryController(EntryDesk desk, EntryPage page, CancellingEntry cancelling, IntakeSight sight, PermissionMatrix matrix) {
    this.desk = desk;
    this.page = page;
    this.cancelling = cancelling;
    this.sight = sight;
    this.matrix = matrix;
  }

  /** Why an entry is cancelled, as typed. */
  record CancelForm(@Nullable String reason, @Nullable String version) {}

  @GetMapping
  @Permitted(READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    var entry = desk.permitted(new EntryId(id), officer, READ);
    page.fill(model, entry);
    model.addAttribute("mayCancel", entry.cancellable() && sight.allows(officer, CANCEL, entry.registryUnitId()));
    model.addAttribute("mayPetition", entry.direction() == Direction.IN && !entry.isCancelled() && matrix.allows(officer, "intake.petition.open"));
    return "intake/entry/show";
  }

  @GetMapping("/cancel")
  @Permitted(CANCEL)
  String cancel(@PathVariable UUID id, Officer officer, Model model) {
    var entry = registrars(id, officer);
    model.addAttribute("form", new CancelForm(null, String.valueOf(entry.version())));
    page.fill(model, entry);
    return "intake/entry/cancel";
  }

  @PostMapping("/cancel")
  @Permitted(CANCEL)
  String cancel(@PathVariable UUID id, @ModelAttribute("form") CancelForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes redirect) {
    var entry = registrars(id, officer);
    var in = new Inputs(errors);
    var reason = in.text("reason", form.reason(), 300);
    var version = in.whole("version", form.version(), 0, Integer.MAX_VALUE);
    int status = HttpStatus.UNPROCESSABLE_CONTENT.value();
    if (!errors.hasErrors() && version != null) {
      try {
        cancelling.cancel(new EntryId(id), version, reason, officer);
        redirect.addFlashAttribute("notice", "intake.entry.nowCancelled");
        return "redirect:/registry/entries/" + id;
      } catch (RuleViolated violated) {
        in.reject(violated.code().endsWith("reasonMissing") ? "reason" : "", violated);
      } catch (OptimisticLockingFailureException stale) {
        errors.reject("intake.stale");
        model.addAttribute("version", entry.version());
        status = HttpStatus.CONFLICT.value();
      }
    }
    response.setStatus(status);
    page.fill(model, entry);
    return "intake/entry/cancel";
  }

  private Entry registrars(UUID id, Officer officer) {
    var entry = desk.permitted(new EntryId(id), officer, READ);
    if (!sight.allows(officer, CANCEL, entry.registryUnitId())) {
      throw new org.springframework.security.access.AccessDeniedException("A registry of another unit");
    }
    return entry;
  }
}
