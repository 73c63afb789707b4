package ro.reazem.notes.note;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import ro.reazem.notes.sight.CaseInSight;
import ro.reazem.platform.files.Confidentiality;
import ro.reazem.platform.jdbc.CappedTotal;
import ro.reazem.platform.jdbc.Columns;
import ro.reazem.platform.text.Folding;
import ro.reazem.platform.web.ListPage;

/** The read side of the notes of one case. */
@Component
public class NoteRegister {

  private static final int MOST_WORDS = 6;
  private static final String FROM = """
       from notes.note n join notes.note_text t on t.note_id = n.id
          and t.version = (select max(l.version) from notes.note_text l where l.note_id = n.id)
        left join notes.withdrawal x on x.note_id = n.id where\s""" + CaseInSight.NOTE;
  private static final String SELECT = """
      select n.*, t.version, t.happened_on, t.happened_at, t.minutes, t.outcome, t.place, t.officer_ids, t.others, t.said, t.assessment, t.file_ids,
        array(select p.person_id from notes.participant p where p.note_id = n.id and p.version = t.version order by p.person_id) as person_ids,
        (select count(*) from notes.completion c where c.note_id = n.id) as completions, n.written_at + interval '24 hours' as until,
        n.author_id = :me and x.note_id is null and notes.is_correctable(n.written_at, t.said_at,
          exists (select from notes.closing z where z.note_id = n.id), clock_timestamp()) as correctable,
        x.by_name as withdrawn_by, x.withdrawn_at, x.reason\s""" + FROM;

  private final JdbcClient jdbc;

  NoteRegister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** What the list is narrowed to: words, kinds, days; each may be missing. */
  public record Filter(String text, List<NoteKind> kinds, @Nullable LocalDate from, @Nullable LocalDate until) {

    public static final Filter NONE = new Filter("", List.of(), null, null);

    List<String> words() {
      return Folding.words(text).stream().limit(MOST_WORDS).toList();
    }
  }

  /** A page of the list. */
  public record Page(List<NoteShown> notes, ListPage page) {}

  /** A wording that was replaced by a later one. */
  public record Wording(int version, Instant saidAt, LocalDate happenedOn, String said, String assessment) {}

  /** What was added later, by whom. */
  public record Completion(String authorName, Instant writtenAt, String text) {}

  /** A step agreed, with the name of who is to do it. */
  public record Step(String text, LocalDate dueOn, @Nullable String officer) {}

  /** The newest day first. */
  public Page page(CaseInSight seen, Filter filter, ListPage.Asked asked) {
    var page = ListPage.of(asked, CappedTotal.of(FROM + conditions(filter), sql -> bound(sql, seen, filter)));
    return new Page(list(seen, filter, page.size(), page.offset()), page);
  }

  public List<NoteShown> list(CaseInSight seen, Filter filter, int most, int offset) {
    return bound(SELECT + conditions(filter) + " order by t.happened_on desc, t.happened_at desc nulls last, n.written_at desc, n.id limit :most offset :offset",
        seen, filter).param("most", most).param("offset", offset).query(NoteRegister::note).list();
  }

  Optional<NoteShown> find(CaseInSight seen, NoteId id) {
    return seen.bind(jdbc.sql(SELECT + " and n.id = :id")).param("id", id.value()).query(NoteRegister::note).optional();
  }

  /** The wordings before the present one, the newest first. */
  List<Wording> earlier(CaseInSight seen, NoteShown note) {
    return note.version() == 1 ? List.of() : seen.bind(jdbc.sql("""
        select t.version, t.said_at, t.happened_on, t.said, t.assessment from notes.note_text t join notes.note n on n.id = t.note_id
        where t.note_id = :id and t.version < :version and\s""" + CaseInSight.NOTE + " order by t.version desc")).param("id", note.id())
        .param("version", note.version()).query((row, n) -> new Wording(row.getInt("version"), Columns.instant(row, "said_at"),
            row.getObject("happened_on", LocalDate.class), row.getString("said"), row.getString("assessment"))).list();
  }

