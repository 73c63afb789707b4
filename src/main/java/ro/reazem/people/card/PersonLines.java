package ro.reazem.people.card;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.web.ListPage;

/** Reads the list of persons, in the order of the Romanian alphabet. Everybody who may read persons may read all of them. */
@Component
class PersonLines {

  private final JdbcClient jdbc;

  PersonLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  CappedTotal total() {
    return CappedTotal.of(jdbc.sql("select count(*) from (select from people.person where merged_into is null limit :limit) counted")
        .param("limit", CappedTotal.LIMIT + 1).query(Integer.class).single());
  }

  /** The pages reach as far as the total was counted, so that even the last one skips few rows. */
  List<PersonLine> of(ListPage page) {
    return jdbc.sql("""
        select p.id, p.family_name, p.given_name, p.born_on, right(p.cnp, 4) as cnp_tail, p.temporary_id, p.died_on, a.siruta,
          coalesce(a.country, 'RO') as country
        from (select * from people.person where merged_into is null order by family_name collate "ro-x-icu", given_name collate "ro-x-icu", id
          limit :size offset :offset) p
        left join lateral (select siruta, country from people.person_address a where a.person_id = p.id
          and a.kind in ('DOMICILE', 'ACTUAL') and a.until is null order by a.kind desc limit 1) a on true
        order by p.family_name collate "ro-x-icu", p.given_name collate "ro-x-icu", p.id""")
        .param("size", page.size()).param("offset", page.offset()).query(PersonLine.class).list();
  }
}
