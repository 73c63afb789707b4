package ro.reazem.financialaid.localscheme;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import ro.reazem.financialaid.scheme.Benefit;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;

/** The screens of definitions: what there is, entering a version, what it says, confirming, ending and withdrawing it. */
@Controller
@RequestMapping("/financialaid/local-schemes")
class SchemesController {

  static final String READ = "financialaid.localscheme.read";
  private static final String ENTER = "financialaid.localscheme.enter";
  private static final String CONFIRM = "financialaid.localscheme.confirm";
  private static final String LIST = "redirect:/financialaid/local-schemes";
  private static final int REASON = 400;

  private final LocalSchemes schemes;
  private final KeepingSchemes keeping;
  private final SchemeOptions options;
  private final SchemeSays says;
  private final PermissionMatrix matrix;
  private final Clock clock;

  SchemesController(LocalSchemes schemes, KeepingSchemes keeping, SchemeOptions options, SchemeSays says, PermissionMatrix matrix, Clock clock) {
    this.schemes = schemes;
    this.keeping = keeping;
    this.options = options;
    this.says = says;
    this.matrix = matrix;
    this.clock = clock;
  }

  /** The end or withdrawal of a version as typed; each uses its own part. */
  record SettleForm(@Nullable String lastDay, @Nullable String reason) {}

  @GetMapping
  @Permitted(READ)
  String list(Officer officer, Model model) {
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("versions", schemes.all());
    model.addAttribute("mayEnter", matrix.allows(officer, ENTER));
    return "financialaid/localscheme/list";
  }

  @GetMapping("/new")
  @Permitted(ENTER)
  String open(@RequestParam(required = false) @Nullable String after, Model model) {
    var versions = after == null ? List.<SchemeVersion>of() : schemes.versions(after);
    var form = versions.isEmpty() ? SchemeForm.fresh() : SchemeForm.after(versions.getFirst());
    return show(form, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/new")
  @Permitted(ENTER)
  String enter(@ModelAttribute("form") SchemeForm form, BindingResult errors, @RequestParam(required = false) @Nullable String more, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    if (more != null) {
      return show(form.spared(), model, errors);
    }
    var key = new Inputs(errors).required("key", form.key(), TypedId::parse);
    var read = SchemeReading.of(form, options.offered(options.all()), errors);
    var id = SentForm.made(() -> keeping.enter(read.orElseThrow(), Objects.requireNonNull(key), officer), errors, response, code -> "from");
    if (id.isEmpty()) {
      return show(form, model, errors);
    }
    flash.addFlashAttribute("notice", "financialaid.local.entered");
    return LIST + "/" + id.get();
  }

  @GetMapping("/{id}")
  @Permitted(READ)
  String version(@PathVariable UUID id, Officer officer, Model model) {
    var form = new SettleForm("", "");
    return version(found(id), form, officer, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/{id}/confirm")
  @Permitted(CONFIRM)
  String confirm(@PathVariable UUID id, @ModelAttribute("form") SettleForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    return act(id, form, errors, officer, model, response, flash, "financialaid.local.confirmedNow", () -> keeping.confirm(id, officer));
  }

  @PostMapping("/{id}/end")
  @Permitted(ENTER)
  String end(@PathVariable UUID id, @ModelAttribute("form") SettleForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var lastDay = new Inputs(errors).date("lastDay", form.lastDay());
    return act(id, form, errors, officer, model, response, flash, "financialaid.local.endedNow", () -> keeping.end(id, Objects.requireNonNull(lastDay)));
  }

  @PostMapping("/{id}/withdraw")
  @Permitted(ENTER)
  String withdraw(@PathVariable UUID id, @ModelAttribute("form") SettleForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var reason = new Inputs(errors).text("reason", form.reason(), REASON);
    return act(id, form, errors, officer, model, response, flash, "financialaid.ground.withdrawnNow", () -> keeping.withdraw(id, reason, officer));
  }

  private String act(UUID id, SettleForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash, String told,
      Runnable doing) {
    var version = found(id);
    if (!SentForm.taken(doing, errors, response, code -> "")) {
      return version(version, form, officer, model, errors);
    }
    flash.addFlashAttribute("notice", told);
    return LIST + "/" + id;
  }

  private String version(SchemeVersion version, SettleForm form, Officer officer, Model model, BindingResult errors) {
    var scheme = version.scheme();
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("one", version);
    model.addAttribute("says", says.of(scheme.rules()));
    model.addAttribute("benefit", Benefit.ofScheme(scheme.code(), scheme.rules().mode()));
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("versions", schemes.versions(scheme.code()));
    model.addAttribute("mayEnter", matrix.allows(officer, ENTER));
    model.addAttribute("mayConfirm", matrix.allows(officer, CONFIRM) && !version.isConfirmed() && !version.isWithdrawn());
    return "financialaid/localscheme/show";
  }

  private SchemeVersion found(UUID id) {
    return schemes.version(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String show(SchemeForm form, Model model, BindingResult errors) {
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("lists", options.all());
    return "financialaid/localscheme/form";
  }
}