  public List<Completion> completions(CaseInSight seen, NoteShown note) {
    return note.completions() == 0 ? List.of() : seen.bind(jdbc.sql("""
        select c.author_name, c.written_at, c.text from notes.completion c join notes.note n on n.id = c.note_id where c.note_id = :id and\s"""
        + CaseInSight.NOTE + " order by c.written_at, c.id")).param("id", note.id())
        .query((row, n) -> new Completion(row.getString("author_name"), Columns.instant(row, "written_at"), row.getString("text"))).list();
  }

  List<Step> steps(CaseInSight seen, NoteShown note) {
    return steps(seen, List.of(note)).getOrDefault(note.id(), List.of());
  }

  /** The steps of several notes, by note. */
  public Map<UUID, List<Step>> steps(CaseInSight seen, Collection<NoteShown> notes) {
    var steps = new HashMap<UUID, List<Step>>();
    seen.bind(jdbc.sql("""
        select s.note_id, s.text, s.due_on, o.name from notes.next_step s join notes.note n on n.id = s.note_id left join directory.officer o
          on o.id = s.officer_id where s.note_id = any(:ids) and\s""" + CaseInSight.NOTE + " order by s.note_id, s.position"))
        .param("ids", notes.stream().map(NoteShown::id).toArray(UUID[]::new))
        .query(row -> {
          steps.computeIfAbsent(row.getObject("note_id", UUID.class), note -> new ArrayList<>())
              .add(new Step(row.getString("text"), row.getObject("due_on", LocalDate.class), row.getString("name")));
        });
    return steps;
  }

  private JdbcClient.StatementSpec bound(String sql, CaseInSight seen, Filter filter) {
    var query = seen.bind(jdbc.sql(sql)).param("kinds", filter.kinds().stream().map(Enum::name).toArray(String[]::new))
        .param("from", filter.from()).param("until", filter.until());
    var words = filter.words();
    for (int i = 0; i < words.size(); i++) {
      query.param("word" + i, "%" + words.get(i) + "%");
    }
    return query;
  }

  private static String conditions(Filter filter) {
    var where = new StringBuilder(filter.kinds().isEmpty() ? "" : " and n.kind = any(:kinds)");
    where.append(filter.from() == null ? "" : " and t.happened_on >= :from").append(filter.until() == null ? "" : " and t.happened_on <= :until");
    var words = filter.words();
    if (words.isEmpty() && !filter.text().isBlank()) {
      return where.append(" and false").toString();
    }
    for (int i = 0; i < words.size(); i++) {
      where.append(" and (t.search_text like :word%1$d or exists (select from notes.completion c where c.note_id = n.id and c.search_text like :word%1$d))"
          .formatted(i));
    }
    return where.toString();
  }

  private static NoteShown note(ResultSet row, int number) throws SQLException {
    var outcome = row.getString("outcome");
    var content = new NoteContent(row.getObject("happened_on", LocalDate.class), row.getObject("happened_at", LocalTime.class),
        row.getObject("minutes", Integer.class), outcome == null ? null : VisitOutcome.valueOf(outcome), row.getString("place"),
        ids(row, "officer_ids"), ids(row, "person_ids"), row.getString("others"), row.getString("said"), row.getString("assessment"),
        ids(row, "file_ids"));
    var withdrawnBy = row.getString("withdrawn_by");
    return new NoteShown(row.getObject("id", UUID.class), NoteKind.valueOf(row.getString("kind")),
        Confidentiality.valueOf(row.getString("confidentiality")), content, row.getObject("author_id", UUID.class), row.getString("author_name"),
        Columns.instant(row, "written_at"), row.getInt("version"), Columns.instant(row, "until"), row.getBoolean("correctable"), row.getInt("completions"),
        row.getObject("appointment_id", UUID.class), withdrawnBy == null ? null
            : new NoteShown.Withdrawal(withdrawnBy, Columns.instant(row, "withdrawn_at"), row.getString("reason")));
  }

  private static List<UUID> ids(ResultSet row, String column) throws SQLException {
    return List.of((UUID[]) row.getArray(column).getArray());
  }
}
