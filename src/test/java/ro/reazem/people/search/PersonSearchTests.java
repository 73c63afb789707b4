package ro.reazem.people.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import ro.reazem.events.people.Sex;
import ro.reazem.platform.web.ListPage;

/** Whoever is in the register is found by whatever is known of them. */
@SpringBootTest
@AutoConfigureMockMvc
class PersonSearchTests {

  @Autowired
  private PersonSearch search;
  @Autowired
  private JdbcClient jdbc;

  private final Random random = new Random();
  private String surname;

  @BeforeEach
  void anUnusualSurname() {
    surname = "Q" + letters(9);
  }

  @Test
  void wordsComeInAnyOrderAndAccentsDoNotCount() {
    var id = person(surname + "ăț", "Ștefania Ioana");
    assertThat(found("stefania " + surname + "at")).containsExactly(id);
    assertThat(found(surname.toUpperCase() + "ĂȚ IOANA")).containsExactly(id);
    assertThat(found("Ioana  Ştefania " + surname + "aţ")).as("cedilla").containsExactly(id);
  }

  @Test
  void oldSpellingAndNewFindEachOther() {
    var today = person(surname + "âru", "Ana");
    var before = person(surname + "îru", "Ana");
    var bare = person(surname + "iru", "Ana");
    assertThat(found(surname + "âru")).containsExactlyInAnyOrder(today, before, bare);
    assertThat(found(surname + "iru")).containsExactlyInAnyOrder(today, before, bare);
  }

  @Test
  void typingErrorsAreForgivenAndRankLast() {
    var right = person(surname + "escu", "Gheorghe");
    var typo = surname + "esuc";
    assertThat(found("gheroghe " + typo)).containsExactly(right);
    assertThat(found(surname + "ecsu")).containsExactly(right);
    assertThat(found(surname.substring(1) + "escu")).as("first letter missing").containsExactly(right);
    var exactlySo = person(typo, "Gheorghe");
    assertThat(results(typo).persons()).extracting(PersonFound::id).containsExactly(exactlySo, right);
    assertThat(results(typo).persons()).extracting(PersonFound::closeness).containsExactly(1, 3);
  }

  @Test
  void exactWordsComeBeforeLongerOnes() {
    var longer = person(surname + "eanu", "Ana");
    var exact = person(surname, "Vasile");
    assertThat(found(surname)).containsExactly(exact, longer);
    assertThat(found(surname + "ea an")).containsExactly(longer);
  }

  @Test
  void formerNamesFindThePersonToo() {
    var id = person(letters(12), "Maria");
    jdbc.sql("insert into people.former_name (person_id, position, family_name) values (:id, 0, :name)").param("id", id)
        .param("name", surname + "-Pop").update();
    assertThat(found("maria " + surname)).containsExactly(id);
    assertThat(results(surname).persons().getFirst().formerNames()).containsExactly(surname + "-Pop");
    jdbc.sql("delete from people.former_name where person_id = :id").param("id", id).update();
    assertThat(found(surname)).isEmpty();
  }

  @Test
  void aChangedNameIsFoundAtOnceAndTheOldOneNoMore() {
    var id = person(surname, "Ion");
    var other = "Z" + letters(9);
    jdbc.sql("update people.person set family_name = :name where id = :id").param("name", other).param("id", id).update();
    assertThat(found(other)).containsExactly(id);
    assertThat(found(surname)).isEmpty();
  }

  @Test
  void cnpItsEndTelephoneAndBirthDateFindThePerson() {
    var id = person(surname, "Ion");
    var cnp = "9" + digits(12);
    jdbc.sql("update people.person set cnp = :cnp, phone = '0722 ' || :phone, born_on = '1987-04-03' where id = :id")
        .param("cnp", cnp).param("phone", cnp.substring(7)).param("id", id).update();
    assertThat(found(cnp)).containsExactly(id);
    assertThat(found(cnp.substring(6))).containsExactly(id);
    assertThat(found("+40 722 " + cnp.substring(7, 10) + " " + cnp.substring(10))).containsExactly(id);
    assertThat(found(surname + " " + cnp.substring(8))).as("five digits, because four may be a year of birth").containsExactly(id);
    assertThat(found(surname + " 3.04.1987")).containsExactly(id);
    assertThat(found(surname + " 1987")).containsExactly(id);
    assertThat(found(surname + " 1988")).isEmpty();
    assertThat(found("12")).as("two digits are too few").isEmpty();
  }

