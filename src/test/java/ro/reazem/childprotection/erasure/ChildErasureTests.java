package ro.reazem.childprotection.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import ro.reazem.childprotection.childcase.InventedCases;
import ro.reazem.events.casework.CaseErasureApproved;
import ro.reazem.kernel.CaseRef;
import ro.reazem.testing.Heard;
import ro.reazem.testing.OwnWord;
import ro.reazem.testing.SignIn;

/** Of a destroyed file of a child or of a carer nothing says whose it was, neither before the commission nor with the carers. */
@SpringBootTest
@AutoConfigureMockMvc
class ChildErasureTests {

  private final String secret = OwnWord.after("Ascunsescu");
  private final Instant begun = Instant.now();
  private final UUID item = UUID.randomUUID();
  private final UUID meeting = UUID.randomUUID();
  private final UUID line = UUID.randomUUID();

  @Autowired InventedCases invented;
  @Autowired JdbcClient jdbc;
  @Autowired TransactionTemplate transaction;
  @Autowired ApplicationEventPublisher publisher;

  private UUID file;
  private UUID child;
  private UUID carer;

  @BeforeEach
  void aFileThatWasBeforeTheCommissionAndWithACarer() {
    var worker = SignIn.stranger("Adela", "childprotection READ WORK");
    file = invented.open(secret, LocalDate.now().minusYears(6), worker).value();
    child = jdbc.sql("select child_id from childprotection.child_case where id = :id").param("id", file).query(UUID.class).single();
    carer = UUID.randomUUID();
    transaction.executeWithoutResult(status -> {
      // rows of years, past the triggers that let them come in their order alone
      jdbc.sql("set local session_replication_role = replica").update();
      for (var sql : List.of(
          """
          insert into childprotection.child_file (id, kind, one_time_key, number, year, child_id, unit_id, state, opened_on, case_id, facts, registered_by, registered_by_name,
            registered_at, revision, version) values (:file, 'MATERNITY', :file, 1, 1990, :child, :file, 'NOTIFIED', '2026-01-01', :file,
            jsonb_build_object('provisionalName', cast(:secret as text)), :file, 'Ana', now(), 1, 0)""",
          "insert into childprotection.child_file_step values (:file, 1, 'NOTICE', '2026-01-01', jsonb_build_object('found', cast(:secret as text)), :file, 'Ana', now())",
          """
          insert into childprotection.adoption_file (id, version, one_time_key, number, year, case_id, child_name, child_born_on, child_sex, siblings, health_needs, unit_id, responsible_id,
            state, ground, ground_on, finality_on, opened_on, rna_number, ended_on)
          values (:line, 0, :line, 1 + floor(random() * 1000000000)::int, 1990, :file, :secret, '2020-01-01', 'MALE', 0, false, :file, :file, 'STOPPED', 'ORPHAN', '2020-01-01', '2020-01-01',
            '2020-01-02', :secret, '2021-01-01')""",
          "insert into childprotection.adoption_line values (:line, :line, 1, 'STOP', '2021-01-01', :secret, :secret, :file, 'Ana', now())",
          "insert into childprotection.adoption_hearing values (:line, :line, :line, 'CHILD_OPINION', '2020-02-01', :secret, :secret, :secret, :secret, :file, 'Ana', now())",
          """
          insert into platform.case_file (id, case_context, case_id, place, title, name, kind, source, source_detail, registry_number, confidentiality, content_type, declared_type,
            condition, pages, size, sha256, store, stored_by, stored_by_name, stored_at)
          values (:line, 'adoption', :line, 1, :secret, :secret, 'OTHER', 'FAMILY', :secret, '', 'SOCIAL', 'application/pdf', 'application/pdf', 'SOUND', 1, 9,
            sha256(cast(:secret as bytea)), 'database', :file, 'Ana', now())""",
          "insert into childprotection.adoption_match values (:line, :line, :carer, 'REFUSED', :secret, '2020-03-01', :file, 'Ana', '2020-03-02', :secret, :carer, 'Ion')",
          "insert into childprotection.adoption_identity (file_id, name_before, cnp_before, origin) values (:line, :secret, :secret, :secret)",
          "insert into childprotection.journal_entry values (:item, :item, :file, 1, 'CONTACT', null, '2026-01-01', jsonb_build_object('found', cast(:secret as text)), :file, 'Ana', now())",
          "insert into childprotection.commission_item values (:item, 0, :file, :file, :file, null, 'PLACEMENT', 'B', '1', :secret, '2020-01-01', :secret, :secret, '2026-01-01', :file, 'Ana', 'FINAL', :secret, null)",
          "insert into childprotection.commission_called values (:item, 1, :secret, 'PARENT', :secret, :secret, 'GIVEN', '2026-01-01')",
          """
          insert into childprotection.commission_meeting (id, version, unit_id, kind, reason, held_on, starts_at, place, ordered_by, state, opened_at, closed_at, not_held, minutes,
            secretary, changes) values (:meeting, 0, :file, 'ORDINARY', '', '2026-01-10', '10:00', 'x', 'Ion', 'CLOSED', now(), now(), '', 'Despre ' || :secret || ' s-a vorbit.', 'Ana', 0)""",
          "insert into childprotection.commission_line (id, meeting_id, item_id, position, debate, reason) values (:line, :meeting, :item, 1, :secret, :secret)",
          "insert into childprotection.commission_summons values (:line, :meeting, :line, 1, :secret, 'PARENT', :secret, 'PHONE', '2026-01-02', :secret, :secret, 'Ana')",
          "insert into childprotection.commission_interest values (:line, :meeting, 'Ion', :secret, now())",
          "insert into childprotection.commission_vote values (:line, :meeting, :meeting, 'Ion', 'FOR', :secret, now())",
          """
          insert into childprotection.commission_resolution values (:line, 0, :item, :line, 'NUMBERED', 1 + floor(random() * 1000000000)::int, 1990, '2026-01-10', :secret, 'art. 60', :secret, :secret, :secret, :secret,
            'tribunal', '30 de zile', 'Ion', 'Ana', 'șapte', :secret, :secret, '', null, null)""",
          "insert into childprotection.commission_communication values (:line, :line, 1, :secret, :secret, 'BY_HAND', '2026-01-11', '2026-01-11', :secret)",
          """
          insert into childprotection.measure (id, one_time_key, case_id, child_id, type, category, body, decision_number, decided_on, from_day, place_type, severe_care,
            parental_rights, visits, obligations, parents_consent, child_consent, heard, opposition, waiver, split_reason, service_plan, ordered_by, ordered_by_name, ordered_at)
          values (:item, :item, :file, :child, 'EMERGENCY_PLACEMENT', 'C', 'DIRECTOR', '9/2026', '2026-01-02', '2026-01-02', 'OTHER_PERSON', false,
            'DIRECTOR', :secret, :secret, 'MISSING', 'NOT_ASKED', true, false, '', '', '', :file, 'Ana', now())""",
          "insert into childprotection.disposition_communication values (:line, :line, :item, 1, :secret, 'PARENT', :secret, true, '2026-01-11', :secret, :file, 'Ana', now())",
          "insert into childprotection.resolution_extract values (:line, 1, 'Despre ' || :secret, :file, 'Ana', now())",
          "insert into childprotection.commission_appeal values (:line, :line, :secret, 'Tribunalul', :secret, '2026-01-12', 'Ana', now())",
          "insert into childprotection.commission_withdrawal values (:line, :item, :secret, '2026-01-13', :secret, :file, 'Ana', now(), :secret, 'Ana', now())",
          """
          insert into childprotection.foster_carer (id, version, revision, one_time_key, number, year, person_id, unit_id, state, requested_on, request_number, wished_children,
            wished_age_from, wished_age_to, wished_sex, wished_disabilities, wished_hiv, wished_emergency, wished_respite, languages, religion, ended_on, registered_by,
            registered_by_name, registered_at)
          values (:carer, 0, 1, :carer, 1 + floor(random() * 1000000000)::int, 1990, :carer, :file, 'GIVEN_UP', '2020-01-01', :secret, 1, 0, 5, 'ANY', false, false, false, false, :secret, :secret, '2026-02-01',
            :file, 'Ana', now())""",
          "insert into childprotection.carer_condition values (:carer, :carer, 1, 'HEALTH', 'MET', :secret, '2020-01-01', :file, 'Ana', now())",
          "insert into childprotection.carer_evaluation values (:carer, :carer, 2021, '2021-12-01', 'GOOD', 1, 1, :secret, :secret, :secret, :secret, :secret, :file, 'Ana', now())",
          "insert into childprotection.carer_training values (:carer, :carer, '2020-01-01', '2020-02-01', 'curs', :secret, :secret, 60, :file, 'Ana', now())",
          "insert into childprotection.carer_absence values (:carer, :carer, '2021-01-01', '2021-01-10', 'ILLNESS', null, :secret, :file, 'Ana', now())",
          """
          insert into childprotection.carer_agreement (id, carer_id, child_person_id, case_id, kind, number, from_on, until_on, disabled, hiv, siblings, exception_reason, exception_by, exception_on,
            end_reason, end_note, recorded_by, recorded_by_name, recorded_at)
          values (:line, :carer, :child, :file, 'PLACEMENT', '7', '2021-01-01', '2022-01-01', false, false, true, :secret, 'Ion', '2021-01-01', 'OTHER', :secret, :file, 'Ana', now())""",
          "insert into childprotection.carer_kinship values (:line, :carer, :child, 4, :file, 'Ana', now())",
          "insert into childprotection.carer_review values (:line, :carer, :child, :secret, '2021-05-05', :file, 'Ana', :secret, '2021-06-06', :file, 'Ana')",
          """
          insert into childprotection.carer_choice values (:line, :line, :file, :carer, array[:child], 'PLACEMENT', '2021-01-01', 1, 5, :secret, to_jsonb(cast(:secret as text)), :file, 'Ana', now())""",
          "insert into childprotection.carer_told values (:line, :carer, 'ANSWER', '2021-01-01', 'POST', :secret, :file, 'Ana', now())",
          "insert into childprotection.carer_visit values (:line, :carer, '2021-05-05', array[:child], :secret, :file, 'Ana', now())",
          "insert into childprotection.carer_step values (:carer, 1, 'GIVEN', '2020-01-01', null, :secret, :secret, :file, 'Ana', now())")) {
        jdbc.sql(sql).params(bind()).update();
      }
    });
  }

