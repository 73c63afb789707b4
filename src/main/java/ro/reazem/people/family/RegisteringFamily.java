package ro.reazem.people.family;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.people.HouseholdRole;
import ro.reazem.kernel.Address;
import ro.reazem.kernel.PersonId;
import ro.reazem.people.change.By;
import ro.reazem.people.household.FoundingHousehold;
import ro.reazem.people.household.FoundingHousehold.Founder;
import ro.reazem.people.kinship.Relating;
import ro.reazem.people.kinship.RelationKind;
import ro.reazem.people.person.AddressKind;
import ro.reazem.people.person.PersonDetails;
import ro.reazem.people.person.RegisteringPerson;
import ro.reazem.people.person.RegisteringPerson.Entry;

/** Enters a whole family in one act: everybody new, the household, and the kinship that the roles tell. Or nothing at all. */
@Service
class RegisteringFamily {

  private final RegisteringPerson registering;
  private final FoundingHousehold founding;
  private final Relating relating;

  RegisteringFamily(RegisteringPerson registering, FoundingHousehold founding, Relating relating) {
    this.registering = registering;
    this.founding = founding;
    this.relating = relating;
  }

  /**
   * Somebody of the family.
   *
   * @param existing the person picked from the register, null for somebody new
   * @param details of somebody new
   */
  record Member(int row, HouseholdRole role, @Nullable PersonId existing, @Nullable PersonDetails details) {}

  /** @throws RowRefused when a member cannot be entered, saying which */
  @Transactional
  UUID register(UUID formKey, Address address, LocalDate since, List<Member> members, By by) {
    var earlier = founding.ofForm(formKey);
    if (earlier.isPresent()) {
      return earlier.get();
    }
    var founders = new ArrayList<Founder>();
    for (var member : members) {
      var person = person(formKey, address, since, member, by);
      var bornOn = member.details() == null ? null : member.details().bornOn();
      founders.add(new Founder(person, member.role(), bornOn != null && bornOn.isAfter(since) ? bornOn : since, null));
    }
    var household = founding.found(UUID.randomUUID(), formKey, address, since, founders, by);
    relate(founders, by);
    return household;
  }

  private PersonId person(UUID formKey, Address address, LocalDate since, Member member, By by) {
    if (member.existing() != null) {
      return member.existing();
    }
    var key = UUID.nameUUIDFromBytes((formKey + "/" + member.row()).getBytes(StandardCharsets.UTF_8));
    try {
      return registering.register(new Entry(PersonId.create(), key, member.details(), "", AddressKind.DOMICILE, address,
          since), by);
    } catch (RuntimeException refused) {
      throw new RowRefused(member.row(), refused);
    }
  }

  /** The reference person is the parent of the children and the spouse or partner of who stands there as such. */
  private void relate(List<Founder> founders, By by) {
    var reference = founders.stream().filter(founder -> founder.role() == HouseholdRole.REFERENCE_PERSON).findFirst()
        .orElseThrow().person();
    for (var founder : founders) {
      switch (founder.role()) {
        case CHILD -> relating.relate(reference, RelationKind.PARENT, founder.person(), null, "", by);
        case PARENT -> relating.relate(founder.person(), RelationKind.PARENT, reference, null, "", by);
        case SPOUSE -> relating.relate(reference, RelationKind.SPOUSE, founder.person(), null, "", by);
        case PARTNER -> relating.relate(reference, RelationKind.PARTNER, founder.person(), null, "", by);
        default -> { }
      }
    }
  }
}
