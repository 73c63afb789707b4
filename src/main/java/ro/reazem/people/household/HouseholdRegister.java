package ro.reazem.people.household;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a household's page shows. */
@Component
class HouseholdRegister {

  private final JdbcClient jdbc;

  HouseholdRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<HouseholdCard> card(UUID id) {
    return jdbc.sql("""
        select h.id,
          coalesce((select trim(p.given_name || ' ' || p.family_name) from people.household_member r
            join people.person p on p.id = r.person_id where r.household_id = h.id and r.role = 'REFERENCE_PERSON'
            order by r.until desc nulls first limit 1), '') as reference,
          a.siruta, concat_ws(', ', nullif(a.street, ''), 'nr. ' || nullif(a.number, ''), 'bl. ' || nullif(a.block, ''),
            'sc. ' || nullif(a.stair, ''), 'et. ' || nullif(a.floor, ''), 'ap. ' || nullif(a.apartment, ''),
            nullif(a.note, '')) as address_line,
          a.since as address_since, a.postcode, a.country
        from people.household h join people.household_address a on a.household_id = h.id and a.until is null
        where h.id = :id""").param("id", id).query(HouseholdCard.class).optional();
  }

  /** All who live or lived there; those who live there now come first. */
  List<HouseholdMember> members(UUID id) {
    return jdbc.sql("""
        select m.person_id, trim(p.given_name || ' ' || p.family_name) as name, m.role, p.born_on, p.sex,
          right(p.cnp, 4) as cnp_tail, p.died_on, m.since, m.until
        from people.household_member m join people.person p on p.id = m.person_id
        where m.household_id = :id order by m.until is not null, m.position""").param("id", id)
        .query(HouseholdMember.class).list();
  }
}
