package ro.reazem.intake.entry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import ro.reazem.intake.registry.KeepingRegistries;
import ro.reazem.intake.registry.RegistryId;
import ro.reazem.platform.demo.DemoUnit;
import ro.reazem.testing.OwnWord;
import ro.reazem.testing.SignIn;

/** What a registrar does and what others see of it. */
@SpringBootTest
@AutoConfigureMockMvc
class RegistryScreensTests {

  @Autowired MockMvcTester mvc;
  @Autowired KeepingRegistries keeping;
  @Autowired RegisteringEntry registering;
  @Autowired JdbcClient jdbc;
  RegistryId registry;
  String word;

  @BeforeEach
  void aRegistry() {
    word = OwnWord.after("subiect");
    registry = keeping.open(RegistryId.create(), "S" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(), "Registru de probă",
        DemoUnit.REGISTRY.id(), null);
  }

  @Test
  void everyPartOfTheRegisterOpens() {
    for (var part : EntryRegister.Part.values()) {
      assertThat(mvc.get().uri("/registry").param("part", part.name()).param("q", "ceva de găsit").with(SignIn.as("asistent"))).as(part.name())
          .hasStatusOk();
    }
  }

  @Test
  void theRegistrarRegistersAPaperAndSeesItsNumber() {
    assertThat(mvc.get().uri("/registry/new").with(SignIn.as("registratura"))).hasStatusOk().bodyText().doesNotContain("??");
    var sent = post(word, "ORGANISATION", "Primăria Măgura");

    assertThat(sent).hasStatus(302);
    var page = mvc.get().uri(sent.getResponse().getRedirectedUrl()).with(SignIn.as("registratura")).exchange();
    assertThat(page).hasStatusOk().bodyText().contains("1/", word, "Primăria Măgura").doesNotContain("??");
    assertThat(mvc.get().uri("/registry").param("q", word).with(SignIn.as("registratura"))).hasStatusOk().bodyText()
        .contains(word, "Primăria Măgura").doesNotContain("??");
  }

  @Test
  void whatIsMissingIsSaidBesideItsFieldAndNothingTypedIsLost() {
    assertThat(post("", "ORGANISATION", "Primăria Țepești")).hasStatus(422).bodyText().contains("Primăria Țepești", "subject-error");
    assertThat(post(word, "PERSON", "")).hasStatus(422).bodyText().contains("person-error");
    assertThat(jdbc.sql("select count(*) from intake.entry where registry_id = :id").param("id", registry.value())
        .query(Integer.class).single()).isZero();
  }

  @Test
  void anAnonymousPaperNeedsNoName() {
    assertThat(post(word, "ANONYMOUS", "")).hasStatus(302);
  }

  @Test
  void aWordOfTwoLettersIsFoundWhereAWordBegins() throws Exception {
    post("SC " + word + " plecată", "ORGANISATION", "Primăria Măgura");

    assertThat(search("sc " + word)).contains(word + " plecat");
    assertThat(search(word + " pl")).contains(word + " plecat");
    assertThat(search(word + " ca")).doesNotContain(word + " plecat");
  }

  private String search(String text) throws Exception {
    return mvc.get().uri("/registry").param("q", text).with(SignIn.as("registratura")).exchange().getResponse().getContentAsString();
  }

  @Test
  void signsOfASearchAreNotCommands() {
    post(word, "ORGANISATION", "Primăria Măgura");
    for (var text : new String[] {"%", "_", "'; drop table intake.entry; --", "\\"}) {
      assertThat(mvc.get().uri("/registry").param("q", text).with(SignIn.as("registratura"))).hasStatusOk().bodyText()
          .doesNotContain(word);
    }
    assertThat(jdbc.sql("select count(*) from intake.entry where registry_id = :id").param("id", registry.value())
        .query(Integer.class).single()).isOne();
  }

  @Test
  void anOfficerOfAnotherUnitSeesNoEntryOfTheRegistry() {
    var there = post(word, "ORGANISATION", "Primăria Măgura").getResponse().getRedirectedUrl();
    var stranger = SignIn.as(new ro.reazem.platform.security.Officer(UUID.randomUUID(), "strain", "Străin", "inspector", UUID.randomUUID(),
        java.util.Set.of(new ro.reazem.platform.security.HeldRole("intake", ro.reazem.platform.security.Level.WORK, UUID.randomUUID()))));

    assertThat(mvc.get().uri("/registry").param("q", word).with(stranger)).hasStatusOk().bodyText().doesNotContain(word + "<");
    assertThat(mvc.get().uri(there).with(stranger)).hasStatus(404);
    assertThat(mvc.get().uri("/registry/entries/" + UUID.randomUUID()).with(stranger)).hasStatus(404);
  }

  @Test
  void aNumberIsCancelledOnlyWithAReason() {
    var there = post(word, "ORGANISATION", "Primăria Măgura").getResponse().getRedirectedUrl();
    var cancel = there + "/cancel";

    assertThat(mvc.get().uri(cancel).with(SignIn.as("registratura"))).hasStatusOk();
    assertThat(mvc.post().uri(cancel).param("version", "0").param("reason", "").with(csrf()).with(SignIn.as("registratura")))
        .hasStatus(422);
    assertThat(mvc.post().uri(cancel).param("version", "0").param("reason", "dublură").with(csrf()).with(SignIn.as("registratura")))
        .hasStatus(302);
    assertThat(mvc.get().uri(there).with(SignIn.as("registratura"))).hasStatusOk().bodyText().contains("dublură");
  }

  @Test
  void anAdministratorKeepsTheRegistries() {
    assertThat(mvc.get().uri("/registry/registries").with(SignIn.as("admin"))).hasStatusOk().bodyText().contains("Registru de probă");
    assertThat(mvc.get().uri("/registry/registries/" + registry).with(SignIn.as("admin"))).hasStatusOk();
    assertThat(mvc.get().uri("/registry/registries").with(SignIn.as("registratura"))).hasStatus(403);
  }

  private org.springframework.test.web.servlet.assertj.MvcTestResult post(String subject, String kind, String name) {
    return mvc.post().uri("/registry/new").param("key", UUID.randomUUID().toString()).param("registry", registry.toString())
        .param("direction", "IN").param("channel", "POST").param("correspondent", kind).param("name", name).param("subject", subject)
        .param("pages", "3").param("annexes", "1").param("confidentiality", "GENERAL").with(csrf()).with(SignIn.as("registratura")).exchange();
  }
}
