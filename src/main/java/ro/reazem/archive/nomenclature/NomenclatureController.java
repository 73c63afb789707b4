package ro.reazem.archive.nomenclature;

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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.archive.sight.CaseKinds;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.SentForm;

/** The archival nomenclature: its codes, a new one, the approval and the withdrawal of one. */
@Controller
@RequestMapping("/archive/nomenclature")
class NomenclatureController {

  private static final String READ = "archive.code.read";
  private static final String KEEP = "archive.code.keep";
  private static final String SETTLE = "archive.code.settle";

  private final CodeRegister register;
  private final KeepingCodes keeping;
  private final CaseKinds kinds;

  NomenclatureController(CodeRegister register, KeepingCodes keeping, CaseKinds kinds) {
    this.register = register;
    this.keeping = keeping;
    this.kinds = kinds;
  }

  /** An approval or the reason of a withdrawal, as typed. */
  record SettleForm(@Nullable String approvalNumber, @Nullable String approvedOn, @Nullable String reason) {}

  @GetMapping
  @Permitted(READ)
  String list(@RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size, Model model) {
    model.addAttribute("found", register.list(ListPage.Asked.of(page, size)));
    model.addAttribute("kinds", kinds);
    return "archive/nomenclature/list";
  }

  @GetMapping("/new")
  @Permitted(KEEP)
  String fresh(Model model) {
    model.addAttribute("form", CodeForm.empty());
    return form(model);
  }

  @PostMapping("/new")
  @Permitted(KEEP)
  String enter(@ModelAttribute("form") CodeForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var code = form.read(errors);
    if (code != null) {
      try {
        var id = keeping.enter(code, false, officer);
        flash.addFlashAttribute("notice", "archive.code.entered");
        return "redirect:/archive/nomenclature/" + id;
      } catch (RuleViolated refused) {
        new Inputs(errors).reject(CodeForm.field(refused), refused);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return form(model);
  }

  @GetMapping("/{id}")
  @Permitted(READ)
  String show(@PathVariable UUID id, Model model) {
    model.addAttribute("form", new SettleForm(null, null, null));
    return page(id, model);
  }

  @PostMapping("/{id}/approval")
  @Permitted(SETTLE)
  String approve(@PathVariable UUID id, @ModelAttribute("form") SettleForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var number = in.text("approvalNumber", form.approvalNumber(), 60);
    var on = in.date("approvedOn", form.approvedOn());
    return settle(id, errors, "archive.code.approved", model, response, flash, () -> {
      if (on != null) {
        keeping.approve(id, number, on, officer);
      }
    });
  }

  @PostMapping("/{id}/withdrawal")
  @Permitted(SETTLE)
  String withdraw(@PathVariable UUID id, @ModelAttribute("form") SettleForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var reason = new Inputs(errors).text("reason", form.reason(), 400);
    return settle(id, errors, "archive.code.withdrawn", model, response, flash, () -> keeping.withdraw(id, reason, officer));
  }

  private String settle(UUID id, BindingResult errors, String notice, Model model, HttpServletResponse response, RedirectAttributes flash, Runnable act) {
    if (!SentForm.taken(act, errors, response, code -> code.equals("archive.code.approvedAhead") ? "approvedOn" : "")) {
      return page(id, model);
    }
    flash.addFlashAttribute("notice", notice);
    return "redirect:/archive/nomenclature/" + id;
  }

  private String page(UUID id, Model model) {
    model.addAttribute("code", register.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
    model.addAttribute("kinds", kinds);
    return "archive/nomenclature/show";
  }

  private String form(Model model) {
    model.addAttribute("known", kinds.known());
    model.addAttribute("starts", kinds.starts());
    return "archive/nomenclature/form";
  }
}
