package ro.reazem.services.unit;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import ro.reazem.directory.places.Places;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.TypedId;

/** A unit as typed, or one of its licences or groups. */
record UnitForm(@Nullable String key, @Nullable String version, @Nullable String code, @Nullable String kind, @Nullable String name, @Nullable String unit,
    @Nullable String siruta, @Nullable String sirutaText, @Nullable String address, @Nullable String phone, @Nullable String head, @Nullable String capacity,
    @Nullable String state, @Nullable String stateSince, @Nullable String stateNote, @Nullable String number, @Nullable String from, @Nullable String until,
    @Nullable String provisional, @Nullable String schoolYear, @Nullable String age, @Nullable String programme, @Nullable String places, @Nullable String staff) {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
  private static final int LINE = 200;
  private static final int LARGEST = 5000;
  private static final int MOST_PLACES = 200;
  private static final int MOST_STAFF = 50;

  static UnitForm blank(LocalDate today, UUID unit) {
    return new UnitForm(UUID.randomUUID().toString(), "0", null, null, null, unit.toString(), null, null, null, null, null, null, "OPEN", DAY.format(today), null,
        null, DAY.format(today), null, null, String.valueOf(SchoolYear.of(today)), null, "EXTENDED", null, "0");
  }

  static UnitForm of(ServiceUnit one, String place, LocalDate today) {
    return new UnitForm(null, String.valueOf(one.version()), one.code(), one.kind().name(), one.name(), one.unitId().toString(), String.valueOf(one.siruta()), place,
        one.address(), one.phone(), one.headId() == null ? null : one.headId().toString(), String.valueOf(one.capacity()), one.state().name(),
        DAY.format(one.stateSince()), one.stateNote(), null, DAY.format(today), null, null, String.valueOf(SchoolYear.of(today)), null, "EXTENDED", null, "0");
  }

  /** The unit it tells of, null when something cannot be read. */
  @Nullable ServiceUnit read(Inputs in, BindingResult errors, Places all, UUID id, @Nullable ServiceUnit before, long seen) {
    var service = in.text("code", code, LINE);
    var what = before != null ? before.kind() : in.choice("kind", kind, ServiceKind.class);
    var called = in.text("name", name, LINE);
    var where = before != null ? before.unitId() : in.required("unit", unit, TypedId::parse);
    var place = all.read(in, "siruta", siruta, sirutaText);
    var street = in.text("address", address, LINE);
    var told = in.optionalText("phone", phone, LINE);
    var who = in.optional("head", head, TypedId::parse);
    var most = in.whole("capacity", capacity, 0, LARGEST);
    var now = in.choice("state", state, UnitState.class);
    var since = in.date("stateSince", stateSince);
    var why = in.optionalText("stateNote", stateNote, LINE);
    if (now != null && now != UnitState.OPEN && why.isEmpty()) {
      errors.rejectValue("stateNote", "services.unit.stateWithoutReason");
    }
    return errors.hasErrors() ? null : new ServiceUnit(id, service, Objects.requireNonNull(what), called, Objects.requireNonNull(where),
        Objects.requireNonNull(place), street, told, who, Objects.requireNonNull(most), Objects.requireNonNull(now), Objects.requireNonNull(since), why, seen);
  }

  @Nullable Licence licence(Inputs in, BindingResult errors) {
    var which = in.text("number", number, LINE);
    var begins = in.date("from", from);
    var ends = in.optionalDate("until", until);
    if (begins != null && ends != null && ends.isBefore(begins)) {
      errors.rejectValue("until", "services.unit.licenceEndsBefore");
    }
    if (ends == null && provisional != null && !errors.hasFieldErrors("until")) {
      errors.rejectValue("until", "services.unit.provisionalNeedsEnd");
    }
    return errors.hasErrors() ? null : new Licence(which, Objects.requireNonNull(begins), ends, provisional != null);
  }

  @Nullable ServiceGroup group(Inputs in, BindingResult errors, UUID of) {
    var year = in.whole("schoolYear", schoolYear, 2000, 2100);
    var called = in.text("name", name, LINE);
    var ages = in.choice("age", age, AgeGroup.class);
    var hours = in.choice("programme", programme, Programme.class);
    var most = in.whole("places", places, 1, MOST_PLACES);
    var people = in.whole("staff", staff, 0, MOST_STAFF);
    return errors.hasErrors() ? null : new ServiceGroup(UUID.randomUUID(), of, Objects.requireNonNull(year), called, Objects.requireNonNull(ages),
        Objects.requireNonNull(hours), Objects.requireNonNull(most), Objects.requireNonNull(people), 0);
  }
}
