package ro.reazem.childprotection.plan;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.adoption.procedure.AdoptionGround;
import ro.reazem.childprotection.childcase.CaseDesk;
import ro.reazem.childprotection.childcase.CasePage;
import ro.reazem.childprotection.childcase.CaseStage;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.childcase.Finality;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;

/** The plan of a case on one page: its versions, approval, contract with the family, reviews, and the reports after the return home. */
@Controller
@RequestMapping("/childprotection/cases/{id}/plan")
class PlanController {

  static final String READ = "childprotection.case.read";
  static final String WORK = "childprotection.case.work";
  static final String APPROVE = "childprotection.case.approve";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int WORDS = 4000;
  private static final int LINE = 300;

  private final CasePage page;
  private final CaseDesk desk;
  private final Plans plans;
  private final PlanningProtection planning;
  private final MessageSource messages;
  private final Clock clock;

  PlanController(CasePage page, CaseDesk desk, Plans plans, PlanningProtection planning, MessageSource messages, Clock clock) {
    this.page = page;
    this.desk = desk;
    this.plans = plans;
    this.planning = planning;
    this.messages = messages;
    this.clock = clock;
  }

  /** A decision, a contract or the handing over as typed; each uses its own part. */
  record ActForm(@Nullable String decision, @Nullable String reason, @Nullable String signedOn, @Nullable String parties, @Nullable String duties,
      @Nullable String duration, @Nullable String ends, @Nullable String toldOn, @Nullable String ground, @Nullable String since) {

    static ActForm on(String today) {
      return new ActForm(null, null, today, null, null, null, null, today, null, null);
    }
  }

  @GetMapping
  @Permitted(READ)
  String show(@PathVariable ChildCaseId id, Officer officer, Model model) {
    var form = ActForm.on(DAY.format(LocalDate.now(clock)));
    return show(id, form, officer, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/{plan}/decision")
  @Permitted(APPROVE)
  String decide(@PathVariable ChildCaseId id, @PathVariable UUID plan, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    desk.permitted(id, officer, APPROVE);
    boolean back = "RETURN".equals(form.decision());
    var leads = !back && plans.of(id).stream().anyMatch(one -> one.id().equals(plan) && one.content().finality() == Finality.ADOPTION)
        ? leads(form, new Inputs(errors)) : null;
    var reason = back ? new Inputs(errors).paragraphs("reason", form.reason(), WORDS) : "";
    return act(id, form, errors, officer, model, response, flash, back ? "childprotection.plan.returnedNow" : "childprotection.plan.approvedNow", () -> {
      if (back) {
        planning.giveBack(id, plan, reason, officer);
      } else {
        planning.approve(id, plan, leads, officer);
      }
    });
  }

  @PostMapping("/contract")
  @Permitted(WORK)
  String sign(@PathVariable ChildCaseId id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    desk.permitted(id, officer, WORK);
    var in = new Inputs(errors);
    var on = in.date("signedOn", form.signedOn());
    var parties = in.text("parties", form.parties(), LINE);
    var duties = in.paragraphs("duties", form.duties(), WORDS);
    var duration = in.text("duration", form.duration(), LINE);
    var ends = in.optionalText("ends", form.ends(), LINE);
    return act(id, form, errors, officer, model, response, flash, "childprotection.plan.signedNow",
        () -> planning.sign(id, new FamilyContract(Objects.requireNonNull(on), parties, duties, duration, ends), officer));
  }

  @PostMapping("/told")
  @Permitted(WORK)
  String told(@PathVariable ChildCaseId id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    desk.permitted(id, officer, WORK);
    var on = new Inputs(errors).date("toldOn", form.toldOn());
    return act(id, form, errors, officer, model, response, flash, "childprotection.plan.toldNow", () -> planning.told(id, Objects.requireNonNull(on), officer));
  }

  private @Nullable LeadsToAdoption leads(ActForm form, Inputs in) {
    var ground = in.choice("ground", form.ground(), AdoptionGround.class);
    var since = in.date("since", form.since());
    return ground == null || since == null ? null : new LeadsToAdoption(ground, since, say(ground) + ", " + DAY.format(since));
  }

  private String say(AdoptionGround ground) {
    return messages.getMessage("childprotection.adoption.ground." + ground, null, LocaleContextHolder.getLocale());
  }

  private String act(ChildCaseId id, ActForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash,
      String told, Runnable doing) {
    if (!SentForm.taken(doing, errors, response, code -> code.endsWith("adoptionSinceInFuture") || code.endsWith("tooEarly") ? "since"
        : code.endsWith("adoptionGroundMissing") ? "ground" : code.endsWith("InFuture") ? "signedOn" : "")) {
      return show(id, form, officer, model, errors);
    }
    flash.addFlashAttribute("notice", told);
    return "redirect:" + id.path() + "/plan";
  }

  private String show(ChildCaseId id, ActForm form, Officer officer, Model model, BindingResult errors) {
    var found = page.open(id, officer, model, "plan");
    var all = plans.of(id);
    boolean works = desk.allows(officer, WORK, found);
    var waiting = all.stream().filter(ProtectionPlan::waits).findFirst();
    var inForce = all.stream().filter(ProtectionPlan::inForce).findFirst();
    boolean carriedOut = found.stage() == CaseStage.INTERVENTION || found.stage() == CaseStage.REVIEW;
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("plans", all);
    model.addAttribute("reviews", plans.reviews(id));
    model.addAttribute("aftercare", plans.aftercare(id));
    model.addAttribute("waiting", waiting.filter(one -> desk.allows(officer, APPROVE, found) && !one.writtenBy().equals(officer.id())).orElse(null));
    model.addAttribute("grounds", Arrays.stream(AdoptionGround.values()).map(one -> new Option(one.name(), say(one))).toList());
    model.addAttribute("inForce", inForce.orElse(null));
    model.addAttribute("mayPlan", works && waiting.isEmpty() && (found.stage() == CaseStage.PLANNING || carriedOut));
    model.addAttribute("maySign", works && found.stage().isOpen() && inForce.filter(one -> one.contract() == null).isPresent());
    model.addAttribute("mayTell", works && found.stage().isOpen() && inForce.filter(one -> one.toldOn() == null).isPresent());
    model.addAttribute("mayReview", works && carriedOut && inForce.isPresent());
    model.addAttribute("mayReport", works && found.stage() == CaseStage.MONITORING);
    model.addAttribute("mayGoHome", carriedOut && desk.allows(officer, APPROVE, found));
    return "childprotection/plan/show";
  }
}
