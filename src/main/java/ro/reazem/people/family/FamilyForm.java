package ro.reazem.people.family;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import ro.reazem.people.form.AddressForm;

/**
 * A whole family as typed.
 *
 * @param since since when they live together at the address
 * @param find words by which somebody already in the register is looked for
 */
record FamilyForm(@Nullable String key, @Nullable String since, @Nullable String find, @Nullable AddressForm address,
    @Nullable List<MemberRow> members) {

  static final int MOST_MEMBERS = 12;
  private static final int ROWS_AT_FIRST = 3;

  FamilyForm {
    address = address == null ? AddressForm.blank() : address;
    members = members == null ? new ArrayList<>() : new ArrayList<>(members.stream().limit(MOST_MEMBERS)
        .map(row -> row == null ? MemberRow.blank("") : row).toList());
  }

  static FamilyForm blank() {
    var form = new FamilyForm(UUID.randomUUID().toString(), "", "", null, null);
    form.members.add(MemberRow.blank("REFERENCE_PERSON"));
    for (int row = 1; row < ROWS_AT_FIRST; row++) {
      form.members.add(MemberRow.blank(""));
    }
    return form;
  }

  FamilyForm withOneMore() {
    if (members.size() < MOST_MEMBERS) {
      members.add(MemberRow.blank(""));
    }
    return this;
  }

  FamilyForm without(int row) {
    if (row >= 0 && row < members.size() && members.size() > 1) {
      members.remove(row);
    }
    return this;
  }

  /** Puts somebody from the register into the first empty row, once. */
  FamilyForm withPicked(String personId) {
    if (members.stream().anyMatch(row -> personId.equals(row.personId()))) {
      return this;
    }
    for (int row = 0; row < members.size(); row++) {
      if (members.get(row).isBlank()) {
        var role = members.get(row).role();
        members.set(row, new MemberRow(personId, role, "", "", "", "", "", "", ""));
        return this;
      }
    }
    if (members.size() < MOST_MEMBERS) {
      members.add(MemberRow.picked(personId));
    }
    return this;
  }
}
