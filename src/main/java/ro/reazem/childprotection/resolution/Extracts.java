package ro.reazem.childprotection.resolution;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.agenda.CalledRole;
import ro.reazem.childprotection.childcase.WithheldNames;
import ro.reazem.kernel.RuleViolated;
import ro.reazem.platform.jdbc.SameVersion;
import ro.reazem.platform.jdbc.SentForms;
import ro.reazem.platform.security.Officer;

/**
 * The extracts of resolutions for parents who must not learn where the child lives (P4). The commission's own text is never changed for them; a machine
 * cannot leave a place out of a sentence, so an officer writes the extract and the names of places and carers are looked for in it.
 */
@Component
public class Extracts {

  /** What tells the place besides the measures of the case: who asks to receive the child, and places that the resolution itself names. */
  private static final String TELLING = """
      with matter as (select i.* from childprotection.commission_resolution r join childprotection.commission_item i on i.id = r.item_id where r.id = :id)
      select distinct told from (
        select unnest(array[c.name, c.address]) as told from matter join childprotection.commission_called c on c.item_id = matter.id and c.role = 'CARER'
        union all select l.name from childprotection.place l, childprotection.commission_resolution r
          where r.id = :id and position(platform.fold(l.name) in platform.fold(r.facts || ' ' || r.solution || ' ' || r.effects || ' ' || r.obligations)) > 0) as t""";
  private static final int SHORTEST = 3;

  private final JdbcClient jdbc;
  private final WithheldNames names;
  private final SentForms forms;
  private final Clock clock;

  Extracts(JdbcClient jdbc, WithheldNames names, SentForms forms, Clock clock) {
    this.jdbc = jdbc;
    this.names = names;
    this.forms = forms;
    this.clock = clock;
  }

  Optional<Extract> latest(UUID resolution) {
    return jdbc.sql("select * from childprotection.resolution_extract where resolution_id = :id order by revision desc limit 1").param("id", resolution).query(Extract.class)
        .optional();
  }

  /** The extract that goes to an addressee: the one that was sent, or else the latest when the place is kept from parents. */
  public Optional<Extract> of(ResolutionRegister.View resolution, ResolutionRegister.Letter letter) {
    if (letter.extractRevision() != null) {
      return jdbc.sql("select * from childprotection.resolution_extract where resolution_id = :id and revision = :revision").param("id", resolution.id())
          .param("revision", letter.extractRevision()).query(Extract.class).optional();
    }
    return letter.sentOn() == null && keptFrom(letter.role(), resolution.placeHidden()) ? latest(resolution.id()) : Optional.empty();
  }

  public static boolean keptFrom(CalledRole role, boolean hidden) {
    return hidden && role.isOfParents();
  }

  /**
   * Writes the extract, or writes it anew.
   *
   * @param seen the revision that the officer saw, 0 before the first
   * @throws RuleViolated when it names the place, the carer or their address
   */
  @Transactional
  public void write(ResolutionId id, int seen, String text, Officer by) {
    forms.await(id);
    RuleViolated.require(jdbc.sql("select state from childprotection.commission_resolution where id = :id").param("id", id.value()).query(String.class).single()
        .equals(ResolutionState.NUMBERED.name()), "childprotection.resolution.notNumbered");
    int latest = latest(id.value()).map(Extract::revision).orElse(0);
    SameVersion.require(seen, latest);
    RuleViolated.require(text.strip().length() >= SHORTEST, "childprotection.resolution.extractMissing");
    var told = WithheldNames.toldIn(text, telling(id.value()));
    RuleViolated.require(told.isEmpty(), "childprotection.resolution.extractTells", String.join(", ", told));
    jdbc.sql("""
        insert into childprotection.resolution_extract (resolution_id, revision, text, written_by, written_by_name, written_at)
        values (:id, :revision, :text, :by, :name, :at)""").param("id", id.value()).param("revision", latest + 1).param("text", text.strip()).param("by", by.id())
        .param("name", by.name()).param("at", Timestamp.from(clock.instant())).update();
  }

  private List<String> telling(UUID resolution) {
    var ofMeasures = jdbc.sql("""
        select i.case_id from childprotection.commission_resolution r join childprotection.commission_item i on i.id = r.item_id
        where r.id = :id and i.case_id is not null""").param("id", resolution).query(UUID.class).optional().map(names::of).orElse(List.of());
    return Stream.concat(ofMeasures.stream(), jdbc.sql(TELLING).param("id", resolution).query(String.class).list().stream()).distinct().sorted().toList();
  }
}
