package ro.reazem.childprotection.fostercarer;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.attestation.Arrival;
import ro.reazem.childprotection.attestation.ChildToPlace;
import ro.reazem.childprotection.attestation.PlacementKind;
import ro.reazem.childprotection.attestation.SiblingException;
import ro.reazem.childprotection.carerfile.Agreement;
import ro.reazem.childprotection.carerfile.Agreements;
import ro.reazem.childprotection.carerfile.CarerSight;
import ro.reazem.childprotection.carerfile.EndReason;
import ro.reazem.childprotection.carerfile.NewAgreement;
import ro.reazem.childprotection.carerfile.PlacingWithCarer;
import ro.reazem.childprotection.carerfile.RaisingReviews;
import ro.reazem.childprotection.childcase.Children;
import ro.reazem.directory.persons.Persons;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.DateRange;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** Children come to a carer and leave, and their situation is looked at anew when the carer was accused. */
@Controller("fosterChildrenController")
@RequestMapping("/childprotection/carers/{id}")
class ChildrenController {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int LINE = 200;
  private static final int FARTHEST = 12;

  private final CarerDesk desk;
  private final CarerPage page;
  private final PlacingWithCarer placing;
  private final Agreements agreements;
  private final RaisingReviews reviews;
  private final Persons persons;
  private final Children children;
  private final CarerWords words;
  private final Clock clock;

  ChildrenController(CarerDesk desk, CarerPage page, PlacingWithCarer placing, Agreements agreements, RaisingReviews reviews, Persons persons,
      Children children, CarerWords words, Clock clock) {
    this.desk = desk;
    this.page = page;
    this.placing = placing;
    this.agreements = agreements;
    this.reviews = reviews;
    this.persons = persons;
    this.children = children;
    this.words = words;
    this.clock = clock;
  }

  /** A child who comes, as typed. */
  record Form(@Nullable String child, @Nullable String childText, @Nullable String kind, @Nullable String number, @Nullable String from,
      @Nullable String until, @Nullable String disabled, @Nullable String hiv, @Nullable String kin, @Nullable String siblings,
      @Nullable String exceptionReason) {}

  /** A child who leaves, as typed. */
  record EndForm(@Nullable String lastDay, @Nullable String reason, @Nullable String note) {}

  /** What raised a review, or what came of it, as typed. */
  record ReviewForm(@Nullable String cause, @Nullable String review, @Nullable String outcome) {}

  @GetMapping("/children/new")
  @Permitted(CarerSight.WORK)
  String blank(@PathVariable UUID id, @RequestParam(required = false) @Nullable UUID child, Officer officer, Model model) {
    var known = child == null ? null : persons.find(child).orElse(null);
    model.addAttribute("form", new Form(known == null ? null : known.id().toString(), known == null ? null : known.name(), "PLACEMENT", null,
        DAY.format(LocalDate.now(clock)), null, null, null, null, null, null));
    return show(desk.permitted(id, officer, CarerSight.WORK), officer, model);
  }

  @PostMapping("/children/new")
  @Permitted(CarerSight.WORK)
  String place(@PathVariable UUID id, @ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var about = desk.permitted(id, officer, CarerSight.WORK);
    var in = new Inputs(errors);
    var picked = persons.read("child", form.child(), form.childText(), in);
    var kind = in.choice("kind", form.kind(), PlacementKind.class);
    var number = in.text("number", form.number(), LINE);
    var from = in.date("from", form.from());
    var until = in.optionalDate("until", form.until());
    var kin = in.optionalWhole("kin", form.kin(), 1, FARTHEST);
    var reason = in.optionalText("exceptionReason", form.exceptionReason(), LINE);
    if (!reason.isEmpty() && !desk.allows(officer, CarerSight.EXCEED, about)) {
      errors.rejectValue("exceptionReason", "childprotection.carer.exceptionOfHead");
    }
    if (kind == PlacementKind.RESPITE && until == null) {
      errors.rejectValue("until", "childprotection.carer.respiteEnds");
    }
    if (SentForm.taken(() -> placing.place(new NewAgreement(id, null, number, new Arrival(Objects.requireNonNull(kind),
        new DateRange(Objects.requireNonNull(from), until), List.of(child(Objects.requireNonNull(picked).id(), form, kin)),
        LimitsFields.is(form.siblings()), reason.isEmpty() ? null : new SiblingException(reason, officer.name(), LocalDate.now(clock)))), officer, clock),
        errors, response, ChildrenController::field)) {
      flash.addFlashAttribute("notice", "childprotection.carer.placed");
      return "redirect:/childprotection/carers/" + id;
    }
    return show(about, officer, model);
  }

