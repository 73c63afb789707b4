package ro.reazem.people.kinship;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.people.form.Choices;
import ro.reazem.people.form.PersonPicking;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;

/** The form on which a relation to another person of the register is entered, and the button that ends one. */
@Controller
class RelationController {

  private static final String FORM = "people/kinship/relation";
  private static final String INVERSE = ".inverse";

  private final Relating relating;
  private final PersonPicking picking;
  private final Choices choices;

  RelationController(Relating relating, PersonPicking picking, Choices choices) {
    this.relating = relating;
    this.picking = picking;
    this.choices = choices;
  }

  /**
   * The relation as typed.
   *
   * @param kind what the other one is to the person: the name of a kind, with .inverse when it is the other way round
   * @param find words by which the other one is looked for
   */
  record RelationForm(@Nullable String kind, @Nullable String other, @Nullable String find, @Nullable String since,
      @Nullable String proof) implements PersonPicking.Form {}

  @GetMapping("/people/persons/{id}/relations/new")
  @Permitted("people.person.change")
  String form(@PathVariable UUID id, Model model) {
    var form = new RelationForm("", "", "", "", "");
    model.addAttribute("form", form);
    return page(id, form, model);
  }

  @PostMapping("/people/persons/{id}/relations")
  @Permitted("people.person.change")
  String enter(@PathVariable UUID id, @ModelAttribute("form") RelationForm form, BindingResult errors,
      @RequestParam(required = false) @Nullable String act, Officer officer, Model model, RedirectAttributes after,
      HttpServletResponse response) {
    if (PersonPicking.isLookingUp(act)) {
      return page(id, form, model);
    }
    var in = new Inputs(errors);
    var kind = in.required("kind", form.kind(), RelationController::kindOf);
    var other = PersonPicking.required(in, form);
    var since = in.optionalDate("since", form.since());
    var proof = in.optionalText("proof", form.proof(), 200);
    if (!errors.hasErrors() && kind != null && other != null) {
      try {
        boolean inverse = String.valueOf(form.kind()).endsWith(INVERSE);
        var person = new PersonId(id);
        relating.relate(inverse ? person : other, kind, inverse ? other : person, since, proof, By.officer(officer));
        after.addFlashAttribute("notice", "people.relation.added");
        return "redirect:/people/persons/" + id + "/relations";
      } catch (RuleViolated violated) {
        in.reject(violated.code().endsWith("withOneself") ? "other" : "since", violated);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(id, form, model);
  }

  @PostMapping("/people/persons/{id}/relations/{relation}/end")
  @Permitted("people.person.change")
  String end(@PathVariable UUID id, @PathVariable UUID relation, Officer officer, RedirectAttributes after) {
    relating.endToday(relation, By.officer(officer));
    after.addFlashAttribute("notice", "people.relation.endedNow");
    return "redirect:/people/persons/" + id + "/relations";
  }

  private String page(UUID id, RelationForm form, Model model) {
    picking.offerFor(id, form, model);
    model.addAttribute("kinds", kinds());
    return FORM;
  }

  private List<Option> kinds() {
    var options = new ArrayList<Option>();
    for (var kind : RelationKind.values()) {
      options.add(new Option(kind.name(), choices.text("people.relation." + kind)));
      if (!kind.mutual()) {
        options.add(new Option(kind + INVERSE, choices.text("people.relation." + kind + INVERSE)));
      }
    }
    return options;
  }

  private static RelationKind kindOf(String typed) {
    try {
      return RelationKind.valueOf(typed.replace(INVERSE, ""));
    } catch (IllegalArgumentException unknown) {
      throw new RuleViolated("platform.input.choice");
    }
  }
}
