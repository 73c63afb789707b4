package ro.reazem.childprotection.adoption.procedure;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import ro.reazem.childprotection.adoption.AdoptionWords;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.TypedKey;

/** Who was heard in an adoption and what was said, until the approval seals it with the rest of the child's origin. */
@Controller("adoptionHearingController")
@RequestMapping("/childprotection/adoptions/{id}/hearings")
class HearingController {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int LINE = 200;
  private static final int WORDS = 4000;

  private final AdoptionDesk desk;
  private final AdoptionPage page;
  private final WorkingOnAdoption working;
  private final Hearings hearings;
  private final HearingDocuments documents;
  private final AdoptionWords words;
  private final Clock clock;

  HearingController(AdoptionDesk desk, AdoptionPage page, WorkingOnAdoption working, Hearings hearings, HearingDocuments documents, AdoptionWords words, Clock clock) {
    this.desk = desk;
    this.page = page;
    this.working = working;
    this.hearings = hearings;
    this.documents = documents;
    this.words = words;
    this.clock = clock;
  }

  /** What is typed about a hearing. */
  record Form(@Nullable String key, @Nullable String kind, @Nullable String on, @Nullable String heard, @Nullable String heardBy, @Nullable String paper,
      @Nullable String said) {

    @Nullable Hearing read(Inputs in) {
      var what = in.choice("kind", kind, HearingKind.class);
      var day = in.date("on", on);
      var who = in.text("heard", heard, LINE);
      var by = in.text("heardBy", heardBy, LINE);
      var where = in.optionalText("paper", paper, LINE);
      var text = in.paragraphs("said", said, WORDS);
      return what == null || day == null ? null : new Hearing(what, day, who, by, where, text);
    }
  }

  @GetMapping
  @Permitted(AdoptionSight.READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    model.addAttribute("form", blank());
    return show(unsealed(id, officer, AdoptionSight.READ), officer, model);
  }

  @PostMapping
  @Permitted(AdoptionSight.WORK)
  String record(@PathVariable UUID id, @ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var file = unsealed(id, officer, AdoptionSight.WORK);
    var what = form.read(new Inputs(errors));
    if (!SentForm.taken(() -> working.hear(file.getId(), TypedKey.of(form.key()), Objects.requireNonNull(what), officer), errors, response,
        HearingController::field)) {
      return show(file, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.adoption.saved");
    return "redirect:/childprotection/adoptions/" + id + "/hearings";
  }

  /** Which document proves which hearing, as chosen. */
  record Proof(@Nullable String hearing, @Nullable String document) {}

  @PostMapping("/documents")
  @Permitted(AdoptionSight.WORK)
  String prove(@PathVariable UUID id, @ModelAttribute("proof") Proof proof, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var file = unsealed(id, officer, AdoptionSight.WORK);
    var in = new Inputs(errors);
    var hearing = in.required("hearing", proof.hearing(), TypedId::parse);
    var document = in.required("document", proof.document(), TypedId::parse);
    if (!SentForm.taken(() -> documents.add(file.getId(), Objects.requireNonNull(hearing), Objects.requireNonNull(document), officer), errors, response,
        code -> code.endsWith("noHearing") ? "hearing" : "document")) {
      model.addAttribute("form", blank());
      return show(file, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.adoption.saved");
    return "redirect:/childprotection/adoptions/" + id + "/hearings";
  }

  private AdoptionFile unsealed(UUID id, Officer officer, String action) {
    var file = desk.permitted(new AdoptionFileId(id), officer, action);
    if (file.approvedOn() != null) {
      throw AdoptionsController.unknown();
    }
    return file;
  }

  private Form blank() {
    return new Form(UUID.randomUUID().toString(), null, DAY.format(LocalDate.now(clock)), null, null, null, null);
  }

  private String show(AdoptionFile file, Officer officer, Model model) {
    page.band(file, "hearings", officer, model);
    var recorded = hearings.recorded(file.getId());
    if (!model.containsAttribute("proof")) {
      model.addAttribute("proof", new Proof(null, null));
    }
    model.addAttribute("hearings", recorded);
    model.addAttribute("proofs", documents.of(file.getId()));
    model.addAttribute("documentsAt", "/childprotection/adoptions/" + file.getId() + "/documents/");
    model.addAttribute("provable", recorded.stream().map(one -> new Option(one.id().toString(), words.label("hearing", one.hearing().kind()) + " · "
        + one.hearing().heard() + " · " + DAY.format(one.hearing().on()))).toList());
    model.addAttribute("provenBy", documents.choices(file.getId()).stream().map(one -> new Option(one.id().toString(), one.facts().title())).toList());
    model.addAttribute("kinds", words.options("hearing", HearingKind.class));
    model.addAttribute("mayHear", file.state().isOpen() && desk.allows(officer, AdoptionSight.WORK, file));
    return "childprotection/adoption/hearings";
  }

  private static String field(String code) {
    return switch (code.substring(code.lastIndexOf('.') + 1)) {
      case "inFuture", "parentConsentsTooEarly", "withdrawnTooLate" -> "on";
      case "tooShort" -> "said";
      default -> "kind";
    };
  }
}
