package ro.reazem.people.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import ro.reazem.directory.places.PlaceIndex;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.events.people.MaritalStatus;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.Cnp;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.people.person.PersonDetails;
import ro.reazem.platform.sheets.SheetHeads;
import ro.reazem.platform.sheets.SheetRow;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.text.Sha256;
import ro.reazem.platform.web.TypedDate;
import ro.reazem.platform.web.TypedText;

/** Reads one row; everything wrong in it is told with its column. Rows are read independently of one another. */
final class RowReading {

  private final SheetHeads<ImportColumn> heads;
  private final SheetRow row;
  private final PlaceIndex places;
  private final Words words;
  private final LocalDate today;
  private final @Nullable KnownRow known;
  private final List<RowFault> faults = new ArrayList<>();
  private String cnpDigits = "";

  /** @param known the person of the register whom the row means; what the row leaves empty is taken from there */
  RowReading(SheetHeads<ImportColumn> heads, SheetRow row, PlaceIndex places, Words words, LocalDate today, @Nullable KnownRow known) {
    this.heads = heads;
    this.row = row;
    this.places = places;
    this.words = words;
    this.today = today;
    this.known = known;
  }

  /**
   * The words that cells of choice may hold, folded, in both languages.
   */
  record Words(Map<String, Sex> sexes, Map<String, MaritalStatus> statuses, Map<String, HouseholdRole> roles) {}

  List<RowFault> faults() {
    return faults;
  }

  String hash() {
    var content = new StringBuilder();
    for (var column : ImportColumn.values()) {
      content.append(heads.cell(row, column)).append('\u001f');
    }
    return HexFormat.of().formatHex(Sha256.of(content.toString()), 0, 16);
  }

  String rowKey(String hash) {
    var externalId = heads.cell(row, ImportColumn.EXTERNAL_ID);
    return externalId.isEmpty() ? "content:" + hash : "id:" + externalId;
  }

  String household() {
    return heads.cell(row, ImportColumn.HOUSEHOLD);
  }

  /** The digits of the CNP, empty when there is none or it is wrong; known once the row is read. */
  String cnp() {
    return cnpDigits;
  }

  /** The person of the row, or null when something was wrong. */
  @Nullable ReadPerson read() {
    var kept = known == null ? null : known.entry().details();
    var familyName = name(ImportColumn.FAMILY_NAME, kept == null ? "" : kept.familyName());
    if (familyName.isEmpty() && faults.isEmpty()) {
      fault(ImportColumn.FAMILY_NAME, "platform.input.required");
    }
    var givenName = name(ImportColumn.GIVEN_NAME, kept == null ? "" : kept.givenName());
    var formerName = name(ImportColumn.FORMER_NAME, "");
    var cnp = value(ImportColumn.CNP, Cnp::parse, kept == null ? null : kept.cnp());
    cnpDigits = cnp == null ? "" : cnp.digits();
    if (known != null && known.cnpOfAnother()) {
      fault(ImportColumn.CNP, "people.import.cnpOfAnother");
    }
    var bornOn = PersonDetails.bornOn(day(ImportColumn.BORN_ON, "people.person.birthAhead", kept == null ? null : kept.bornOn()), cnp);
    var sex = PersonDetails.sex(value(ImportColumn.SEX, typed -> choice(typed, words.sexes), kept == null ? null : kept.sex()), cnp);
    var status = value(ImportColumn.MARITAL_STATUS, typed -> choice(typed, words.statuses),
        kept == null ? MaritalStatus.NOT_STATED : kept.maritalStatus());
    var citizenship = Keeping.text(text(ImportColumn.CITIZENSHIP).toUpperCase(Locale.ROOT), kept == null ? "RO" : kept.citizenship());
    var phone = Keeping.text(text(ImportColumn.PHONE), kept == null ? "" : kept.phone());
    var eMail = Keeping.text(text(ImportColumn.EMAIL), kept == null ? "" : kept.eMail());
    var address = address();
    var since = day(ImportColumn.SINCE, "people.address.ahead", null);
    var household = text(ImportColumn.HOUSEHOLD);
    var role = value(ImportColumn.ROLE, typed -> choice(typed, words.roles), known == null ? null : known.role());
    if (!household.isEmpty() && role == null && !faulty(ImportColumn.ROLE)) {
      fault(ImportColumn.ROLE, "people.import.roleMissing");
    }
    text(ImportColumn.EXTERNAL_ID);
    var details = faults.isEmpty() && status != null
        ? details(familyName, givenName, bornOn, sex, status, citizenship, cnp, phone, eMail) : null;
    if (details == null || !faults.isEmpty()) {
      return null;
    }
    var hash = hash();
    return new ReadPerson(row.number(), rowKey(hash), hash, details, formerName, address, since, household, role);
  }