  @GetMapping("/children/{agreement}/end")
  @Permitted(CarerSight.WORK)
  String ending(@PathVariable UUID id, @PathVariable UUID agreement, Officer officer, Model model) {
    model.addAttribute("form", new EndForm(DAY.format(LocalDate.now(clock)), null, null));
    return end(desk.permitted(id, officer, CarerSight.WORK), of(id, agreement), officer, model);
  }

  @PostMapping("/children/{agreement}/end")
  @Permitted(CarerSight.WORK)
  String end(@PathVariable UUID id, @PathVariable UUID agreement, @ModelAttribute("form") EndForm form, BindingResult errors, Officer officer,
      Model model, HttpServletResponse response, RedirectAttributes flash) {
    var about = desk.permitted(id, officer, CarerSight.WORK);
    var one = of(id, agreement);
    var in = new Inputs(errors);
    var day = in.date("lastDay", form.lastDay());
    var reason = in.choice("reason", form.reason(), EndReason.class);
    var note = in.optionalText("note", form.note(), LINE);
    if (SentForm.taken(() -> placing.end(agreement, Objects.requireNonNull(day), Objects.requireNonNull(reason), note, officer, clock), errors, response,
        code -> code.endsWith("endedAlready") ? "" : "lastDay")) {
      flash.addFlashAttribute("notice", "childprotection.carer.left");
      return "redirect:/childprotection/carers/" + id;
    }
    return end(about, one, officer, model);
  }

  @PostMapping("/reviews")
  @Permitted(CarerSight.WORK)
  String review(@PathVariable UUID id, @ModelAttribute("form") ReviewForm form, Officer officer, RedirectAttributes flash) {
    desk.permitted(id, officer, CarerSight.WORK);
    var cause = form.cause() == null ? "" : form.cause().strip();
    if (cause.length() < 2 || cause.length() > LINE) {
      flash.addFlashAttribute("notice", "childprotection.carer.causeMissing");
      flash.addFlashAttribute("noticeKind", "warn");
    } else {
      int raised = reviews.accusedCarer(id, cause, officer, clock);
      flash.addFlashAttribute("notice", "childprotection.carer.reviewsRaised");
      flash.addFlashAttribute("noticeArguments", new Object[] {raised});
    }
    return "redirect:/childprotection/carers/" + id;
  }

  @PostMapping("/reviews/{review}")
  @Permitted(CarerSight.WORK)
  String settle(@PathVariable UUID id, @PathVariable UUID review, @ModelAttribute("form") ReviewForm form, Officer officer, RedirectAttributes flash) {
    desk.permitted(id, officer, CarerSight.WORK);
    var outcome = form.outcome() == null ? "" : form.outcome().strip();
    if (outcome.length() < 2 || outcome.length() > LINE) {
      flash.addFlashAttribute("notice", "childprotection.carer.outcomeMissing");
      flash.addFlashAttribute("noticeKind", "warn");
    } else {
      SentForm.step(() -> reviews.settle(id, review, outcome, officer, clock), "childprotection.carer.reviewSettled", "childprotection.stale", flash);
    }
    return "redirect:/childprotection/carers/" + id;
  }

  private ChildToPlace child(UUID id, Form form, @Nullable Integer kin) {
    var child = children.find(id).orElseThrow();
    var sex = child.sex();
    return new ChildToPlace(id, child.name(), child.bornOn(), sex == null ? Sex.NOT_STATED : Sex.valueOf(sex), LimitsFields.is(form.disabled()),
        LimitsFields.is(form.hiv()), kin);
  }

  private Agreement of(UUID carer, UUID agreement) {
    return agreements.find(agreement).filter(one -> one.carerId().equals(carer)).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String show(CarerRegister.Line about, Officer officer, Model model) {
    page.band(about, officer, model);
    model.addAttribute("kinds", words.options("placement", PlacementKind.class));
    model.addAttribute("mayExceed", desk.allows(officer, CarerSight.EXCEED, about));
    return "childprotection/fostercarer/place";
  }

  private String end(CarerRegister.Line about, Agreement one, Officer officer, Model model) {
    page.band(about, officer, model);
    model.addAttribute("agreement", one);
    model.addAttribute("reasons", words.options("end", EndReason.class));
    return "childprotection/fostercarer/end";
  }

  private static String field(String code) {
    return switch (code.substring(code.lastIndexOf('.') + 1)) {
      case "kin" -> "kin";
      case "noEmergency", "noRespite" -> "kind";
      case "exceptionNeeded", "overCapacity" -> "siblings";
      case "ageOutside", "onlyGirls", "onlyBoys", "childIsPlaced" -> "child";
      case "noDisabilities" -> "disabled";
      case "noHiv" -> "hiv";
      case "endsBeforeStart" -> "until";
      default -> "";
    };
  }
}