  @Test
  void someOfTheWordsAreBetterThanNothing() {
    var id = person(surname, "Ion");
    assertThat(results(surname + " Xqzwv").persons()).extracting(PersonFound::id, PersonFound::closeness)
        .containsExactly(org.assertj.core.groups.Tuple.tuple(id, 4));
  }

  @Test
  void signsOfTheDatabaseLanguageAreJustSigns() {
    person(surname, "Ion");
    for (var typed : new String[] {"%%%", "___", "' or 1=1 --", "\"", "\\", surname + "'%_\\\0", ":a ?1 {x}", "🙂🙂🙂", "-.,"}) {
      assertThat(search.find(TypedSearch.of(typed), SearchFilter.NONE, ListPage.Asked.of(null, null)).persons())
          .hasSizeLessThanOrEqualTo(10);
    }
  }

  @Test
  void filtersNarrowAndPagesFollowOneAnother() {
    for (int i = 0; i < 12; i++) {
      var id = person(surname, "Copil" + (char) ('a' + i));
      jdbc.sql("update people.person set sex = :sex, born_on = :born, died_on = :died where id = :id")
          .param("sex", i < 4 ? "MALE" : "FEMALE").param("born", LocalDate.of(1980 + i, 1, 1))
          .param("died", i == 0 ? LocalDate.of(2020, 1, 1) : null).param("id", id).update();
      jdbc.sql("""
          insert into people.person_address (person_id, position, kind, since, siruta, street, number, block, stair, floor,
            apartment, postcode, country, note) values (:id, 0, :kind, '2020-01-01', 1026, '', '', '', '', '', '', '', 'RO', '')""")
          .param("id", id).param("kind", i == 1 ? "CONFIDENTIAL" : "DOMICILE").update();
    }
    assertThat(count(new SearchFilter(null, null, null, Sex.MALE, null))).isEqualTo(4);
    assertThat(count(new SearchFilter(null, null, null, Sex.MALE, true))).isEqualTo(3);
    assertThat(count(new SearchFilter(1026, null, null, null, null))).as("confidential addresses stay unknown").isEqualTo(11);
    assertThat(count(new SearchFilter(null, null, 40, null, null))).isBetween(3, 8);
    var second = search.find(TypedSearch.of(surname), SearchFilter.NONE, new ListPage.Asked(2, 10));
    assertThat(second.persons()).extracting(PersonFound::givenName).containsExactly("Copilk", "Copill");
    assertThat(search.find(TypedSearch.of(surname), SearchFilter.NONE, new ListPage.Asked(9, 10)).persons()).hasSize(2);
    assertThat(results(surname).persons().getLast().place()).isEqualTo("Alba Iulia, jud. Alba");
    assertThat(results(surname).persons().get(1).place()).isEmpty();
  }

  private int count(SearchFilter filter) {
    return search.find(TypedSearch.of(surname), filter, ListPage.Asked.of(null, null)).page().total().count();
  }

  private java.util.List<UUID> found(String typed) {
    return results(typed).persons().stream().map(PersonFound::id).toList();
  }

  private PersonSearch.Results results(String typed) {
    return search.find(TypedSearch.of(typed), SearchFilter.NONE, ListPage.Asked.of(null, null));
  }

  private UUID person(String familyName, String givenName) {
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into people.person (id, version, revision, form_key, family_name, given_name, birth_place, sex, marital_status,
          citizenship, temporary_id, phone, email, recorded_at)
        values (:id, 0, 1, :id, :family, :given, '', 'NOT_STATED', 'NOT_STATED', 'RO', :id, '', '', now())""")
        .param("id", id).param("family", familyName).param("given", givenName).update();
    return id;
  }

  private String letters(int count) {
    var text = new StringBuilder();
    random.ints(count, 0, 20).forEach(n -> text.append("bcdfghjklmnprstvwxyz".charAt(n)));
    return text.toString();
  }

  private String digits(int count) {
    var text = new StringBuilder();
    random.ints(count, 0, 10).forEach(text::append);
    return text.toString();
  }
}
