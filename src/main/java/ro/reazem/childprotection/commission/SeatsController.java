package ro.reazem.childprotection.commission;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.commission.SeatForms.EndForm;
import ro.reazem.childprotection.commission.SeatForms.MandateForm;
import ro.reazem.childprotection.commission.SeatForms.OfficeForm;
import ro.reazem.childprotection.commission.SeatForms.SeatForm;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;

/** The seats of the commission, their members and substitutes, and who keeps the secretariat. */
@Controller
@RequestMapping("/childprotection/commission/seats")
class SeatsController {

  private static final String BACK = "redirect:/childprotection/commission/seats";
  private static final String PAGE = "childprotection/commission/seats";
  private static final String NOTICE = "notice";
  private static final String LAST_DAY = "lastDay";
  private static final int LINE = 200;
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private final SeatList seats;
  private final KeepingSeats keeping;
  private final CommissionLaw law;
  private final CommissionChoices choices;
  private final PermissionMatrix matrix;
  private final Clock clock;

  SeatsController(SeatList seats, KeepingSeats keeping, CommissionLaw law, CommissionChoices choices, PermissionMatrix matrix, Clock clock) {
    this.seats = seats;
    this.keeping = keeping;
    this.law = law;
    this.choices = choices;
    this.matrix = matrix;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(CommissionSight.READ)
  String list(Officer officer, Model model) {
    return show(officer, model);
  }

  @GetMapping("/new")
  @Permitted(CommissionSight.SEATS)
  String newSeat(Model model) {
    model.addAttribute("form", new SeatForm(SeatKind.MEMBER.name(), null, DAY.format(LocalDate.now(clock))));
    return form("seat", model);
  }

  @PostMapping("/new")
  @Permitted(CommissionSight.SEATS)
  String seat(@ModelAttribute("form") SeatForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes redirect) {
    var in = new Inputs(errors);
    var kind = in.choice("kind", form.kind(), SeatKind.class);
    var represents = in.text("represents", form.represents(), LINE);
    var from = in.date("from", form.from());
    if (SentForm.taken(() -> keeping.seat(Objects.requireNonNull(kind), represents, Objects.requireNonNull(from), officer, clock), errors, response,
        code -> code.endsWith("seatTwice") ? "kind" : "represents")) {
      redirect.addFlashAttribute(NOTICE, "childprotection.commission.seatAdded");
      return BACK;
    }
    return form("seat", model);
  }

  @GetMapping("/mandates/new")
  @Permitted(CommissionSight.SEATS)
  String newMandate(@RequestParam(required = false) @Nullable UUID seat, Model model) {
    model.addAttribute("form", new MandateForm(seat == null ? null : seat.toString(), Role.MEMBER.name(), null, null, DAY.format(LocalDate.now(clock)), null));
    return form("mandate", model);
  }

  @PostMapping("/mandates/new")
  @Permitted(CommissionSight.SEATS)
  String mandate(@ModelAttribute("form") MandateForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes redirect) {
    var in = new Inputs(errors);
    var seat = in.required("seat", form.seat(), TypedId::parse);
    var role = in.choice("role", form.role(), Role.class);
    var name = in.text("name", form.name(), LINE);
    var naming = in.text("naming", form.naming(), LINE);
    var from = in.date("from", form.from());
    var to = in.optionalDate("to", form.to());
    UnaryOperator<String> field = code -> code.endsWith("nameMissing") ? "name" : code.endsWith("namingMissing") ? "naming" : code.endsWith("endsBefore") ? "to" : "from";
    if (SentForm.taken(() -> keeping.mandate(Objects.requireNonNull(seat), role == Role.SUBSTITUTE, name, naming, null, Objects.requireNonNull(from), to,
        officer, clock), errors, response, field)) {
      redirect.addFlashAttribute(NOTICE, "childprotection.commission.mandateAdded");
      return BACK;
    }
    return form("mandate", model);
  }

  @GetMapping("/mandates/{id}/end")
  @Permitted(CommissionSight.SEATS)
  String mandateEnd(@PathVariable UUID id, Model model) {
    model.addAttribute("form", new EndForm(DAY.format(LocalDate.now(clock))));
    return end("mandate", id, model);
  }

  @PostMapping("/mandates/{id}/end")
  @Permitted(CommissionSight.SEATS)
  String endMandate(@PathVariable UUID id, @ModelAttribute("form") EndForm form, BindingResult errors, Model model, HttpServletResponse response,
      RedirectAttributes redirect) {
    var day = new Inputs(errors).date(LAST_DAY, form.lastDay());
    return SentForm.taken(() -> keeping.endMandate(id, Objects.requireNonNull(day)), errors, response, code -> LAST_DAY)
        ? ended(redirect) : end("mandate", id, model);
  }

  @GetMapping("/{id}/end")
  @Permitted(CommissionSight.SEATS)
  String seatEnd(@PathVariable UUID id, Model model) {
    model.addAttribute("form", new EndForm(DAY.format(LocalDate.now(clock))));
    return end("seat", id, model);
  }

  @PostMapping("/{id}/end")
  @Permitted(CommissionSight.SEATS)
  String endSeat(@PathVariable UUID id, @ModelAttribute("form") EndForm form, BindingResult errors, Model model, HttpServletResponse response,
      RedirectAttributes redirect) {
    var day = new Inputs(errors).date(LAST_DAY, form.lastDay());
    return SentForm.taken(() -> keeping.endSeat(id, Objects.requireNonNull(day)), errors, response, code -> LAST_DAY)
        ? ended(redirect) : end("seat", id, model);
  }

  @GetMapping("/office")
  @Permitted(CommissionSight.SEATS)
  String officeForm(Model model) {
    var today = LocalDate.now(clock);
    model.addAttribute("form", new OfficeForm(seats.office(today).map(UUID::toString).orElse(null), DAY.format(today)));
    return form("office", model);
  }

  @PostMapping("/office")
  @Permitted(CommissionSight.SEATS)
  String office(@ModelAttribute("form") OfficeForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes redirect) {
    var in = new Inputs(errors);
    var unit = in.required("unit", form.unit(), TypedId::parse);
    var since = in.date("since", form.since());
    if (SentForm.taken(() -> keeping.office(Objects.requireNonNull(unit), Objects.requireNonNull(since), officer, clock), errors, response, code -> "unit")) {
      redirect.addFlashAttribute(NOTICE, "childprotection.commission.officeSet");
      return BACK;
    }
    return form("office", model);
  }

  private static String ended(RedirectAttributes redirect) {
    redirect.addFlashAttribute(NOTICE, "childprotection.commission.ended");
    return BACK;
  }

  private String end(String which, UUID id, Model model) {
    var what = which.equals("seat") ? seats.seats().stream().filter(one -> one.id().equals(id)).map(Seat::represents).findFirst()
        : seats.mandates().stream().filter(one -> one.id().equals(id)).map(one -> one.name() + ", " + one.naming()).findFirst();
    model.addAttribute("id", id);
    model.addAttribute("what", what.orElseThrow(CommissionSight::unknown));
    return "childprotection/commission/end-" + which;
  }

  private String form(String which, Model model) {
    model.addAttribute("seatNames", seats.seats().stream().filter(one -> one.valid().to() == null || !one.valid().to().isBefore(LocalDate.now(clock)))
        .map(one -> new Option(one.id().toString(), choices.word("seatKind", one.kind()) + " · " + one.represents())).toList());
    model.addAttribute("kinds", choices.of("seatKind", SeatKind.values()));
    model.addAttribute("roles", choices.of("mandateRole", Role.values()));
    model.addAttribute("units", choices.units());
    return "childprotection/commission/" + which;
  }

  private String show(Officer officer, Model model) {
    var today = LocalDate.now(clock);
    var mandates = seats.mandates();
    model.addAttribute("composition", seats.on(today));
    model.addAttribute("rules", law.on(today));
    model.addAttribute("former", mandates.stream().filter(one -> one.valid().to() != null && one.valid().to().isBefore(today)).toList());
    model.addAttribute("coming", mandates.stream().filter(one -> one.valid().from().isAfter(today)).toList());
    model.addAttribute("office", choices.unitName(seats.office(today)));
    model.addAttribute("mayKeep", matrix.allows(officer, CommissionSight.SEATS));
    model.addAttribute("today", DAY.format(today));
    return PAGE;
  }
}
