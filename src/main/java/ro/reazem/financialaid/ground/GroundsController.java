package ro.reazem.financialaid.ground;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.scheme.emergency.IncomeTest;
import ro.reazem.platform.parameters.Standing;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;

/** The screens of the grounds: what is in force, the versions of one, entering, confirming, ending and withdrawing. */
@Controller
@RequestMapping("/financialaid/grounds")
class GroundsController {

  private static final String READ = "financialaid.ground.read";
  private static final String ENTER = "financialaid.ground.enter";
  private static final String CONFIRM = "financialaid.ground.confirm";
  private static final String LIST = "redirect:/financialaid/grounds";
  private static final int REASON = 400;

  private final EmergencyGrounds grounds;
  private final KeepingGrounds keeping;
  private final PermissionMatrix matrix;
  private final MessageSource messages;
  private final Clock clock;

  GroundsController(EmergencyGrounds grounds, KeepingGrounds keeping, PermissionMatrix matrix, MessageSource messages, Clock clock) {
    this.grounds = grounds;
    this.keeping = keeping;
    this.matrix = matrix;
    this.messages = messages;
    this.clock = clock;
  }

  /** The end or withdrawal of a version as typed; each uses its own part. */
  record SettleForm(@Nullable String lastDay, @Nullable String reason) {}

  @GetMapping
  @Permitted(READ)
  String list(Officer officer, Model model) {
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("versions", grounds.all());
    model.addAttribute("mayEnter", matrix.allows(officer, ENTER));
    return "financialaid/ground/list";
  }

  @GetMapping("/new")
  @Permitted(ENTER)
  String open(@RequestParam(required = false) @Nullable String after, Model model) {
    var versions = after == null ? List.<GroundVersion>of() : grounds.versions(after);
    var form = versions.isEmpty() ? GroundForm.fresh() : GroundForm.after(versions.getFirst());
    return show(form, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/new")
  @Permitted(ENTER)
  String enter(@ModelAttribute("form") GroundForm form, BindingResult errors, @RequestParam(required = false) @Nullable String more,
      Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    if (more != null) {
      return show(form.spared(), model, errors);
    }
    var key = new Inputs(errors).required("key", form.key(), TypedId::parse);
    var read = GroundReading.of(form, errors);
    if (!SentForm.taken(() -> keeping.enter(read.orElseThrow(), Objects.requireNonNull(key), officer), errors, response, code -> "from")) {
      return show(form, model, errors);
    }
    flash.addFlashAttribute("notice", "financialaid.ground.entered");
    return LIST;
  }

  @GetMapping("/{id}")
  @Permitted(READ)
  String version(@PathVariable UUID id, Officer officer, Model model) {
    var form = new SettleForm("", "");
    return version(found(id), form, officer, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/{id}/confirm")
  @Permitted(CONFIRM)
  String confirm(@PathVariable UUID id, @ModelAttribute("form") SettleForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    return act(id, form, errors, officer, model, response, flash, "financialaid.ground.confirmedNow", () -> keeping.confirm(id, officer));
  }

  @PostMapping("/{id}/end")
  @Permitted(ENTER)
  String end(@PathVariable UUID id, @ModelAttribute("form") SettleForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var lastDay = new Inputs(errors).date("lastDay", form.lastDay());
    return act(id, form, errors, officer, model, response, flash, "financialaid.ground.endedNow",
        () -> keeping.end(id, Objects.requireNonNull(lastDay)));
  }

  @PostMapping("/{id}/withdraw")
  @Permitted(ENTER)
  String withdraw(@PathVariable UUID id, @ModelAttribute("form") SettleForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var reason = new Inputs(errors).text("reason", form.reason(), REASON);
    return act(id, form, errors, officer, model, response, flash, "financialaid.ground.withdrawnNow", () -> keeping.withdraw(id, reason, officer));
  }

  private String act(UUID id, SettleForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash, String told, Runnable doing) {
    var version = found(id);
    if (!SentForm.taken(doing, errors, response, code -> "")) {
      return version(version, form, officer, model, errors);
    }
    flash.addFlashAttribute("notice", told);
    return LIST + "/" + id;
  }

  private String version(GroundVersion version, SettleForm form, Officer officer, Model model, BindingResult errors) {
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("one", version);
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("versions", grounds.versions(version.ground().code()));
    model.addAttribute("mayEnter", matrix.allows(officer, ENTER));
    model.addAttribute("mayConfirm", matrix.allows(officer, CONFIRM) && version.confirmedBy() == null && !version.isWithdrawn());
    return "financialaid/ground/show";
  }

  private GroundVersion found(UUID id) {
    return grounds.version(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String show(GroundForm form, Model model, BindingResult errors) {
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("standings", options("platform.parameters.standing.", Arrays.stream(Standing.values()).filter(one -> one != Standing.TO_BE_SET).toList()));
    model.addAttribute("tests", options("financialaid.ground.test.", List.of(IncomeTest.Kind.values())));
    model.addAttribute("pers", options("financialaid.ground.per.", List.of(IncomeTest.Per.values())));
    return "financialaid/ground/form";
  }

  private List<Option> options(String prefix, List<? extends Enum<?>> values) {
    return values.stream().map(one -> new Option(one.name(),
        messages.getMessage(prefix + one.name(), null, one.name(), LocaleContextHolder.getLocale()))).toList();
  }
}
