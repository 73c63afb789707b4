package ro.reazem.childprotection.resolution;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.agenda.ItemId;
import ro.reazem.childprotection.commission.CommissionSight;
import ro.reazem.childprotection.resolution.ResolutionForms.AppealForm;
import ro.reazem.childprotection.resolution.ResolutionForms.StepForm;
import ro.reazem.childprotection.resolution.ResolutionForms.WithdrawalForm;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedDate;

/** What follows a numbered resolution: communication, appeal, the end of the term, a consent taken back. */
@Controller
@RequestMapping("/childprotection/commission/resolutions/{id}")
class ResolutionCommunicationController {

  private static final int LINE = 200;
  private static final int WORDS = 2000;
  private static final String NOTICE = "notice";
  private static final String STALE = "childprotection.commission.stale";

  private final ResolutionPage page;
  private final CommunicationList communications;
  private final CommunicatingResolution communicating;
  private final WithdrawingConsent withdrawing;
  private final Clock clock;

  ResolutionCommunicationController(ResolutionPage page, CommunicationList communications, CommunicatingResolution communicating, WithdrawingConsent withdrawing,
      Clock clock) {
    this.page = page;
    this.communications = communications;
    this.communicating = communicating;
    this.withdrawing = withdrawing;
    this.clock = clock;
  }

  @GetMapping("/communications/{one}")
  @Permitted(CommissionSight.WORK)
  String form(@PathVariable UUID id, @PathVariable UUID one, Officer officer, Model model) {
    var known = find(id, one, officer);
    model.addAttribute("form", new ResolutionForms.SentForm(known.way() == null ? null : known.way().name(),
        ResolutionForms.DAY.format(known.sentOn() == null ? LocalDate.now(clock) : known.sentOn()),
        known.receivedOn() == null ? null : ResolutionForms.DAY.format(known.receivedOn()), known.proof(), null));
    return show(id, known, officer, model);
  }

  @PostMapping("/communications/{one}")
  @Permitted(CommissionSight.WORK)
  String sent(@PathVariable UUID id, @PathVariable UUID one, @ModelAttribute("form") ResolutionForms.SentForm form, BindingResult errors,
      Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var known = find(id, one, officer);
    var in = new Inputs(errors);
    var way = in.choice("way", form.way(), CommunicationWay.class);
    var sentOn = in.date("sentOn", form.sentOn());
    var receivedOn = in.optionalDate("receivedOn", form.receivedOn());
    var proof = in.optionalText("proof", form.proof(), LINE);
    if (SentForm.taken(() -> communicating.sent(new ResolutionId(id), ("true".equals(form.rest()) ? Stream.concat(Stream.of(known), waiting(known).stream())
        : Stream.of(known)).map(each -> each.sent(way, sentOn, receivedOn, proof)).toList(), officer), errors,
        response, code -> code.endsWith("proofMissing") ? "proof" : code.contains("received") ? "receivedOn" : "sentOn")) {
      flash.addFlashAttribute(NOTICE, "childprotection.resolution.communicationKept");
      return back(id);
    }
    return show(id, known, officer, model);
  }

  @GetMapping("/appeal")
  @Permitted(CommissionSight.WORK)
  String appealForm(@PathVariable UUID id, Officer officer, Model model) {
    var view = page.find(id, officer);
    page.require(view, CommissionSight.WORK, officer);
    model.addAttribute("form", new AppealForm(null, null, null, ResolutionForms.DAY.format(LocalDate.now(clock))));
    return form("appeal", view, officer, model);
  }

