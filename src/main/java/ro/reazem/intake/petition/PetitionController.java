package ro.reazem.intake.petition;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
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
import ro.reazem.intake.entry.RegistryChoices;
import ro.reazem.intake.sight.IntakeSight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;

/** One petition: where it stands, what heads decide about it. */
@Controller
@RequestMapping("/registry/petitions/{id}")
class PetitionController {

  private static final String READ = "intake.petition.read";
  private static final String DECIDE = "intake.petition.decide";

  private final PetitionRegister register;
  private final HandlingPetition handling;
  private final Deadlines deadlines;
  private final RegistryChoices choices;
  private final IntakeSight sight;
  private final Trail trail;
  private final Clock clock;

  PetitionController(PetitionRegister register, HandlingPetition handling, Deadlines deadlines, RegistryChoices choices, IntakeSight sight,
      Trail trail, Clock clock) {
    this.register = register;
    this.handling = handling;
    this.deadlines = deadlines;
    this.choices = choices;
    this.sight = sight;
    this.trail = trail;
    this.clock = clock;
  }

  /** What can be decided about a petition. */
  enum Decision {
    ASSIGN, EXTEND, ANSWER, FORWARD, JOIN, CLASS, REFER
  }

  /** A decision as typed. */
  record DecisionForm(@Nullable String version, @Nullable String decision, @Nullable String officer, @Nullable String days,
      @Nullable String act, @Nullable String datedOn, @Nullable String favourable, @Nullable String authority, @Nullable String other,
      @Nullable String ground, @Nullable String referral) {}

  @GetMapping
  @Permitted(READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    var petition = find(id, officer);
    model.addAttribute("petition", petition);
    model.addAttribute("deadlines", deadlines.of(new PetitionId(id).asCase()));
    model.addAttribute("decisions", decisions(petition, officer));
    return "intake/petition/show";
  }

  @GetMapping("/decide")
  @Permitted(DECIDE)
  String decide(@PathVariable UUID id, @RequestParam(defaultValue = "") String decision, Officer officer, Model model) {
    var petition = find(id, officer);
    model.addAttribute("form", new DecisionForm(String.valueOf(petition.version()), decision, null, null, null, null, null, null, null, null, null));
    return form(petition, decision, officer, model);
  }

  @PostMapping("/decide")
  @Permitted(DECIDE)
  String decided(@PathVariable UUID id, @ModelAttribute("form") DecisionForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes redirect) {
    var petition = find(id, officer);
    var in = new Inputs(errors);
    var version = in.whole("version", form.version(), 0, Integer.MAX_VALUE);
    var decision = in.choice("decision", form.decision(), Decision.class);
    if (decision != null && !decisions(petition, officer).contains(decision)) {
      errors.reject("intake.petition.notNow");
    }
    int status = HttpStatus.UNPROCESSABLE_CONTENT.value();
    try {
      if (!errors.hasErrors() && version != null && decision != null && perform(petition, version, decision, form, in, errors, officer)) {
        redirect.addFlashAttribute("notice", "intake.petition.decided");
        return "redirect:/registry/petitions/" + id;
      }
    } catch (RuleViolated violated) {
      in.reject(field(violated.code()), violated);
    } catch (OptimisticLockingFailureException stale) {
      errors.reject("intake.stale");
      model.addAttribute("version", petition.version());
      status = HttpStatus.CONFLICT.value();
    }
    response.setStatus(status);
    return form(petition, String.valueOf(form.decision()), officer, model);
  }

