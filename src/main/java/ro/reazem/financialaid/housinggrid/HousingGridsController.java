package ro.reazem.financialaid.housinggrid;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
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
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;

/** The screens of the points grids: what is in force, one version with its criteria, entering, confirming and withdrawing. */
@Controller
@RequestMapping("/financialaid/housing/grids")
class HousingGridsController {

  private static final String READ = "financialaid.housinggrid.read";
  private static final String ENTER = "financialaid.housinggrid.enter";
  private static final String CONFIRM = "financialaid.housinggrid.confirm";
  private static final String LIST = "redirect:/financialaid/housing/grids";
  private static final int REASON = 400;

  private final HousingGrids grids;
  private final KeepingGrids keeping;
  private final HousingWords words;
  private final PermissionMatrix matrix;
  private final Clock clock;

  HousingGridsController(HousingGrids grids, KeepingGrids keeping, HousingWords words, PermissionMatrix matrix, Clock clock) {
    this.grids = grids;
    this.keeping = keeping;
    this.words = words;
    this.matrix = matrix;
    this.clock = clock;
  }

  /** Why a version is withdrawn, as typed. */
  record ReasonForm(@Nullable String reason) {}

  @GetMapping
  @Permitted(READ)
  String list(Officer officer, Model model) {
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("versions", grids.all());
    model.addAttribute("mayEnter", matrix.allows(officer, ENTER));
    return "financialaid/housinggrid/list";
  }

  @GetMapping("/new")
  @Permitted(ENTER)
  String open(@RequestParam(required = false) @Nullable String after, Model model) {
    var kind = Arrays.stream(GridKind.values()).filter(one -> one.name().equals(after)).findFirst();
    var form = kind.flatMap(one -> grids.versions(one).stream().findFirst()).map(GridForm::after)
        .orElseGet(() -> GridForm.fresh(kind.map(Enum::name).orElse("")));
    return show(form, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/new")
  @Permitted(ENTER)
  String enter(@ModelAttribute("form") GridForm form, BindingResult errors, @RequestParam(required = false) @Nullable String more, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    if (more != null) {
      return show(form.spared(), model, errors);
    }
    var key = new Inputs(errors).required("key", form.key(), TypedId::parse);
    var read = form.read(errors);
    if (!SentForm.taken(() -> keeping.enter(read.orElseThrow(), Objects.requireNonNull(key), officer), errors, response, code -> "from")) {
      return show(form, model, errors);
    }
    flash.addFlashAttribute("notice", "financialaid.housing.grid.entered");
    return LIST;
  }

  @GetMapping("/{id}")
  @Permitted(READ)
  String version(@PathVariable UUID id, Officer officer, Model model) {
    var form = new ReasonForm("");
    return version(found(id), form, officer, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/{id}/confirm")
  @Permitted(CONFIRM)
  String confirm(@PathVariable UUID id, @ModelAttribute("form") ReasonForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    return act(id, form, errors, officer, model, response, flash, "financialaid.ground.confirmedNow", () -> keeping.confirm(id, officer));
  }

  @PostMapping("/{id}/withdraw")
  @Permitted(ENTER)
  String withdraw(@PathVariable UUID id, @ModelAttribute("form") ReasonForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var reason = new Inputs(errors).text("reason", form.reason(), REASON);
    return act(id, form, errors, officer, model, response, flash, "financialaid.ground.withdrawnNow", () -> keeping.withdraw(id, reason, officer));
  }

  private String act(UUID id, ReasonForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash, String told, Runnable doing) {
    var version = found(id);
    if (!SentForm.taken(doing, errors, response, code -> "")) {
      return version(version, form, officer, model, errors);
    }
    flash.addFlashAttribute("notice", told);
    return LIST + "/" + id;
  }

  private String version(GridVersion version, ReasonForm form, Officer officer, Model model, BindingResult errors) {
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("one", version);
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("versions", grids.versions(version.grid().kind()));
    model.addAttribute("mayEnter", matrix.allows(officer, ENTER));
    model.addAttribute("mayConfirm", matrix.allows(officer, CONFIRM) && version.confirmedBy() == null && !version.isWithdrawn());
    return "financialaid/housinggrid/show";
  }

  private GridVersion found(UUID id) {
    return grids.version(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String show(GridForm form, Model model, BindingResult errors) {
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("standings", words.standings());
    model.addAttribute("kinds", words.options("kind", GridKind.class));
    model.addAttribute("criteria", words.criteria());
    return "financialaid/housinggrid/form";
  }
}
