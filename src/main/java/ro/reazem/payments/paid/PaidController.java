package ro.reazem.payments.paid;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.kernel.Lei;
import ro.reazem.payments.benefit.PaidBenefits;
import ro.reazem.payments.rows.Exported;
import ro.reazem.payments.sight.PaymentsSight;
import ro.reazem.platform.acts.ActWording;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.trail.Trail;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.TypedWords;

/** Finds holders by name, CNP or case, and reads out to one of them what was paid (ce s-a plătit), month by month. */
@Controller
@RequestMapping("/payments")
class PaidController {

  private static final List<String> HEADS = List.of("Luna", "Drept", "Dosar", "Cuvenit", "Plătit", "Returnat", "Recuperat", "De plătit", "Încasat necuvenit", "Plăți");

  private final PaidRegister register;
  private final PaidBenefits benefits;
  private final Trail trail;
  private final Clock clock;
  private final ActWording wording = new ActWording();

  PaidController(PaidRegister register, PaidBenefits benefits, Trail trail, Clock clock) {
    this.register = register;
    this.benefits = benefits;
    this.trail = trail;
    this.clock = clock;
  }

  @GetMapping("/holders")
  @Permitted(PaymentsSight.READ)
  String find(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      Officer officer, Model model) {
    var text = TypedWords.of(q);
    model.addAttribute("q", text);
    model.addAttribute("found", register.find(text, officer, ListPage.Asked.of(page, size)));
    trail.listed();
    return "payments/paid/find";
  }

  @GetMapping("/holders/{holder}/paid")
  @Permitted(PaymentsSight.READ)
  String paid(@PathVariable UUID holder, Officer officer, Model model) {
    model.addAttribute("name", required(holder, officer));
    model.addAttribute("holder", holder);
    var months = register.months(holder, officer);
    trail.aboutPerson(holder);
    model.addAttribute("months", months);
    // what the county payer pays on its list is answered to it, not here
    var ours = benefits.on(LocalDate.now(clock));
    model.addAttribute("ours", ours);
    model.addAttribute("due", months.stream().filter(one -> ours.contains(one.benefit())).map(PaidRegister.Month::due).reduce(Lei.ZERO, Lei::plus));
    model.addAttribute("undue", months.stream().map(PaidRegister.Month::undue).reduce(Lei.ZERO, Lei::plus));
    return "payments/paid/show";
  }

  @GetMapping({"/holders/{holder}/paid.csv", "/holders/{holder}/paid.xlsx"})
  @Permitted(PaymentsSight.READ)
  ResponseEntity<byte[]> export(@PathVariable UUID holder, HttpServletRequest http, Officer officer) {
    required(holder, officer);
    var ours = benefits.on(LocalDate.now(clock));
    var rows = register.months(holder, officer).stream().map(one -> List.<Object>of(wording.month(one.month().atDay(1)), benefits.romanian(one.benefit()),
        one.number(), one.owed(), one.paid(), one.returned(), one.recovered(),
        ours.contains(one.benefit()) ? one.due() : "", one.undue(), one.payments().stream().map(PaidController::told)
            .collect(Collectors.joining("; ")))).toList();
    trail.aboutPerson(holder);
    trail.exported(rows.size());
    return new Exported("ce-s-a-platit-" + LocalDate.now(clock), "Ce s-a plătit", HEADS, rows).as(Objects.requireNonNull(StringUtils.getFilenameExtension(http.getRequestURI())));
  }

  private static String told(PaidRegister.Payment one) {
    return "%td.%<tm.%<tY %s lei".formatted(one.on(), one.amount().toString().replace('.', ',')) + (one.withheld().isZero() ? ""
        : ", reținut " + one.withheld().toString().replace('.', ',') + " lei") + (one.answer().equals("RETURNED") ? ", returnată" : "");
  }

  private String required(UUID holder, Officer officer) {
    return register.holder(holder, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
