package ro.reazem.people.household;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
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
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.kernel.PersonId;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.change.By;
import ro.reazem.people.form.PersonPicking;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** Who joins a household, who leaves it, and as what a member lives in it. */
@Controller
class MembershipController {

  private static final String JOIN = "people/household/join";
  private static final String MEMBER = "people/household/member";

  private final ChangingHousehold changing;
  private final HouseholdRegister register;
  private final PersonPicking picking;

  MembershipController(ChangingHousehold changing, HouseholdRegister register, PersonPicking picking) {
    this.changing = changing;
    this.register = register;
    this.picking = picking;
  }

  /** A new member as typed. */
  record JoinForm(@Nullable String find, @Nullable String other, @Nullable String role, @Nullable String since)
      implements PersonPicking.Form {}

  /** The end or the correction of a membership as typed. */
  record MemberForm(@Nullable String role, @Nullable String lastDay) {}

  @GetMapping("/people/households/{id}/members/new")
  @Permitted("people.household.change")
  String join(@PathVariable UUID id, @RequestParam(required = false) @Nullable String other, Model model) {
    var form = new JoinForm("", other, "", "");
    model.addAttribute("form", form);
    return joinPage(id, form, model);
  }

  @PostMapping("/people/households/{id}/members")
  @Permitted("people.household.change")
  String join(@PathVariable UUID id, @ModelAttribute("form") JoinForm form, BindingResult errors,
      @RequestParam(required = false) @Nullable String act, Officer officer, Model model, RedirectAttributes after,
      HttpServletResponse response) {
    if (PersonPicking.isLookingUp(act)) {
      return joinPage(id, form, model);
    }
    var in = new Inputs(errors);
    var person = PersonPicking.required(in, form);
    var role = in.choice("role", form.role(), HouseholdRole.class);
    var since = in.date("since", form.since());
    if (person != null && role != null && since != null) {
      try {
        changing.takeIn(new HouseholdId(id), person, role, since, By.officer(officer));
        after.addFlashAttribute("notice", "people.household.joined");
        return "redirect:/people/households/" + id;
      } catch (RuleViolated violated) {
        in.reject(fieldOf(violated), violated);
      }
    }
    response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    return joinPage(id, form, model);
  }

  @GetMapping("/people/households/{id}/members/{person}")
  @Permitted("people.household.change")
  String member(@PathVariable UUID id, @PathVariable UUID person, Model model) {
    var member = required(id, person);
    model.addAttribute("form", new MemberForm(member.role(), ""));
    return memberPage(id, member, model);
  }

  @PostMapping("/people/households/{id}/members/{person}/end")
  @Permitted("people.household.change")
  String end(@PathVariable UUID id, @PathVariable UUID person, @ModelAttribute("form") MemberForm form, BindingResult errors,
      Officer officer, Model model, RedirectAttributes after, HttpServletResponse response) {
    var in = new Inputs(errors);
    var lastDay = in.date("lastDay", form.lastDay());
    if (!SentForm.taken(() -> changing.letGo(new HouseholdId(id), new PersonId(person), Objects.requireNonNull(lastDay), By.officer(officer)), errors, response,
        code -> "lastDay")) {
      return memberPage(id, required(id, person), model);
    }
    after.addFlashAttribute("notice", "people.household.leftNow");
    return "redirect:/people/households/" + id;
  }

  @PostMapping("/people/households/{id}/members/{person}/role")
  @Permitted("people.household.change")
  String correctRole(@PathVariable UUID id, @PathVariable UUID person, @ModelAttribute("form") MemberForm form,
      BindingResult errors, Officer officer, Model model, RedirectAttributes after, HttpServletResponse response) {
    var in = new Inputs(errors);
    var role = in.choice("role", form.role(), HouseholdRole.class);
    if (!SentForm.taken(() -> changing.correctRole(new HouseholdId(id), new PersonId(person), Objects.requireNonNull(role), By.officer(officer)), errors, response,
        code -> "role")) {
      return memberPage(id, required(id, person), model);
    }
    after.addFlashAttribute("notice", "people.household.roleCorrected");
    return "redirect:/people/households/" + id;
  }

  private String joinPage(UUID id, JoinForm form, Model model) {
    model.addAttribute("card", register.card(id).orElseThrow(NoSuchHousehold::new));
    picking.offer(form, model);
    return JOIN;
  }

  private String memberPage(UUID id, HouseholdMember member, Model model) {
    model.addAttribute("card", register.card(id).orElseThrow(NoSuchHousehold::new));
    model.addAttribute("member", member);
    return MEMBER;
  }

  private HouseholdMember required(UUID id, UUID person) {
    return register.members(id).stream().filter(member -> member.until() == null && member.personId().equals(person))
        .findFirst().orElseThrow(NoSuchHousehold::new);
  }

  private static String fieldOf(RuleViolated violated) {
    return switch (violated.code()) {
      case "people.household.alreadyMember", "people.household.livesElsewhere" -> "other";
      case "people.household.secondReferencePerson" -> "role";
      default -> "since";
    };
  }
}
