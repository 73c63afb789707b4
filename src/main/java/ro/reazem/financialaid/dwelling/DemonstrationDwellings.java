package ro.reazem.financialaid.dwelling;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.platform.demo.DemoMode;
import ro.reazem.platform.demo.DemoOfficer;

/** The dwellings of the invented institution: one that a family took, one offered, one free with a place passed over, one unfit. */
@Component
@Order(53)
public class DemonstrationDwellings implements ApplicationRunner {

  /** The form by which the dwelling was offered that a family took. */
  public static final UUID TAKEN = key("taken");
  /** How long ago that was. */
  public static final int DAYS_AGO = 25;

  private static final List<Amenity> USUAL = List.of(Amenity.WATER, Amenity.SEWERAGE, Amenity.ELECTRICITY, Amenity.HEATING, Amenity.BATHROOM);
  private static final int AREA_OF_ROOM = 2150;

  private final DemoMode demo;
  private final Dwellings dwellings;
  private final KeepingDwellings keeping;
  private final Offers offers;
  private final OfferingDwelling offering;
  private final TransactionTemplate transaction;
  private final Clock clock;

  DemonstrationDwellings(DemoMode demo, Dwellings dwellings, KeepingDwellings keeping, Offers offers, OfferingDwelling offering,
      TransactionTemplate transaction, Clock clock) {
    this.demo = demo;
    this.dwellings = dwellings;
    this.keeping = keeping;
    this.offers = offers;
    this.offering = offering;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public void run(ApplicationArguments arguments) {
    demo.enter("dwellings", () -> transaction.executeWithoutResult(status -> load()));
  }

  private void load() {
    if (!dwellings.counts().isEmpty()) {
      return;
    }
    var today = LocalDate.now(clock);
    var clerk = DemoOfficer.ASISTENT.acting();
    var then = Clock.offset(clock, Duration.ofDays(-DAYS_AGO));
    var taken = keeping.asOf(then).enter(dwelling("LS-101", "str. Izvorului nr. 4, bl. 2, ap. 7", rooms(today)), key("LS-101"), clerk);
    next(taken).ifPresent(file -> {
      var past = offering.asOf(then);
      var offer = past.offer(taken, file, TAKEN, clerk);
      past.receive(offer, LocalDate.now(then), clerk);
      past.accept(offer, LocalDate.now(then), clerk);
    });
    var offered = keeping.enter(dwelling("LS-102", "str. Izvorului nr. 4, bl. 2, ap. 9", rooms(today)), key("LS-102"), clerk);
    next(offered).ifPresent(file -> offering.receive(offering.offer(offered, file, key("offered"), clerk), today, clerk));
    var free = keeping.enter(dwelling("LS-103", "str. Morii nr. 12, ap. 1", rooms(today)), key("LS-103"), clerk);
    next(free).ifPresent(file -> offering.passOver(free, file, PassedOver.Kind.OTHER, "Familia a cerut în scris să aștepte o locuință în alt cartier.", key("passed"), clerk));
    var unfit = keeping.enter(dwelling("LS-104", "str. Morii nr. 12, ap. 2", 1), key("LS-104"), clerk);
    keeping.unfit(unfit, dwellings.find(unfit).orElseThrow().version(), "Igrasie; lucrări până în primăvară.", clerk);
    var awaiting = keeping.enter(dwelling("LS-105", "str. Morii nr. 12, ap. 3", rooms(today)), key("LS-105"), clerk);
    next(awaiting).ifPresent(file -> {
      var offer = offering.offer(awaiting, file, key("accepted"), clerk);
      offering.receive(offer, today, clerk);
      offering.accept(offer, today, clerk);
    });
  }

  /** The rooms of the family that is next. */
  private int rooms(LocalDate today) {
    return offers.next(dwelling("", "", 1), today.getYear()).stream().findFirst().map(Waiting::rooms).orElse(2);
  }

  private Optional<UUID> next(UUID dwelling) {
    return offers.next(dwellings.find(dwelling).orElseThrow(), LocalDate.now(clock).getYear()).stream().findFirst().map(Waiting::fileId);
  }

  private static Dwelling dwelling(String code, String address, int rooms) {
    return new Dwelling(UUID.randomUUID(), 0, code, GridKind.SOCIAL, address, rooms, AREA_OF_ROOM * rooms, USUAL, DwellingState.FREE, "", Instant.EPOCH, "");
  }

  private static UUID key(String what) {
    return UUID.nameUUIDFromBytes(("demonstration dwelling " + what).getBytes(StandardCharsets.UTF_8));
  }
}
