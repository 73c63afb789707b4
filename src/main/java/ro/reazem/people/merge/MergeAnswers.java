package ro.reazem.people.merge;

import java.sql.Timestamp;
import java.util.List;
import java.util.TreeSet;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.events.people.MergeFollowed;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.web.Panel;

/** What the modules answered about merges being undone; every module that shows a part on that page is waited for. */
@Component
class MergeAnswers {

  private final JdbcClient jdbc;
  private final ObjectProvider<Panel> panels;

  MergeAnswers(JdbcClient jdbc, ObjectProvider<Panel> panels) {
    this.jdbc = jdbc;
    this.panels = panels;
  }

  /** A module's last answer. */
  record Answer(String context, int added, int unassigned) {}

  List<Answer> of(UUID merge) {
    return jdbc.sql("select context, added, unassigned from people.merge_answer where merge_id = :merge order by context").param("merge", merge)
        .query(Answer.class).list();
  }

  void keep(MergeFollowed told) {
    jdbc.sql("""
        insert into people.merge_answer as known (merge_id, context, told_at, added, unassigned)
        select m.id, :context, :at, :added, :unassigned from people.merge m where m.id = :merge
          and m.state = 'UNMERGING'
        on conflict (merge_id, context) do update set told_at = excluded.told_at, added = excluded.added, unassigned = excluded.unassigned
        where known.told_at < excluded.told_at""").param("merge", told.mergeId()).param("context", told.module())
        .param("at", Timestamp.from(told.occurredAt())).param("added", told.added()).param("unassigned", told.unassigned()).update();
  }

  void forget(UUID merge) {
    jdbc.sql("delete from people.merge_answer where merge_id = :merge").param("merge", merge).update();
  }

  /** The modules that have not answered yet. */
  List<String> awaited(UUID merge) {
    var awaited = new TreeSet<String>();
    panels.stream().filter(panel -> panel.place() == Panel.Place.UNMERGE).forEach(panel -> awaited.add(panel.path().split("/")[1]));
    of(merge).forEach(answer -> awaited.remove(answer.context()));
    return List.copyOf(awaited);
  }

  void requireAll(UUID merge) {
    RuleViolated.require(awaited(merge).isEmpty(), "people.unmerge.awaited");
    RuleViolated.require(of(merge).stream().allMatch(answer -> answer.unassigned() == 0), "people.unmerge.unassigned");
  }
}
