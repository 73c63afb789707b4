package ro.reazem.kernel;

import org.jmolecules.ddd.types.ValueObject;
import org.jspecify.annotations.Nullable;

/**
 * A place to live or to write to, on the official nomenclature of territorial units (SIRUTA).
 *
 * @param siruta the code of the locality, or of the unit itself when only that is known; null abroad
 * @param street type and name of the street, empty where there is none or for homeless persons
 * @param number the number in the street
 * @param block bloc
 * @param stair scară
 * @param floor etaj
 * @param apartment apartament
 * @param postcode the six digits of the post
 * @param country ISO 3166 alpha-2
 * @param note free text where the rest does not fit, such as where a homeless person is found
 */
public record Address(@Nullable Integer siruta, String street, String number, String block, String stair, String floor,
    String apartment, String postcode, String country, String note) implements ValueObject {

  public Address {
    RuleViolated.require(country.matches("[A-Z]{2}"), "kernel.address.country");
    RuleViolated.require(siruta != null || !country.equals("RO"), "kernel.address.locality");
    RuleViolated.require(postcode.isEmpty() || !country.equals("RO") || postcode.matches("[0-9]{6}"),
        "kernel.address.postcode");
  }

  /** An address in a Romanian locality where nothing more is known. */
  public static Address in(int siruta) {
    return new Address(siruta, "", "", "", "", "", "", "", "RO", "");
  }

  /** What is told where an address is kept secret: no locality, and the country code that ISO 3166 leaves to its users. */
  public static Address withheld() {
    return new Address(null, "", "", "", "", "", "", "", "ZZ", "");
  }

  /** Street line without the locality, as printed on papers. */
  public String line() {
    return joined(street, prefixed("nr. ", number), prefixed("bl. ", block), prefixed("sc. ", stair),
        prefixed("et. ", floor), prefixed("ap. ", apartment), note);
  }

  private static String prefixed(String prefix, String value) {
    return value.isEmpty() ? "" : prefix + value;
  }

  private static String joined(String... parts) {
    return String.join(", ", java.util.Arrays.stream(parts).filter(part -> !part.isEmpty()).toList());
  }
}
