package ro.reazem.people.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.testing.SignIn;

/** Whoever is being entered is compared with those who are there; it warns and never blocks. */
@SpringBootTest
@AutoConfigureMockMvc
class DuplicatesTests {

  private static final LocalDate BORN = LocalDate.of(1987, 4, 3);

  @Autowired
  private Duplicates duplicates;
  @Autowired
  private MockMvcTester mvc;
  @Autowired
  private JdbcClient jdbc;

  private final String surname = "Qd" + Long.toString(Math.abs(new Random().nextLong()), 36).replaceAll("[0-9]", "x");

  @Test
  void theSamePersonIsFoundBySpellingDateCodeAndTelephone() {
    var cnp = "9" + String.valueOf(System.nanoTime()).substring(0, 12);
    var id = person(surname + "âru", "Ana Maria", BORN, cnp, "0722 " + cnp.substring(7));
    assertThat(found(surname + "iru", "Maria", BORN, "", "")).contains(id);
    assertThat(found("Ana", surname + "âru", null, "", "")).as("names the other way round").contains(id);
    assertThat(found(surname + "âur", "Ana", LocalDate.of(1987, 3, 4), "", "")).as("typing error, date swapped").contains(id);
    assertThat(found("Altul", "Cineva", null, cnp.substring(0, 5) + (cnp.charAt(5) == '7' ? '8' : '7') + cnp.substring(6), ""))
        .as("one digit of the code").contains(id);
    assertThat(found("Altul", "Cineva", null, "", "+40722" + cnp.substring(7))).as("telephone").contains(id);
    assertThat(found(surname + "zzz", "Vasile", BORN, "", "")).doesNotContain(id);
  }

  @Test
  void whoHasASingleNameIsLookedForToo() {
    var id = person(surname + "single", "", BORN, null, "");
    assertThat(duplicates.of(id)).isEmpty();
    assertThat(found(surname + "single", "", BORN, "", "")).contains(id);
  }

  @Test
  void theFormShowsThemWhileItIsFilledIn() {
    var id = person(surname, "Ion", BORN, null, "");
    assertThat(mvc.post().uri("/people/persons/duplicates").param("members[1].familyName", surname)
        .param("members[1].givenName", "ion").param("members[1].bornOn", "3.4.1987").with(csrf()).with(SignIn.as("asistent")))
        .hasStatusOk().bodyText().contains("/people/persons/" + id, "același nume", "aceeași dată a nașterii")
        .doesNotContain("<html");
    assertThat(mvc.post().uri("/people/persons/duplicates").param("familyName", "%'\u202e").param("givenName", "x".repeat(10_000))
        .with(csrf()).with(SignIn.as("asistent"))).hasStatusOk();
    assertThat(mvc.get().uri("/people/persons/" + id + "/duplicates").with(SignIn.as("asistent"))).hasStatusOk();
  }

  private java.util.List<UUID> found(String family, String given, LocalDate born, String cnp, String phone) {
    return duplicates.of(new Likeness.Typed(family, given, "", born, cnp, phone), null).stream()
        .map(duplicate -> duplicate.person().id()).toList();
  }

  private UUID person(String familyName, String givenName, LocalDate born, String cnp, String phone) {
    var id = UUID.randomUUID();
    jdbc.sql("""
        insert into people.person (id, version, revision, form_key, family_name, given_name, birth_place, sex, marital_status,
          citizenship, cnp, temporary_id, phone, email, recorded_at, born_on)
        values (:id, 0, 1, :id, :family, :given, '', 'NOT_STATED', 'NOT_STATED', 'RO', :cnp, :id, :phone, '', now(), :born)""")
        .param("id", id).param("family", familyName).param("given", givenName).param("cnp", cnp).param("phone", phone)
        .param("born", born).update();
    return id;
  }
}
