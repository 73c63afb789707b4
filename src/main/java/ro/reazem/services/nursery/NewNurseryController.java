package ro.reazem.services.nursery;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedKey;
import ro.reazem.services.points.Family;
import ro.reazem.services.sight.NurserySight;
import ro.reazem.services.unit.Programme;
import ro.reazem.services.unit.SchoolYear;
import ro.reazem.services.unit.ServiceUnits;
import ro.reazem.services.unit.ServiceWords;

/** Registering a request for a nursery, with up to three options. */
@Controller("newNurseryController")
@RequestMapping("/services/nurseries/new")
class NewNurseryController {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int LINE = 100;

  private final RequestingPlace requesting;
  private final Campaigns campaigns;
  private final ServiceUnits units;
  private final Persons persons;
  private final ServiceWords words;
  private final Clock clock;

  NewNurseryController(RequestingPlace requesting, Campaigns campaigns, ServiceUnits units, Persons persons, ServiceWords words, Clock clock) {
    this.requesting = requesting;
    this.campaigns = campaigns;
    this.units = units;
    this.persons = persons;
    this.words = words;
    this.clock = clock;
  }

  /** The request as typed. */
  record Form(@Nullable String key, @Nullable String child, @Nullable String childText, @Nullable String parent, @Nullable String parentText,
      @Nullable String campaign, @Nullable String option1, @Nullable String option2, @Nullable String option3, @Nullable String programme,
      @Nullable String requestedOn, @Nullable String requestNumber, @Nullable String parentOne, @Nullable String parentTwo, @Nullable String returnsOn,
      @Nullable String siblingAtAddress, @Nullable String childrenInCare, @Nullable String socialCase, @Nullable String orphan, @Nullable String inPlacement,
      @Nullable String siblingInUnit, @Nullable String medicalDocument) {

    FamilyFields family() {
      return new FamilyFields(parentOne, parentTwo, returnsOn, siblingAtAddress, childrenInCare, socialCase, orphan, inPlacement, siblingInUnit, medicalDocument);
    }
  }

  @GetMapping
  @Permitted(NurserySight.OPEN)
  String blank(@RequestParam(required = false) @Nullable UUID person, Model model) {
    var known = person == null ? null : persons.find(person).orElse(null);
    return show(new Form(UUID.randomUUID().toString(), known == null ? null : known.id().toString(), known == null ? null : known.name(), null, null, null, null, null,
        null, "EXTENDED", DAY.format(LocalDate.now(clock)), null, null, null, null, null, "1", null, "NO", null, null, null), model);
  }

  @PostMapping
  @Permitted(NurserySight.OPEN)
  String register(@ModelAttribute("form") Form form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var in = new Inputs(errors);
    var child = persons.read("child", form.child(), form.childText(), in);
    var parent = persons.read("parent", form.parent(), form.parentText(), in);
    var campaign = in.required("campaign", form.campaign(), TypedId::parse);
    var options = Stream.of(in.required("option1", form.option1(), TypedId::parse), in.optional("option2", form.option2(), TypedId::parse),
        in.optional("option3", form.option3(), TypedId::parse)).filter(Objects::nonNull).toList();
    var programme = in.choice("programme", form.programme(), Programme.class);
    var on = in.date("requestedOn", form.requestedOn());
    var number = in.text("requestNumber", form.requestNumber(), LINE);
    Family family = form.family().read(in, errors);
    if (child != null && child.bornOn() == null) {
      errors.rejectValue("child", "services.nursery.birthUnknown");
    }
    var made = SentForm.made(() -> requesting.request(new Asked(TypedKey.of(form.key()), Objects.requireNonNull(child).id(), Objects.requireNonNull(parent).id(),
        Objects.requireNonNull(child.bornOn()), Objects.requireNonNull(campaign), options, Objects.requireNonNull(programme), Objects.requireNonNull(on), number,
        Objects.requireNonNull(family)), officer), errors, response, NewNurseryController::field);
    if (made.isEmpty()) {
      return show(form, model);
    }
    flash.addFlashAttribute("notice", "services.nursery.registered");
    return "redirect:" + made.get().path();
  }

  private String show(Form form, Model model) {
    model.addAttribute("form", form);
    var today = LocalDate.now(clock);
    model.addAttribute("campaigns", campaigns.findAllByOrderBySchoolYearDescStageDesc().stream().filter(one -> one.state() == CampaignState.OPEN
        && !today.isBefore(one.filingFrom())).map(one -> new Option(one.getId().toString(), words.label("campaign.stage", one.stage()) + " · "
            + SchoolYear.text(one.schoolYear()))).toList());
    var nurseries = units.nurseries().stream().map(one -> new Option(one.id().toString(), one.name())).toList();
    model.addAttribute("nurseries", nurseries);
    model.addAttribute("others", Stream.concat(Stream.of(new Option("", "—")), nurseries.stream()).toList());
    model.addAttribute("programmes", words.options("unit.programme", Programme.class));
    FamilyFields.offer(words, model);
    return "services/nursery/new";
  }

  private static String field(String code) {
    return switch (code) {
      case "services.nursery.alreadyAsked", "services.nursery.tooOld", "services.nursery.notBorn" -> "child";
      case "services.nursery.childIsParent" -> "parent";
      case "services.nursery.optionTwice", "services.nursery.optionUnknown", "services.nursery.tooManyOptions" -> "option1";
      case "services.campaign.none" -> "campaign";
      case "services.campaign.notFiling", "services.nursery.inFuture" -> "requestedOn";
      default -> "";
    };
  }
}
