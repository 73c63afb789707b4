package ro.reazem.services.community;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.events.casework.CaseClosed;
import ro.reazem.events.casework.CaseOpened;
import ro.reazem.events.casework.CaseProgressed;
import ro.reazem.platform.security.Officer;

/** Saves the file of a person, writes the line of its history and tells the others, in one transaction. */
@Component("tellingCommunity")
@Transactional(propagation = Propagation.MANDATORY)
public class TellingCommunity {

  private static final int NEWEST = 200;

  private final CommunityFiles files;
  private final CommunityTerms terms;
  private final JdbcClient jdbc;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  TellingCommunity(CommunityFiles files, CommunityTerms terms, JdbcClient jdbc, ApplicationEventPublisher events, Clock clock) {
    this.files = files;
    this.terms = terms;
    this.jdbc = jdbc;
    this.events = events;
    this.clock = clock;
  }

  /** A line of the history. */
  record Line(String act, String note, String byName, OffsetDateTime at) {}

  public CommunityFile opened(CommunityFile file, Officer by) {
    var saved = files.save(file);
    add(saved.getId(), "IDENTIFIED", "", by.id(), by.name());
    events.publishEvent(new CaseOpened(saved.asCase(), clock.instant(), by.id()));
    return saved;
  }

  public CommunityFile told(CommunityFile file, String act, String note, Officer by) {
    var saved = files.save(file);
    add(saved.getId(), act, note, by.id(), by.name());
    if (saved.state().isOpen()) {
      events.publishEvent(new CaseProgressed(saved.asCase(), clock.instant(), by.id(), ""));
    } else {
      terms.cancelAll(saved.getId().asCase(), "dosar închis");
      events.publishEvent(new CaseClosed(saved.asCase(), clock.instant(), by.id(), saved.state().name()));
    }
    return saved;
  }

  public void add(CommunityFileId file, String act, String note, UUID by, String byName) {
    jdbc.sql("""
        insert into services.community_line (file_id, position, act, note, performed_by, performed_by_name, performed_at)
        select :id, coalesce(max(position), 0) + 1, :act, :note, :by, :byName, :at from services.community_line where file_id = :id""")
        .param("id", file.value()).param("act", act).param("note", note).param("by", by).param("byName", byName)
        .param("at", clock.instant().atOffset(ZoneOffset.UTC)).update();
  }

  /** Tells anew how the files of some persons stand, when who they are became known differently. */
  public void restate(List<UUID> persons) {
    jdbc.sql("select id from services.community_file where person_id = any (:persons) order by id").param("persons", persons.toArray(UUID[]::new)).query(UUID.class)
        .list().forEach(id -> files.findById(new CommunityFileId(id)).map(CommunityFile::changed).map(files::save)
            .ifPresent(one -> events.publishEvent(new CaseProgressed(one.asCase(), clock.instant(), null, ""))));
  }

  /** The newest first. */
  @Transactional(propagation = Propagation.SUPPORTS)
  public List<Line> of(UUID file) {
    return jdbc.sql("select act, note, performed_by_name as by_name, performed_at as at from services.community_line where file_id = :id order by position desc limit "
        + NEWEST).param("id", file).query(Line.class).list();
  }
}
