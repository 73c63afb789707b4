package ro.reazem.acts.register;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindException;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.acts.act.CaseActId;
import ro.reazem.acts.act.CopyKind;
import ro.reazem.acts.handling.Challenges;
import ro.reazem.acts.handling.Channel;
import ro.reazem.acts.handling.Communications;
import ro.reazem.acts.paper.Addressee;
import ro.reazem.acts.register.ActDesk.Open;
import ro.reazem.acts.register.DecideReading.Step;
import ro.reazem.events.acts.ActChallengeSettled.Outcome;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;

/** The steps of an act that need something told: a reason, a file, a communication, a challenge and its outcome. */
@Controller
@RequestMapping("/acts/{id}/step")
class DecideController {

  private static final String READ = "acts.act.read";

  private final ActDesk desk;
  private final DecideReading reading;
  private final Communications communications;
  private final Challenges challenges;
  private final MessageSource messages;

  DecideController(ActDesk desk, DecideReading reading, Communications communications, Challenges challenges, MessageSource messages) {
    this.desk = desk;
    this.reading = reading;
    this.communications = communications;
    this.challenges = challenges;
    this.messages = messages;
  }

  @GetMapping
  @Permitted(READ)
  String form(@PathVariable UUID id, @RequestParam(defaultValue = "") String step, Officer officer, Model model, Locale locale) {
    var asked = step(step);
    var open = open(asked, id, officer);
    model.addAttribute("form", DecideForm.empty(open.act().version(), asked.name()));
    return page(asked, open, model, locale);
  }

  @PostMapping
  @Permitted(READ)
  String take(@PathVariable UUID id, @ModelAttribute("form") DecideForm form, BindingResult errors, Officer officer, Model model, Locale locale,
      HttpServletResponse response, RedirectAttributes flash) throws BindException {
    if (errors.getTarget() == null) {
      throw new BindException(errors);
    }
    var asked = step(form.step());
    var open = open(asked, id, officer);
    if (SentForm.taken(() -> reading.take(asked, open, form, errors, officer), errors, response, "acts.stale", DecideReading::field)) {
      flash.addFlashAttribute("notice", "acts.step.done." + asked.name());
      return "redirect:/acts/" + id;
    }
    return page(asked, open, model, locale);
  }

  /** Each step by whoever may take it: visas by their officers, signing by the signatory, the rest by who works on the case. */
  private Open open(Step step, UUID id, Officer officer) {
    return switch (step) {
      case RETURN -> StepController.visaOpen(desk, id, officer);
      case SEND_BACK -> desk.permitted(id, "signature.act.sign", officer);
      default -> desk.worked(id, officer);
    };
  }

  private String page(Step step, Open open, Model model, Locale locale) {
    model.addAttribute("line", open.line());
    model.addAttribute("step", step.name());
    if (step == Step.COMMUNICATE) {
      var served = communications.of(new CaseActId(open.line().id())).stream().map(Communications.Communication::addressee).toList();
      model.addAttribute("addressees", open.act().addressees().stream().map(Addressee::name).filter(name -> !served.contains(name))
          .map(name -> new Option(name, name)).toList());
      model.addAttribute("channels", options(Channel.values(), "acts.channel.", locale));
    }
    if (step == Step.COPY) {
      model.addAttribute("copyKinds", options(CopyKind.values(), "acts.copyKind.", locale));
    }
    if (step == Step.CHALLENGE) {
      model.addAttribute("addressedTos", options(Challenges.AddressedTo.values(), "acts.addressedTo.", locale));
    }
    if (step == Step.SETTLE) {
      model.addAttribute("waiting", challenges.of(new CaseActId(open.line().id())).stream().filter(one -> one.settlement() == null)
          .map(one -> new Option(one.id().toString(), one.challenger() + ", " + one.registryNumber())).toList());
      model.addAttribute("outcomes", options(Outcome.values(), "acts.outcome.", locale));
    }
    return "acts/register/step";
  }

  private List<Option> options(Enum<?>[] values, String prefix, Locale locale) {
    return Arrays.stream(values).map(one -> new Option(one.name(), messages.getMessage(prefix + one.name(), null, locale))).toList();
  }

  private static Step step(@org.jspecify.annotations.Nullable String typed) {
    return Arrays.stream(Step.values()).filter(one -> one.name().equals(typed)).findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
