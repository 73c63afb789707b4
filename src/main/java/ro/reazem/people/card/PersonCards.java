package ro.reazem.people.card;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads what a person's page shows. */
@Component
class PersonCards {

  private static final String LINE = """
      concat_ws(', ', nullif(a.street, ''), 'nr. ' || nullif(a.number, ''), 'bl. ' || nullif(a.block, ''),
        'sc. ' || nullif(a.stair, ''), 'et. ' || nullif(a.floor, ''), 'ap. ' || nullif(a.apartment, ''), nullif(a.note, ''))
      """;

  private final JdbcClient jdbc;

  PersonCards(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<PersonCard> card(UUID id) {
    return jdbc.sql("""
        select p.id, trim(p.given_name || ' ' || p.family_name) as name, p.family_name, p.given_name,
          coalesce((select string_agg(f.family_name, ', ' order by f.position) from people.former_name f
            where f.person_id = p.id), '') as former_names,
          p.born_on, p.birth_place, p.sex, p.marital_status, p.citizenship, right(p.cnp, 4) as cnp_tail,
          substr(p.cnp, 8, 2) as cnp_county, p.temporary_id, p.document_kind, p.document_series, p.document_number,
          p.document_issuer, p.document_valid_until, p.phone, p.email, p.died_on, p.recorded_at
        from people.person p where p.id = :id""").param("id", id).query(PersonCard.class).optional();
  }

  /** The thirteen digits, which leave the register only when asked for one by one; empty for a person without a CNP. */
  Optional<String> cnp(UUID id) {
    return jdbc.sql("select cnp from people.person where id = :id and cnp is not null").param("id", id).query(String.class).optional();
  }

  /** The record that this one was merged into. */
  Optional<UUID> survivor(UUID id) {
    return jdbc.sql("select merged_into from people.person where id = :id and merged_into is not null").param("id", id).query(UUID.class)
        .optional();
  }

  /** Since when the processing of the person's data is restricted. */
  Optional<LocalDate> restrictedSince(UUID id) {
    return jdbc.sql("select since from people.processing_restriction where person_id = :id and until is null").param("id", id)
        .query(LocalDate.class).optional();
  }

  /** @param confidentialToo whether the reader may see the addresses kept from others */
  List<AddressLine> addresses(UUID person, boolean confidentialToo) {
    return jdbc.sql("select a.kind, a.since, a.until, a.siruta, " + LINE + """
         as line, a.postcode, a.country, (a.until is null or a.until >= current_date) and a.since <= current_date as current
        from people.person_address a where a.person_id = :person and (a.kind <> 'CONFIDENTIAL' or :confidentialToo)
        order by current desc, case a.kind when 'DOMICILE' then 1 when 'RESIDENCE' then 2 when 'ACTUAL' then 3 else 4 end,
          a.since desc, a.position desc""")
        .param("person", person).param("confidentialToo", confidentialToo).query(AddressLine.class).list();
  }

  /** Who lives with the person now, the person included. */
  List<MemberLine> household(UUID person) {
    return jdbc.sql("""
        select m.household_id, m.person_id, trim(p.given_name || ' ' || p.family_name) as name, m.role, p.born_on,
          right(p.cnp, 4) as cnp_tail, p.died_on, m.since
        from people.household_member own
        join people.household_member m on m.household_id = own.household_id and (m.until is null or m.until >= current_date)
        join people.person p on p.id = m.person_id
        where own.person_id = :person and (own.until is null or own.until >= current_date) order by m.position""")
        .param("person", person).query(MemberLine.class).list();
  }

  /** All households the person lived in, the latest first. */
  List<StayLine> stays(UUID person) {
    return jdbc.sql("""
        select m.household_id, m.role, m.since, m.until, a.siruta,
        """ + LINE + """
          as address_line,
          coalesce((select trim(p.given_name || ' ' || p.family_name) from people.household_member r
            join people.person p on p.id = r.person_id
            where r.household_id = m.household_id and r.role = 'REFERENCE_PERSON'
            order by r.until desc nulls first limit 1), '') as reference
        from people.household_member m
        join people.household_address a on a.household_id = m.household_id and a.until is null
        where m.person_id = :person order by m.since desc""").param("person", person).query(StayLine.class).list();
  }
}
