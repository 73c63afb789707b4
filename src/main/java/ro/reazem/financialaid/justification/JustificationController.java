package ro.reazem.financialaid.justification;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.financialaid.application.AidApplicationId;
import ro.reazem.financialaid.application.ApplicationDesk;
import ro.reazem.financialaid.application.ApplicationPage;
import ro.reazem.kernel.CaseRef;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.deadlines.DeadlineRulers;
import ro.reazem.platform.deadlines.Deadlines;
import ro.reazem.platform.files.SentFile;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.SentForm;

/** The proof of use of one aid on its request's page, and the list of all of them. */
@Controller
@RequestMapping("/financialaid")
class JustificationController {

  private static final String WORK = "financialaid.justification.work";
  private static final String PROPOSE = "financialaid.entitlement.propose";
  private static final String PAGE = "financialaid/justification/show";
  private static final String TAB = "justification";
  private static final int LINE = 120;
  private static final int REASON = 1000;
  private static final List<ListColumn<JustificationRegister.Line>> COLUMNS = List.of(ListColumn.of("financialaid.column.request", JustificationRegister.Line::request),
      ListColumn.of("financialaid.column.holder", JustificationRegister.Line::holder), ListColumn.of("financialaid.form.emergency.ground", JustificationRegister.Line::ground),
      ListColumn.of("financialaid.justification.since", JustificationRegister.Line::since), ListColumn.of("financialaid.justification.granted", JustificationRegister.Line::granted),
      ListColumn.of("financialaid.justification.proved", JustificationRegister.Line::proved),
      ListColumn.word("financialaid.column.status", line -> "financialaid.justification.state." + line.state()));

  private final ApplicationPage page;
  private final ApplicationDesk desk;
  private final Justifications table;
  private final Justifying justifying;
  private final JustificationRegister register;
  private final Deadlines deadlines;
  private final DeadlineRulers rulers;
  private final ListExport exports;

  JustificationController(ApplicationPage page, ApplicationDesk desk, Justifications table, Justifying justifying, JustificationRegister register,
      Deadlines deadlines, DeadlineRulers rulers, ListExport exports) {
    this.page = page;
    this.desk = desk;
    this.table = table;
    this.justifying = justifying;
    this.register = register;
    this.deadlines = deadlines;
    this.rulers = rulers;
    this.exports = exports;
  }

  /** A receipt or a reason for recovery as typed; each uses its own part. */
  record ProofForm(@Nullable String number, @Nullable String issuer, @Nullable String issuedOn, @Nullable String amount, @Nullable MultipartFile file,
      @Nullable String reason) {

    static ProofForm empty() {
      return new ProofForm("", "", "", "", null, "");
    }
  }

  @GetMapping("/justifications")
  @Permitted(JustificationRegister.READ)
  Object list(@RequestParam(defaultValue = "DUE") String state, @RequestParam(name = "page", required = false) @Nullable String number,
      @RequestParam(required = false) @Nullable String size, @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var chosen = Arrays.stream(Justification.State.values()).filter(one -> one.name().equals(state)).findFirst().orElse(null);
    if (export != null) {
      return exports.file(export, "justificari", COLUMNS, register.all(officer, chosen));
    }
    model.addAttribute("state", chosen == null ? "ALL" : chosen.name());
    model.addAttribute("found", register.list(officer, chosen, ListPage.Asked.of(number, size)));
    return "financialaid/justification/list";
  }

  @GetMapping("/applications/{id}/justification")
  @Permitted(JustificationRegister.READ)
  String show(@PathVariable AidApplicationId id, Officer officer, Model model) {
    var form = ProofForm.empty();
    return show(id, form, officer, model, new BeanPropertyBindingResult(form, "form"));
  }

  @PostMapping("/applications/{id}/justification/receipts")
  @Permitted(WORK)
  String receive(@PathVariable AidApplicationId id, @ModelAttribute("form") ProofForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var number = in.text("number", form.number(), LINE);
    var issuer = in.text("issuer", form.issuer(), LINE);
    var on = in.date("issuedOn", form.issuedOn());
    var amount = in.lei("amount", form.amount());
    if (amount != null && !amount.isPositive()) {
      errors.rejectValue("amount", "financialaid.ground.sumPositive");
    }
    var sent = form.file();
    if (sent == null || sent.isEmpty()) {
      in.reject("file", new RuleViolated("platform.files.none"));
    }
    return act(id, form, errors, officer, model, response, flash, "financialaid.receipt.entered", () -> justifying.receive(id,
        new Receipt(null, number, issuer, Objects.requireNonNull(on), Objects.requireNonNull(amount), officer.name()), read(Objects.requireNonNull(sent)), officer));
  }

  @PostMapping("/applications/{id}/justification/done")
  @Permitted(WORK)
  String done(@PathVariable AidApplicationId id, @ModelAttribute("form") ProofForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    return act(id, form, errors, officer, model, response, flash, "financialaid.justification.doneNow", () -> justifying.justify(id, officer));
  }

  @PostMapping("/applications/{id}/justification/recovery")
  @Permitted(WORK)
  String recover(@PathVariable AidApplicationId id, @ModelAttribute("form") ProofForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var reason = new Inputs(errors).paragraphs("reason", form.reason(), REASON);
    return act(id, form, errors, officer, model, response, flash, "financialaid.justification.recoveryNow",
        () -> justifying.proposeRecovery(id, reason, officer));
  }

  private String act(AidApplicationId id, ProofForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash, String told, Runnable doing) {
    desk.permitted(id, officer, WORK);
    if (!SentForm.taken(doing, errors, response,
        code -> code.startsWith("platform.files") || code.endsWith("fileUsed") ? "file" : code.equals("financialaid.receipt.inFuture") ? "issuedOn" : "")) {
      return show(id, form, officer, model, errors);
    }
    flash.addFlashAttribute("notice", told);
    return "redirect:/financialaid/applications/" + id + "/justification";
  }

  private String show(AidApplicationId id, ProofForm form, Officer officer, Model model, BindingResult errors) {
    var request = page.open(id, officer, model, TAB).request();
    var proof = table.find(id.value()).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("form", form);
    model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
    model.addAttribute("proof", proof);
    model.addAttribute("receipts", table.receipts(id.value()));
    deadlines.of(new CaseRef("financialaid", id.value())).stream().filter(one -> one.rule().equals(Justifying.TERM)).findFirst()
        .ifPresent(one -> model.addAttribute("ruler", rulers.of(one)));
    model.addAttribute("mayProve", proof.isDue() && page.allows(officer, WORK, request));
    model.addAttribute("mayRecover", proof.awaitsRecovery() && page.allows(officer, PROPOSE, request));
    return PAGE;
  }

  private static SentFile read(MultipartFile file) {
    try {
      return new SentFile(Objects.toString(file.getOriginalFilename(), ""), file.getBytes());
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
