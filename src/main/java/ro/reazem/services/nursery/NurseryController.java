package ro.reazem.services.nursery;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
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
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Fmt;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;
import ro.reazem.services.attendance.FileLedger;
import ro.reazem.services.attendance.Way;
import ro.reazem.services.contribution.ContributionWords;
import ro.reazem.services.contribution.ReductionKind;
import ro.reazem.services.sight.NurserySight;
import ro.reazem.services.unit.SchoolYear;
import ro.reazem.services.unit.ServiceUnits;
import ro.reazem.services.unit.ServiceWords;

/** The pages of one nursery file, and the forms of what is recorded in it. */
@Controller("nurseryController")
@RequestMapping("/services/nurseries/{id}")
class NurseryController {

  private final NurseryDesk desk;
  private final NurseryPage page;
  private final TakingNurseryForm taking;
  private final CaringForChild caring;
  private final FileLedger ledger;
  private final ServiceUnits units;
  private final ServiceWords words;
  private final ContributionWords steps;
  private final Fmt fmt;
  private final Clock clock;

  NurseryController(NurseryDesk desk, NurseryPage page, TakingNurseryForm taking, CaringForChild caring, FileLedger ledger, ServiceUnits units,
      ServiceWords words, ContributionWords steps, Fmt fmt, Clock clock) {
    this.desk = desk;
    this.page = page;
    this.taking = taking;
    this.caring = caring;
    this.ledger = ledger;
    this.units = units;
    this.words = words;
    this.steps = steps;
    this.fmt = fmt;
    this.clock = clock;
  }

  @GetMapping
  @Permitted(NurserySight.READ)
  String show(@PathVariable UUID id, Officer officer, Model model) {
    page.whole(desk.forItsPage(id, officer), officer, model);
    return "services/nursery/show";
  }

  @GetMapping("/contribution")
  @Permitted(NurserySight.READ)
  String money(@PathVariable UUID id, Officer officer, Model model) {
    page.money(desk.permitted(id, officer, NurserySight.READ), officer, model);
    model.addAttribute("words", steps);
    return "services/nursery/money";
  }

  @GetMapping("/history")
  @Permitted(NurserySight.READ)
  String history(@PathVariable UUID id, Officer officer, Model model) {
    page.history(desk.permitted(id, officer, NurserySight.READ), officer, model);
    return "services/nursery/history";
  }

  @GetMapping("/forms/{what}")
  @Permitted(NurserySight.WORK)
  String work(@PathVariable UUID id, @PathVariable String what, Officer officer, Model model) {
    return blank(id, what, officer, model);
  }

  @PostMapping("/forms/{what}")
  @Permitted(NurserySight.WORK)
  String work(@PathVariable UUID id, @PathVariable String what, @ModelAttribute("form") NurseryForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    return take(id, what, form, errors, officer, model, response, flash);
  }

  @GetMapping("/decisions/{what}")
  @Permitted(NurserySight.DECIDE)
  String decide(@PathVariable UUID id, @PathVariable String what, Officer officer, Model model) {
    return blank(id, what, officer, model);
  }

  @PostMapping("/decisions/{what}")
  @Permitted(NurserySight.DECIDE)
  String decide(@PathVariable UUID id, @PathVariable String what, @ModelAttribute("form") NurseryForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    return take(id, what, form, errors, officer, model, response, flash);
  }

  @GetMapping("/money/{what}")
  @Permitted(NurserySight.TAKE)
  String pay(@PathVariable UUID id, @PathVariable String what, Officer officer, Model model) {
    return blank(id, what, officer, model);
  }

  @PostMapping("/money/{what}")
  @Permitted(NurserySight.TAKE)
  String pay(@PathVariable UUID id, @PathVariable String what, @ModelAttribute("form") NurseryForm form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    return take(id, what, form, errors, officer, model, response, flash);
  }

  private String blank(UUID id, String what, Officer officer, Model model) {
    var act = act(what);
    var about = permitted(id, act, officer);
    model.addAttribute("form", NurseryForm.blank(about, act == FileAct.HEALTH ? caring.health(id).orElse(null) : null, LocalDate.now(clock)));
    return form(about, act, officer, model);
  }

  private String take(UUID id, String what, NurseryForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var act = act(what);
    var about = permitted(id, act, officer);
    var taken = taking.read(new NurseryFileId(id), act, form, errors, officer);
    if (SentForm.taken(() -> Objects.requireNonNull(taken).accept(SeenVersion.of(form.version())), errors, response, "services.stale", NurseryFields::field)) {
      flash.addFlashAttribute("notice", "services.nursery.saved");
      return "redirect:/services/nurseries/" + id + (act.action().equals(NurserySight.TAKE) ? "/contribution" : "");
    }
    return form(about, act, officer, model);
  }

  private NurseryRegister.Line permitted(UUID id, FileAct act, Officer officer) {
    var about = desk.permitted(id, officer, act.action());
    if (!act.fits(about.state())) {
      throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
    return about;
  }

  private static FileAct act(String what) {
    return FileAct.of(what).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String form(NurseryRegister.Line about, FileAct act, Officer officer, Model model) {
    page.band(about, officer, model);
    model.addAttribute("act", act);
    model.addAttribute("heading", words.label("do", act));
    FamilyFields.offer(words, model);
    model.addAttribute("kinds", switch (act) {
      case PAPER -> words.options("paper", PaperKind.class);
      case LEAVE -> words.options("leaving", LeavingReason.class);
      case REDUCTION -> words.options("reduction", ReductionKind.class);
      case RECEIPT -> words.options("way", Way.class);
      default -> List.of();
    });
    model.addAttribute("outcomes", Stream.of("ADMITTED", "REJECTED").map(one -> new Option(one, words.label("challenge.outcome", one))).toList());
    if (act == FileAct.ENROL || act == FileAct.MOVE) {
      int year = SchoolYear.of(LocalDate.now(clock));
      model.addAttribute("groups", Stream.of(year, year + 1).flatMap(one -> units.groups(about.nurseryId(), one).stream()).map(one -> new Option(one.id().toString(),
          one.name() + " · " + SchoolYear.text(one.schoolYear()) + " · " + words.label("unit.age", one.age()) + " · "
              + words.say("nursery.placesTaken", units.taken(one.id(), LocalDate.now(clock)), one.places()))).toList());
    }
    if (act == FileAct.REVOKE || act == FileAct.RELEASE) {
      model.addAttribute("persons", caring.pickups(about.id()).stream().filter(one -> one.isValidOn(LocalDate.now(clock)))
          .map(one -> new Option(one.id().toString(), one.name() + " · " + one.identityPaper())).toList());
    }
    if (act == FileAct.UNDO) {
      model.addAttribute("persons", ledger.receipts(about.id()).stream().filter(FileLedger.Receipt::stands)
          .map(one -> new Option(one.id().toString(), fmt.date(one.on()) + " · " + one.number() + " · " + fmt.lei(one.amount()))).toList());
    }
    return "services/nursery/form";
  }
}
