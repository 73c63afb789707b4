package ro.reazem.childprotection.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import ro.reazem.childprotection.attestation.Arrival;
import ro.reazem.childprotection.attestation.ChildToPlace;
import ro.reazem.childprotection.attestation.PlacementKind;
import ro.reazem.childprotection.attestation.Refusal;
import ro.reazem.childprotection.carerfile.CarerLaws;
import ro.reazem.events.people.Sex;
import ro.reazem.kernel.DateRange;
import ro.reazem.testing.SignIn;

/** The statement that sifts all carers says of each what the rules and the weights say of it. */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
class SiftingCarersTests {

  private static final UUID UNIT = UUID.fromString("abababab-0000-0000-0000-000000000001");
  private static final UUID CHILD = UUID.fromString("abababab-0000-0000-0000-000000000002");
  private static final UUID BROTHER = UUID.fromString("abababab-0000-0000-0000-000000000003");

  @Autowired SiftingCarers sifting;
  @Autowired SearchingCarers searching;
  @Autowired CandidateRegister register;
  @Autowired CarerLaws laws;
  @Autowired JdbcClient jdbc;
  @Autowired Clock clock;

  @Test
  void whatExcludesACarerAndHowItStandsInTheListAreTheSameForAllAsForOne() {
    invent(300);
    var officer = SignIn.colleague(UUID.randomUUID(), UNIT, "Zefira", "childprotection READ WORK");
    var today = LocalDate.now(clock);
    var boy = new ChildToPlace(CHILD, "Zamfir", today.minusYears(9), Sex.MALE, false, false, null);
    var sister = new ChildToPlace(BROTHER, "Zoe", today.minusYears(4).minusDays(3), Sex.FEMALE, true, false, null);
    var home = new Home(1, 1, 1);
    var family = List.of(CHILD, BROTHER);
    for (var need : List.of(need(PlacementKind.PLACEMENT, today, false, home, "", boy), need(PlacementKind.EMERGENCY, today, true, null, "maghiara", boy, sister),
        need(PlacementKind.RESPITE, today.plusMonths(2), true, home, "romana", sister))) {
      var law = laws.on(need.day());
      var all = sifting.all(need, family, law, officer);
      assertThat(all).hasSize(300);
      var ranking = Matching.rank(need, register.of(all.stream().map(Sketch::id).toList(), need.arrival().children().stream().map(ChildToPlace::personId).toList(),
          family, need.day(), officer), law);
      var byId = all.stream().collect(Collectors.toMap(Sketch::id, Function.identity()));
      assertThat(ranking.excluded()).isNotEmpty().allSatisfy(one -> assertThat(byId.get(one.candidate().id()).codes()).as(one.candidate().number())
          .containsExactlyInAnyOrderElementsOf(one.refusals().stream().map(Refusal::code).map(code -> code.substring(code.lastIndexOf('.') + 1)).distinct().toList()));
      assertThat(Stream.concat(ranking.offered().stream(), ranking.byException().stream()).toList()).isNotEmpty().allSatisfy(one -> {
        var sketch = byId.get(one.candidate().id());
        assertThat(sketch.isExcluded()).isFalse();
        assertThat(sketch.score()).as("%s %s", one.candidate().number(), one.reasons()).isEqualTo(one.score());
        assertThat(sketch.used()).isEqualTo(one.used());
      });
      var search = searching.search(need, family, officer);
      assertThat(search.ranking().offered()).extracting(one -> one.candidate().id(), Offered::reasons)
          .containsExactlyElementsOf(ranking.offered().stream().limit(50).map(one -> tuple(one.candidate().id(), one.reasons())).toList());
      assertThat(List.of(search.offered(), search.byException(), search.excluded()))
          .containsExactly(ranking.offered().size(), ranking.byException().size(), ranking.excluded().size());
    }
  }

  private static Need need(PlacementKind kind, LocalDate day, boolean siblings, Home home, String language, ChildToPlace... children) {
    return new Need(new Arrival(kind, DateRange.since(day), List.of(children), siblings, null), home, language, "ortodoxa");
  }

