package ro.reazem.payments.certificate;

import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
import ro.reazem.kernel.RuleViolated;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** The certificates of a holder (adeverințe), with the form that issues one and their papers. */
@Controller
@RequestMapping("/payments")
class CertificatesController {

  private static final int PURPOSE = 200;
  private static final int SHORTEST_PURPOSE = 3;
  private static final int MONTHS_OFFERED = 12;
  private static final Pattern MONTH = Pattern.compile("(19|20)[0-9]{2}-(0[1-9]|1[0-2])");

  private final CertificateRegister register;
  private final IssuingCertificate issuing;
  private final CertificatePaper paper;
  private final PermissionMatrix matrix;
  private final Fmt fmt;
  private final Trail trail;

  CertificatesController(CertificateRegister register, IssuingCertificate issuing, CertificatePaper paper, PermissionMatrix matrix, Fmt fmt, Trail trail) {
    this.register = register;
    this.issuing = issuing;
    this.paper = paper;
    this.matrix = matrix;
    this.fmt = fmt;
    this.trail = trail;
  }

  /** A certificate as asked for. */
  record CertificateForm(@Nullable String key, @Nullable String first, @Nullable String last, @Nullable String purpose) {}

  @GetMapping("/holders/{holder}/certificates")
  @Permitted(PaymentsSight.READ)
  String of(@PathVariable UUID holder, Officer officer, Model model) {
    var months = register.months(holder, officer, PaymentsSight.READ);
    model.addAttribute("form", months.isEmpty() ? new CertificateForm(null, null, null, null)
        : new CertificateForm(null, months.get(Math.min(MONTHS_OFFERED, months.size()) - 1).toString(), months.getFirst().toString(), null));
    return shown(holder, officer, model);
  }

  @PostMapping("/holders/{holder}/certificates")
  @Permitted(PaymentsSight.CERTIFY)
  String issue(@PathVariable UUID holder, @ModelAttribute("form") CertificateForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var to = required(holder, officer, PaymentsSight.CERTIFY);
    var in = new Inputs(errors);
    var first = in.required("first", form.first(), CertificatesController::month);
    var last = in.required("last", form.last(), CertificatesController::month);
    var purpose = in.text("purpose", form.purpose(), PURPOSE);
    if (!errors.hasFieldErrors("purpose") && purpose.length() < SHORTEST_PURPOSE) {
      errors.rejectValue("purpose", "payments.certificate.purposeTooShort");
    }
    if (!SentForm.taken(() -> issuing.issue(TypedKey.of(form.key()), to, Objects.requireNonNull(first), Objects.requireNonNull(last), purpose, officer), errors,
        response, code -> code.endsWith("noName") ? "" : "last")) {
      return shown(holder, officer, model);
    }
    flash.addFlashAttribute("notice", "payments.certificate.issued");
    return "redirect:/payments/holders/" + holder + "/certificates";
  }

  @GetMapping("/certificates/{id}/paper.pdf")
  @Permitted(PaymentsSight.READ)
  ResponseEntity<byte[]> paper(@PathVariable UUID id, Officer officer) {
    var certificate = register.find(id, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    trail.aboutPerson(certificate.holderId());
    trail.exported(1);
    return Download.shown("adeverinta-" + certificate.ofYear().replace('/', '-') + ".pdf", MediaType.APPLICATION_PDF, paper.of(certificate, officer));
  }

  private String shown(UUID holder, Officer officer, Model model) {
    model.addAttribute("holder", required(holder, officer, PaymentsSight.READ));
    trail.aboutPerson(holder);
    model.addAttribute("certificates", register.of(holder, officer));
    var months = register.months(holder, officer, PaymentsSight.READ);
    model.addAttribute("months", months.stream().map(one -> new Option(one.toString(), fmt.month(one))).toList());
    model.addAttribute("key", UUID.randomUUID());
    model.addAttribute("issues", matrix.allows(officer, PaymentsSight.CERTIFY) && !months.isEmpty());
    return "payments/certificate/list";
  }

  private CertificateRegister.Holder required(UUID holder, Officer officer, String action) {
    return register.holder(holder, officer, action).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  /** One of the months of the list; the sign and the fifth digit that years may have are none of them. */
  private static YearMonth month(String typed) {
    RuleViolated.require(MONTH.matcher(typed).matches(), "platform.input.choice");
    return YearMonth.parse(typed);
  }
}
