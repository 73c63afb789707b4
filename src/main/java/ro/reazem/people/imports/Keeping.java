package ro.reazem.people.imports;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ro.reazem.kernel.Address;
import ro.reazem.platform.text.Folding;

/** What of a known person stays when a file says less than the register: an empty cell erases nothing. */
final class Keeping {

  private Keeping() {}

  static String text(String typed, String known) {
    return typed.isEmpty() ? known : typed;
  }

  /** A name in capitals or without diacritics says nothing new beside the same name written well. */
  static String name(String typed, String known) {
    if (known.isEmpty() || typed.equals(known)) {
      return typed;
    }
    boolean poorer = Folding.fold(typed).equals(Folding.fold(known))
        && (isShouted(typed) && !isShouted(known) || isPlain(typed) && !isPlain(known));
    return typed.isEmpty() || poorer ? known : typed;
  }

  /** An address in the same place is completed by what is known of it, down to the first part that differs. */
  static Address address(Address typed, @Nullable Address known) {
    if (known == null || !Objects.equals(known.siruta(), typed.siruta())) {
      return typed;
    }
    var before = parts(known).toList();
    var after = parts(typed).toArray(String[]::new);
    for (int part = 0; part < after.length; part++) {
      if (!after[part].isEmpty() && !before.get(part).isEmpty() && !after[part].equals(before.get(part))) {
        return of(typed, after, "");
      }
      after[part] = text(after[part], before.get(part));
    }
    return of(typed, after, known.note());
  }

  private static Stream<String> parts(Address address) {
    return Stream.of(address.street(), address.number(), address.block(), address.stair(), address.floor(), address.apartment(),
        address.postcode());
  }

  private static Address of(Address typed, String[] parts, String note) {
    var all = List.of(parts);
    return new Address(typed.siruta(), all.get(0), all.get(1), all.get(2), all.get(3), all.get(4), all.get(5), all.get(6),
        typed.country(), note);
  }

  private static boolean isShouted(String name) {
    return name.equals(name.toUpperCase(java.util.Locale.ROOT));
  }

  private static boolean isPlain(String name) {
    return name.chars().allMatch(letter -> letter < 128);
  }
}
