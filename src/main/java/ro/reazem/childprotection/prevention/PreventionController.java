package ro.reazem.childprotection.prevention;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
import ro.reazem.childprotection.childcase.Colleagues;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;

/** The page of one prevention file, and the forms of what is done and recorded in it. */
@Controller
@RequestMapping("/childprotection/prevention/{id}")
class PreventionController {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String ACT = "childprotection.prevention.act";

  private final PreventionDesk desk;
  private final PreventionPage page;
  private final PreventionSheets sheets;
  private final TakingPreventionForm taking;
  private final PreventionWords words;
  private final Colleagues colleagues;
  private final Clock clock;

  PreventionController(PreventionDesk desk, PreventionPage page, PreventionSheets sheets, TakingPreventionForm taking, PreventionWords words,
      Colleagues colleagues, Clock clock) {
    this.desk = desk;
    this.page = page;
    this.sheets = sheets;
    this.taking = taking;
    this.words = words;
    this.colleagues = colleagues;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(PreventionRegister.READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    page.whole(desk.forItsPage(id, officer), officer, model);
    return "childprotection/prevention/show";
  }

  @GetMapping("/forms/{what}")
  @Permitted(ACT)
  String form(@PathVariable UUID id, @PathVariable String what, Officer officer, Model model) {
    var about = desk.permitted(id, officer, PreventionForms.permission(what));
    model.addAttribute("form", PreventionForm.blank(about, DAY.format(LocalDate.now(clock))));
    if (!PreventionForms.isKnown(what, about, sheets.plans(new PreventionId(id)).stream().filter(ServicePlan::isDraft).findFirst())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return form(about, what, officer, model);
  }

  @PostMapping("/forms/{what}")
  @Permitted(ACT)
  String take(@PathVariable UUID id, @PathVariable String what, @ModelAttribute("form") PreventionForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    var about = desk.permitted(id, officer, PreventionForms.permission(what));
    var act = taking.read(new PreventionId(id), what, form, new Inputs(errors), officer);
    if (SentForm.taken(() -> Objects.requireNonNull(act).accept(SeenVersion.of(form.version())), errors, response, "childprotection.stale",
        PreventionController::field)) {
      flash.addFlashAttribute("notice", "childprotection.prevention.saved." + what);
      return "redirect:/childprotection/prevention/" + id;
    }
    return form(about, what, officer, model);
  }

  private String form(PreventionRegister.Line about, String what, Officer officer, Model model) {
    var plans = sheets.plans(new PreventionId(about.id()));
    if (!PreventionForms.exists(what)) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    page.band(about, plans, officer, model);
    model.addAttribute("what", what);
    model.addAttribute("heading", words.label("do", what));
    model.addAttribute("yesNo", Stream.of("YES", "NO").map(one -> new Option(one, words.label("yesNo", one))).toList());
    model.addAttribute("risks", Stream.of("YES", "NO").map(one -> new Option(one, words.label("risk", one))).toList());
    model.addAttribute("issuers", words.options("issuer", PlanAct.Issuer.class));
    model.addAttribute("reasons", words.options("reason", ReferralReason.class));
    model.addAttribute("pieces", words.options("piece", PackPiece.class));
    if (what.equals("responsible")) {
      model.addAttribute("officers", colleagues.all(about.unitId()).stream().map(one -> new Option(one.id().toString(), one.name() + " · " + one.unitName()))
          .toList());
    }
    return "childprotection/prevention/form";
  }

  private static String field(String code) {
    return switch (code.substring(code.lastIndexOf('.') + 1)) {
      case "inFuture", "beforeRegistration", "actBeforeContract", "visitBeforePlan", "tooShort" -> "on";
      case "noPlanCarriedOut", "notRefused", "refusalNotSet" -> "reason";
      case "packMissing" -> "pieces";
      default -> "";
    };
  }
}
