package ro.reazem.people.entry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.people.form.AddressForm;

/**
 * A person as typed into the form, for entering and for changing.
 *
 * @param key the one-time key of the form
 * @param version the state of the entry that was being changed
 * @param nameChange LEGAL when the family name changed by law, CORRECTION when it was misspelt
 * @param since since when the address holds
 */
record PersonForm(@Nullable String key, @Nullable String version, @Nullable String familyName, @Nullable String givenName,
    @Nullable String formerName, @Nullable String nameChange, @Nullable String cnp, @Nullable String bornOn,
    @Nullable String birthPlace, @Nullable String sex, @Nullable String maritalStatus, @Nullable String citizenship,
    @Nullable String documentKind, @Nullable String documentSeries, @Nullable String documentNumber,
    @Nullable String documentIssuer, @Nullable String documentValidUntil, @Nullable String phone, @Nullable String email,
    @Nullable String addressKind, @Nullable String since, @Nullable AddressForm address) {

  PersonForm {
    address = address == null ? AddressForm.blank() : address;
  }

  static PersonForm blank() {
    return new PersonForm(UUID.randomUUID().toString(), "", "", "", "", "", "", "", "", "", "", "RO", "", "", "", "", "", "",
        "", "DOMICILE", "", null);
  }
}
