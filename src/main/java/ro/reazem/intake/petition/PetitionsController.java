package ro.reazem.intake.petition;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import ro.reazem.intake.entry.RegistryChoices;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.TypedWords;

/** The petitions that an officer may see. */
@Controller
@RequestMapping("/registry/petitions")
class PetitionsController {

  private static final int LONGEST_SEARCH = 100;

  private final PetitionRegister register;
  private final RegistryChoices choices;
  private final PermissionMatrix matrix;

  PetitionsController(PetitionRegister register, RegistryChoices choices, PermissionMatrix matrix) {
    this.register = register;
    this.choices = choices;
    this.matrix = matrix;
  }

  @GetMapping
  @Permitted("intake.petition.read")
  String list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable List<String> state,
      @RequestParam(defaultValue = "") String late, @RequestParam(required = false) @Nullable String page,
      @RequestParam(required = false) @Nullable String size, Officer officer, Model model) {
    var states = Arrays.stream(PetitionState.values()).filter(one -> state != null && state.contains(one.name())).toList();
    var text = TypedWords.of(q);
    var filter = new PetitionRegister.Filter(text.substring(0, Math.min(text.length(), LONGEST_SEARCH)), states, late.equals("true"));
    model.addAttribute("filter", filter);
    model.addAttribute("list", register.page(officer, filter, ListPage.Asked.of(page, size)));
    model.addAttribute("states", choices.of("case.stage", PetitionState.values()));
    model.addAttribute("chosen", states.stream().map(PetitionState::name).toList());
    model.addAttribute("mayReport", matrix.allows(officer, "intake.petition.report"));
    return "intake/petition/list";
  }
}
