package ro.reazem.intake.entry;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.TypedWords;

/** The register: incoming, outgoing, internal papers, those of the officer, those cancelled. */
@Controller
@RequestMapping("/registry")
class EntriesController {

  private static final int LONGEST_SEARCH = 100;

  private final EntryRegister register;
  private final RegistryChoices choices;
  private final PermissionMatrix matrix;

  EntriesController(EntryRegister register, RegistryChoices choices, PermissionMatrix matrix) {
    this.register = register;
    this.choices = choices;
    this.matrix = matrix;
  }

  @GetMapping
  @Permitted("intake.entry.read")
  String list(@RequestParam(defaultValue = "") String part, @RequestParam(defaultValue = "") String q,
      @RequestParam(required = false) @Nullable String registry, @RequestParam(required = false) @Nullable String unit,
      @RequestParam(required = false) @Nullable List<String> stage, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    var text = TypedWords.of(q);
    var stages = Arrays.stream(Stage.values()).filter(one -> stage != null && stage.contains(one.name())).toList();
    var filter = new EntryRegister.Filter(part(part), text.substring(0, Math.min(text.length(), LONGEST_SEARCH)), uuid(registry), uuid(unit),
        stages);
    model.addAttribute("filter", filter);
    model.addAttribute("list", register.page(officer, filter, ListPage.Asked.of(page, size)));
    model.addAttribute("stages", choices.of("stage", Stage.values()));
    model.addAttribute("chosen", stages.stream().map(Stage::name).toList());
    model.addAttribute("registries", choices.all());
    model.addAttribute("units", choices.units());
    model.addAttribute("mayRegister", matrix.allows(officer, "intake.entry.register"));
    return "intake/entry/list";
  }

  private static EntryRegister.Part part(String typed) {
    return Arrays.stream(EntryRegister.Part.values()).filter(one -> one.name().equals(typed)).findFirst().orElse(EntryRegister.Part.IN);
  }

  private static @Nullable UUID uuid(@Nullable String typed) {
    return typed != null && typed.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}") ? UUID.fromString(typed) : null;
  }
}
