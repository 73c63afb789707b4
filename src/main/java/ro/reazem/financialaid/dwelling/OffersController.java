package ro.reazem.financialaid.dwelling;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.family.Families;
import ro.reazem.financialaid.housingfile.HousingDesk;
import ro.reazem.financialaid.housingfile.HousingFile;
import ro.reazem.financialaid.scheme.PrintedStep;
import ro.reazem.financialaid.scheme.StepPrinter;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;

/** The page of an offer, for whoever may see the file of the family: the conditions, receipt, answer, end, and the letter. */
@Controller
@RequestMapping("/financialaid/housing")
class OffersController {

  private static final String WORK = "financialaid.housing.work";
  private static final String PAGE = "redirect:/financialaid/housing/offers/";
  private static final int NOTE = 300;

  private final Offers offers;
  private final Dwellings dwellings;
  private final OfferingDwelling offering;
  private final OfferLetters letters;
  private final HousingDesk desk;
  private final Families families;
  private final StepPrinter printer;
  private final Clock clock;

  OffersController(Offers offers, Dwellings dwellings, OfferingDwelling offering, OfferLetters letters, HousingDesk desk, Families families,
      StepPrinter printer, Clock clock) {
    this.offers = offers;
    this.dwellings = dwellings;
    this.offering = offering;
    this.letters = letters;
    this.desk = desk;
    this.families = families;
    this.printer = printer;
    this.clock = clock;
  }

  /** Receipt, answer or end as typed; each uses its own part. */
  record ActForm(@Nullable String receivedOn, @Nullable String answeredOn, @Nullable String answer, @Nullable String reason,
      @Nullable String endReason) {

    static ActForm empty() {
      return new ActForm(null, null, null, null, null);
    }
  }

  /** The latest offer to the family of a file. */
  @GetMapping("/files/{id}/offer")
  @Permitted(HousingDesk.READ)
  String latest(@PathVariable UUID id, Officer officer) {
    desk.permitted(id, officer, HousingDesk.READ);
    return PAGE + offers.latestOf(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  @GetMapping("/offers/{id}")
  @Permitted(HousingDesk.READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    var form = ActForm.empty();
    return show(id, form, officer, model, new BeanPropertyBindingResult(form, "form"));
  }

  @GetMapping("/offers/{id}/offer.pdf")
  @Permitted(HousingDesk.READ)
  ResponseEntity<byte[]> pdf(@PathVariable UUID id, Officer officer) {
    var offer = found(id);
    var file = desk.permitted(offer.fileId(), officer, HousingDesk.READ);
    return Download.shown("oferta-locuinta-" + file.number() + "-" + file.year() + ".pdf", MediaType.APPLICATION_PDF,
        letters.pdf(offer, dwellings.find(offer.dwellingId()).orElseThrow(), applicant(file)));
  }

  @PostMapping("/offers/{id}/receipt")
  @Permitted(WORK)
  String receive(@PathVariable UUID id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var on = new Inputs(errors).date("receivedOn", form.receivedOn());
    return act(id, form, errors, officer, model, response, flash, "receivedNow", () -> offering.receive(id, Objects.requireNonNull(on), officer));
  }

  @PostMapping("/offers/{id}/answer")
  @Permitted(WORK)
  String answer(@PathVariable UUID id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var on = in.date("answeredOn", form.answeredOn());
    boolean accepts = "ACCEPTED".equals(form.answer());
    var reason = accepts ? in.optionalText("reason", form.reason(), NOTE) : in.text("reason", form.reason(), NOTE);
    return act(id, form, errors, officer, model, response, flash, "answeredNow", () -> {
      if (accepts) {
        offering.accept(id, Objects.requireNonNull(on), officer);
      } else {
        offering.refuse(id, Objects.requireNonNull(on), reason, officer);
      }
    });
  }

  @PostMapping("/offers/{id}/lapse")
  @Permitted(WORK)
  String lapse(@PathVariable UUID id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    return act(id, form, errors, officer, model, response, flash, "lapsedNow", () -> offering.lapse(id, officer));
  }

  @PostMapping("/offers/{id}/renounce")
  @Permitted(WORK)
  String renounce(@PathVariable UUID id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var reason = new Inputs(errors).text("endReason", form.endReason(), NOTE);
    return act(id, form, errors, officer, model, response, flash, "renouncedNow", () -> offering.renounce(id, reason, officer));
  }

  @PostMapping("/offers/{id}/withdraw")
  @Permitted(WORK)
  String withdraw(@PathVariable UUID id, @ModelAttribute("form") ActForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var reason = new Inputs(errors).text("endReason", form.endReason(), NOTE);
    return act(id, form, errors, officer, model, response, flash, "withdrawnNow", () -> offering.withdraw(id, reason, officer));
  }

  private String act(UUID id, ActForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash,
      String told, Runnable doing) {
    desk.permitted(found(id).fileId(), officer, WORK);
    if (!SentForm.taken(doing, errors, response, code -> "")) {
      return show(id, form, officer, model, errors);
    }
    flash.addFlashAttribute("notice", "financialaid.offer." + told);
    return PAGE + id;
  }

  private String show(UUID id, ActForm form, Officer officer, Model model, BindingResult errors) {
    var offer = found(id);
    var file = desk.permitted(offer.fileId(), officer, HousingDesk.READ);
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("offer", offer);
    model.addAttribute("file", file);
    model.addAttribute("applicant", applicant(file));
    var dwelling = dwellings.find(offer.dwellingId()).orElseThrow();
    model.addAttribute("dwelling", dwelling);
    model.addAttribute("mayEnd", offer.holds() && dwelling.state() == DwellingState.ALLOCATED);
    model.addAttribute("ledger", printer.printed(offer.assessment().steps(), LocaleContextHolder.getLocale()).stream().map(PrintedStep::line).toList());
    model.addAttribute("over", offer.answerUntil() != null && LocalDate.now(clock).isAfter(offer.answerUntil()));
    model.addAttribute("mayWork", desk.allows(officer, WORK, file));
    return "financialaid/dwelling/offer";
  }

  private String applicant(HousingFile file) {
    return families.nameOf(file.applicantId()).orElse("");
  }

  private Offer found(UUID id) {
    return offers.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
