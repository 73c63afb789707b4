package ro.reazem.people.search;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import ro.reazem.bench.Population;
import ro.reazem.bench.Population.Invented;
import ro.reazem.platform.text.Folding;

/** Enters a person a second time with the mistakes that offices make, always the same for the same seed. */
final class Corrupting {

  private final Population dice;

  Corrupting(long seed) {
    dice = new Population(seed);
  }

  /** A second record: one to three things are wrong or missing. */
  Invented twin(Invented person) {
    var twin = new Invented(new UUID(person.id().getMostSignificantBits() ^ 0x5555L, person.id().getLeastSignificantBits()), person.familyName(),
        person.givenName(), person.formerName(), person.bornOn(), person.male(), person.cnp(), person.phone());
    int mistakes = 1 + dice.next(3);
    for (int n = 0; n < mistakes; n++) {
      twin = wrong(twin);
    }
    // somebody entered again by the same CNP would have been refused at once
    return twin.cnp().equals(person.cnp()) ? cnp(twin, dice.next(3) == 0 ? wrongDigit(person.cnp()) : "") : twin;
  }

  private Invented wrong(Invented p) {
    return switch (dice.next(10)) {
      case 0 -> copy(p, Folding.fold(p.familyName()), Folding.fold(p.givenName()), p.formerName(), p.bornOn(), p.cnp(), p.phone());
      case 1 -> copy(p, p.familyName().replaceAll("(?<=.)[âă](?=.)", "î"), p.givenName(), p.formerName(), p.bornOn(), p.cnp(), p.phone());
      case 2 -> copy(p, p.givenName(), p.familyName(), p.formerName(), p.bornOn(), p.cnp(), p.phone());
      case 3 -> copy(p, mistyped(p.familyName()), p.givenName(), p.formerName(), p.bornOn(), p.cnp(), p.phone());
      case 4 -> copy(p, p.familyName(), mistyped(p.givenName()), p.formerName(), p.bornOn(), p.cnp(), p.phone());
      case 5 -> copy(p, p.familyName(), p.givenName(), p.formerName(), swapped(p.bornOn()), p.cnp(), p.phone());
      case 6 -> cnp(p, p.cnp().isEmpty() ? "" : swappedDigits(p.cnp()));
      case 7 -> copy(p, p.familyName(), p.givenName().split(" ")[0], p.formerName(), p.bornOn(), p.cnp(), p.phone());
      case 8 -> copy(p, p.familyName(), p.givenName(), p.formerName(), p.bornOn(), p.cnp(), "");
      default -> p.formerName().isEmpty() ? p
          : copy(p, p.formerName(), p.givenName(), p.familyName(), p.bornOn(), p.cnp(), p.phone());
    };
  }

  /** A letter left out, doubled, or swapped with its neighbour. */
  private String mistyped(String word) {
    int at = 1 + dice.next(Math.max(word.length() - 2, 1));
    return word.length() < 4 ? word : switch (dice.next(3)) {
      case 0 -> word.substring(0, at) + word.substring(at + 1);
      case 1 -> word.substring(0, at) + word.charAt(at) + word.substring(at);
      default -> word.substring(0, at) + word.charAt(at + 1) + word.charAt(at) + word.substring(at + 2);
    };
  }

  private static LocalDate swapped(LocalDate day) {
    try {
      return LocalDate.of(day.getYear(), day.getDayOfMonth(), day.getMonthValue());
    } catch (DateTimeException noSuchMonth) {
      return day;
    }
  }

  private String swappedDigits(String cnp) {
    int at = 7 + dice.next(5);
    return cnp.substring(0, at) + cnp.charAt(at + 1) + cnp.charAt(at) + cnp.substring(at + 2);
  }

  private String wrongDigit(String cnp) {
    int at = 7 + dice.next(6);
    return cnp.substring(0, at) + (cnp.charAt(at) - '0' + 1 + dice.next(9)) % 10 + cnp.substring(at + 1);
  }

  private static Invented cnp(Invented p, String cnp) {
    return copy(p, p.familyName(), p.givenName(), p.formerName(), p.bornOn(), cnp, p.phone());
  }

  static Invented copy(Invented p, String family, String given, String former, LocalDate born, String cnp, String phone) {
    return new Invented(p.id(), family, given, former, born,
        p.male(), cnp, phone);
  }
}
