package ro.reazem.intake.registry;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BiConsumer;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.TypedAndSaved;
import ro.reazem.platform.web.TypedId;

/** The administration of registries: which there are, which unit keeps each. */
@Controller
@RequestMapping("/registry/registries")
class RegistriesController {

  private static final String KEEP = "intake.registry.keep";
  private static final String EDIT = "intake/registry/edit";

  private final Registries registries;
  private final KeepingRegistries keeping;
  private final RegistryKeepers keepers;
  private final PermissionMatrix matrix;

  RegistriesController(Registries registries, KeepingRegistries keeping, RegistryKeepers keepers, PermissionMatrix matrix) {
    this.registries = registries;
    this.keeping = keeping;
    this.keepers = keepers;
    this.matrix = matrix;
  }

  /** What was typed about a registry. */
  record RegistryForm(@Nullable String key, @Nullable String code, @Nullable String name, @Nullable String unit, @Nullable String version) {

    static RegistryForm of(Registry registry) {
      return new RegistryForm(null, registry.code(), registry.name(), registry.unitId().toString(), String.valueOf(registry.version()));
    }
  }

  @GetMapping
  @Permitted(KEEP)
  String list(Model model) {
    model.addAttribute("registries", keepers.list());
    return "intake/registry/list";
  }

  @GetMapping("/new")
  @Permitted(KEEP)
  String enter(Officer officer, Model model) {
    model.addAttribute("form", new RegistryForm(UUID.randomUUID().toString(), null, null, null, null));
    return page(null, officer, model);
  }

  @PostMapping("/new")
  @Permitted(KEEP)
  String open(@ModelAttribute("form") RegistryForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes redirect) {
    var in = new Inputs(errors);
    var key = in.required("key", form.key(), TypedId::parse);
    var code = in.text("code", form.code(), 12);
    return saved(null, form, errors, officer, model, response, redirect,
        (name, unit) -> keeping.open(RegistryId.create(), code, name, unit, key));
  }

  @GetMapping("/{id}")
  @Permitted(KEEP)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    var registry = find(id);
    model.addAttribute("form", RegistryForm.of(registry));
    return page(registry, officer, model);
  }

  @PostMapping("/{id}")
  @Permitted(KEEP)
  String rename(@PathVariable UUID id, @ModelAttribute("form") RegistryForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes redirect) {
    var registry = find(id);
    var version = new Inputs(errors).whole("version", form.version(), 0, Integer.MAX_VALUE);
    return saved(registry, form, errors, officer, model, response, redirect,
        (name, unit) -> keeping.rename(registry.getId(), name, unit, version == null ? -1 : version));
  }

  @PostMapping("/{id}/standing")
  @Permitted(KEEP)
  String standing(@PathVariable UUID id, @RequestParam boolean active, @RequestParam long version, RedirectAttributes redirect) {
    find(id);
    redirect.addFlashAttribute("notice", "intake.registry.saved");
    try {
      keeping.standing(new RegistryId(id), active, version);
    } catch (OptimisticLockingFailureException stale) {
      redirect.addFlashAttribute("notice", "intake.stale");
      redirect.addFlashAttribute("noticeKind", "warn");
    }
    return "redirect:/registry/registries/" + id;
  }

  private String saved(@Nullable Registry registry, RegistryForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes redirect, BiConsumer<String, UUID> act) {
    var in = new Inputs(errors);
    var name = in.text("name", form.name(), 120);
    var unit = in.required("unit", form.unit(), typed -> units(officer).stream().map(Option::value).filter(typed::equals).findFirst()
        .map(UUID::fromString).orElseThrow(() -> new RuleViolated("platform.input.choice")));
    if (!errors.hasErrors() && unit != null) {
      try {
        act.accept(name, unit);
        redirect.addFlashAttribute("notice", "intake.registry.saved");
        return "redirect:/registry/registries";
      } catch (RuleViolated violated) {
        in.reject(violated.code().contains(".code") ? "code" : "", violated);
      } catch (OptimisticLockingFailureException stale) {
        response.setStatus(HttpStatus.CONFLICT.value());
        return both(form, find(Objects.requireNonNull(registry).getId().value()), officer, model);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(registry, officer, model);
  }

  private String both(RegistryForm typed, Registry now, Officer officer, Model model) {
    var saved = RegistryForm.of(now);
    var units = units(officer);
    model.addAttribute("both", TypedAndSaved.between(typed, saved, "intake.registry."::concat, (name, value) ->
        name.equals("unit") ? TypedAndSaved.label(units, value) : value).stream().filter(field -> !field.name().equals("code")).toList());
    model.addAttribute("form", new RegistryForm(typed.key(), typed.code(), typed.name(), typed.unit(), saved.version()));
    return page(now, officer, model);
  }

  private String page(@Nullable Registry registry, Officer officer, Model model) {
    model.addAttribute("registry", registry);
    model.addAttribute("units", units(officer));
    return EDIT;
  }

  private List<Option> units(Officer officer) {
    return keepers.units(matrix.units(officer, KEEP));
  }

  private Registry find(UUID id) {
    return registries.findById(new RegistryId(id)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
