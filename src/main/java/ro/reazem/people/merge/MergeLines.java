package ro.reazem.people.merge;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a merge moved, counted, and what came to the survivor since, in words. */
@Component
class MergeLines {

  private final JdbcClient jdbc;

  MergeLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** How many rows of a kind were moved or changed. */
  record Moved(String table, int count) {}

  /**
   * Something that came to the survivor since.
   *
   * @param group what it is assigned by
   * @param text what tells it apart: the other person, the ruling, the address, the household's day
   * @param toAbsorbed null while nobody has decided
   */
  record Since(String table, String group, String text, @Nullable Boolean toAbsorbed) {}

  List<Moved> moved(UUID merge) {
    return jdbc.sql("""
        select table_name as "table", count(*) as count from people.merge_item where merge_id = :merge
          and (kind = 'MOVED' or kind = 'CHANGED' and before <> after) group by table_name order by table_name""").param("merge", merge)
        .query(Moved.class).list();
  }

  List<Since> since(UUID merge) {
    return jdbc.sql("""
        select min(i.table_name) as "table", i.group_key as "group", bool_or(i.to_absorbed) as to_absorbed,
          coalesce(max(case i.table_name
            when 'person_relation' then (select trim(p.given_name || ' ' || p.family_name) from people.person_relation r
              join people.merge m on m.id = i.merge_id
              join people.person p on p.id = case when r.person_id = m.survivor_id then r.other_id else r.person_id end
              where r.id::text = i.row_key)
            when 'capacity_measure' then (select c.authority || ' ' || c.ruling_number from people.capacity_measure c where c.id::text = i.row_key)
            when 'household_member' then (select concat_ws(', ', pl.label, nullif(a.street, ''), nullif(a.number, ''), i.before->>'since')
              from people.household_address a left join directory.place pl on pl.siruta = a.siruta
              where a.household_id::text = split_part(i.row_key, '/', 1) and a.until is null
                and not exists (select from people.household h where h.id = a.household_id and h.sheltered) limit 1)
            when 'person_address' then (select case when p.sheltered then '' else concat_ws(', ', (select pl.label from directory.place pl where pl.siruta = (i.before->>'siruta')::int),
              nullif(i.before->>'street', ''), nullif(i.before->>'number', ''), i.before->>'since') end
              from people.person p where p.id::text = split_part(i.row_key, '/', 1))
            when 'former_name' then i.before->>'family_name' end), '') as text
        from people.merge_item i where i.merge_id = :merge and i.kind = 'ADDED' and not exists (select from people.merge_item k
          where k.merge_id = i.merge_id and k.group_key = i.group_key and k.kind <> 'ADDED')
        group by i.group_key order by 1, 2""").param("merge", merge).query(Since.class).list();
  }
}