  private @Nullable PersonDetails details(String familyName, String givenName, @Nullable LocalDate bornOn, Sex sex,
      MaritalStatus status, String citizenship, @Nullable Cnp cnp, String phone, String eMail) {
    try {
      return new PersonDetails(familyName, givenName, bornOn, known == null ? "" : known.entry().details().birthPlace(), sex,
          status, citizenship, cnp, known == null ? null : known.entry().details().document(), phone, eMail);
    } catch (RuleViolated violated) {
      faults.add(RowFault.of(row.number(), column(violated.code()), violated));
      return null;
    }
  }

  private static ImportColumn column(String code) {
    return code.contains("givenName") ? ImportColumn.GIVEN_NAME : code.contains("citizenship") ? ImportColumn.CITIZENSHIP
        : code.contains("birthDate") || code.contains("BirthDate") ? ImportColumn.BORN_ON
        : code.contains("cnp") ? ImportColumn.CNP : ImportColumn.FAMILY_NAME;
  }

  private @Nullable Address address() {
    var siruta = locality();
    var street = text(ImportColumn.STREET);
    var number = text(ImportColumn.NUMBER);
    var block = text(ImportColumn.BLOCK);
    var stair = text(ImportColumn.STAIR);
    var floor = text(ImportColumn.FLOOR);
    var apartment = text(ImportColumn.APARTMENT);
    var postcode = text(ImportColumn.POSTCODE);
    var domicile = known == null ? null : known.entry().domicile();
    if (siruta == null && domicile != null && !faulty(ImportColumn.LOCALITY) && !faulty(ImportColumn.SIRUTA)
        && !(street + number + block + stair + floor + apartment + postcode).isEmpty()) {
      siruta = domicile.siruta();
    }
    if (siruta == null) {
      if (!(street + number + block).isEmpty() && !faulty(ImportColumn.LOCALITY) && !faulty(ImportColumn.SIRUTA)) {
        fault(ImportColumn.LOCALITY, "kernel.address.locality");
      }
      return null;
    }
    try {
      return Keeping.address(new Address(siruta, street, number, block, stair, floor, apartment, postcode, "RO", ""), domicile);
    } catch (RuleViolated violated) {
      faults.add(RowFault.of(row.number(), ImportColumn.POSTCODE, violated));
      return null;
    }
  }

  private @Nullable Integer locality() {
    var code = text(ImportColumn.SIRUTA);
    if (!code.isEmpty()) {
      if (code.matches("[0-9]{1,9}") && places.byCode(Integer.parseInt(code)).isPresent()) {
        return Integer.valueOf(code);
      }
      fault(ImportColumn.SIRUTA, "people.import.sirutaUnknown", code);
      return null;
    }
    var name = text(ImportColumn.LOCALITY);
    if (name.isEmpty()) {
      return null;
    }
    var named = places.named(name, text(ImportColumn.COUNTY));
    if (named.size() != 1) {
      fault(ImportColumn.LOCALITY, named.isEmpty() ? "directory.place.unknown" : "people.import.localitySeveral", name);
      return null;
    }
    return named.getFirst().siruta();
  }

  private String name(ImportColumn column, String kept) {
    var name = Keeping.name(text(column), kept);
    if (!name.isEmpty() && !TypedText.looksLikeName(name)) {
      fault(column, "platform.input.name");
    }
    return name;
  }

  private @Nullable LocalDate day(ImportColumn column, String ahead, @Nullable LocalDate kept) {
    var day = value(column, TypedDate::parse, kept);
    if (day != null && day.isAfter(today)) {
      fault(column, ahead);
      return null;
    }
    return day;
  }

  private String text(ImportColumn column) {
    var text = reading(column, () -> TypedText.line(heads.cell(row, column), column.longest()));
    return text == null ? "" : text;
  }

  private <T> @Nullable T value(ImportColumn column, Function<String, T> reading, @Nullable T kept) {
    var text = text(column);
    return text.isEmpty() ? kept : reading(column, () -> reading.apply(text));
  }

  private <T> @Nullable T reading(ImportColumn column, Supplier<T> reading) {
    try {
      return reading.get();
    } catch (RuleViolated violated) {
      faults.add(RowFault.of(row.number(), column, violated));
      return null;
    }
  }

  private static <T> T choice(String typed, Map<String, T> words) {
    var chosen = words.get(Folding.fold(typed).strip());
    if (chosen == null) {
      throw new RuleViolated("people.import.choice", typed);
    }
    return chosen;
  }

  private void fault(ImportColumn column, String code, Object... arguments) {
    faults.add(RowFault.of(row.number(), column, code, arguments));
  }

  private boolean faulty(ImportColumn column) {
    return faults.stream().anyMatch(fault -> fault.column() == column);
  }
}
