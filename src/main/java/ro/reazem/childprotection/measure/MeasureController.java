package ro.reazem.childprotection.measure;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import ro.reazem.childprotection.certification.Degree;
import ro.reazem.childprotection.childcase.CaseDesk;
import ro.reazem.childprotection.childcase.CasePage;
import ro.reazem.childprotection.childcase.CaseTerms;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.childprotection.disability.DegreesOfChildren;
import ro.reazem.childprotection.origin.Origins;
import ro.reazem.childprotection.place.PlaceType;
import ro.reazem.childprotection.place.Places;
import ro.reazem.directory.persons.Persons;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;

/** The measures of a child on one page, and the forms by which a body's decision is recorded. */
@Controller("childMeasureController")
@RequestMapping("/childprotection/cases/{id}/measures")
class MeasureController {

  static final String READ = "childprotection.case.read";
  static final String ORDER = "childprotection.measure.order";
  static final String RECORD = "childprotection.measure.record";
  private static final int LINE = 300;

  private final CasePage page;
  private final CaseDesk desk;
  private final Measures measures;
  private final OrderingMeasures ordering;
  private final EndingMeasure ending;
  private final Places places;
  private final CarersOffered carers;
  private final Persons persons;
  private final DegreesOfChildren degrees;
  private final CaseTerms terms;
  private final ResolutionsToRecord resolutions;
  private final Origins origins;
  private final MessageSource messages;
  private final Clock clock;