  private Map<String, Object> bind() {
    return Map.of("item", item, "meeting", meeting, "line", line, "file", file, "child", child, "carer", carer, "secret", secret);
  }

  @Test
  void ofADestroyedFileOfAChildVotesAndNumbersStayAndNobodyIsNamed() {
    assertThat(tablesThatName(secret)).contains("childprotection.commission_vote", "childprotection.commission_appeal", "childprotection.carer_choice", "childprotection.carer_step",
        "childprotection.child_file", "childprotection.child_file_step", "childprotection.adoption_line", "childprotection.adoption_hearing", "childprotection.adoption_match",
        "childprotection.adoption_identity", "childprotection.adoption_file", "childprotection.journal_entry");
    assertThat(documentOfTheAdoption()).contains(secret);
    assertThatThrownBy(() -> jdbc.sql("update childprotection.adoption_line set note = '' where file_id = :line").param("line", line).update()).hasMessageContaining("never changed");
    destroyed(file);
    assertThat(tablesThatName(secret)).as("what is left is the carer's own file").allMatch(table -> table.startsWith("childprotection.carer_") || table.equals("childprotection.foster_carer"))
        .doesNotContain("childprotection.carer_agreement", "childprotection.carer_review", "childprotection.carer_choice", "childprotection.carer_visit");
    assertThat(tablesThatName(child.toString())).isEmpty();
    assertThat(jdbc.sql("select v.choice || ' ' || r.year || ' ' || m.minutes from childprotection.commission_vote v join childprotection.commission_resolution r on r.line_id = v.line_id "
        + "join childprotection.commission_meeting m on m.id = :meeting where v.line_id = :line").param("meeting", meeting).param("line", line).query(String.class).single())
        .isEqualTo("FOR 1990 Despre ——— s-a vorbit.");
    assertThatThrownBy(() -> jdbc.sql("update childprotection.commission_vote set opinion = 'x' where line_id = :line").param("line", line).update()).hasMessageContaining("votes are cast");
    assertThatThrownBy(() -> jdbc.sql("update childprotection.commission_resolution set facts = 'altele' where id = :line").param("line", line).update()).hasMessageContaining("never changes");
    assertThatThrownBy(() -> jdbc.sql("update childprotection.commission_meeting set minutes = 'altele' where id = :id").param("id", meeting).update()).hasMessageContaining("never changes");
    assertThat(jdbc.sql("select f.state || ' ' || f.erased || ' ' || l.act || l.note from childprotection.adoption_file f join childprotection.adoption_line l on l.file_id = f.id where f.id = :line")
        .param("line", line).query(String.class).single()).isEqualTo("STOPPED true STOP");
    assertThat(documentOfTheAdoption()).as("with its documents, of which the archive knows nothing").isEqualTo("— — distrus la selecționare, 12 / 2026");
    destroyed(carer);
    assertThat(tablesThatName(secret)).isEmpty();
    assertThat(jdbc.sql("select state || ' ' || year from childprotection.foster_carer where id = :id").param("id", carer).query(String.class).single()).isEqualTo("GIVEN_UP 1990");
  }

  private String documentOfTheAdoption() {
    return jdbc.sql("select title || ' ' || name || ' ' || coalesce(withdrawal_reason, source_detail) from platform.case_file where case_context = 'adoption' and case_id = :line")
        .param("line", line).query(String.class).single();
  }

  private void destroyed(UUID one) {
    transaction.executeWithoutResult(status -> publisher.publishEvent(new CaseErasureApproved(UUID.randomUUID(), Instant.now(), new CaseRef("childprotection", one), file, "12 / 2026")));
    Heard.since(jdbc, begun);
  }

  private List<String> tablesThatName(String word) {
    return jdbc.sql("select table_schema || '.' || table_name from information_schema.tables where table_type = 'BASE TABLE' and table_schema = 'childprotection' order by 1").query(String.class)
        .list().stream().filter(table -> jdbc.sql("select exists (select from " + table + " t where to_jsonb(t)::text ilike '%' || :word || '%')").param("word", word).query(Boolean.class)
            .single()).toList();
  }
}
