package ro.reazem.platform.merging;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Moves a module's rows from an absorbed record of a person to the survivor and writes each of them down, as it was and as it
 * became; puts them back from what was written. It works on the module's own tables merge and merge_item.
 */
public final class MergeLog {

  private final JdbcClient jdbc;
  private final String schema;
  private final List<Holding> holdings;

  public MergeLog(JdbcClient jdbc, String schema, List<Holding> holdings) {
    this.jdbc = jdbc;
    this.schema = schema;
    this.holdings = holdings;
  }

  /** Points everything to the survivor. What the survivor had of its own is written down too. */
  public void move(MergedPair pair) {
    for (var holding : holdings) {
      bound("""
          insert into %1$s.merge_item (merge_id, table_name, row_key, column_name, kind, before, after, group_key)
          select :merge, '%2$s', %3$s, '%4$s', case when %6$s then 'MOVED' else 'STAYED' end, to_jsonb(t.%4$s),
            case when %6$s then to_jsonb(%7$s) else to_jsonb(t.%4$s) end, %5$s
          from %1$s.%2$s t where (%6$s and (%8$s)) or %9$s
          on conflict do nothing""".formatted(schema, holding.table(), holding.key(), holding.column(), holding.group(),
              holding.names("absorbed"), holding.replaced("absorbed", "survivor"), holding.scope(), holding.names("survivor")), pair);
      bound("""
          update %1$s.%2$s t set %4$s = %5$s%7$s from %1$s.merge_item i where i.merge_id = :merge and i.table_name = '%2$s'
            and i.column_name = '%4$s' and i.kind = 'MOVED' and i.row_key = %3$s and %6$s""".formatted(schema, holding.table(),
              holding.key(), holding.column(), holding.replaced("absorbed", "survivor"), holding.names("absorbed"), holding.counts()), pair);
    }
  }

  /** Writes down what came to the survivor since; what belongs to a group known then goes where the group goes. */
  public void noteAdded(MergedPair pair) {
    for (var holding : holdings.stream().filter(Holding::asked).toList()) {
      bound("""
          insert into %1$s.merge_item (merge_id, table_name, row_key, column_name, kind, before, after, group_key)
          select :merge, '%2$s', %3$s, '%4$s', 'ADDED', to_jsonb(t.%4$s), to_jsonb(t.%4$s), %5$s from %1$s.%2$s t where %6$s
            and not exists (select from %1$s.merge_item i join %1$s.merge m on m.id = i.merge_id
              where i.table_name = '%2$s' and i.row_key = %3$s and i.column_name = '%4$s'
                and (i.merge_id = :merge or i.kind = 'MOVED' and m.survivor_id = :survivor and m.state <> 'UNMERGED'))
          on conflict do nothing""".formatted(schema, holding.table(), holding.key(), holding.column(), holding.group(),
              holding.names("survivor")), pair);
    }
    bound("""
        update %1$s.merge_item a set to_absorbed = exists (select from %1$s.merge_item m where m.merge_id = :merge
          and m.group_key = a.group_key and m.kind = 'MOVED') where a.merge_id = :merge and a.kind = 'ADDED' and a.to_absorbed is null
          and exists (select from %1$s.merge_item k where k.merge_id = :merge and k.group_key = a.group_key and k.kind <> 'ADDED')"""
        .formatted(schema), pair);
  }

  /** What came since and waits for somebody to say whose it is, or was assigned so. */
  public List<AddedGroup> added(MergedPair pair) {
    return jdbc.sql("""
        select min(table_name) as "table", group_key as key, bool_or(to_absorbed) as to_absorbed from %1$s.merge_item a
        where merge_id = :merge and kind = 'ADDED' and not exists (select from %1$s.merge_item k
          where k.merge_id = a.merge_id and k.group_key = a.group_key and k.kind <> 'ADDED')
        group by group_key order by group_key""".formatted(schema)).param("merge", pair.merge()).query(AddedGroup.class).list();
  }

  /** @return whether the group is one of those that wait */
  public boolean assign(MergedPair pair, String group, boolean toAbsorbed) {
    return jdbc.sql("update " + schema + ".merge_item set to_absorbed = :to where merge_id = :merge and kind = 'ADDED' and group_key = :group")
        .param("to", toAbsorbed).param("merge", pair.merge()).param("group", group).update() > 0;
  }

  /** Puts back what was moved, and gives the absorbed record what was assigned to it; what somebody changed since stays. */
  public void putBack(MergedPair pair) {
    for (var holding : holdings) {
      var logged = """
          update %1$s.%2$s t set %4$s = %5$s%7$s from %1$s.merge_item i where i.merge_id = :merge and i.table_name = '%2$s'
            and i.column_name = '%4$s' and i.row_key = %3$s and\s""";
      if (holding.many()) {
        bound((logged + "i.kind = 'MOVED' and to_jsonb(t.%4$s) <> i.after and i.before::text not like '%%' || cast(:survivor as text) || '%%'")
            .formatted(schema, holding.table(), holding.key(), holding.column(), holding.replaced("survivor", "absorbed"), "", holding.counts()), pair);
      }
      bound((logged + "i.kind = 'MOVED' and to_jsonb(t.%4$s) = i.after").formatted(schema, holding.table(), holding.key(),
          holding.column(), holding.fromLog("i.before"), "", holding.counts()), pair);
      bound((logged + "i.kind = 'ADDED' and i.to_absorbed and %6$s").formatted(schema, holding.table(), holding.key(),
          holding.column(), holding.replaced("survivor", "absorbed"), holding.names("survivor"), holding.counts()), pair);
    }
  }

  private void bound(String sql, MergedPair pair) {
    jdbc.sql(sql).param("merge", pair.merge()).param("survivor", pair.survivor()).param("absorbed", pair.absorbed()).update();
  }
}
