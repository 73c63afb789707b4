package ro.reazem.services.pupil;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
import ro.reazem.events.services.PupilViolenceSuspected;
import ro.reazem.platform.parameters.LegalParameters;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.FeedLine;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;
import ro.reazem.services.cabinet.CabinetRegister;
import ro.reazem.services.cabinet.CabinetStock;
import ro.reazem.services.cabinet.HealthForm;
import ro.reazem.services.cabinet.TakenForms;
import ro.reazem.services.sight.SchoolHealthSight;
import ro.reazem.services.unit.SchoolYear;
import ro.reazem.services.unit.ServiceWords;

/** The page of one medical file with its registers, and the forms of what is recorded in it. */
@Controller("pupilController")
@RequestMapping("/services/pupils/{id}")
class PupilController {

  private final PupilDesk desk;
  private final PupilRecords records;
  private final DentalRecords teeth;
  private final TakingPupilForm taking;
  private final TakenForms forms;
  private final PupilLog log;
  private final CabinetRegister cabinets;
  private final CabinetStock stock;
  private final LegalParameters parameters;
  private final ServiceWords words;
  private final Fmt fmt;
  private final Clock clock;

  PupilController(PupilDesk desk, PupilRecords records, DentalRecords teeth, TakingPupilForm taking, TakenForms forms, PupilLog log, CabinetRegister cabinets, CabinetStock stock,
      LegalParameters parameters, ServiceWords words, Fmt fmt, Clock clock) {
    this.desk = desk;
    this.records = records;
    this.teeth = teeth;
    this.taking = taking;
    this.forms = forms;
    this.log = log;
    this.cabinets = cabinets;
    this.stock = stock;
    this.parameters = parameters;
    this.words = words;
    this.fmt = fmt;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(SchoolHealthSight.READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    var about = desk.forItsPage(id, officer);
    boolean medical = desk.showsMedical(officer, about);
    boolean works = desk.allows(officer, SchoolHealthSight.WORK, about);
    model.addAttribute("file", about);
    model.addAttribute("medical", medical);
    model.addAttribute("standing", CheckUpStanding.of(CheckUpStanding.grades(parameters.on(LocalDate.now(clock))), about.grade(), about.examinedOn() != null,
        about.referred(), about.resultOn() != null));
    model.addAttribute("acts", works ? Arrays.stream(PupilAct.values()).filter(act -> act.fits(about.state())).toList() : List.of());
    model.addAttribute("entries", medical ? records.of(id) : List.of());
    model.addAttribute("checkUps", medical ? records.checkUps(id) : List.of());
    model.addAttribute("teeth", medical ? teeth.exams(id) : List.of());
    model.addAttribute("suspicion", works ? records.suspicion(id).orElse(null) : null);
    model.addAttribute("history", medical ? log.of(id).stream().map(this::shown).toList() : List.of());
    return "services/pupil/show";
  }

  @GetMapping("/forms/{what}")
  @Permitted(SchoolHealthSight.WORK)
  String form(@PathVariable UUID id, @PathVariable String what, @RequestParam(required = false) @Nullable UUID consultation, Officer officer, Model model) {
    var act = act(what);
    var about = permitted(id, act, officer);
    var blank = HealthForm.blank(about.version(), LocalDate.now(clock));
    return form(about, act, act == PupilAct.SIGNAL && consultation != null ? blank.about(consultation, records.findings(id, consultation).orElse("")) : blank, officer, model);
  }

  @PostMapping("/forms/{what}")
  @Permitted(SchoolHealthSight.WORK)
  String take(@PathVariable UUID id, @PathVariable String what, @ModelAttribute("form") HealthForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var act = act(what);
    var about = permitted(id, act, officer);
    var key = TypedKey.of(form.key());
    var taken = taking.read(new PupilFileId(id), act, form, key, errors, officer);
    if (SentForm.taken(() -> forms.once(key, about.cabinetId(), act.name(), officer,
        () -> Objects.requireNonNull(taken).accept(SeenVersion.of(form.version()))), errors, response, "services.stale", HealthForm::field)) {
      boolean suspected = act == PupilAct.CONSULT && form.flag() != null;
      flash.addFlashAttribute("notice", act == PupilAct.SIGNAL ? "services.pupil.signalled" : suspected ? "services.pupil.suspected" : "services.pupil.saved");
      if (suspected) {
        // the signal sheet is begun at once with what the consultation found
        return "redirect:/services/pupils/" + id + "/forms/signal?consultation=" + key;
      }
      return "redirect:/services/pupils/" + id;
    }
    return form(about, act, form, officer, model);
  }

  private PupilRegister.Line permitted(UUID id, PupilAct act, Officer officer) {
    var about = desk.permitted(id, officer, SchoolHealthSight.WORK);
    if (!act.fits(about.state())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return about;
  }

  private static PupilAct act(String what) {
    return PupilAct.of(what).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String form(PupilRegister.Line about, PupilAct act, HealthForm form, Officer officer, Model model) {
    var offers = new HashMap<String, List<Option>>();
    model.addAttribute("form", form);
    model.addAttribute("offers", offers);
    model.addAttribute("heading", words.label("pupil.do", act));
    model.addAttribute("fields", act.fields());
    model.addAttribute("sends", act == PupilAct.SIGNAL);
    model.addAttribute("action", "/services/pupils/" + about.id() + "/forms/" + act.word());
    model.addAttribute("back", "/services/pupils/" + about.id());
    model.addAttribute("backTo", about.child() == null ? about.number() : about.child());
    offers.put("kinds", switch (act) {
      case CONSULT -> words.options("pupil.reason", ConsultReason.class);
      case CONSENT -> words.options("pupil.consent", ConsentKind.class);
      case SIGNAL -> words.options("pupil.violence", PupilViolenceSuspected.Form.class);
      case CERTIFICATE -> words.options("pupil.certificate", CertificateKind.class);
      case DENTAL_EXAM -> words.options("pupil.hygiene", DentalExam.Hygiene.class);
      case DENTAL_CARE -> words.options("pupil.procedure", DentalProcedure.class);
      default -> List.of();
    });
    offers.put("outcomes", act == PupilAct.SIGNAL ? words.options("pupil.danger", PupilViolenceSuspected.Danger.class) : Stream.of("GIVEN", "REFUSED").map(one -> new Option(one, words.label("pupil.given", one))).toList());
    if (act == PupilAct.TREATMENT || act == PupilAct.VACCINE) {
      offers.put("batches", optional(stock.of(about.cabinetId()).stream().map(one -> new Option(one.id().toString(), one.text()))));
    }
    var entries = records.of(about.id());
    if (act == PupilAct.TREATMENT || act == PupilAct.CERTIFICATE || act == PupilAct.SIGNAL) {
      var consultations = entries.stream().filter(one -> one.register().equals("consultation"))
          .map(one -> new Option(one.id().toString(), fmt.date(one.on()) + " · " + words.label("pupil.reason", one.kind())));
      offers.put("consultations", act == PupilAct.TREATMENT ? optional(consultations) : consultations.toList());
    }
    if (act == PupilAct.HEALED) {
      offers.put("things", entries.stream().filter(one -> one.register().equals("chronic") && one.until() == null)
          .map(one -> new Option(one.id().toString(), one.what())).toList());
    } else if (act == PupilAct.VACCINE) {
      offers.put("things", optional(cabinets.campaigns(about.cabinetId()).stream().map(one -> new Option(one.id().toString(), one.vaccine()))));
    } else if (act.isDental()) {
      offers.put("things", optional(cabinets.dental(about.unitId()).stream()));
    } else if (act == PupilAct.SIGNAL) {
      offers.put("things", cabinets.taking());
    } else if (act == PupilAct.MOVE) {
      offers.put("classes", cabinets.classes(about.cabinetId(), SchoolYear.of(LocalDate.now(clock))).stream()
          .map(one -> new Option(one.id().toString(), one.text())).toList());
    }
    return "services/cabinet/form";
  }

  private FeedLine shown(PupilLog.Line line) {
    return new FeedLine(words.label("pupil.history", line.act()), line.note(), line.byName() + " · " + fmt.instant(line.at()));
  }

  private static List<Option> optional(Stream<Option> offered) {
    return Stream.concat(Stream.of(new Option("", "—")), offered).toList();
  }
}
