package ro.reazem.people.imports;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import ro.reazem.directory.places.Place;
import ro.reazem.directory.places.PlaceIndex;
import ro.reazem.kernel.Address;
import ro.reazem.people.person.ChangingPerson;
import ro.reazem.people.person.Difference;
import ro.reazem.people.person.RegisterEntry;

/** Compares the row of a known person with what the register says of the person alone. */
final class PersonComparing {

  private final FileReading file;
  private final PlaceIndex places;
  private final LocalDate today;

  PersonComparing(FileReading file, PlaceIndex places, LocalDate today) {
    this.file = file;
    this.places = places;
    this.today = today;
  }

  /** Adds what differs, and answers it as what somebody brings; null when nothing differs. */
  ChangingPerson.@Nullable Brought compare(ReadPerson read, RegisterEntry entry, List<Difference> changes) {
    changes.addAll(Difference.between(entry.details(), read.details()));
    boolean former = !read.formerName().isEmpty() && !entry.formerNames().contains(read.formerName())
        && !read.formerName().equals(read.details().familyName());
    if (former) {
      changes.add(new Difference("people.person.formerName", "", read.formerName()));
    }
    var since = since(read, entry);
    if (since != null) {
      changes.add(address(read, entry, since));
    }
    return changes.isEmpty() ? null : new ChangingPerson.Brought(read.details(), former ? read.formerName() : "",
        since == null ? null : read.address(), since);
  }

  String shown(@Nullable Address address) {
    if (address == null) {
      return "";
    }
    var place = address.siruta() == null ? address.country()
        : places.byCode(address.siruta()).map(Place::label).orElse("SIRUTA " + address.siruta());
    var line = (address.line() + (address.postcode().isEmpty() ? "" : ", " + address.postcode())).replaceFirst("^, ", "");
    return line.isEmpty() ? place : place + ", " + line;
  }

  /** The day from which the row gives the person another domicile, or the same one from another day; null for no change. */
  private @Nullable LocalDate since(ReadPerson read, RegisterEntry entry) {
    boolean same = read.address() == null || read.address().equals(entry.domicile());
    if (same && (read.address() == null || read.since() == null || read.since().equals(entry.domicileSince()))) {
      return null;
    }
    var since = read.since() == null ? today : read.since();
    if (!same && entry.domicileSince() != null && since.isBefore(entry.domicileSince())) {
      file.fault(read.line(), ImportColumn.SINCE, "people.address.overlaps", entry.domicileSince());
    } else if (entry.earlierUntil() != null && !since.isAfter(entry.earlierUntil())) {
      file.fault(read.line(), ImportColumn.SINCE, "people.import.earlierDomicile", entry.earlierUntil());
    }
    return since;
  }

  private Difference address(ReadPerson read, RegisterEntry entry, LocalDate since) {
    return read.address() != null && read.address().equals(entry.domicile())
        ? new Difference("people.import.domicileSince", String.valueOf(entry.domicileSince()), since.toString())
        : new Difference("people.address.kind.DOMICILE", shown(entry.domicile()), shown(read.address()));
  }
}
