package ro.reazem.intake.print;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;
import ro.reazem.intake.registry.Registries;
import ro.reazem.intake.registry.Registry;
import ro.reazem.intake.sight.IntakeSight;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Download;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;

/** Printing the register of a registry, and the book of papers sent. */
@Controller
class PrintController {

  private static final String PRINT = PrintRegister.PRINT;
  private static final int SHOWN = 200;

  private final Registries registries;
  private final IntakeSight sight;
  private final RegisterPapers papers;
  private final PrintRegister register;
  private final Clock clock;

  PrintController(Registries registries, IntakeSight sight, RegisterPapers papers, PrintRegister register, Clock clock) {
    this.registries = registries;
    this.sight = sight;
    this.papers = papers;
    this.register = register;
    this.clock = clock;
  }

  /** What is to be printed, as typed; without days, the year up to today. */
  record SpanForm(@Nullable String registry, @Nullable String from, @Nullable String to) {}

  @GetMapping("/registry/print")
  @Permitted(PRINT)
  String print(@ModelAttribute("form") SpanForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response) {
    fill(form, errors, officer, model, response);
    return "intake/print/register";
  }

  @GetMapping("/registry/dispatch")
  @Permitted(PRINT)
  String dispatch(@ModelAttribute("form") SpanForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response) {
    model.addAttribute("lines", fill(form, errors, officer, model, response).map(span -> register.sent(span, officer, SHOWN)).orElse(List.of()));
    return "intake/print/dispatch";
  }

  @GetMapping("/registry/print/register.pdf")
  @Permitted(PRINT)
  ResponseEntity<byte[]> registerPdf(@ModelAttribute("form") SpanForm form, BindingResult errors, Officer officer) {
    var span = required(form, errors, officer);
    return Download.shown(span.fileName("registru") + ".pdf", MediaType.APPLICATION_PDF, made(() -> papers.registerPdf(span, officer)));
  }

  @GetMapping("/registry/print/register.xlsx")
  @Permitted(PRINT)
  ResponseEntity<byte[]> registerSheet(@ModelAttribute("form") SpanForm form, BindingResult errors, Officer officer) {
    var span = required(form, errors, officer);
    return Download.attached(span.fileName("registru") + ".xlsx", Download.XLSX, papers.registerSheet(span, officer));
  }

  @GetMapping("/registry/dispatch/condica.pdf")
  @Permitted(PRINT)
  ResponseEntity<byte[]> dispatchPdf(@ModelAttribute("form") SpanForm form, BindingResult errors, Officer officer) {
    var span = required(form, errors, officer);
    return Download.shown(span.fileName("condica") + ".pdf", MediaType.APPLICATION_PDF, made(() -> papers.dispatchPdf(span, officer)));
  }

  @GetMapping("/registry/dispatch/condica.xlsx")
  @Permitted(PRINT)
  ResponseEntity<byte[]> dispatchSheet(@ModelAttribute("form") SpanForm form, BindingResult errors, Officer officer) {
    var span = required(form, errors, officer);
    return Download.attached(span.fileName("condica") + ".xlsx", Download.XLSX, papers.dispatchSheet(span, officer));
  }

  private Optional<Span> fill(SpanForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response) {
    var span = read(form, errors, officer);
    if (errors.hasErrors()) {
      response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
    model.addAttribute("span", span.orElse(null));
    model.addAttribute("registries", kept(officer).stream()
        .map(one -> new Option(one.getId().toString(), one.code() + " · " + one.name())).toList());
    return span;
  }

  private Optional<Span> read(SpanForm form, BindingResult errors, Officer officer) {
    var in = new Inputs(errors);
    var kept = kept(officer);
    var chosen = in.optional("registry", form.registry(), typed -> kept.stream().filter(one -> one.getId().toString().equals(typed)).findFirst()
        .orElseThrow(() -> new RuleViolated("platform.input.choice")));
    var today = LocalDate.now(clock);
    var to = in.optionalDate("to", form.to());
    var from = in.optionalDate("from", form.from());
    var registry = chosen == null && !kept.isEmpty() ? kept.getFirst() : chosen;
    if (errors.hasErrors() || registry == null) {
      return Optional.empty();
    }
    var last = to != null ? to : from != null && from.getYear() != today.getYear() ? from.withMonth(12).withDayOfMonth(31) : today;
    try {
      return Optional.of(new Span(registry, from != null ? from : last.withDayOfYear(1), last));
    } catch (RuleViolated violated) {
      in.reject("to", violated);
      return Optional.empty();
    }
  }

  private Span required(SpanForm form, BindingResult errors, Officer officer) {
    return read(form, errors, officer).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private List<Registry> kept(Officer officer) {
    return registries.findAllByOrderByCode().stream().filter(one -> sight.allows(officer, PRINT, one.unitId())).toList();
  }

  /** More than fits is said on the page of the span, where a shorter one is chosen; here it is only refused. */
  private static byte[] made(java.util.function.Supplier<byte[]> paper) {
    try {
      return paper.get();
    } catch (RuleViolated tooMany) {
      throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE, tooMany.code());
    }
  }
}
