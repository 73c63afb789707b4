package ro.reazem.people.rights;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.platform.held.HeldOnPerson;
import ro.reazem.platform.held.HeldTable;
import ro.reazem.platform.held.HeldTables;

/** What the register itself holds on a person; of relations and households only the person's own part. */
@Configuration(proxyBeanMethods = false)
class PeopleHeld {

  private static final String NOT_SHELTERED = "t.person_id = any(:ids) and not exists (select from people.person p where p.id = any(:ids) and p.sheltered)";

  @Bean
  HeldOnPerson heldByPeople(JdbcClient jdbc) {
    return new HeldTables(jdbc, "people", List.of(
        HeldTable.by("people.held.person", "people.person", "id", "merged_into"),
        HeldTable.by("people.held.formerNames", "people.former_name", "person_id", ""),
        // places of protected persons leave by nobody's hand but that of who protects them
        new HeldTable("people.held.addresses", "people.person_address", NOT_SHELTERED, "person_id"),
        new HeldTable("people.held.households", "people.household_member", NOT_SHELTERED, "person_id household_id"),
        new HeldTable("people.held.relations", "people.person_relation", "t.person_id = any(:ids) or t.other_id = any(:ids)",
            "id person_id other_id"),
        HeldTable.by("people.held.measures", "people.capacity_measure", "person_id", "id representative_id"),
        HeldTable.by("people.held.requests", "people.subject_request", "person_id", "id recorded_by settled_by"),
        HeldTable.by("people.held.restrictions", "people.processing_restriction", "person_id", "id request_id entered_by"),
        HeldTable.by("people.held.chronicle", "people.record_change", "subject_id", "id officer_id")));
  }
}
