package ro.reazem.childprotection.adoption.procedure;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.adoption.AdoptionSight;
import ro.reazem.childprotection.adoption.AdoptionTeam;
import ro.reazem.childprotection.adoption.AdoptionWords;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;

/** The adoption file of a child, the forms of its acts, and the seal over who the child was. */
@Controller("adoptionController")
@RequestMapping("/childprotection/adoptions/{id}")
class AdoptionController {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final AdoptionDesk desk;
  private final AdoptionPage page;
  private final WorkingOnAdoption working;
  private final OpeningSeal seal;
  private final AdoptionTeam team;
  private final AdoptionWords words;
  private final Clock clock;

  AdoptionController(AdoptionDesk desk, AdoptionPage page, WorkingOnAdoption working, OpeningSeal seal, AdoptionTeam team, AdoptionWords words, Clock clock) {
    this.desk = desk;
    this.page = page;
    this.working = working;
    this.seal = seal;
    this.team = team;
    this.words = words;
    this.clock = clock;
  }

  /** Why the seal is opened, as typed. */
  record Reason(@Nullable String reason) {}

  @GetMapping
  @Permitted(AdoptionSight.READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    page.whole(desk.permitted(new AdoptionFileId(id), officer, AdoptionSight.READ), officer, model);
    return "childprotection/adoption/show";
  }

  @GetMapping("/forms/{what}")
  @Permitted(AdoptionSight.WORK)
  String form(@PathVariable UUID id, @PathVariable String what, Officer officer, Model model) {
    var file = desk.permitted(new AdoptionFileId(id), officer, action(what));
    model.addAttribute("form", new AdoptionForms.Acting(String.valueOf(file.version()), DAY.format(LocalDate.now(clock)), null, null,
        file.assigned().responsibleId().toString(), file.assigned().team().stream().map(UUID::toString).toList(), null, null, null));
    return form(file, what, officer, model);
  }

  @PostMapping("/forms/{what}")
  @Permitted(AdoptionSight.WORK)
  String take(@PathVariable UUID id, @PathVariable String what, @ModelAttribute("form") AdoptionForms.Acting form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    var file = desk.permitted(new AdoptionFileId(id), officer, action(what));
    if (SentForm.taken(reading(file, what, form, new Inputs(errors), officer), errors, response, "childprotection.stale", AdoptionController::field)) {
      flash.addFlashAttribute("notice", "childprotection.adoption.saved");
      return "redirect:/childprotection/adoptions/" + id;
    }
    return form(file, what, officer, model);
  }

  @GetMapping("/origin")
  @Permitted(AdoptionSight.ORIGIN)
  String origin(@PathVariable UUID id, Officer officer, Model model) {
    page.sealed(approved(id, officer), officer, model);
    model.addAttribute("form", new Reason(null));
    return "childprotection/adoption/origin";
  }

  @PostMapping("/origin")
  @Permitted(AdoptionSight.ORIGIN)
  String open(@PathVariable UUID id, @ModelAttribute("form") Reason form, BindingResult errors, Officer officer, Model model, HttpServletResponse response) {
    var file = approved(id, officer);
    var reason = new Inputs(errors).paragraphs("reason", form.reason(), 500);
    if (SentForm.taken(() -> seal.open(file.getId(), reason, officer), errors, response, code -> "reason")) {
      response.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
      page.unsealed(file, officer, model);
    } else {
      page.sealed(file, officer, model);
    }
    return "childprotection/adoption/origin";
  }

  private AdoptionFile approved(UUID id, Officer officer) {
    var file = desk.permitted(new AdoptionFileId(id), officer, AdoptionSight.ORIGIN);
    if (file.approvedOn() == null) {
      throw AdoptionsController.unknown();
    }
    return file;
  }

  private Runnable reading(AdoptionFile file, String what, AdoptionForms.Acting form, Inputs in, Officer officer) {
    var id = file.getId();
    if (what.equals(AdoptionAct.GIVE.name())) {
      var chosen = team.read(form.officer(), form.team(), in);
      return () -> working.give(id, SeenVersion.of(form.version()), Objects.requireNonNull(chosen).responsible(), chosen.others(), officer);
    }
    var on = in.date("on", form.on());
    var paper = form.paper(in);
    var note = form.note(in);
    if (what.equals(AdoptionAct.APPROVE.name())) {
      var became = form.became(in);
      return () -> working.approve(id, SeenVersion.of(form.version()), Objects.requireNonNull(on), paper, became, officer);
    }
    return () -> working.act(id, SeenVersion.of(form.version()), AdoptionAct.valueOf(what), Objects.requireNonNull(on), paper, note, officer);
  }

  private String form(AdoptionFile file, String what, Officer officer, Model model) {
    boolean gives = what.equals(AdoptionAct.GIVE.name());
    if (!(gives && file.state().isOpen()) && Arrays.stream(AdoptionAct.values()).noneMatch(one -> one.name().equals(what) && one.isByHand()
        && file.state().allows(one))) {
      throw AdoptionsController.unknown();
    }
    page.band(file, "", officer, model);
    model.addAttribute("what", what);
    model.addAttribute("heading", words.label("do", what));
    model.addAttribute("paperLabel", words.label("paper", switch (what) {
      case "REGISTER", "FILE", "HEALTH", "ASK_APPROVAL" -> what;
      case "OPEN", "ENTRUST", "APPROVE" -> "JUDGMENT";
      default -> "OTHER";
    }));
    model.addAttribute("noteLabel", words.label("note", switch (what) {
      case "FILE", "SEARCH_KIN", "MARK_HARD" -> what;
      default -> "OTHER";
    }));
    if (gives) {
      model.addAttribute("officers", team.options(officer));
    }
    return "childprotection/adoption/act";
  }

  private static String action(String what) {
    return Arrays.stream(AdoptionAct.values()).anyMatch(one -> one.name().equals(what) && one.isOfTheHead()) ? AdoptionSight.DECIDE : AdoptionSight.WORK;
  }

  private static String field(String code) {
    return switch (code.substring(code.lastIndexOf('.') + 1)) {
      case "inFuture", "beforeFinality", "beforeEntrusting", "ofAge", "monitoredTooShort" -> "on";
      case "reasonMissing", "consentsMissing" -> "note";
      case "paperMissing" -> "paper";
      default -> "";
    };
  }
}
