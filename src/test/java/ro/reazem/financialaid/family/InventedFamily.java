package ro.reazem.financialaid.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.events.people.HouseholdRecorded;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.events.people.MaritalStatus;
import ro.reazem.events.people.PersonRecorded;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.Address;

/** A household that exists only in a test, told to the module as the register of persons would tell it. */
public final class InventedFamily {

  private static final int PLACE = 26564;

  public final UUID household = UUID.randomUUID();
  public final String familyName = "Proba" + Long.toString(Math.abs(household.getMostSignificantBits()), 26).replaceAll("[0-9]", "x").substring(0, 8);
  private final List<UUID> people = new ArrayList<>();
  private final List<PersonRecorded> told = new ArrayList<>();
  private final List<HouseholdRecorded.Membership> memberships = new ArrayList<>();
  private long revision = 1;

  /** Two adults and two children of school age, as in the published case V3. */
  public static InventedFamily ofFour(LocalDate today) {
    return new InventedFamily()
        .with("Maria", HouseholdRole.REFERENCE_PERSON, today.minusYears(34), MaritalStatus.CONSENSUAL_UNION)
        .with("Vasile", HouseholdRole.PARTNER, today.minusYears(38), MaritalStatus.CONSENSUAL_UNION)
        .with("Sofia", HouseholdRole.CHILD, today.minusYears(10), MaritalStatus.SINGLE)
        .with("Andrei", HouseholdRole.CHILD, today.minusYears(7), MaritalStatus.SINGLE);
  }

  public InventedFamily with(String givenName, HouseholdRole role, LocalDate bornOn, MaritalStatus status) {
    return with(givenName, role, bornOn, status, LocalDate.of(2020, 1, 1));
  }

  /** Somebody who lives there only since a day. */
  public InventedFamily with(String givenName, HouseholdRole role, LocalDate bornOn, MaritalStatus status, LocalDate since) {
    revision++;
    var id = UUID.randomUUID();
    people.add(id);
    told.add(new PersonRecorded(id, revision, Instant.now(), familyName, givenName, List.of(), bornOn, Sex.NOT_STATED, status, "RO",
        "2174", null, Address.in(PLACE)));
    memberships.add(new HouseholdRecorded.Membership(id, role, since, null));
    return this;
  }

  /** The last member leaves the household. */
  public InventedFamily withoutTheLastSince(LocalDate day) {
    revision++;
    var last = memberships.removeLast();
    memberships.add(new HouseholdRecorded.Membership(last.personId(), last.role(), last.since(), day.minusDays(1)));
    return this;
  }

  /** It turns out that the last member never left. */
  public InventedFamily withTheLastAgain() {
    revision++;
    var last = memberships.removeLast();
    memberships.add(new HouseholdRecorded.Membership(last.personId(), last.role(), last.since(), null));
    return this;
  }

  public UUID person(int place) {
    return people.get(place);
  }

  public HouseholdRecorded recorded() {
    return new HouseholdRecorded(household, revision, Instant.now(), Address.in(PLACE), memberships);
  }

  public List<PersonRecorded> persons() {
    return told;
  }

  public InventedFamily tell(JdbcClient jdbc, ApplicationEventPublisher publisher, TransactionTemplate transaction) {
    var news = new PeopleNews(jdbc, publisher);
    transaction.executeWithoutResult(status -> {
      told.forEach(news::on);
      news.on(recorded());
    });
    return this;
  }
}