  MeasureController(CasePage page, CaseDesk desk, Measures measures, OrderingMeasures ordering, EndingMeasure ending, Places places, CarersOffered carers,
      Persons persons, DegreesOfChildren degrees, CaseTerms terms, ResolutionsToRecord resolutions, Origins origins,
      MessageSource messages, Clock clock) {
    this.page = page;
    this.desk = desk;
    this.measures = measures;
    this.ordering = ordering;
    this.ending = ending;
    this.places = places;
    this.carers = carers;
    this.persons = persons;
    this.degrees = degrees;
    this.terms = terms;
    this.resolutions = resolutions;
    this.origins = origins;
    this.messages = messages;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(READ)
  String show(@PathVariable ChildCaseId id, Officer officer, Model model) {
    var found = page.open(id, officer, model, "measures");
    var all = measures.of(id);
    model.addAttribute("running", all.stream().filter(Measure::isRunning).toList());
    model.addAttribute("ended", all.stream().filter(one -> !one.isRunning()).toList());
    model.addAttribute("appeals", appeals(all));
    model.addAttribute("courtBy", all.stream().anyMatch(Measure::isRevocable) ? terms.of(id.asCase()).stream().filter(one -> one.isOpen()
        && one.rule().equals(MeasureLaw.COURT_NOTICE)).findFirst().map(one -> one.end().dueOn()).orElse(null) : null);
    model.addAttribute("admitted", resolutions.of(id));
    model.addAttribute("origins", origins.of(id.value()));
    model.addAttribute("mayOrder", found.stage().isOpen() && desk.allows(officer, ORDER, found));
    model.addAttribute("mayRecord", found.stage().isOpen() && desk.allows(officer, RECORD, found));
    return "childprotection/measure/show";
  }

  @GetMapping("/emergency")
  @Permitted(ORDER)
  String emergency(@PathVariable ChildCaseId id, Officer officer, Model model) {
    return blank(id, DecisionBody.DIRECTOR, officer, model, ORDER, null);
  }

  @PostMapping("/emergency")
  @Permitted(ORDER)
  String emergency(@PathVariable ChildCaseId id, @ModelAttribute("form") MeasureForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    return take(id, DecisionBody.DIRECTOR, form, errors, officer, model, response, flash, ORDER);
  }

  @GetMapping("/commission")
  @Permitted(RECORD)
  String commission(@PathVariable ChildCaseId id, @RequestParam(required = false) @Nullable String resolution, Officer officer, Model model) {
    return blank(id, DecisionBody.COMMISSION, officer, model, RECORD, resolution);
  }

  @PostMapping("/commission")
  @Permitted(RECORD)
  String commission(@PathVariable ChildCaseId id, @ModelAttribute("form") MeasureForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    return take(id, DecisionBody.COMMISSION, form, errors, officer, model, response, flash, RECORD);
  }

  @GetMapping("/court")
  @Permitted(RECORD)
  String court(@PathVariable ChildCaseId id, Officer officer, Model model) {
    return blank(id, DecisionBody.COURT, officer, model, RECORD, null);
  }

  /** The court places the child, keeps the emergency placement, or sends the child home. */
  @PostMapping("/court")
  @Permitted(RECORD)
  String court(@PathVariable ChildCaseId id, @ModelAttribute("form") MeasureForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    boolean keeps = "KEEP".equals(form.decision());
    if (!keeps && !"HOME".equals(form.decision())) {
      return take(id, DecisionBody.COURT, form, errors, officer, model, response, flash, RECORD);
    }
    desk.permitted(id, officer, RECORD);
    var in = new Inputs(errors);
    var number = in.text("number", form.number(), LINE);
    var on = in.date("decidedOn", form.decidedOn());
    var from = keeps ? on : in.date("from", form.from());
    return done(id, DecisionBody.COURT, form, errors, officer, model, response, flash, () -> {
      if (keeps) {
        ordering.keep(id, number, Objects.requireNonNull(on), officer);
      } else {
        var running = measures.running(id).orElseThrow(() -> new ro.reazem.kernel.RuleViolated("childprotection.measure.nothingToKeep"));
        ending.end(id, SeenVersion.of(form.version()), running.id(), Objects.requireNonNull(from), EndReason.REINTEGRATION, number, officer);
      }
    });
  }

  /** @param resolution the resolution of the Commission whose measure is recorded, null when it is typed */
  private String blank(ChildCaseId id, DecisionBody body, Officer officer, Model model, String action, @Nullable String resolution) {
    var found = desk.permitted(id, officer, action);
    var today = LocalDate.now(clock);
    var severe = degrees.on(found.childId(), today).filter(one -> one.degree() == Degree.SEVERE).map(DegreesOfChildren.OnDay::until).orElse(null);
    var form = MeasureForm.blank(found.version(), today, severe);
    var admitted = resolution == null ? Optional.<ResolutionsToRecord.Admitted>empty() : resolutions.of(id).stream().filter(one -> one.id().toString().equals(resolution)).findFirst();
    return form(found, body, admitted.map(form::of).orElse(form), officer, model);
  }

  private String take(ChildCaseId id, DecisionBody body, MeasureForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash, String action) {
    desk.permitted(id, officer, action);
    var in = new Inputs(errors);
    var read = form.read(body, in, errors, places, persons);
    return done(id, body, form, errors, officer, model, response, flash,
        () -> ordering.order(id, Objects.requireNonNull(read), "true".equals(form.another()), officer).forEach(one -> in.reject("", one.violated())));
  }

  private String done(ChildCaseId id, DecisionBody body, MeasureForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash, Runnable doing) {
    if (!SentForm.taken(doing, errors, response, "childprotection.stale", code -> code.endsWith("decidedInFuture") ? "decidedOn" : "")) {
      model.addAttribute("namesake", form.another() != null || errors.getAllErrors().stream().anyMatch(one -> "childprotection.case.managerIsCarer".equals(one.getCode())));
      return form(desk.permitted(id, officer, READ), body, form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.measure.recorded");
    return "redirect:" + id.path() + "/measures";
  }

  private String form(ChildCase about, DecisionBody body, MeasureForm form, Officer officer, Model model) {
    var id = about.getId();
    page.fill(about, officer, model, "measures");
    model.addAttribute("form", form);
    model.addAttribute("body", body);
    model.addAttribute("mayWaive", desk.allows(officer, ORDER, about));
    model.addAttribute("address", id.path() + "/measures/" + (body == DecisionBody.DIRECTOR ? "emergency" : body.name().toLowerCase(java.util.Locale.ROOT)));
    model.addAttribute("decisions", Stream.of("PLACE", "KEEP", "HOME").map(one -> new Option(one, say("measure.decision." + one))).toList());
    model.addAttribute("types", Stream.of(MeasureType.values()).filter(one -> one.isOrderedBy(body))
        .map(one -> new Option(one.name(), say("measure.type." + one))).toList());
    model.addAttribute("categories", body == DecisionBody.DIRECTOR ? options("measure.ground", EmergencyGround.values())
        : options("measure.category", Category.values()));
    model.addAttribute("rights", options("measure.rights", ParentalRights.values()));
    model.addAttribute("consents", options("measure.parents", ParentsConsent.values()));
    model.addAttribute("wishes", options("measure.child", ChildsConsent.values()));
    model.addAttribute("places", Stream.concat(Stream.of(PlaceType.EXTENDED_FAMILY, PlaceType.OTHER_PERSON)
        .map(one -> new Option(one.name(), say("place.type." + one))), Stream.concat(carers.of(officer).stream()
        .map(one -> new Option(MeasureForm.CARER + one.personId(), one.name() + " (" + say("place.type.FOSTER_CARER") + ", " + say("measure.there", one.there()) + ")")),
        places.all().stream().filter(one -> one.type() != PlaceType.FOSTER_CARER)
            .map(one -> new Option(one.id().toString(), one.name() + " (" + say("place.type." + one.type()) + ")")))).toList());
    return "childprotection/measure/form";
  }

  /** Until when the judgments may be appealed, by their measures; the appeal is the parties' right and no task of the case. */
  private Map<UUID, LocalDate> appeals(List<Measure> all) {
    var until = new HashMap<UUID, LocalDate>();
    all.stream().filter(one -> one.isRunning() && one.communicatedOn() != null).forEach(one -> terms.lastDay(one.type() == MeasureType.EMERGENCY_PLACEMENT
        ? MeasureLaw.ORDER_APPEAL : MeasureLaw.COURT_APPEAL, Objects.requireNonNull(one.communicatedOn())).ifPresent(day -> until.put(one.id(), day)));
    return until;
  }

  private List<Option> options(String list, Enum<?>[] values) {
    return Arrays.stream(values).map(one -> new Option(one.name(), say(list + "." + one.name()))).toList();
  }

  private String say(String key, Object... arguments) {
    return messages.getMessage("childprotection." + key, arguments, LocaleContextHolder.getLocale());
  }
}
