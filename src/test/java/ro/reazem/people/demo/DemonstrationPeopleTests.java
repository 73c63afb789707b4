package ro.reazem.people.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.platform.demo.DemoPerson;
import ro.reazem.platform.demo.DemoPlan;

/** The invented population in the register. */
@SpringBootTest
@AutoConfigureMockMvc
class DemonstrationPeopleTests {

  @Autowired DemonstrationPeople demonstration;
  @Autowired JdbcClient jdbc;

  @Test
  void everybodyOfThePlanIsEnteredOnceHoweverOftenTheApplicationStarts() {
    demonstration.load();
    demonstration.load();
    var plan = DemoPlan.on(LocalDate.now());
    var ids = Stream.concat(plan.households().stream().flatMap(household -> household.members().stream())
        .map(member -> member.person()), Stream.of(plan.homeless())).map(DemoPerson::id).toList();
    assertThat(jdbc.sql("select count(*) from people.person where id in (:ids)").param("ids", ids).query(Integer.class)
        .single()).isEqualTo(ids.size());
    assertThat(jdbc.sql("select count(*) from people.household_member where person_id in (:ids)").param("ids", ids)
        .query(Integer.class).single()).isEqualTo(ids.size() - 1);
  }
}
