package ro.reazem.childprotection.place;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
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
import ro.reazem.childprotection.childcase.Colleagues;
import ro.reazem.childprotection.sight.ChildSight;
import ro.reazem.platform.security.Officer;
import ro.reazem.platform.security.PermissionMatrix;
import ro.reazem.platform.security.Permitted;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.Option;
import ro.reazem.platform.web.SeenVersion;
import ro.reazem.platform.web.SentForm;
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.TypedKey;

/** The register of places: the list with its free places, and the page of one. */
@Controller("childPlaceController")
@RequestMapping("/childprotection/places")
class PlaceController {

  static final String READ = "childprotection.place.read";
  static final String KEEP = "childprotection.place.keep";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int LINE = 300;
  private static final int OLDEST = 26;
  private static final int LARGEST = 500;

  private final Places places;
  private final Colleagues colleagues;
  private final ChildSight sight;
  private final PermissionMatrix matrix;
  private final MessageSource messages;
  private final Clock clock;

  PlaceController(Places places, Colleagues colleagues, ChildSight sight, PermissionMatrix matrix, MessageSource messages, Clock clock) {
    this.places = places;
    this.colleagues = colleagues;
    this.sight = sight;
    this.matrix = matrix;
    this.messages = messages;
    this.clock = clock;
  }

  /** A place as typed. */
  record PlaceForm(@Nullable String key, @Nullable String version, @Nullable String type, @Nullable String name, @Nullable String address, @Nullable String licence,
      @Nullable String licensedUntil, @Nullable String capacity, @Nullable String lowestAge, @Nullable String highestAge, @Nullable String sex,
      @Nullable String publicService, @Nullable String closed, @Nullable String head) {

    static PlaceForm of(Place one) {
      return new PlaceForm(null, String.valueOf(one.version()), one.type().name(), one.name(), one.address(), one.licence(),
          one.licensedUntil() == null ? null : DAY.format(one.licensedUntil()), String.valueOf(one.capacity()), String.valueOf(one.lowestAge()),
          String.valueOf(one.highestAge()), one.sex(), String.valueOf(one.publicService()), String.valueOf(one.closedForAdmission()),
          one.headId() == null ? null : one.headId().toString());
    }
  }

  @GetMapping
  @Permitted(READ)
  String list(Officer officer, Model model) {
    model.addAttribute("lines", places.lines());
    model.addAttribute("today", LocalDate.now(clock));
    model.addAttribute("mayKeep", matrix.allows(officer, KEEP));
    return "childprotection/place/list";
  }

  @GetMapping("/new")
  @Permitted(KEEP)
  String blank(Officer officer, Model model) {
    return form(null, new PlaceForm(UUID.randomUUID().toString(), null, null, null, null, null, null, null, "0", "18", "ANY", "true", null, null), officer, model);
  }

  @PostMapping("/new")
  @Permitted(KEEP)
  String add(@ModelAttribute("form") PlaceForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response, RedirectAttributes flash) {
    var in = new Inputs(errors);
    var type = in.choice("type", form.type(), PlaceType.class);
    var read = read(form, in, errors, UUID.randomUUID(), type, officer.unit(), 0);
    if (!SentForm.taken(() -> places.save(Objects.requireNonNull(read), TypedKey.of(form.key())), errors, response, code -> "")) {
      return form(null, form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.place.saved");
    return "redirect:/childprotection/places";
  }

  @GetMapping("/{place}")
  @Permitted(READ)
  String show(@PathVariable UUID place, Officer officer, Model model) {
    var found = found(place);
    return page(found, PlaceForm.of(found), officer, model);
  }

  @PostMapping("/{place}")
  @Permitted(KEEP)
  String save(@PathVariable UUID place, @ModelAttribute("form") PlaceForm form, BindingResult errors, Officer officer, Model model, HttpServletResponse response,
      RedirectAttributes flash) {
    var found = found(place);
    var read = read(form, new Inputs(errors), errors, place, found.type(), found.unitId(), SeenVersion.of(form.version()));
    if (!SentForm.taken(() -> places.save(Objects.requireNonNull(read), null), errors, response, "childprotection.stale", code -> "")) {
      return page(found, form, officer, model);
    }
    flash.addFlashAttribute("notice", "childprotection.place.saved");
    return "redirect:/childprotection/places/" + place;
  }

  private @Nullable Place read(PlaceForm form, Inputs in, BindingResult errors, UUID id, @Nullable PlaceType type, UUID unit, long version) {
    var name = in.text("name", form.name(), LINE);
    var address = in.text("address", form.address(), LINE);
    var licence = in.optionalText("licence", form.licence(), LINE);
    var until = in.optionalDate("licensedUntil", form.licensedUntil());
    var capacity = in.whole("capacity", form.capacity(), 1, LARGEST);
    var lowest = in.whole("lowestAge", form.lowestAge(), 0, OLDEST);
    var highest = in.whole("highestAge", form.highestAge(), lowest == null ? 0 : lowest, OLDEST);
    var sex = in.required("sex", form.sex(), one -> one);
    var head = in.optional("head", form.head(), one -> colleagues.working(TypedId.parse(one)).id());
    if (until != null && licence.isEmpty()) {
      errors.rejectValue("licence", "childprotection.place.licenceMissing");
    }
    if (sex != null && !List.of("ANY", "F", "M").contains(sex)) {
      errors.rejectValue("sex", "platform.input.choice");
    }
    return errors.hasErrors() ? null : new Place(id, Objects.requireNonNull(type), name, address, licence, until, Objects.requireNonNull(capacity),
        Objects.requireNonNull(lowest), Objects.requireNonNull(highest), Objects.requireNonNull(sex), "true".equals(form.publicService()), "true".equals(form.closed()),
        unit, head, version);
  }

  private String page(Place found, PlaceForm form, Officer officer, Model model) {
    model.addAttribute("residents", places.residents(found.id(), officer));
    model.addAttribute("occupied", places.occupied(found.id(), found.id(), LocalDate.now(clock)));
    model.addAttribute("mayKeep", matrix.allows(officer, KEEP));
    return form(found, form, officer, model);
  }

  private String form(@Nullable Place found, PlaceForm form, Officer officer, Model model) {
    model.addAttribute("place", found);
    model.addAttribute("form", form);
    model.addAttribute("types", Arrays.stream(PlaceType.values()).filter(one -> one.isResidential() || one == PlaceType.FOSTER_CARER)
        .map(one -> new Option(one.name(), say("type." + one))).toList());
    model.addAttribute("heads", Stream.concat(Stream.of(new Option("", "—")), colleagues.of(sight.units(officer, READ), officer.unit()).stream()
        .map(one -> new Option(one.id().toString(), one.name() + " · " + one.jobTitle() + " · " + one.unitName()))).toList());
    model.addAttribute("sexes", Stream.of("ANY", "F", "M").map(one -> new Option(one, say("sex." + one))).toList());
    return found == null ? "childprotection/place/new" : "childprotection/place/show";
  }

  private Place found(UUID id) {
    return places.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private String say(String key) {
    return messages.getMessage("childprotection.place." + key, null, LocaleContextHolder.getLocale());
  }
}
