package ro.reazem.people.form;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ro.reazem.directory.places.Places;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Inputs;

/**
 * An address as it is typed.
 *
 * @param siruta the code of the locality, as the picker left it
 * @param sirutaText the locality as typed
 */
public record AddressForm(@Nullable String siruta, @Nullable String sirutaText, @Nullable String street, @Nullable String number,
    @Nullable String block, @Nullable String stair, @Nullable String floor, @Nullable String apartment,
    @Nullable String postcode, @Nullable String country, @Nullable String note) {

  private static final int LINE = 100;
  private static final int SHORT = 20;
  private static final int NOTE = 300;

  public static AddressForm blank() {
    return new AddressForm("", "", "", "", "", "", "", "", "", "RO", "");
  }

  /** Whether anything was typed at all, the country apart. */
  public boolean isBlank() {
    return Stream.of(siruta, sirutaText, street, number, block, stair, floor, apartment, postcode, note)
        .allMatch(part -> part == null || part.isBlank());
  }

  /**
   * Reads the address; what is wrong is reported beside its field.
   *
   * @param field the name of the address in the form, such as address
   * @return null when something was reported
   */
  public @Nullable Address read(Inputs in, String field, Places places) {
    var at = field + ".";
    var state = country == null || country.isBlank() ? "RO" : country;
    var code = state.equals("RO") ? places.read(in, at + "siruta", siruta, sirutaText) : Integer.valueOf(0);
    var streetLine = in.optionalText(at + "street", street, LINE);
    var numberText = in.optionalText(at + "number", number, SHORT);
    var blockText = in.optionalText(at + "block", block, SHORT);
    var stairText = in.optionalText(at + "stair", stair, SHORT);
    var floorText = in.optionalText(at + "floor", floor, SHORT);
    var apartmentText = in.optionalText(at + "apartment", apartment, SHORT);
    var postcodeText = in.optionalText(at + "postcode", postcode, SHORT);
    var noteText = in.optionalText(at + "note", note, NOTE);
    if (code == null) {
      return null;
    }
    try {
      return new Address(state.equals("RO") ? code : null, streetLine, numberText, blockText, stairText, floorText,
          apartmentText, postcodeText, state, noteText);
    } catch (RuleViolated violated) {
      in.reject(at + (violated.code().endsWith("postcode") ? "postcode" : "country"), violated);
      return null;
    }
  }
}
