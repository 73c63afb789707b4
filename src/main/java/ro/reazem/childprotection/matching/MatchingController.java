package ro.reazem.childprotection.matching;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import ro.reazem.childprotection.attestation.Arrival;
import ro.reazem.childprotection.attestation.ChildToPlace;
import ro.reazem.childprotection.attestation.PlacementKind;
import ro.reazem.childprotection.carerfile.CarerSight;
import ro.reazem.childprotection.childcase.CaseDesk;
import ro.reazem.childprotection.childcase.ChildCase;
import ro.reazem.childprotection.childcase.ChildCaseId;
import ro.reazem.kernel.DateRange;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;

/** Finding a carer for the child of a case: the list with every reason, and the choice that somebody makes. */
@Controller("carerMatchingController")
@RequestMapping("/childprotection/carers/matching")
class MatchingController {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final String READ = "childprotection.case.read";
  private static final String WORK = "childprotection.case.work";
  private static final int LINE = 60;
  private static final int REASON = 500;

  private final CandidateRegister register;
  private final SearchingCarers searching;
  private final ChoosingCarer choosing;
  private final CaseDesk desk;
  private final MessageSource messages;
  private final Clock clock;

  MatchingController(CandidateRegister register, SearchingCarers searching, ChoosingCarer choosing, CaseDesk desk, MessageSource messages, Clock clock) {
    this.register = register;
    this.searching = searching;
    this.choosing = choosing;
    this.desk = desk;
    this.messages = messages;
    this.clock = clock;
  }

  /** What is looked for, and whom somebody chose, as typed. */
  record Form(@Nullable String key, @Nullable String kind, @Nullable String from, @Nullable String disabled, @Nullable String hiv,
      @Nullable List<String> with, @Nullable String language, @Nullable String religion, @Nullable String carer, @Nullable String reason) {}

  @GetMapping
  @Permitted(CarerSight.MATCH)
  String search(@RequestParam(name = "case") UUID caseId, @ModelAttribute("form") Form typed, BindingResult errors, Officer officer, Model model) {
    var about = desk.permitted(new ChildCaseId(caseId), officer, READ);
    var family = register.family(about, officer);
    boolean first = typed.from() == null;
    var form = new Form(UUID.randomUUID().toString(), typed.kind() == null ? "PLACEMENT" : typed.kind(), first ? DAY.format(LocalDate.now(clock)) : typed.from(),
        typed.disabled(), typed.hiv(), first ? family.stream().map(one -> one.childId().toString()).toList() : typed.with(),
        typed.language(), typed.religion(), null, null);
    return show(about, form, family, need(about, form, family, new Inputs(errors)), officer, model);
  }

  @PostMapping
  @Permitted(CarerSight.MATCH)
  String choose(@RequestParam(name = "case") UUID caseId, @ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model,
      HttpServletResponse response, RedirectAttributes flash) {
    var about = desk.permitted(new ChildCaseId(caseId), officer, WORK);
    var in = new Inputs(errors);
    var family = register.family(about, officer);
    var need = need(about, form, family, in);
    var carer = in.required("carer", form.carer(), UUID::fromString);
    var reason = in.paragraphs("reason", form.reason(), REASON);
    if (SentForm.taken(() -> choosing.choose(TypedKey.of(form.key()), about, need, search(need, family, officer).ranking(), Objects.requireNonNull(carer), reason, officer),
        errors, response, code -> code.endsWith("reasonMissing") ? "reason" : "carer")) {
      flash.addFlashAttribute("notice", "childprotection.matching.chosen");
      return "redirect:/childprotection/carers/matching?case=" + caseId;
    }
    return show(about, form, family, need, officer, model);
  }

  private Search search(Need need, List<CandidateRegister.Relative> family, Officer officer) {
    return searching.search(need, family.stream().map(CandidateRegister.Relative::childId).toList(), officer);
  }

  private Need need(ChildCase about, Form form, List<CandidateRegister.Relative> family, Inputs in) {
    var kind = in.choice("kind", form.kind(), PlacementKind.class);
    var from = in.date("from", form.from());
    var language = in.optionalText("language", form.language(), LINE);
    var religion = in.optionalText("religion", form.religion(), LINE);
    var with = form.with() == null ? List.<String>of() : form.with();
    var children = family.stream().filter(one -> one.childId().equals(about.childId()) || with.contains(one.childId().toString()))
        .map(one -> new ChildToPlace(one.childId(), one.name(), one.bornOn(), one.sex(), "true".equals(form.disabled())
            && one.childId().equals(about.childId()), "true".equals(form.hiv()) && one.childId().equals(about.childId()), null)).toList();
    return new Need(new Arrival(kind == null ? PlacementKind.PLACEMENT : kind, DateRange.since(from == null ? LocalDate.now(clock) : from), children,
        children.size() > 1 || about.siblingGroupId() != null, null), family.isEmpty() ? null : family.getFirst().home(), language, religion);
  }

  private String show(ChildCase about, Form form, List<CandidateRegister.Relative> family, Need need, Officer officer, Model model) {
    var found = search(need, family, officer);
    var ranking = found.ranking();
    model.addAttribute("form", form);
    model.addAttribute("childCase", about);
    model.addAttribute("child", family.isEmpty() ? null : family.getFirst());
    model.addAttribute("siblings", family.stream().skip(1).toList());
    model.addAttribute("with", form.with() == null ? List.of() : form.with());
    model.addAttribute("found", found);
    model.addAttribute("ranking", ranking);
    model.addAttribute("count", need.arrival().children().size());
    model.addAttribute("chosen", register.chosen(about.getId().value(), officer));
    model.addAttribute("kinds", Arrays.stream(PlacementKind.values()).map(one -> new Option(one.name(), say("childprotection.carer.placement." + one))).toList());
    var offers = new ArrayList<Option>();
    ranking.offered().forEach(one -> offers.add(new Option(one.candidate().id().toString(), one.candidate().name())));
    ranking.byException().forEach(one -> offers.add(new Option(one.candidate().id().toString(), one.candidate().name() + " · "
        + say("childprotection.matching.needsException"))));
    model.addAttribute("offers", offers);
    model.addAttribute("mayChoose", about.stage().isOpen() && desk.allows(officer, WORK, about) && !offers.isEmpty());
    return "childprotection/matching/show";
  }

  private String say(String key) {
    return messages.getMessage(key, null, LocaleContextHolder.getLocale());
  }
}
