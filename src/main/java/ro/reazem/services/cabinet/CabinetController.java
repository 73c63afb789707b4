package ro.reazem.services.cabinet;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
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
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;
import ro.reazem.services.sight.SchoolHealthSight;
import ro.reazem.services.unit.SchoolYear;
import ro.reazem.services.unit.ServiceWords;

/** The page of one school cabinet, and the forms of its registers. */
@Controller("schoolCabinetController")
@RequestMapping("/services/cabinets/{id}")
class CabinetController {

  private final CabinetRegister register;
  private final CabinetStock stock;
  private final TakingCabinetForm taking;
  private final TakenForms forms;
  private final LegalParameters parameters;
  private final SchoolHealthSight sight;
  private final ServiceWords words;
  private final Fmt fmt;
  private final Clock clock;

  CabinetController(CabinetRegister register, CabinetStock stock, TakingCabinetForm taking, TakenForms forms, LegalParameters parameters, SchoolHealthSight sight,
      ServiceWords words, Fmt fmt, Clock clock) {
    this.register = register;
    this.stock = stock;
    this.taking = taking;
    this.forms = forms;
    this.parameters = parameters;
    this.sight = sight;
    this.words = words;
    this.fmt = fmt;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(SchoolHealthSight.CABINET)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    var about = found(id, officer, SchoolHealthSight.CABINET);
    var today = LocalDate.now(clock);
    int year = SchoolYear.of(today);
    var law = parameters.on(today);
    var classes = register.classes(id, year);
    model.addAttribute("cabinet", about);
    model.addAttribute("year", year);
    model.addAttribute("today", today);
    model.addAttribute("classes", classes);
    model.addAttribute("pupils", classes.stream().mapToInt(CabinetRegister.SchoolClass::pupils).sum());
    model.addAttribute("norm", StaffNorm.of(law));
    model.addAttribute("warning", law.whole("CABINET_STOCK_WARNING"));
    model.addAttribute("triages", register.triages(id));
    model.addAttribute("campaigns", register.campaigns(id));
    model.addAttribute("epidemics", register.epidemics(id));
    model.addAttribute("batches", stock.of(id));
    model.addAttribute("activities", register.activities(id));
    model.addAttribute("mayWork", sight.mayIn(officer, SchoolHealthSight.CABINET_WORK, about.unitId()));
    model.addAttribute("mayKeep", sight.mayIn(officer, SchoolHealthSight.CABINET_KEEP, about.unitId()));
    return "services/cabinet/show";
  }

  @GetMapping("/forms/{what}")
  @Permitted(SchoolHealthSight.CABINET_WORK)
  String work(@PathVariable UUID id, @PathVariable String what, Officer officer, Model model) {
    return blank(id, act(what, false), officer, model);
  }

  @PostMapping("/forms/{what}")
  @Permitted(SchoolHealthSight.CABINET_WORK)
  String work(@PathVariable UUID id, @PathVariable String what, @ModelAttribute("form") HealthForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    return take(id, act(what, false), form, errors, officer, model, response, flash);
  }

  @GetMapping("/keeping/{what}")
  @Permitted(SchoolHealthSight.CABINET_KEEP)
  String keep(@PathVariable UUID id, @PathVariable String what, Officer officer, Model model) {
    return blank(id, act(what, true), officer, model);
  }

  @PostMapping("/keeping/{what}")
  @Permitted(SchoolHealthSight.CABINET_KEEP)
  String keep(@PathVariable UUID id, @PathVariable String what, @ModelAttribute("form") HealthForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    return take(id, act(what, true), form, errors, officer, model, response, flash);
  }

  private String blank(UUID id, CabinetAct act, Officer officer, Model model) {
    var about = found(id, officer, action(act));
    return form(about, act, HealthForm.blank(about.version(), LocalDate.now(clock)), officer, model);
  }

  private String take(UUID id, CabinetAct act, HealthForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var about = found(id, officer, action(act));
    var taken = taking.read(id, act, form, errors, officer);
    if (SentForm.taken(() -> forms.once(TypedKey.of(form.key()), id, act.name(), officer, Objects.requireNonNull(taken)), errors, response, "services.stale", HealthForm::field)) {
      flash.addFlashAttribute("notice", "services.cabinet.saved");
      return "redirect:/services/cabinets/" + id;
    }
    return form(about, act, form, officer, model);
  }

  private String form(CabinetRegister.Cabinet about, CabinetAct act, HealthForm form, Officer officer, Model model) {
    var offers = new HashMap<String, List<Option>>();
    model.addAttribute("form", form);
    model.addAttribute("offers", offers);
    model.addAttribute("cabinet", about);
    model.addAttribute("heading", words.label("cabinet.do", act));
    model.addAttribute("fields", act.fields());
    model.addAttribute("action", "/services/cabinets/" + about.id() + "/" + act.address());
    model.addAttribute("back", "/services/cabinets/" + about.id());
    model.addAttribute("backTo", about.name());
    offers.put("kinds", switch (act) {
      case SETUP -> words.options("cabinet.kind", CabinetKind.class);
      case TRIAGE -> words.options("cabinet.triage", TriageKind.class);
      case STOCK -> words.options("cabinet.stock", StockKind.class);
      case USE -> words.options("cabinet.use", StockReason.class);
      case ACTIVITY -> words.options("cabinet.activity", ActivityKind.class);
      default -> List.of();
    });
    offers.put("outcomes", words.options("cabinet.outcome", ActivityOutcome.class));
    if (asks(act, "classes")) {
      offers.put("classes", register.classes(about.id(), SchoolYear.of(LocalDate.now(clock))).stream()
          .map(one -> new Option(one.id().toString(), one.text())).toList());
    }
    if (asks(act, "pupils")) {
      offers.put("pupils", register.pupils(about.id(), officer).stream().map(one -> new Option(one.id().toString(), one.number()
          + (one.child() == null ? "" : " · " + one.child()))).toList());
    }
    if (asks(act, "batches")) {
      offers.put("batches", stock.of(about.id()).stream().map(one -> new Option(one.id().toString(), one.text())).toList());
    }
    if (asks(act, "things")) {
      offers.put("things", things(act, about.id(), officer).toList());
    }
    return "services/cabinet/form";
  }

  private Stream<Option> things(CabinetAct act, UUID cabinet, Officer officer) {
    return switch (act) {
      case FINDING -> register.triages(cabinet).stream().map(one -> new Option(one.id().toString(), fmt.date(one.on()) + " · " + one.klass()));
      case CLEAR -> register.contacts(cabinet, officer).stream().map(one -> new Option(ContactKey.of(one.eventId(), one.fileId()),
          one.disease() + " · " + (one.child() == null ? "" : one.child()) + " · " + fmt.date(one.seen())));
      default -> register.epidemics(cabinet).stream().filter(one -> one.ended() == null).map(one -> new Option(one.id().toString(), one.disease() + " · " + one.klass()));
    };
  }

  private static boolean asks(CabinetAct act, String offers) {
    return act.fields().stream().anyMatch(field -> offers.equals(field.offers()));
  }

  private CabinetRegister.Cabinet found(UUID id, Officer officer, String action) {
    return register.find(id, officer, action).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String action(CabinetAct act) {
    return act.isKeeping() ? SchoolHealthSight.CABINET_KEEP : SchoolHealthSight.CABINET_WORK;
  }

  private static CabinetAct act(String what, boolean keeping) {
    return Arrays.stream(CabinetAct.values()).filter(one -> one.word().equals(what) && one.isKeeping() == keeping).findFirst()
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
