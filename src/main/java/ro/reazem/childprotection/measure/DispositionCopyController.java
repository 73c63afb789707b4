package ro.reazem.childprotection.measure;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.childcase.CaseDesk;
import ro.reazem.childprotection.childcase.CasePage;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** The copies of a disposition: to whom they went, and each of them as its addressee got it. */
@Controller("childDispositionCopyController")
@RequestMapping("/childprotection/cases/{id}/measures/{measure}/copies")
class DispositionCopyController {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int LINE = 200;

  private final CasePage page;
  private final CaseDesk desk;
  private final Measures measures;
  private final DispositionCopies copies;
  private final DispositionPaper paper;
  private final MessageSource messages;
  private final Trail trail;
  private final Clock clock;

  DispositionCopyController(CasePage page, CaseDesk desk, Measures measures, DispositionCopies copies, DispositionPaper paper, MessageSource messages, Trail trail,
      Clock clock) {
    this.page = page;
    this.desk = desk;
    this.measures = measures;
    this.copies = copies;
    this.paper = paper;
    this.messages = messages;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * A copy as typed.
   *
   * @param text which text is sent; left open, the one that the addressee may have
   */
  record CopyForm(@Nullable String key, @Nullable String version, @Nullable String role, @Nullable String addressee, @Nullable String address, @Nullable String text,
      @Nullable String on, @Nullable String proof) {}

  @GetMapping
  @Permitted(MeasureController.READ)
  String blank(@PathVariable ChildCaseId id, @PathVariable UUID measure, Officer officer, Model model) {
    var found = desk.permitted(id, officer, MeasureController.READ);
    return show(found, measure, new CopyForm(UUID.randomUUID().toString(), String.valueOf(found.version()), null, null, null, null, DAY.format(LocalDate.now(clock)), null),
        officer, model);
  }

  @PostMapping
  @Permitted(MeasureController.RECORD)
  String send(@PathVariable ChildCaseId id, @PathVariable UUID measure, @ModelAttribute("form") CopyForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var found = desk.permitted(id, officer, MeasureController.RECORD);
    find(id, measure);
    var in = new Inputs(errors);
    var role = in.choice("role", form.role(), DispositionCopy.Role.class);
    var addressee = in.text("addressee", form.addressee(), LINE);
    var address = in.optionalText("address", form.address(), LINE);
    var on = in.date("on", form.on());
    var proof = in.optionalText("proof", form.proof(), LINE);
    boolean open = form.text() == null || form.text().isBlank();
    var text = open ? role != null && DispositionCopy.keptFrom(role, found.dangerousParent()) ? DispositionCopy.Text.EXTRACT : DispositionCopy.Text.WHOLE
        : in.choice("text", form.text(), DispositionCopy.Text.class);
    if (!SentForm.taken(() -> copies.sent(id, SeenVersion.of(form.version()), measure, new DispositionCopies.Sending(TypedKey.of(form.key()), addressee,
        Objects.requireNonNull(role), address, Objects.requireNonNull(text), Objects.requireNonNull(on), proof), officer), errors, response, "childprotection.stale",
        DispositionCopyController::field)) {
      return show(found, measure, form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.measure.copyKept");
    return "redirect:" + id.path() + "/measures/" + measure + "/copies";
  }

  /** The copy as its addressee got it: the whole disposition, or the extract. */
  @GetMapping("/{copy}/disposition.pdf")
  @Permitted(MeasureController.READ)
  ResponseEntity<byte[]> pdf(@PathVariable ChildCaseId id, @PathVariable UUID measure, @PathVariable UUID copy, Officer officer) {
    var found = desk.permitted(id, officer, MeasureController.READ);
    var one = find(id, measure);
    var sent = copies.of(measure).stream().filter(each -> each.id().equals(copy)).findFirst().orElseThrow(DispositionCopyController::unknown);
    trail.exported(1);
    return Download.shown((sent.extract() ? "extras-" : "") + "dispozitie-" + one.number().replaceAll("[^0-9A-Za-z]+", "-") + "-exemplar-" + sent.number() + ".pdf",
        MediaType.APPLICATION_PDF, paper.of(found, one, sent));
  }

  private String show(ChildCase found, UUID measure, CopyForm form, Officer officer, Model model) {
    page.open(found.getId(), officer, model, "measures");
    model.addAttribute("form", form);
    model.addAttribute("measure", find(found.getId(), measure));
    model.addAttribute("copies", copies.of(measure));
    model.addAttribute("roles", options("copyRole", DispositionCopy.Role.values()));
    model.addAttribute("texts", options("copyText", DispositionCopy.Text.values()));
    model.addAttribute("maySend", desk.allows(officer, MeasureController.RECORD, found));
    return "childprotection/measure/copies";
  }

  private List<Option> options(String name, Enum<?>[] values) {
    return Arrays.stream(values).map(one -> new Option(one.name(), messages.getMessage("childprotection.measure." + name + "." + one.name(), null,
        LocaleContextHolder.getLocale()))).toList();
  }

  private Measure find(ChildCaseId id, UUID measure) {
    return measures.of(id).stream().filter(held -> held.id().equals(measure) && held.isDisposition()).findFirst().orElseThrow(DispositionCopyController::unknown);
  }

  private static String field(String code) {
    return code.endsWith("copyWholeToParent") ? "text" : code.endsWith("copyDay") ? "on" : code.endsWith("copyAddresseeMissing") ? "addressee" : "";
  }

  private static ResponseStatusException unknown() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }
}
