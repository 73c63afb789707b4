package ro.reazem.financialaid.housinggrid;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import ro.reazem.financialaid.scheme.housing.GridKind;
import ro.reazem.financialaid.scheme.housing.GridRow;
import ro.reazem.financialaid.scheme.housing.HousingFact;
import ro.reazem.financialaid.scheme.housing.PointsGrid;
import ro.reazem.kernel.DateRange;
import ro.reazem.kernel.LegalBasis;
import ro.reazem.platform.demo.DemoOfficer;
import ro.reazem.platform.parameters.InventedValues;
import ro.reazem.platform.parameters.ParameterValue;
import ro.reazem.platform.parameters.Standing;

/** The grids that the invented local council decided, after a published one: test values, and named so wherever they are shown. */
@Component
public class DemonstrationGrids {

  private static final int[] ROOMS = {1, 2, 3, 3, 4, 4, 5, 5};

  private final KeepingGrids keeping;
  private final HousingGrids grids;
  private final InventedValues values;
  private final Clock clock;

  DemonstrationGrids(KeepingGrids keeping, HousingGrids grids, InventedValues values, Clock clock) {
    this.keeping = keeping;
    this.grids = grids;
    this.values = values;
    this.clock = clock;
  }

  /** Enters what is not there yet, with the figures that the invented institution set. */
  public void enter() {
    values.set("AVG_NET_EARNINGS", "5500");
    values.set("HOUSING_RENT_PER_M2", "12");
    values.set("HOUSING_LIST_CHALLENGE", "10 DAYS");
    values.set("HOUSING_OFFER_ANSWER", "10 DAYS");
    values.set("HOUSING_RENT_PART_MONTH", "BY_DAYS");
    values.set("HOUSING_RENT_CHANGE_OFFSET", "1");
    values.set("HOUSING_REFUSAL_EFFECT", "OFF_LIST");
    values.set("HOUSING_RENEWAL_OVER_INCOME", "NOT_PROLONGED");
    values.set("HOUSING_INCOME_GROWN", "CONTRACT_STAYS");
    values.set("HOUSING_RENT_PAYMENT", "20 DAYS");
    values.set("HOUSING_RENT_UNPAID_MONTHS", "2");
    values.set("HOUSING_RENT_NOTICE", "15 DAYS");
    values.set("HOUSING_TRANSFER_MONTHS", "12");
    for (int i = 0; i < ROOMS.length; i++) {
      values.set("HOUSING_ROOMS." + (i + 1), String.valueOf(ROOMS[i]));
    }
    for (var kind : GridKind.values()) {
      var key = UUID.nameUUIDFromBytes(("demonstration grid " + kind).getBytes(StandardCharsets.UTF_8));
      if (grids.versions(kind).isEmpty()) {
        keeping.enter(grid(kind), key, DemoOfficer.ADMIN.acting());
        keeping.confirm(grids.versions(kind).getFirst().id(), DemoOfficer.DIRECTOR.acting());
      }
    }
  }

  private PointsGrid grid(GridKind kind) {
    var from = LocalDate.now(clock).minusYears(6).withDayOfYear(1);
    var name = kind == GridKind.SOCIAL ? "Grilă de probă pentru locuințe sociale" : "Grilă de probă pentru evacuați";
    var version = new ParameterValue(UUID.randomUUID(), PointsGrid.PREFIX + kind.name(), name, DateRange.since(from), Standing.INTERNAL, false,
        new LegalBasis("HCL de probă nr. 2 a consiliului inventat", "anexa nr. 1"), "valoare de probă a demonstrației, după grila publicată la Bicaz");
    return new PointsGrid(version, kind, name, rows(kind));
  }

  private static List<GridRow> rows(GridKind kind) {
    return List.of(GridRow.of(HousingFact.TENURE, "PRIVATE_TENANT", 10), GridRow.of(HousingFact.TENURE, "TOLERATED", 7),
        measure(HousingFact.AREA, 0, true, 10), measure(HousingFact.AREA, 8, true, 9), measure(HousingFact.AREA, 12, false, 7),
        measure(HousingFact.AREA, 15, false, 5), measure(HousingFact.AREA, 18, false, 0), GridRow.of(HousingFact.MARITAL, "MARRIED", 10),
        GridRow.of(HousingFact.MARITAL, "UNMARRIED", 8), measure(HousingFact.CHILDREN, 1, true, 2), measure(HousingFact.CHILDREN, 2, true, 3),
        measure(HousingFact.CHILDREN, 3, true, 4), new GridRow(HousingFact.CHILDREN, "", 4000, true, 5, 1),
        new GridRow(HousingFact.DEPENDANTS, "", 0, true, 0, 2), GridRow.of(HousingFact.ILLNESS, "YES", 2),
        GridRow.of(HousingFact.GROUP, kind == GridKind.SOCIAL ? "CARE_LEAVER" : "EVICTED", 8), measure(HousingFact.REQUEST_AGE, 0, true, 1),
        measure(HousingFact.REQUEST_AGE, 1, false, 3), measure(HousingFact.REQUEST_AGE, 2, false, 6), measure(HousingFact.REQUEST_AGE, 3, false, 9),
        new GridRow(HousingFact.REQUEST_AGE, "", 4000, false, 9, 4));
  }

  private static GridRow measure(HousingFact fact, int from, boolean included, int points) {
    return new GridRow(fact, "", from * 1000L, included, points, 0);
  }
}
