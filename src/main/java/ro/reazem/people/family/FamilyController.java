package ro.reazem.people.family;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.directory.places.Places;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.people.form.Typed;
import ro.reazem.people.person.CnpAlreadyHeld;
import ro.reazem.people.person.KnownPersons;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;

/** The page on which a whole family is registered. Rows are added and people looked for by buttons of the form itself. */
@Controller
class FamilyController {

  private static final String FORM = "people/family/new";

  private final RegisteringFamily registering;
  private final FamilyReading reading;
  private final KnownPersons known;
  private final Places places;

  FamilyController(RegisteringFamily registering, FamilyReading reading, KnownPersons known, Places places) {
    this.registering = registering;
    this.reading = reading;
    this.known = known;
    this.places = places;
  }

  @GetMapping("/people/households/new")
  @Permitted("people.household.register")
  String form(@RequestParam(required = false) @Nullable String person, Model model) {
    var form = FamilyForm.blank();
    return page(person == null ? form : form.withPicked(Typed.person(person).toString()), model);
  }

  /**
   * @param act add for one more row, find to look somebody up; none, without a row to remove or a person to pick, to
   *     register the family
   */
  @PostMapping("/people/households")
  @Permitted("people.household.register")
  String register(@ModelAttribute("form") FamilyForm form, BindingResult errors,
      @RequestParam(defaultValue = "") String act, @RequestParam(required = false) @Nullable String pick,
      @RequestParam(required = false) @Nullable String removeRow,
      @RequestHeader(name = "HX-Request", required = false) @Nullable String htmx, Officer officer, Model model,
      RedirectAttributes after, HttpServletResponse response) {
    var changed = asked(form, act, pick, removeRow);
    if (changed) {
      return htmx == null ? page(form, model) : page(form, model) + " :: form";
    }
    var household = family(form, errors, officer, model);
    if (household != null) {
      after.addFlashAttribute("notice", "people.family.registered");
      return "redirect:/people/households/" + household;
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return page(form, model);
  }

  private static boolean asked(FamilyForm form, String act, @Nullable String pick, @Nullable String remove) {
    if (pick != null) {
      form.withPicked(Typed.person(pick).toString());
    } else if (remove != null && remove.matches("[0-9]{1,2}")) {
      form.without(Integer.parseInt(remove));
    } else if (act.equals("add")) {
      form.withOneMore();
    } else {
      return act.equals("find");
    }
    return true;
  }

  private @Nullable UUID family(FamilyForm form, BindingResult errors, Officer officer, Model model) {
    var in = new Inputs(errors);
    var key = Typed.key(form.key());
    var address = form.address().read(in, "address", places);
    var since = in.date("since", form.since());
    var members = reading.members(form, errors);
    if (errors.hasErrors() || address == null || since == null) {
      return null;
    }
    try {
      return registering.register(key, address, since, members, By.officer(officer));
    } catch (RowRefused refused) {
      tell(refused, in, model);
    } catch (RuleViolated violated) {
      in.reject(violated.code().equals("people.household.ahead") ? "since" : "", violated);
    }
    return null;
  }

  private static void tell(RowRefused refused, Inputs in, Model model) {
    var at = "members[" + refused.row() + "].cnp";
    switch (refused.reason()) {
      case CnpAlreadyHeld held -> {
        in.reject(at, new RuleViolated("people.person.cnpAlreadyHeld"));
        model.addAttribute("holder", held.holder());
      }
      case RuleViolated violated -> in.reject(at, violated);
      default -> throw refused.reason();
    }
  }

  private String page(FamilyForm form, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("picked", known.byIds(form.members().stream().filter(MemberRow::isPicked)
        .map(row -> Typed.person(Objects.requireNonNull(row.personId())).value()).toList()).values().stream()
        .collect(Collectors.toMap(person -> person.id().toString(), Function.identity())));
    model.addAttribute("found", known.offered(form.find(), null));
    model.addAttribute("most", FamilyForm.MOST_MEMBERS);
    return FORM;
  }
}
