package ro.reazem.financialaid.responsibility;

import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** Requests offered to the officer's unit: accept or refuse (transferuri de primit). */
@Controller
@RequestMapping("/financialaid/transfers")
class TransfersController {

  private static final String TRANSFER = "financialaid.application.transfer";
  private static final int REASON = 300;

  private final TransferRegister register;
  private final GivingApplication giving;

  TransfersController(TransferRegister register, GivingApplication giving) {
    this.register = register;
    this.giving = giving;
  }

  /** Why it is refused, as typed. */
  record Form(@Nullable String reason) {}

  @GetMapping
  @Permitted(TRANSFER)
  String all(Officer officer, Model model) {
    model.addAttribute("form", new Form(null));
    model.addAttribute("lines", register.offeredTo(officer));
    return "financialaid/responsibility/transfers";
  }

  @GetMapping("/panel")
  @Permitted(TRANSFER)
  String panel(Officer officer, Model model) {
    model.addAttribute("lines", register.offeredTo(officer));
    return "financialaid/responsibility/panels :: offered";
  }

  @PostMapping("/{id}/accept")
  @Permitted(TRANSFER)
  String accept(@PathVariable AidApplicationId id, Officer officer, RedirectAttributes flash) {
    offered(id, officer);
    giving.accept(id, GivingController.by(officer));
    flash.addFlashAttribute("notice", "financialaid.give.acceptedNotice");
    return "redirect:/financialaid/applications/" + id;
  }

  @PostMapping("/{id}/refuse")
  @Permitted(TRANSFER)
  String refuse(@PathVariable AidApplicationId id, @ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    offered(id, officer);
    var in = new Inputs(errors);
    var reason = in.text("reason", form.reason(), REASON);
    if (!SentForm.taken(() -> giving.refuse(id, GivingController.by(officer), reason), errors, response, code -> "")) {
      model.addAttribute("refused", id.value());
      model.addAttribute("lines", register.offeredTo(officer));
      return "financialaid/responsibility/transfers";
    }
    flash.addFlashAttribute("notice", "financialaid.give.refusedNotice");
    return "redirect:/financialaid/transfers";
  }

  private void offered(AidApplicationId id, Officer officer) {
    if (register.offeredTo(officer).stream().noneMatch(line -> line.id().equals(id.value()))) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
  }
}
