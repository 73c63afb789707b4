package ro.reazem.directory.access;

import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import ro.reazem.events.casework.IdentitySealed;

/**
 * Forgets whoever's identity was sealed (identitate sigilată) and keeps every officer out of the cases, so that each module that obeys the common predicate
 * answers as about what never was.
 */
@Component("directorySealedNews")
class SealedCaseworkNews {

  private final JdbcClient jdbc;

  SealedCaseworkNews(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  @ApplicationModuleListener(id = "directory.access.identity-sealed")
  void on(IdentitySealed told) {
    var persons = told.sealedRecords().toArray(UUID[]::new);
    var at = told.occurredAt().atOffset(ZoneOffset.UTC);
    // in the order of their keys, since two sealings may meet
    jdbc.sql("""
        insert into directory.sealed (context, id, told_at)
        select s.context, s.id, :at from (select 'people' as context, unnest(cast(:persons as uuid[])) as id
          union select :context, unnest(cast(:cases as uuid[]))) as s order by s.context, s.id
        on conflict do nothing""").param("at", at).param("persons", persons).param("context", told.context())
        .param("cases", told.sealedCases().toArray(UUID[]::new)).update();
    jdbc.sql("delete from directory.household_member where person_id = any(:persons)").param("persons", persons).update();
    jdbc.sql("delete from directory.person where id = any(:persons)").param("persons", persons).update();
    jdbc.sql("update directory.case_relation set number = '', person_ids = '{}', revision = 9223372036854775807 where context = :context and case_id = any(:cases)")
        .param("context", told.context()).param("cases", told.sealedCases().toArray(UUID[]::new)).update();
  }
}
