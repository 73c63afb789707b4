package ro.reazem.childprotection.measure;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import ro.reazem.childprotection.place.Kinship;
import ro.reazem.childprotection.place.PlaceType;
import ro.reazem.childprotection.place.Places;
import ro.reazem.directory.persons.Persons;
import ro.reazem.kernel.DateRange;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedId;
import ro.reazem.platform.web.TypedKey;

/**
 * A decision about a measure as typed.
 *
 * @param category the category of the child; for an emergency its ground, which tells it
 * @param place a place of the register, a foster carer with a file, or as what a person receives the child
 */
record MeasureForm(@Nullable String key, @Nullable String version, @Nullable String decision, @Nullable String number, @Nullable String decidedOn, @Nullable String from,
    @Nullable String retroactive, @Nullable String type, @Nullable String category, @Nullable String place, @Nullable String carer, @Nullable String carerText,
    @Nullable String degree, @Nullable String byMarriage, @Nullable String evaluatedOn, @Nullable String recordsClean, @Nullable String severeUntil,
    @Nullable String rights, @Nullable String contribution, @Nullable String visits, @Nullable String obligations, @Nullable String parents,
    @Nullable String child, @Nullable String heard, @Nullable String opposition, @Nullable String waiver, @Nullable String splitReason, @Nullable String servicePlan, @Nullable String communicatedOn,
    @Nullable String another) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  /** Before the person of a foster carer whose file is chosen as the place. */
  static final String CARER = "CARER:";
  private static final int WORDS = 4000;
  private static final int LINE = 300;

  /** @param severe until when a certificate of the severe degree that is on file is valid, null without one */
  static MeasureForm blank(long version, LocalDate today, @Nullable LocalDate severe) {
    var day = DAY.format(today);
    return new MeasureForm(UUID.randomUUID().toString(), String.valueOf(version), null, null, day, day, null, MeasureType.PLACEMENT.name(), null, null, null, null,
        null, null, null, null, severe == null ? null : DAY.format(severe), null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  /** What the Commission admitted is not typed again. */
  MeasureForm of(ResolutionsToRecord.Admitted one) {
    return new MeasureForm(key, version, decision, one.number(), DAY.format(one.datedOn()), from, retroactive, one.type().name(), one.category(), place, carer, carerText,
        degree, byMarriage, evaluatedOn, recordsClean, severeUntil, rights, contribution, visits, obligations, parents, child, heard, opposition, waiver, splitReason,
        one.servicePlan().isEmpty() ? servicePlan : one.servicePlan(), communicatedOn, another);
  }

  /** What it orders; null when something is missing. */
  @Nullable MeasureOrder read(DecisionBody body, Inputs in, BindingResult errors, Places places, Persons persons) {
    boolean atOnce = body == DecisionBody.DIRECTOR;
    var typed = atOnce ? MeasureType.EMERGENCY_PLACEMENT : in.choice("type", type, MeasureType.class);
    boolean placed = typed != null && typed.isPlacement();
    var ground = atOnce ? in.choice("category", category, EmergencyGround.class) : null;
    var kind = atOnce ? ground == null ? null : ground.category() : in.choice("category", category, Category.class);
    var lineNumber = in.text("number", number, LINE);
    var decided = in.date("decidedOn", decidedOn);
    var begins = in.date("from", from);
    var where = !placed ? null : in.required("place", place, one -> one);
    var fosterer = where != null && where.startsWith(CARER) ? in.required("place", where.substring(CARER.length()), TypedId::parse) : null;
    boolean ofPerson = where != null && (where.equals(PlaceType.EXTENDED_FAMILY.name()) || where.equals(PlaceType.OTHER_PERSON.name()));
    var placeId = where == null || ofPerson || where.startsWith(CARER) ? null : in.required("place", where, TypedId::parse);
    var placeType = where == null ? null : fosterer != null ? PlaceType.FOSTER_CARER : ofPerson ? PlaceType.valueOf(where)
        : placeId == null ? null : places.find(placeId).map(one -> one.type()).orElse(null);
    if (placed && where != null && placeType == null && !errors.hasFieldErrors("place")) {
      errors.rejectValue("place", "platform.input.choice");
    }
    var receiver = placed && ofPerson ? persons.read("carer", carer, carerText, in) : null;
    var near = in.optionalWhole("degree", degree, 0, 12);
    var evaluated = in.optionalDate("evaluatedOn", evaluatedOn);
    var severe = in.optionalDate("severeUntil", severeUntil);
    var whose = in.choice("rights", rights, ParentalRights.class);
    var pays = in.optionalLei("contribution", contribution);
    var visiting = in.optionalParagraphs("visits", visits, WORDS);
    var duties = in.optionalParagraphs("obligations", obligations, WORDS);
    var agree = body == DecisionBody.COMMISSION ? in.choice("parents", parents, ParentsConsent.class) : ParentsConsent.MISSING;
    var wish = body == DecisionBody.COMMISSION ? in.choice("child", child, ChildsConsent.class) : ChildsConsent.NOT_ASKED;
    var more = in.optionalText("waiver", waiver, LINE);
    var split = in.optionalText("splitReason", splitReason, LINE);
    var tried = in.optionalText("servicePlan", servicePlan, LINE);
    var told = in.optionalDate("communicatedOn", communicatedOn);
    if (told != null && decided != null && told.isBefore(decided)) {
      errors.rejectValue("communicatedOn", "childprotection.measure.communicatedBefore");
    }
    if (errors.hasErrors()) {
      return null;
    }
    var day = Objects.requireNonNull(begins);
    return new MeasureOrder(TypedKey.of(key), Objects.requireNonNull(typed), Objects.requireNonNull(kind), body, lineNumber, Objects.requireNonNull(decided), day,
        "true".equals(retroactive), placeType, placeId, receiver == null ? fosterer : receiver.id(), new Kinship(near == null ? 0 : near, "true".equals(byMarriage)),
        evaluated == null ? null : new CarerFitness(evaluated, null, "true".equals(recordsClean)),
        severe == null || severe.isBefore(day) ? SevereCare.NONE : new SevereCare(new DateRange(day, severe), true, true), Objects.requireNonNull(whose),
        pays == null ? null : pays.bani(), visiting, duties, Objects.requireNonNull(agree), Objects.requireNonNull(wish), "true".equals(heard),
        "true".equals(opposition), more, split, tried, told);
  }
}