  @PostMapping("/appeal")
  @Permitted(CommissionSight.WORK)
  String appeal(@PathVariable UUID id, @ModelAttribute("form") AppealForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var view = page.find(id, officer);
    page.require(view, CommissionSight.WORK, officer);
    var in = new Inputs(errors);
    var who = in.text("byWhom", form.byWhom(), LINE);
    var court = in.text("court", form.court(), LINE);
    var file = in.optionalText("fileNumber", form.fileNumber(), LINE);
    var on = in.date("madeOn", form.madeOn());
    if (SentForm.taken(() -> communicating.contested(new ResolutionId(id), new CommunicationList.Appeal(who, court, file, Objects.requireNonNull(on),
        officer.name())), errors, response, code -> "madeOn")) {
      flash.addFlashAttribute(NOTICE, "childprotection.resolution.appealKept");
      return back(id);
    }
    return form("appeal", view, officer, model);
  }

  @PostMapping("/final")
  @Permitted(CommissionSight.WORK)
  String endsFinally(@PathVariable UUID id, StepForm form, Officer officer, RedirectAttributes flash) {
    page.require(page.find(id, officer), CommissionSight.WORK, officer);
    SentForm.step(() -> communicating.endsFinally(new ResolutionId(id), TypedDate.parse(form.day() == null ? "" : form.day())),
        "childprotection.resolution.madeFinal", STALE, flash);
    return back(id);
  }

  @GetMapping("/withdrawal")
  @Permitted(CommissionSight.WORK)
  String withdrawalForm(@PathVariable UUID id, Officer officer, Model model) {
    var view = page.find(id, officer);
    page.require(view, CommissionSight.WORK, officer);
    model.addAttribute("form", new WithdrawalForm(null, ResolutionForms.DAY.format(LocalDate.now(clock)), null));
    return form("withdrawal", view, officer, model);
  }

  @PostMapping("/withdrawal")
  @Permitted(CommissionSight.WORK)
  String withdrawal(@PathVariable UUID id, @ModelAttribute("form") WithdrawalForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var view = page.find(id, officer);
    page.require(view, CommissionSight.WORK, officer);
    var in = new Inputs(errors);
    var name = in.text("name", form.name(), LINE);
    var on = in.date("withdrawnOn", form.withdrawnOn());
    var note = in.optionalParagraphs("note", form.note(), WORDS);
    if (SentForm.taken(() -> withdrawing.withdraw(new ItemId(view.itemId()), name, Objects.requireNonNull(on), note, officer), errors, response,
        code -> "withdrawnOn")) {
      flash.addFlashAttribute(NOTICE, "childprotection.resolution.withdrawalKept");
      return back(id);
    }
    return form("withdrawal", view, officer, model);
  }

  @PostMapping("/withdrawal/{one}/settle")
  @Permitted(CommissionSight.WORK)
  String settle(@PathVariable UUID id, @PathVariable UUID one, StepForm form, Officer officer, RedirectAttributes flash) {
    var view = page.find(id, officer);
    page.require(view, CommissionSight.WORK, officer);
    SentForm.step(() -> withdrawing.settle(new ItemId(view.itemId()), one, form.reason() == null ? "" : form.reason(), officer),
        "childprotection.resolution.withdrawalSettled", STALE, flash);
    return back(id);
  }

  private Communication find(UUID id, UUID one, Officer officer) {
    page.require(page.find(id, officer), CommissionSight.WORK, officer);
    return communications.find(one).filter(known -> known.resolutionId().equals(id)).orElseThrow(CommissionSight::unknown);
  }

  /** The others to whom it was not sent yet. */
  private List<Communication> waiting(Communication one) {
    return communications.of(one.resolutionId()).stream().filter(other -> other.sentOn() == null && !other.id().equals(one.id())).toList();
  }

  private String show(UUID id, Communication one, Officer officer, Model model) {
    model.addAttribute("others", waiting(one).size());
    model.addAttribute("communication", one);
    return form("communication", page.find(id, officer), officer, model);
  }

  private String form(String which, ResolutionRegister.View view, Officer officer, Model model) {
    var form = model.getAttribute("form");
    page.show(view, officer, model);
    model.addAttribute("form", form);
    return "childprotection/resolution/" + which;
  }

  private static String back(UUID id) {
    return "redirect:/childprotection/commission/resolutions/" + id;
  }
}
