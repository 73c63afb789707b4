package ro.reazem.services.pupil;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.directory.persons.Persons;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.listing.ListColumn;
import ro.reazem.platform.listing.ListExport;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.ListPage;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.TypedKey;
import ro.reazem.platform.web.TypedWords;
import ro.reazem.services.cabinet.CabinetRegister;
import ro.reazem.services.sight.SchoolHealthSight;
import ro.reazem.services.unit.SchoolYear;
import ro.reazem.services.unit.ServiceWords;

/** The list of pupils, the opening of a medical file, and what a person's page tells of it. */
@Controller("pupilsController")
@RequestMapping("/services/pupils")
class PupilsController {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int LONGEST_SEARCH = 100;

  private final PupilRegister register;
  private final PupilFlags flags;
  private final WorkingOnPupil working;
  private final CabinetRegister cabinets;
  private final Persons persons;
  private final SchoolHealthSight sight;
  private final ServiceWords words;
  private final ListExport exports;
  private final Clock clock;

  PupilsController(PupilRegister register, PupilFlags flags, WorkingOnPupil working, CabinetRegister cabinets, Persons persons, SchoolHealthSight sight, ServiceWords words,
      ListExport exports, Clock clock) {
    this.register = register;
    this.flags = flags;
    this.working = working;
    this.cabinets = cabinets;
    this.persons = persons;
    this.sight = sight;
    this.words = words;
    this.exports = exports;
    this.clock = clock;
  }

  /** The opening as typed. */
  record Form(@Nullable String key, @Nullable String child, @Nullable String childText, @Nullable String klass, @Nullable String openedOn) {}

  @GetMapping
  @Permitted(SchoolHealthSight.READ)
  Object list(@RequestParam(defaultValue = "") String q, @RequestParam(required = false) @Nullable List<String> state,
      @RequestParam(required = false) @Nullable String risk, @RequestParam(required = false) @Nullable String page, @RequestParam(required = false) @Nullable String size,
      @RequestParam(name = ListExport.ASKED, required = false) @Nullable String export, Officer officer, Model model) {
    var text = TypedWords.of(q);
    var states = Arrays.stream(PupilState.values()).filter(one -> state != null && state.contains(one.name())).toList();
    var filter = new PupilRegister.Filter(text.substring(0, Math.min(text.length(), LONGEST_SEARCH)), states, risk != null);
    if (export != null) {
      return exports.file(export, "fise-medicale", columns(), register.all(officer, filter));
    }
    var counts = register.counts(officer);
    model.addAttribute("filter", filter);
    model.addAttribute("states", Arrays.stream(PupilState.values()).filter(one -> counts.containsKey(one.name()))
        .map(one -> new Option(one.name(), words.label("pupil.state", one), String.valueOf(counts.get(one.name())))).toList());
    model.addAttribute("chosenStates", states.stream().map(Enum::name).toList());
    model.addAttribute("found", register.page(officer, filter, ListPage.Asked.of(page, size)));
    model.addAttribute("mayOpen", sight.may(officer, SchoolHealthSight.OPEN));
    return "services/pupil/list";
  }

  @GetMapping("/panel")
  @Permitted(SchoolHealthSight.READ)
  String panel(@RequestParam UUID person, Officer officer, Model model) {
    model.addAttribute("lines", register.of(person, officer));
    return "services/pupil/panels :: files";
  }

  @GetMapping("/flag")
  @Permitted(SchoolHealthSight.FLAG)
  String flag(@RequestParam UUID person, Officer officer, Model model) {
    model.addAttribute("flags", flags.of(person, officer));
    model.addAttribute("longAbsence", flags.longAbsence());
    model.addAttribute("mayAsk", sight.may(officer, SchoolHealthSight.READ));
    return "services/pupil/panels :: flags";
  }

  @GetMapping("/new")
  @Permitted(SchoolHealthSight.OPEN)
  String blank(@RequestParam(required = false) @Nullable UUID person, Officer officer, Model model) {
    var known = person == null ? null : persons.find(person).orElse(null);
    return show(new Form(UUID.randomUUID().toString(), known == null ? null : known.id().toString(), known == null ? null : known.name(), null,
        DAY.format(LocalDate.now(clock))), officer, model);
  }

  @PostMapping("/new")
  @Permitted(SchoolHealthSight.OPEN)
  String open(@ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var child = persons.read("child", form.child(), form.childText(), in);
    var klass = in.required("klass", form.klass(), TypedId::parse);
    var on = in.date("openedOn", form.openedOn());
    if (child != null && child.bornOn() == null) {
      errors.rejectValue("child", "services.nursery.birthUnknown");
    }
    var made = SentForm.made(() -> {
      // a class of a cabinet where the officer does not work is as unknown as one that is not there
      RuleViolated.require(classes(officer).stream().anyMatch(one -> one.id().equals(klass)), "services.cabinet.classUnknown");
      return working.open(TypedKey.of(form.key()), Objects.requireNonNull(child).id(), Objects.requireNonNull(child.bornOn()), Objects.requireNonNull(klass),
          Objects.requireNonNull(on), officer);
    }, errors, response, code -> code.equals("services.cabinet.classUnknown") ? "klass" : code.startsWith("services.pupil") ? "child" : "openedOn");
    if (made.isEmpty()) {
      return show(form, officer, model);
    }
    flash.addFlashAttribute("notice", "services.pupil.opened");
    return "redirect:" + made.get().path();
  }

  private String show(Form form, Officer officer, Model model) {
    model.addAttribute("form", form);
    model.addAttribute("classes", classes(officer).stream().map(one -> new Option(one.id().toString(), one.text())).toList());
    return "services/pupil/new";
  }

  private List<CabinetRegister.SchoolClass> classes(Officer officer) {
    return cabinets.classes(officer, SchoolHealthSight.OPEN, SchoolYear.of(LocalDate.now(clock)));
  }

  private List<ListColumn<PupilRegister.Line>> columns() {
    return List.of(ListColumn.of("services.pupil.file", PupilRegister.Line::number), ListColumn.of("services.nursery.child", PupilRegister.Line::child),
        ListColumn.of("services.nursery.bornOn", PupilRegister.Line::bornOn), ListColumn.of("services.pupil.class", PupilRegister.Line::klass),
        ListColumn.of("services.pupil.cabinet", PupilRegister.Line::cabinet), ListColumn.of("services.pupil.responsible", PupilRegister.Line::responsible), ListColumn.of("services.nursery.stateHead", line -> words.label("pupil.state", line.state())),
        ListColumn.of("services.pupil.checkUp", PupilRegister.Line::examinedOn));
  }
}