  /** Carers of every kind: attests of both laws, endorsed or not, full and empty houses, kin, leave, grades. */
  private void invent(int many) {
    jdbc.sql("""
        insert into childprotection.foster_carer (id, version, revision, one_time_key, number, year, person_id, unit_id, state, requested_on, request_number,
          wished_children, wished_age_from, wished_age_to, wished_sex, wished_disabilities, wished_hiv, wished_emergency, wished_respite, languages, religion,
          contract_number, contract_on, good_until, registered_by, registered_by_name, registered_at)
        select md5('z carer ' || n)::uuid, 0, 0, md5('z carer key ' || n)::uuid, n, 1999,
          coalesce(p.id, md5('z carer person ' || n)::uuid), :unit,
          case n % 9 when 0 then 'SUSPENDED' when 1 then 'ATTESTED' else 'ACTIVE' end, current_date - 3000, 'x', 2, n % 8, 6 + n % 12, 'ANY', true, true, true, true,
          case n % 3 when 0 then 'Română, Maghiară' when 1 then 'română' else '' end, case n % 4 when 0 then 'Ortodoxă' else '' end, 'x', current_date - 2000,
          current_date, :unit, 'x', now() from generate_series(1, :many) n left join (select id, row_number() over (order by id) as at from directory.person
          where siruta is not null and id not in (select person_id from childprotection.foster_carer)) p on p.at = n""").param("unit", UNIT).param("many", many).update();
    jdbc.sql("""
        insert into childprotection.carer_attestation (id, carer_id, number, issued_on, decision, children, age_from, age_to, sex, disabilities, hiv, emergency, respite,
          valid_until, recorded_by, recorded_by_name, recorded_at)
        select md5('z attest ' || n)::uuid, md5('z carer ' || n)::uuid, 'x', issued, 'x', 1 + n % 3, n % 5, 5 + n % 14, (array['ANY', 'FEMALE', 'MALE', 'ANY'])[1 + n % 4],
          n % 5 <> 0, true, n % 3 <> 0, n % 6 <> 0, case when issued < '2024-08-01' then issued + 1095 + n end, :unit, 'x', now()
        from generate_series(1, :many) n, lateral (select current_date - (n * 17 % 1500) + case when n % 29 = 0 then 1600 else 0 end as issued) d where n % 31 <> 0""")
        .param("unit", UNIT).param("many", many).update();
    jdbc.sql("""
        insert into childprotection.carer_endorsement (id, carer_id, looked_on, decision, given, reason, recorded_by, recorded_by_name, recorded_at)
        select md5('z look ' || n)::uuid, md5('z carer ' || n)::uuid, current_date - n % 300, 'x', n % 7 <> 0, 'motivul', :unit, 'x', now()
        from generate_series(1, :many) n where n % 2 = 0""").param("unit", UNIT).param("many", many).update();
    jdbc.sql("""
        insert into childprotection.carer_agreement (id, carer_id, child_person_id, kind, number, from_on, until_on, disabled, hiv, siblings, recorded_by,
          recorded_by_name, recorded_at)
        select md5('z agree ' || n || ' ' || k)::uuid, md5('z carer ' || n)::uuid,
          case when n = 26 and k = 1 then cast(:brother as uuid) else md5('z placed ' || n || ' ' || k)::uuid end, 'PLACEMENT', 'x',
          current_date - 400 + k * 150, case when n % 3 = 0 then current_date + k * 60 end, false, false, false, :unit, 'x', now()
        from generate_series(1, :many) n, generate_series(1, 3) k where k <= n % 4""").param("unit", UNIT).param("brother", BROTHER).param("many", many).update();
    jdbc.sql("""
        insert into childprotection.carer_kinship (id, carer_id, child_person_id, degree, recorded_by, recorded_by_name, recorded_at)
        select md5('z kin ' || n)::uuid, md5('z carer ' || n)::uuid, :child, 2 + n % 4, :unit, 'x', now() from generate_series(1, :many) n where n % 10 = 0""")
        .param("unit", UNIT).param("child", CHILD).param("many", many).update();
    jdbc.sql("""
        insert into childprotection.carer_evaluation (id, carer_id, year, evaluated_on, grade, visits, training_hours, progress, health, complaints, cooperation,
          training_plan, recorded_by, recorded_by_name, recorded_at)
        select md5('z grade ' || n)::uuid, md5('z carer ' || n)::uuid, 2025, current_date, (array['VERY_GOOD', 'GOOD', 'UNSATISFACTORY'])[1 + n % 3], 1, 1, '', '', '', '', '',
          :unit, 'x', now() from generate_series(1, :many) n where n % 2 = 1""").param("unit", UNIT).param("many", many).update();
  }
}