  /** Whether everything could be read and was done. */
  private boolean perform(PetitionRegister.Line petition, int version, Decision decision, DecisionForm form, Inputs in,
      BindingResult errors, Officer by) {
    var id = new PetitionId(petition.id());
    switch (decision) {
      case ASSIGN -> {
        var to = in.required("officer", form.officer(), typed -> choices.among(choices.officers(), typed));
        if (to != null) {
          handling.assign(id, version, to, choices.unitOf(to), by, clock);
        }
      }
      case EXTEND -> {
        var days = in.whole("days", form.days(), 1, 999);
        var act = in.text("act", form.act(), 200);
        var datedOn = in.date("datedOn", form.datedOn());
        if (days != null && datedOn != null && !errors.hasErrors()) {
          handling.extend(id, version, days, act, datedOn, by, clock);
        }
      }
      case ANSWER -> {
        var favourable = in.required("favourable", form.favourable(), PetitionController::yesOrNo);
        if (favourable != null) {
          handling.answer(id, version, favourable, by, clock);
        }
      }
      case FORWARD -> {
        var authority = in.text("authority", form.authority(), 200);
        if (!errors.hasErrors()) {
          handling.forward(id, version, authority, by, clock);
        }
      }
      case JOIN -> {
        var main = in.required("other", form.other(), typed -> choices.among(others(petition, by), typed));
        if (main != null) {
          handling.join(id, version, new PetitionId(main), by, clock);
        }
      }
      case REFER -> {
        var referral = in.text("referral", form.referral(), 20);
        if (!errors.hasErrors()) {
          handling.refer(id, version, referral, by, clock);
        }
      }
      case CLASS -> {
        var ground = in.choice("ground", form.ground(), ClassingGround.class);
        var answered = in.optional("other", form.other(), typed -> choices.among(others(petition, by), typed));
        if (ground != null && !errors.hasErrors()) {
          handling.classAway(id, version, ground, answered == null ? null : new PetitionId(answered), by, clock);
        }
      }
    }
    return !errors.hasErrors();
  }

  private List<Decision> decisions(PetitionRegister.Line petition, Officer officer) {
    if (!petition.state().isOpen() || !sight.allowsPetition(officer, DECIDE, petition.unitId(), petition.id())) {
      return List.of();
    }
    boolean inWork = petition.state() != PetitionState.NEW;
    return Arrays.stream(Decision.values()).filter(one -> switch (one) {
      case ASSIGN, FORWARD, JOIN -> true;
      case CLASS -> !petition.tellsOfAbuse();
      case REFER -> petition.tellsOfAbuse();
      case EXTEND -> petition.state() == PetitionState.IN_WORK;
      case ANSWER -> inWork;
    }).toList();
  }

  private String form(PetitionRegister.Line petition, String asked, Officer officer, Model model) {
    var allowed = decisions(petition, officer);
    if (allowed.isEmpty()) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    model.addAttribute("petition", petition);
    model.addAttribute("decision", allowed.stream().map(Decision::name).filter(asked::equals).findFirst().orElse(allowed.getFirst().name()));
    model.addAttribute("officers", choices.officers());
    model.addAttribute("others", others(petition, officer));
    model.addAttribute("grounds", choices.of("ground", ClassingGround.values()));
    model.addAttribute("favourable", choices.yesOrNo("intake.petition.favourable", "intake.petition.unfavourable"));
    return "intake/petition/decide";
  }

  private List<Option> others(PetitionRegister.Line petition, Officer officer) {
    return register.samePetitioner(petition, officer).stream().map(one -> new Option(one.id().toString(),
        one.number() + " · " + one.subject() + " (" + choices.label("case.stage", one.state()) + ")")).toList();
  }

  private PetitionRegister.Line find(UUID id, Officer officer) {
    var petition = register.find(new PetitionId(id), officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    if (petition.personId() != null) {
      trail.aboutPerson(petition.personId());
    }
    return petition;
  }

  private static boolean yesOrNo(String typed) {
    RuleViolated.require(typed.equals("true") || typed.equals("false"), "platform.input.choice");
    return typed.equals("true");
  }

  private static String field(String code) {
    return switch (code) {
      case "intake.petition.complainedOf" -> "officer";
      case "platform.deadline.extensionTooLong" -> "days";
      case "platform.deadline.extendedTooLate", "platform.deadline.extendedBeforeStart" -> "datedOn";
      case "intake.petition.otherPetitioner", "intake.petition.mainNotOpen", "intake.petition.notAnsweredBefore" -> "other";
      case "intake.petition.groundDoesNotHold" -> "ground";
      case "intake.petition.noSuchReferral" -> "referral";
      default -> "";
    };
  }
}
