package ro.reazem.financialaid.dwelling;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.platform.web.Inputs;
import ro.reazem.platform.web.SeenVersion;

/** What the register says of a dwelling, as typed. */
record DwellingForm(String key, String version, String code, String kind, String address, String rooms, String area, List<String> amenities) {

  private static final int LINE = 200;

  DwellingForm {
    key = text(key);
    version = text(version);
    code = text(code);
    kind = text(kind);
    address = text(address);
    rooms = text(rooms);
    area = text(area);
    amenities = amenities == null ? List.of() : amenities.stream().limit(Amenity.values().length).map(DwellingForm::text).toList();
  }

  static DwellingForm fresh() {
    return new DwellingForm(UUID.randomUUID().toString(), "", "", GridKind.SOCIAL.name(), "", "", "", List.of());
  }

  static DwellingForm of(Dwelling one) {
    return new DwellingForm("", String.valueOf(one.version()), one.code(), one.kind().name(), one.address(), String.valueOf(one.rooms()),
        BigDecimal.valueOf(one.area(), TypedDwelling.HUNDREDTHS).stripTrailingZeros().toPlainString().replace('.', ','), one.amenities().stream().map(Enum::name).toList());
  }

  DwellingForm withVersion(long now) {
    return new DwellingForm(key, String.valueOf(now), code, kind, address, rooms, area, amenities);
  }

  /** Whatever is wrong is said beside its field. */
  Optional<Dwelling> read(UUID id, BindingResult errors) {
    var in = new Inputs(errors);
    var readCode = in.text("code", code, 40);
    var readKind = in.choice("kind", kind, GridKind.class);
    var readAddress = in.text("address", address, LINE);
    var readRooms = in.whole("rooms", rooms, 1, TypedDwelling.MOST_ROOMS);
    var readArea = in.required("area", area, TypedDwelling::area);
    if (errors.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(new Dwelling(id, SeenVersion.of(version), readCode, Objects.requireNonNull(readKind), readAddress, Objects.requireNonNull(readRooms),
        Objects.requireNonNull(readArea), Arrays.stream(Amenity.values()).filter(one -> amenities.contains(one.name())).toList(), DwellingState.FREE, "",
        Instant.EPOCH, ""));
  }

  private static String text(@Nullable String typed) {
    return typed == null ? "" : typed;
  }
}
